"""Backups of a database in use: a copy as one moment saw it, checked, sealed, and read back before it counts.

It is the same on a file and on a server: a backup of the one can be restored into the other.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from storage import copying
from storage.backup_files import BadBackup, check, digest, seal
from storage.copying import NotTheSame
from storage.database import Database
from storage.engine import Unwritable, said_by
from storage.migrations import migrate
from storage.sealing import Keyring, sync_folder
from storage.sqlite import clear

BUSY_SECONDS = 60
ENDING = ".backup"
COPY = "backup-in-progress.db"
LATEST = "latest-backup"
"""The file in the data folder that tells when the latest backup was made."""


async def back_up(
    database: Database, keyring: Keyring, data: Path, folder: Path, now: datetime, keep: int | None = None
) -> Path:
    """Write a backup of a database into a folder, while others use it. Of more than `keep`, the oldest are deleted.

    It is put together in the data folder, where it is noted too. Returns the file. Raises BadBackup where the copy is
    not whole; Taken where the database is being restored; OSError.
    """
    target = _file_in(folder, now)
    part = target.with_suffix(".part")
    try:
        async with _copied(database, data) as copy:
            copied = await asyncio.to_thread(seal, copy, part, keyring, now)
        if await asyncio.to_thread(digest, part, keyring) != copied:
            raise BadBackup(f"{target} did not read back as it was written. Is the disk sound?")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    _noted(target, keep, data / LATEST, now)
    return target


def _file_in(folder: Path, now: datetime) -> Path:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder / f"sayso-{now.astimezone(UTC):%Y-%m-%dT%H%M%SZ}{ENDING}"


def _noted(made: Path, keep: int | None, note: Path, now: datetime) -> None:
    """See that a backup is on the disk, delete those that are too old, and note when it was made."""
    sync_folder(made.parent)
    for old in sorted(made.parent.glob(f"sayso-*{ENDING}"))[: -keep if keep else 0]:
        old.unlink()
    note.write_text(now.isoformat(), encoding="ascii")
    note.chmod(0o600)


def latest(data: Path) -> datetime | None:
    """Return when the latest backup noted in a data folder was made, or None where none was."""
    try:
        return datetime.fromisoformat((data / LATEST).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None


@asynccontextmanager
async def _copied(database: Database, data: Path) -> AsyncIterator[Path]:
    """Yield a file with all that a database holds, as one moment saw it."""
    copy = data / COPY
    with nobody_beside(copy):
        try:
            await _copy(database, copy)
            await asyncio.to_thread(check, copy)
        except NotTheSame as table:
            raise BadBackup(f"The table {table} did not read back as it was written. Is the disk sound?") from None
        except (sqlite3.Error, SQLAlchemyError, Unwritable, OSError) as error:
            raise BadBackup(f"The database cannot be copied: {said_by(error)}.") from None
        yield copy


@contextmanager
def nobody_beside(copy: Path) -> Iterator[None]:
    """Let one backup be put together here at a time; nothing of it stays. Raises BadBackup."""
    try:
        copy.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        alone = os.open(copy.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise BadBackup(f"The folder {copy.parent} cannot be written: {error.strerror}.") from None
    try:
        fcntl.flock(alone, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(alone)
        raise BadBackup("Another backup is being made. Wait until it is done.") from None
    try:
        clear(copy)
        yield
    finally:
        clear(copy)
        os.close(alone)


async def _copy(database: Database, to: Path) -> None:
    """Copy a file as SQLite does. Of a server, copy every row into tables of the same version, and compare them."""
    os.close(os.open(to, os.O_CREAT | os.O_EXCL, 0o600))
    if isinstance(database.place, Path):
        await asyncio.to_thread(_vacuum, database.place, to)
        return
    fresh = Database(to)
    try:
        async with fresh.writing() as new:
            await new.run_sync(migrate)
        async with database.moment() as look:
            await copying.copy_all(look, fresh.writing)
        await fresh.scrub()
    finally:
        await fresh.close()
    with suppress(DBAPIError):  # What was deleted meanwhile was kept for this. If not now, it goes within the hour.
        await database.scrub()


def _vacuum(database: Path, to: Path) -> None:
    with closing(sqlite3.connect(database, timeout=BUSY_SECONDS)) as connection:
        connection.execute("VACUUM INTO ?", (str(to),))
