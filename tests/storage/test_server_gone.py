"""A server that hangs, dies and comes back: nobody waits on a dead connection for ever, and nobody is blamed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, text

from bot.domain.people import Role
from storage import connecting, postgresql, tables
from storage.engine import Unwritable
from storage.store import Store
from tests.drivers import engines
from tests.drivers.offline import VOTE, offline
from tests.drivers.own_server import OwnServer, own_server
from tests.drivers.running import Running
from tests.pages.sites import client_of
from tests.storage.stores import arrives, gives, opened, picks

pytestmark = pytest.mark.postgresql


@pytest.fixture(scope="module")
def theirs() -> Iterator[OwnServer]:
    with own_server() as found:
        yield found


@pytest.fixture
def server(theirs: OwnServer) -> Iterator[OwnServer]:
    """A server where deployments are made now."""
    with engines.served_by(theirs.address), engines.on(engines.POSTGRESQL):
        yield theirs


async def editions(store: Store) -> int:
    async with store.reading() as session:
        return int(await session.connection.scalar(select(tables.deployment.c.edition)) or 0)


async def test_once_it_is_back_the_first_who_reads_and_the_first_who_writes_find_it(
    server: OwnServer, tmp_path: Path
) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        await gives(store, ana, "yes")
        before = await editions(store)
        await asyncio.to_thread(server.kill)
        await asyncio.to_thread(server.start)
        assert await editions(store) == before
        await gives(store, ana, "no")
        assert await picks(store) == {"no": 1}


async def test_while_it_is_gone_that_is_said_and_what_was_kept_is_there_afterwards(
    server: OwnServer, tmp_path: Path
) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        await gives(store, ana, "yes")
        server.kill()
        for _ in range(2):
            with pytest.raises(Unwritable):
                await gives(store, ana, "no")
            with pytest.raises(Unwritable):
                await editions(store)
        server.start()
        assert await picks(store) == {"yes": 1}, "what was acknowledged is on the disk"


async def test_a_server_that_hangs_is_given_up_and_used_again_when_it_goes_on(
    server: OwnServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgresql, "ANSWER_SECONDS", 0.5)
    monkeypatch.setattr(connecting, "REACH_SECONDS", 0.5)
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        server.hold()
        try:
            async with asyncio.timeout(20):
                for _ in range(2):
                    with pytest.raises(Unwritable):
                        await gives(store, ana, "yes")
                    with pytest.raises(Unwritable):
                        await editions(store)
        finally:
            server.go_on()
        await gives(store, ana, "yes")
        assert await picks(store) == {"yes": 1}


async def test_a_connection_in_no_state_to_be_used_is_dropped_and_blames_nobody(
    server: OwnServer, tmp_path: Path
) -> None:
    async with opened(tmp_path) as store:
        with pytest.raises(Unwritable):
            async with store.unit() as unit:
                raw = (await unit.session.connection.get_raw_connection()).driver_connection
                assert raw is not None
                asks = asyncio.ensure_future(raw.fetchval("SELECT pg_sleep(5)"))
                await asyncio.sleep(0)
                await unit.session.connection.execute(text("SELECT 1"))
        async with asyncio.timeout(20):
            await gives(store, await arrives(store), "yes")
        await asyncio.gather(asks, return_exceptions=True)


async def test_people_are_told_kindly_and_whoever_watches_at_once_and_then_all_is_kept_once(
    server: OwnServer, tmp_path: Path
) -> None:
    async with offline(tmp_path) as found, client_of(Running(found.app, "", None, found.clock)) as client:
        people = [await found.somebody(Role.SERVICE_USER) for _ in range(5)]
        await found.put(*(who.tapping(f"0|ask {VOTE} 1 -") for who in people))
        chat = (await client.post("/begin", headers={"origin": "http://sayso.example"})).headers["location"]
        readiness = found.app.readiness
        await readiness.beat()
        assert readiness.parts()["database"]
        server.kill()
        try:
            taps = [who.tapping(f"{who.revision}|answer {VOTE} 1 - yes") for who in people]
            putting = asyncio.ensure_future(found.put(*taps))
            page = await client.get(chat)
            assert page.status_code == 500
            assert "We could not keep that just now. Please try again in a moment." in page.text
            await readiness.beat()
            assert not readiness.parts()["database"]
            ready = await client.get("/readyz")
            assert ready.status_code == 503
            assert "database" in ready.json()["not_ready"]
            assert not putting.done()
        finally:
            server.start()
        found.writable.set()
        await putting
        await readiness.beat()
        assert readiness.parts()["database"]
        assert (await client.get(chat)).status_code == 200
        assert found.count("set_aside") == 0
        await found.close_round(VOTE)
        assert found.counted(1) == {"yes": 5}
