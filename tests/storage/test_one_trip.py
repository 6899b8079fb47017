"""One way to SQLite's thread for each statement: all rows come, failures are told, and nothing is left open."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.one_trip import FETCHED_AT_ONCE, OneTripConnection
from storage.sqlite import Sqlite

pytestmark = pytest.mark.sqlite
MORE_THAN_ONCE = 2 * FETCHED_AT_ONCE + 7


@pytest.fixture
async def engine_of(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    found = Sqlite(tmp_path / "some.db")
    async with found.writer.begin() as connection:
        await connection.execute(text("CREATE TABLE numbers (number INTEGER PRIMARY KEY)"))
        rows = [{"number": each} for each in range(MORE_THAN_ONCE)]
        await connection.execute(text("INSERT INTO numbers VALUES (:number)"), rows)
    yield found.writer
    await found.writer.dispose()
    await found.reader.dispose()


@pytest.fixture
def trips(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the thread is asked to do."""
    found: list[Any] = []
    real = OneTripConnection._execute

    async def asked(connection: OneTripConnection, what: Any, *more: Any, **named: Any) -> Any:
        found.append(what)
        return await real(connection, what, *more, **named)

    monkeypatch.setattr(OneTripConnection, "_execute", asked)
    return found


async def test_a_transaction_takes_one_trip_for_each_statement(engine_of: AsyncEngine, trips: list[Any]) -> None:
    async with engine_of.begin() as connection:
        await connection.execute(text("SELECT * FROM numbers LIMIT 3"))
        await connection.execute(text("DELETE FROM numbers WHERE number < 3"))
    assert len(trips) == len(("begin", "select", "delete", "commit"))


@pytest.mark.parametrize("rows", [0, 1, FETCHED_AT_ONCE - 1, FETCHED_AT_ONCE, FETCHED_AT_ONCE + 1, MORE_THAN_ONCE])
async def test_all_rows_come_however_many_there_are(engine_of: AsyncEngine, rows: int) -> None:
    asked = text("SELECT number FROM numbers WHERE number < :rows ORDER BY number")
    async with engine_of.begin() as connection:
        assert (await connection.scalars(asked, {"rows": rows})).all() == list(range(rows))
        streamed = [row.number async for row in await connection.stream(asked, {"rows": rows})]
        assert streamed == list(range(rows))
        paged = await connection.stream(asked, {"rows": rows})
        assert [each.number async for page in paged.partitions(300) for each in page] == list(range(rows))


async def test_who_stops_reading_half_way_can_still_write(engine_of: AsyncEngine) -> None:
    async with engine_of.begin() as connection:
        streamed = await connection.stream(text("SELECT number FROM numbers"))
        assert await streamed.fetchone() is not None
        await streamed.close()
        await connection.execute(text("DROP TABLE numbers"))


async def test_a_statement_that_fails_is_told_and_taken_back(engine_of: AsyncEngine) -> None:
    with pytest.raises(OperationalError, match="syntax error"):
        async with engine_of.begin() as connection:
            await connection.execute(text("DELETE FROM numbers"))
            await connection.execute(text("SELECT * FROM nothing"))
    async with engine_of.begin() as connection:
        assert await connection.scalar(text("SELECT count(*) FROM numbers")) == MORE_THAN_ONCE


async def test_what_was_changed_is_counted(engine_of: AsyncEngine) -> None:
    async with engine_of.begin() as connection:
        assert (await connection.execute(text("DELETE FROM numbers WHERE number < 5"))).rowcount == 5
        returned = await connection.execute(text("DELETE FROM numbers WHERE number < 7 RETURNING number"))
        assert sorted(returned.scalars()) == [5, 6]


@pytest.mark.parametrize("steps", range(9))
async def test_whoever_is_cancelled_at_any_step_leaves_no_transaction_open(engine_of: AsyncEngine, steps: int) -> None:
    """Also where BEGIN runs in the thread at that moment: the next one would fail within it."""

    async def writes() -> None:
        async with engine_of.begin() as connection:
            await connection.execute(text("DELETE FROM numbers"))
            await asyncio.Event().wait()

    writing = asyncio.ensure_future(writes())
    for _ in range(steps):
        await asyncio.sleep(0)
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    async with engine_of.begin() as connection:
        assert await connection.scalar(text("SELECT count(*) FROM numbers")) == MORE_THAN_ONCE
