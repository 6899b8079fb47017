"""A new key: everything is sealed with it and reads as before, also where a run was ended in the middle."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import func, select

from storage import rotating
from storage.chance import SystemChance
from storage.database import Database
from storage.engine import Unwritable
from storage.rotating import drop_old, rotate, sealed_columns, with_new_key
from storage.sealing import BadKey, Sealer, read_keys, replace_keys
from storage.store import Store
from tests.drivers.offline import offline
from tests.storage.stores import arrives, opened, says

WORDS = "I would like a better bus"


async def numbers(store: Store) -> dict[int, int]:
    """How many records are sealed with which key."""
    found: dict[int, int] = {}
    for each in sealed_columns():
        async with store.database.reading() as connection:
            for (record,) in await connection.execute(select(each.column).where(func.length(each.column) > 0)):
                found[record[1]] = found.get(record[1], 0) + 1
    return found


async def test_everything_is_sealed_anew_and_reads_as_before(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody()
        await ana.says("/start")
        await ana.says("Priorities")
        store = found.app.store
        before, keyring = await numbers(store), store.sealer.keyring
        assert list(before) == [1]
        assert await rotate(store.database, keyring, store.key_file) == before[1]
        assert await numbers(store) == {2: before[1]}
    async with offline(tmp_path, example=False) as found:
        assert len(found.app.store.sealer.keyring.seals) == 2
        assert await drop_old(found.app.store.database, found.app.store.sealer.keyring, found.app.store.key_file) == 1
    async with offline(tmp_path, example=False) as found:
        assert list(found.app.store.sealer.keyring.seals) == [2]
        for each in sealed_columns():
            async with found.app.store.database.reading() as connection:
                for row, record in await connection.execute(select(each.row, each.column)):
                    assert record is None or not record or found.app.store.sealer.open_bytes(record, each.place, row)


async def test_who_has_the_keys_of_before_writes_nothing_any_more_and_ends(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        keyring, key_file = read_keys(store.key_file), tmp_path / "another machine" / "sayso.key"
        key_file.parent.mkdir()
        key_file.write_bytes(store.key_file.read_bytes())
        ends = asyncio.ensure_future(store.outdated())
        await rotate(store.database, keyring, store.key_file)
        before = await numbers(store)
        with pytest.raises(Unwritable, match="a new key"):
            await says(store, ana, WORDS)
        with pytest.raises(BadKey, match="Start Sayso again"):
            await ends
        assert await numbers(store) == before
        elsewhere = Store(Database(store.database.place), key_file, SystemChance())
        with pytest.raises(BadKey, match="lacks the key"):
            await elsewhere.open()
        await elsewhere.database.close()
    async with opened(tmp_path) as again:
        await says(again, ana, WORDS)


async def test_keys_that_came_before_the_database_knew_of_them_are_taken_for_the_newest(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        replace_keys(store.key_file, with_new_key(store.sealer.keyring))
        async with opened(tmp_path) as second:
            await says(second, await arrives(second), WORDS)
        with pytest.raises(Unwritable, match="a new key"):
            await arrives(store)


@pytest.mark.parametrize("after", [0, 1, 3, 7])
async def test_ended_in_the_middle_the_next_run_goes_on(
    after: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rotating, "PAGE", 2)
    async with opened(tmp_path) as store:
        said = [await says(store, await arrives(store), WORDS) for _ in range(5)]
        total = (await numbers(store))[1]
        count = 0

        def seal(self: Sealer, *of: object) -> bytes:
            nonlocal count
            count += 1
            if count > after:
                raise KeyboardInterrupt
            return whole(self, *of)  # type: ignore[arg-type]

        whole = Sealer.seal
        monkeypatch.setattr(Sealer, "seal", seal)
        with pytest.raises(KeyboardInterrupt):
            await rotate(store.database, store.sealer.keyring, store.key_file)
        monkeypatch.setattr(Sealer, "seal", whole)
    async with opened(tmp_path) as store:
        async with store.reading() as session:
            assert session.sealer.keyring.current == 2
        halfway = await numbers(store)
        assert sum(halfway.values()) == total
        if 1 in halfway:
            with pytest.raises(BadKey, match="old key still"):
                await drop_old(store.database, store.sealer.keyring, store.key_file)
        assert await rotate(store.database, store.sealer.keyring, store.key_file) == halfway.get(1, 0)
        assert await numbers(store) == {2: total}
        assert list(read_keys(store.key_file).seals) == [1, 2]
        async with store.unit() as unit:
            assert {each.text for each in [await unit.records.contributions.found(one.id) for one in said] if each} == {
                WORDS
            }


def test_every_column_of_sealed_records_is_known() -> None:
    places = {each.place for each in sealed_columns()}
    assert {"contributions.text", "addresses.chat", "outbox.body", "web_messages.body", "people.preferences"} <= places
    assert all(each.row.name.endswith("id") for each in sealed_columns())


async def test_a_new_key_is_used_for_what_comes(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await rotate(store.database, store.sealer.keyring, store.key_file)
    async with opened(tmp_path) as store, store.unit() as unit:
        assert unit.session.sealer.seal(WORDS, "contributions.text", 7)[1] == 2
