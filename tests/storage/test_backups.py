"""Backups: whole or refused, sealed, made while others write, and put in place or not at all."""

from __future__ import annotations

import asyncio
import random
from datetime import timedelta
from pathlib import Path

import pytest

from storage.backup_files import BadBackup, pieces, read_about, unpack
from storage.backups import back_up, latest
from storage.database import Database
from storage.sealing import BadKey, Keyring
from storage.store import Store
from tests.drivers.clock import START
from tests.drivers.engines import every_row, rows
from tests.storage.stores import arrives, gives, opened, picks, says

WORDS = "I would like a better bus"


async def backed_up(store: Store, folder: Path, days: int = 0, keep: int | None = None) -> Path:
    now, keyring = START + timedelta(days=days), store.sealer.keyring
    return await back_up(store.database, keyring, folder / "data", folder / "backups", now, keep)


async def test_what_comes_back_is_what_was_there(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        await gives(store, ana, "yes")
        await says(store, ana, WORDS)
        file = await backed_up(store, tmp_path)
        keyring = store.sealer.keyring
        unpack(file, keyring, tmp_path / "back.db")
        assert every_row(tmp_path / "back.db") == every_row(store.database.place)
        assert read_about(file, keyring).made_at == START
        assert latest(tmp_path / "data") == START


@pytest.mark.sqlite
async def test_nothing_of_it_can_be_read_without_the_keys(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await gives(store, await arrives(store), "yes")
        file = await backed_up(store, tmp_path)
        content = file.read_bytes()
        assert all(each not in content for each in (b"SQLite", b"people", b"answers", b"carer"))
        assert file.stat().st_mode & 0o777 == 0o600
        with pytest.raises(BadKey, match="another key file"):
            list(pieces(file, Keyring.new()))


@pytest.mark.sqlite
async def test_changed_anywhere_cut_off_anywhere_or_put_in_another_order_it_is_refused(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        for _ in range(3):
            await says(store, await arrives(store), WORDS * 20)
        file = await backed_up(store, tmp_path)
        content, keyring, chance = file.read_bytes(), store.sealer.keyring, random.Random(7)
        for _ in range(60):
            spoilt = bytearray(content)
            place = chance.randrange(len(content))
            if chance.random() < 0.5:
                spoilt[place] ^= 1 << chance.randrange(8)
            else:
                del spoilt[place:]
            file.write_bytes(spoilt)
            with pytest.raises((BadBackup, BadKey)):
                unpack(file, keyring, tmp_path / "back.db")
        file.write_bytes(content + b"more")
        with pytest.raises(BadBackup):
            list(pieces(file, keyring))


async def test_while_others_write_it_is_what_one_moment_saw(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        people = [await arrives(store) for _ in range(20)]
        making = asyncio.create_task(backed_up(store, tmp_path))
        for who in people:
            await gives(store, who, "yes")
        file = await making
        assert await picks(store) == {"yes": 20}
        unpack(file, store.sealer.keyring, tmp_path / "back.db")
        [(answers, turnout)] = rows(
            tmp_path / "back.db", "SELECT (SELECT count(*) FROM answers), (SELECT count(*) FROM turnout)"
        )
        assert answers == turnout


@pytest.mark.sqlite
async def test_only_the_newest_are_kept_and_nothing_is_left_over(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        other = tmp_path / "backups" / "mine.txt"
        for day in range(4):
            await backed_up(store, tmp_path, day, keep=2)
            other.write_text("mine")
        names = sorted(path.name for path in (tmp_path / "backups").iterdir())
        assert names == ["mine.txt", "sayso-2026-11-26T100000Z.backup", "sayso-2026-11-27T100000Z.backup"]
        assert not list((tmp_path / "data").glob("backup-in-progress.db*"))


@pytest.mark.sqlite
async def test_of_a_damaged_database_no_backup_is_made(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await arrives(store)
        await store.database.scrub()
        path, keyring = store.database.place, store.sealer.keyring
    content = bytearray(path.read_bytes())
    content[8192:16384] = bytes(8192)
    path.write_bytes(content)
    with pytest.raises(BadBackup):
        await back_up(Database(path), keyring, path.parent, tmp_path / "backups", START)
    assert list((tmp_path / "backups").iterdir()) == []
