"""Putting a backup in the database's place. Whoever left since is erased again as the store opens (see erasures)."""

from __future__ import annotations

import sqlite3
from contextlib import closing, nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import delete, func, select, text, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.people import Standing
from storage import copying, tables
from storage.backup_files import BadBackup, read_about, unpack
from storage.copying import NotTheSame
from storage.database import HALF_MOVED, Database
from storage.engine import Unwritable, said_by
from storage.migrations import UnknownVersion, migrate
from storage.sealing import BadKey, Keyring, sync_folder
from storage.spreading import Outcome
from storage.sqlite import clear

UNPACKED = "restore-in-progress.db"
TOLD = tables.broadcast_people.c


class NotKnown(Exception):
    """Everything was put in place, and whether it was kept is not known. The message says why."""


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
    unpack(backup, keyring, path)
    database = Database(path)
    try:
        await _open(database, backup, keyring)
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


async def _open(database: Database, backup: Path, keyring: Keyring) -> None:
    try:
        await database.check(keyring)
        await database.open(keyring)
    except BadKey:
        raise BadKey(f"The key file lacks the key {backup} was made with. Put in its place one that has it.") from None


async def put_in_place(unpacked: Path, database: Database) -> None:
    """Let an unpacked backup be the database, all of it or, ended in the middle, the one before.

    The caller has claimed the database, alone. Raises BadBackup, NotKnown, OSError, sqlite3.Error.
    """
    if isinstance(database.place, Path):
        _replace(unpacked, database.place)
        return
    source = Database(unpacked)
    try:
        await _fill(source, database)
    except (Unwritable, UnknownVersion, SQLAlchemyError) as error:
        raise BadBackup(f"The database {database.engine.name} cannot be written: {said_by(error)}.") from None
    except NotTheSame as table:
        raise BadBackup(f"The table {table} was not the same there. Is the server sound?") from None
    finally:
        await source.close()


async def _fill(source: Database, target: Database) -> None:
    """Put all rows of one database into another in place of those there, in one transaction.

    Whoever reads sees the ones before until the end. What is published has a number of its own afterwards, so that a
    process that read the ones before reads again.
    """
    whole = False
    try:
        async with source.moment() as look, target.writing(patiently=True) as new:
            await new.run_sync(migrate)
            await new.execute(text(f"DROP TABLE IF EXISTS {HALF_MOVED}"))
            before = await _edition(new)
            await copying.empty(new, tables.metadata.tables)
            await copying.copy_all(look, lambda: nullcontext(new))
            after = max(before, await _edition(new)) + 1
            await new.execute(update(tables.deployment).values(edition=after))
            whole = True
    except (Unwritable, SQLAlchemyError) as error:
        if whole:
            raise NotKnown(said_by(error)) from None
        raise


async def _edition(connection: AsyncConnection) -> int:
    return await connection.scalar(select(func.max(tables.deployment.c.edition))) or 0


def _replace(unpacked: Path, database: Path) -> None:
    """Put one file in the place of another, whose log is emptied first: SQLite would read it into the new one."""
    if database.exists():
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    clear(unpacked, whole=False)
    clear(database, whole=False)
    unpacked.replace(database)
    sync_folder(database.parent)
