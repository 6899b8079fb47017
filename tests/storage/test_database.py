"""The database: all of a unit or nothing, one writer at a time, and readers who wait for nobody."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import OperationalError

from storage import tables
from storage.chance import SystemChance
from storage.database import Database
from storage.engine import Unwritable
from storage.store import Store
from tests.drivers.clock import START
from tests.drivers.engines import rows
from tests.drivers.full_disk import full_disk
from tests.storage.stores import arrives, gives, opened, picks


async def people(store: Store) -> int:
    async with store.reading() as session:
        return int(await session.connection.scalar(select(func.count()).select_from(tables.people)) or 0)


async def test_a_unit_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        with pytest.raises(ZeroDivisionError):
            async with store.unit() as unit:
                await unit.mark_handled([("telegram", 1)], START)
                raise ZeroDivisionError
        assert rows(store.database.place, "SELECT count(*) FROM handled_updates") == [(0,)]
        await arrives(store)
        assert await people(store) == 1


async def test_whoever_reads_sees_one_moment_while_somebody_writes(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await arrives(store)
        async with store.reading() as session:
            count = select(func.count()).select_from(tables.people)
            assert await session.connection.scalar(count) == 1
            await arrives(store)
            assert await session.connection.scalar(count) == 1
        assert await people(store) == 2


@pytest.mark.sqlite
async def test_whoever_reads_cannot_write(tmp_path: Path) -> None:
    async with opened(tmp_path) as store, store.reading() as session:
        with pytest.raises(OperationalError, match="readonly"):
            await session.connection.execute(text("DELETE FROM meetings"))


async def test_units_of_one_process_wait_for_each_other(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        order: list[str] = []
        inside, leave = asyncio.Event(), asyncio.Event()

        async def first() -> None:
            async with store.unit():
                inside.set()
                await leave.wait()
                order.append("first")

        async def second() -> None:
            await inside.wait()
            leave.set()
            async with store.unit():
                order.append("second")

        await asyncio.gather(first(), second())
        assert order == ["first", "second"]


@pytest.mark.sqlite
@pytest.mark.usefixtures("synchronous")
async def test_what_is_kept_survives_the_loss_of_power(tmp_path: Path) -> None:
    async with opened(tmp_path) as store, store.database.writing() as connection:
        found = {
            pragma: await connection.scalar(text(f"PRAGMA {pragma}"))
            for pragma in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


@pytest.mark.sqlite
async def test_a_full_disk_is_told_as_unwritable_and_later_all_is_well(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        await gives(store, ana, "yes")
        with full_disk(store.database.place) as make_room:
            for _ in range(3):
                with pytest.raises(Unwritable):
                    await gives(store, ana, "no")
            assert await picks_by_reading(store) == {"yes": 1}, "what was kept can still be read"
            make_room()
            await gives(store, ana, "no")
        assert await picks(store) == {"no": 1}
        assert rows(store.database.place, "PRAGMA integrity_check") == [("ok",)]


async def picks_by_reading(store: Store) -> dict[str, int]:
    async with store.reading() as session:
        found = await session.connection.execute(text("SELECT given, count(*) FROM answers GROUP BY given"))
        return dict(map(tuple, found))


@pytest.mark.sqlite
async def test_a_folder_that_cannot_be_made_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    store = Store(Database(tmp_path / "data" / "sayso.db"), tmp_path / "config" / "sayso.key", SystemChance())
    with pytest.raises(Unwritable) as refused:
        await store.open()
    assert "\n" not in str(refused.value)
    await store.database.close()


@pytest.mark.sqlite
def test_a_database_that_cannot_be_opened_leaves_no_thread_behind(tmp_path: Path) -> None:
    async def opens() -> None:
        with pytest.raises(OperationalError):
            async with Database(tmp_path / "no-folder" / "sayso.db").reading():
                raise AssertionError("there is nothing to read")

    before = threading.active_count()
    for _ in range(100):
        asyncio.run(opens())
    assert threading.active_count() == before


@pytest.mark.sqlite
async def test_the_log_is_emptied_when_it_is_scrubbed(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await arrives(store)
        log = Path(f"{store.database.place}-wal")
        assert log.stat().st_size > 0
        await store.database.scrub()
        assert log.stat().st_size == 0
        assert await people(store) == 1
