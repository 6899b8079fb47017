"""The database: opened, migrated, and written to by one writer at a time.

SQLite with a write-ahead log, `synchronous=FULL` (what is acknowledged survives a loss of power), foreign keys, and
`secure_delete` (what is deleted is overwritten). Writers of this process wait for each other here, so that nobody
waits in SQLite's own sleep; other processes wait there.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event, inspect, select, update
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage import tables
from storage.migrations import UnknownVersion, migrate
from storage.sealing import BadKey, Keyring

BUSY_SECONDS = 10
READERS = 2
ONLY_ROW = 1


class Unwritable(Exception):
    """The database cannot be written: a full or read-only disk, or a database that is gone."""


class Taken(Exception):
    """Another process serves this database already."""


class Database:
    """One database file, or one address of a server."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer = self._engine(1, "PRAGMA journal_mode=WAL")
        self._reader = self._engine(READERS, "PRAGMA query_only=ON")
        self._writing = asyncio.Lock()
        self._lock: int | None = None

    def _engine(self, size: int, *more: str) -> AsyncEngine:
        engine = create_async_engine(
            f"sqlite+aiosqlite:///{self.path}",
            pool_size=size,
            max_overflow=0,
            connect_args={"timeout": BUSY_SECONDS},
            hide_parameters=True,
        )
        begin = "BEGIN IMMEDIATE" if size == 1 else "BEGIN"

        @event.listens_for(engine.sync_engine, "connect")
        def settle(connection: Any, _: Any) -> None:
            connection.isolation_level = None
            cursor = connection.cursor()
            for pragma in ("synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "temp_store=MEMORY"):
                cursor.execute(f"PRAGMA {pragma}")
            for statement in more:
                cursor.execute(statement)
            cursor.close()

        @event.listens_for(engine.sync_engine, "begin")
        def start(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

        return engine

    @property
    def exists(self) -> bool:
        """Whether there is a database already, empty or not."""
        return self.path.exists()

    async def check(self, keyring: Keyring) -> None:
        """See that these are the database's keys, before anything is written. Raises BadKey where they are not."""
        try:
            known = await self._known_fingerprint()
        except DatabaseError as error:
            raise Unwritable(f"The database {self.path} cannot be written: {error.orig}.") from None
        if known is not None and known != keyring.fingerprint:
            raise BadKey("The key file is not the one this database was made with. Put the right one in its place.")

    async def open(self, keyring: Keyring) -> None:
        """Bring the tables up to date. Raises Unwritable where the database cannot be written."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            async with self.writing() as connection:
                await connection.run_sync(migrate)
                if await connection.scalar(select(tables.deployment.c.id)) is None:
                    await connection.execute(
                        tables.deployment.insert().values(id=ONLY_ROW, key_fingerprint=keyring.fingerprint, edition=0)
                    )
            self.path.chmod(0o600)
        except (Unwritable, OSError, UnknownVersion) as error:
            raise Unwritable(f"The database {self.path} cannot be written: {_reason(error)}.") from None

    async def _known_fingerprint(self) -> str | None:
        if not self.exists:
            return None
        async with self.reading() as connection:
            if not await connection.run_sync(lambda sync: inspect(sync).has_table("deployment")):
                return None
            found = await connection.scalar(select(tables.deployment.c.key_fingerprint))
            return None if found is None else str(found)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """Write in one transaction: all of it is kept, or nothing. Raises Unwritable where it cannot be kept."""
        async with self._writing:
            try:
                async with self._writer.begin() as connection:
                    yield connection
            except OperationalError as error:
                raise Unwritable(str(error.orig)) from error

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Read as one moment sees it."""
        async with self._reader.begin() as connection:
            yield connection

    async def scrub(self) -> None:
        """Move the write-ahead log into the database and empty it, so that nothing deleted lives on in it."""
        async with self._writing, self._writer.connect() as connection:
            raw = (await connection.get_raw_connection()).driver_connection
            if raw is not None:
                await raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def claim(self) -> None:
        """Claim this database for serving. Raises Taken where another process has it, Unwritable where none can."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = os.open(self.path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise Unwritable(f"The folder {self.path.parent} cannot be written: {_reason(error)}.") from None
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(lock)
            raise Taken(f"Another process serves {self.path} already.") from None
        self._lock = lock

    async def close(self) -> None:
        """Close all connections and give the claim back."""
        await self._reader.dispose()
        await self._writer.dispose()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


async def new_edition(connection: AsyncConnection) -> None:
    """Count one more edition of what is published: every process reads it anew before its next turn."""
    await connection.execute(update(tables.deployment).values(edition=tables.deployment.c.edition + 1))


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else str(error)) or type(error).__name__
