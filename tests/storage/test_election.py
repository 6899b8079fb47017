"""Which process sends: one that hangs or is cut off is replaced, knows that it may not send, and takes nothing more."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from asyncpg import InternalClientError
from sqlalchemy import make_url

from bot.usecases.exchange import Wanted
from storage import election
from storage import store as storing
from storage.election import Election
from storage.engine import Unwritable
from storage.sending import StoredOutbox
from storage.store import Store
from tests.drivers import engines
from tests.drivers.clock import START
from tests.drivers.engines import ask, rows
from tests.storage.stores import arrives, opened

pytestmark = pytest.mark.postgresql
SENDER = "SELECT sender FROM deployment"
CUT = """SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE locktype = 'advisory' AND classid = 2 AND datname = current_database()"""


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, seconds in {"AGAIN_SECONDS": 0.05, "SENDS_FOR": 0.3, "HANGS_AFTER": 0.6}.items():
        monkeypatch.setattr(election, name, seconds)
    monkeypatch.setattr(storing, "NOTED_WITHIN", 0.2)


async def wins(office: Election, within: float = 20) -> bool:
    """Whether a process has the office in that time."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(within):
            await office.won(lambda told: None)
            return True
    return False


@contextlib.asynccontextmanager
async def two_offices() -> AsyncIterator[tuple[Election, Election, str]]:
    """The parts of two processes in the election of one deployment, and where that is."""
    place = engines.new_database()
    first, second = Election(make_url(place)), Election(make_url(place))
    try:
        yield first, second, place
    finally:
        await first.leave()
        await second.leave()


@pytest.mark.usefixtures("hurried")
async def test_a_process_that_hangs_is_replaced_and_may_not_send_when_it_wakes() -> None:
    async with two_offices() as (first, second, _):
        assert await wins(first)
        assert first.holds()
        assert await wins(second), "the first asks nothing meanwhile, as where it hangs"
        assert second.holds()
        assert not first.holds()
        with pytest.raises(Unwritable):
            await first.begins(1)


async def test_a_process_that_hangs_may_not_send_even_before_it_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(election, "SENDS_FOR", 0.1)
    async with two_offices() as (first, _, _):
        assert await wins(first)
        await asyncio.sleep(0.2)
        assert not first.holds()
        asks = asyncio.ensure_future(first.lost())
        async with asyncio.timeout(20):
            while not first.holds():
                await asyncio.sleep(0)
        asks.cancel()


@pytest.mark.usefixtures("hurried")
async def test_a_process_that_goes_on_asking_keeps_the_office() -> None:
    async with two_offices() as (first, second, _):
        assert await wins(first)
        asks = asyncio.ensure_future(first.lost())
        assert not await wins(second, within=1.5)
        assert first.holds()
        asks.cancel()


async def test_a_process_whose_connection_is_cut_knows_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(election, "AGAIN_SECONDS", 60.0)
    async with two_offices() as (first, second, place):
        assert await wins(first)
        lost = asyncio.ensure_future(first.lost())
        await asyncio.sleep(0.1)
        ask(place, CUT)
        async with asyncio.timeout(20):
            await lost
        assert not first.holds()
        assert await wins(second)


class GoneMidway:
    """A connection whose server goes in the middle of an answer: the driver loses track."""

    def __init__(self, real: Any) -> None:
        self._real = real

    async def fetchval(self, *given: Any, **more: Any) -> Any:
        raise InternalClientError("cannot switch to state 12; another operation (2) is in progress")

    def terminate(self) -> None:
        self._real.terminate()


async def test_a_connection_that_broke_midway_ends_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(election, "AGAIN_SECONDS", 0.05)
    async with two_offices() as (first, second, _):
        assert await wins(second)
        assert not await wins(first, within=0.5)
        first._connection = GoneMidway(first._connection)
        await second.leave()
        assert await wins(first)
        first._connection = GoneMidway(first._connection)
        with pytest.raises(Unwritable):
            await first.begins(1)


@contextlib.asynccontextmanager
async def two_stores(folder: Path) -> AsyncIterator[tuple[Store, Store]]:
    """Two processes' stores over one database."""
    async with opened(folder) as first, opened(folder) as second:
        yield first, second


async def waits_for_one(store: Store) -> None:
    """Let a piece of news wait for whoever sends."""
    ana = await arrives(store)
    async with store.unit() as unit:
        await unit.queue_for_all(["news"], [ana.address_id], START)


@pytest.mark.usefixtures("hurried")
async def test_a_process_that_was_replaced_takes_nothing_that_nobody_would_look_for(tmp_path: Path) -> None:
    async with two_stores(tmp_path) as (first, second):
        assert await wins(first.database.office)  # type: ignore[arg-type]
        await first.begin_sending()
        assert await wins(second.database.office)  # type: ignore[arg-type]
        await second.begin_sending()
        await waits_for_one(first)
        assert await StoredOutbox(first).take_waiting(Wanted(START, 10)) == []
        assert len(await StoredOutbox(second).take_waiting(Wanted(START, 10))) == 1


@pytest.mark.usefixtures("hurried")
async def test_a_process_is_told_whether_another_sent_meanwhile(tmp_path: Path) -> None:
    async with two_stores(tmp_path) as (first, second):
        for store, another in ((first, False), (first, False), (second, False), (first, True), (second, True)):
            assert await wins(store.database.office)  # type: ignore[arg-type]
            assert await store.begin_sending() is another
            assert rows(store.database.place, SENDER) == [(store._as_sender,)]
            await store.database.office.leave()


async def test_who_ended_well_is_waited_for_by_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storing, "NOTED_WITHIN", 60.0)
    async with opened(tmp_path) as first:
        assert await wins(first.database.office)  # type: ignore[arg-type]
        await first.begin_sending()
        place = first.database.place
    assert rows(place, SENDER) == [(0,)]
    async with opened(tmp_path) as second:
        assert await wins(second.database.office)  # type: ignore[arg-type]
        async with asyncio.timeout(20):
            await second.begin_sending()
