"""SQLite: one file, with a write-ahead log and one process that serves it.

`synchronous=FULL` (what is acknowledged survives a loss of power), foreign keys, and `secure_delete` (what is deleted
is overwritten). Whoever writes holds the lock from BEGIN on; other processes wait in SQLite's own sleep.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path
from typing import Any

import aiosqlite
from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.engine import Connects, Taken, Unwritable
from storage.one_trip import OneTripConnection

BUSY_SECONDS = 10
READERS = 2
SYNCHRONOUS = "FULL"
"""How much of the disk's own waiting a commit waits for (sqlite.org/pragma.html#pragma_synchronous): all of it."""


class AlwaysHeld:
    """The office where one process serves: it has it, and never loses it."""

    async def won(self, told: Callable[[str], None]) -> None:
        """It is won already; nobody else is there to tell anything."""

    async def lost(self) -> None:
        """Wait for ever."""
        await asyncio.Event().wait()

    def holds(self) -> bool:
        """Nobody else sends."""
        return True

    async def last(self) -> int | None:
        """There never was another."""
        return None

    async def begins(self, number: int) -> None:
        """Nobody asks."""

    async def resign(self) -> None:
        """Nobody waits."""

    async def leave(self) -> None:
        """Nobody else would take it."""


class Sqlite:
    """A database file."""

    several_processes = False
    keeps_order = False

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = str(path)
        self.writer = self._engine(1, "PRAGMA journal_mode=WAL")
        self.reader = self._engine(READERS, "PRAGMA query_only=ON")
        self.patient = self.writer
        self._lock: int | None = None

    async def _opened(self) -> aiosqlite.Connection:
        connection = OneTripConnection(self.path, BUSY_SECONDS)
        thread = connection._thread
        thread.daemon = True
        try:
            return await connection
        except sqlite3.Error:
            # The thread reports once more as it ends, and must find this loop running still.
            await asyncio.to_thread(thread.join)
            raise

    def _engine(self, size: int, *more: str) -> AsyncEngine:
        engine = create_async_engine(
            f"sqlite+aiosqlite:///{self.path}",
            pool_size=size,
            max_overflow=0,
            async_creator=self._opened,
            hide_parameters=True,
        )
        begin = "BEGIN IMMEDIATE" if size == 1 else "BEGIN"

        @event.listens_for(engine.sync_engine, "connect")
        def settle(connection: Any, _: Any) -> None:
            """Let a new connection write to the disk before it says so, keep foreign keys, and overwrite what goes."""
            connection.isolation_level = None
            cursor = connection.cursor()
            for pragma in (f"synchronous={SYNCHRONOUS}", "foreign_keys=ON", "secure_delete=ON", "temp_store=MEMORY"):
                cursor.execute(f"PRAGMA {pragma}")
            for statement in more:
                cursor.execute(statement)
            cursor.close()

        @event.listens_for(engine.sync_engine, "begin")
        def start(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

        return engine

    async def exists(self) -> bool:
        """Whether there is a file, empty or not."""
        return self.path.exists()

    def make_room(self) -> None:
        """Make the folder."""
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)

    def close_to_others(self) -> None:
        """Let only the owner read the file."""
        self.path.chmod(0o600)

    def office(self) -> AlwaysHeld:
        """Whoever has claimed the file is the only one."""
        return AlwaysHeld()

    async def queue_up(self, connection: AsyncConnection, beside: bool) -> None:
        """There is nothing to wait for: BEGIN IMMEDIATE has the lock, and whoever has it is alone."""

    def is_unwritable(self, error: DBAPIError) -> bool:
        """A full disk, a file that is gone or locked: all are told as operational errors."""
        return isinstance(error, OperationalError)

    def is_broken(self, error: DBAPIError) -> bool:
        """A file does not go in the middle of an answer."""
        return False

    @asynccontextmanager
    async def moment(self) -> AsyncIterator[Connects]:
        """Look over one connection: whoever writes does so beside it, in the log."""
        async with self.reader.begin() as connection:
            yield lambda: nullcontext(connection)

    async def size(self) -> int:
        """Return how large the file is."""
        return self.path.stat().st_size

    async def scrub(self, also: Iterable[str] = ()) -> None:
        """Move the write-ahead log into the database and empty it, so that nothing deleted lives on in it."""
        async with self.writer.connect() as connection:
            raw = (await connection.get_raw_connection()).driver_connection
            if raw is not None:
                await raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    async def claim(self, alone: bool) -> None:
        """Claim the file; whoever has it is alone. Raises Taken where another process has it, Unwritable."""
        try:
            self.make_room()
            lock = os.open(self.path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise Unwritable(f"The folder {self.path.parent} cannot be written: {error.strerror}.") from None
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(lock)
            raise Taken(f"Another process serves {self.path} already.") from None
        self._lock = lock

    def give_back(self) -> None:
        """Give the claim back."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def clear(path: Path, whole: bool = True) -> None:
    """Delete a database's log, and where that is wanted its file too, which nobody uses any more."""
    for ending in ("-wal", "-shm", *([""] if whole else [])):
        path.with_name(f"{path.name}{ending}").unlink(missing_ok=True)
