"""Putting a backup in the database's place. Whoever left since is erased again as the store opens (see erasures)."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import delete, func, select, update

from bot.domain.people import Standing
from storage import tables
from storage.backups import read_about, unpack
from storage.database import Database
from storage.sealing import Keyring, sync_folder
from storage.spreading import Outcome

UNPACKED = "restore-in-progress.db"
TOLD = tables.broadcast_people.c


@dataclass(frozen=True, slots=True)
class Restored:
    """What a backup held: when it was made, people who take part, meetings, and messages that waited to be sent."""

    made_at: datetime
    people: int
    meetings: int
    waiting: int


async def prepare(backup: Path, keyring: Keyring, folder: Path) -> tuple[Path, Restored]:
    """Unpack a backup into a folder, whole and with the tables of today. Returns the file, and what it held.

    Messages that waited when it was made are dropped: most were sent since, and nobody shall hear old news as new.
    Raises BadKey, BadBackup, Unwritable, OSError.
    """
    path = folder / UNPACKED
    clear(path)
    unpack(backup, keyring, path)
    database = Database(path)
    try:
        await database.check(keyring)
        await database.open(keyring)
        async with database.writing() as connection:
            waiting = await connection.scalar(select(func.count()).select_from(tables.outbox)) or 0
            await connection.execute(delete(tables.outbox))
            unknown = update(tables.broadcast_people).where(TOLD.outcome == Outcome.WAITING.value)
            await connection.execute(unknown.values(outcome=Outcome.SENT.value, unsure=True))
            part = tables.people.c.standing == Standing.TAKING_PART.value
            people = await connection.scalar(select(func.count()).select_from(tables.people).where(part)) or 0
            meetings = await connection.scalar(select(func.count()).select_from(tables.meetings)) or 0
        await database.scrub()
    finally:
        await database.close()
    return path, Restored(read_about(backup, keyring).made_at, people, meetings, waiting)


def put_in_place(unpacked: Path, database: Path) -> None:
    """Let an unpacked backup be the database. The caller has claimed it. Raises OSError, sqlite3.Error.

    The old one's log is emptied first: SQLite would read it into the new one.
    """
    if database.exists():
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    clear(unpacked, whole=False)
    for ending in ("-wal", "-shm"):
        database.with_name(f"{database.name}{ending}").unlink(missing_ok=True)
    unpacked.replace(database)
    sync_folder(database.parent)


def clear(unpacked: Path, whole: bool = True) -> None:
    """Delete what unpacking left: its log, and the file too where that is wanted."""
    for ending in ("-wal", "-shm", *([""] if whole else [])):
        unpacked.with_name(f"{unpacked.name}{ending}").unlink(missing_ok=True)
