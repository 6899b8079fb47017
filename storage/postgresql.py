"""PostgreSQL: one database on a server, and as many processes that serve it as are wanted.

A transaction sees what others have committed at each statement (READ COMMITTED), so whoever writes queues up first:
most alone, by the lock ONE_WRITER; turns that concern one person each beside one another, sharing that lock, with a
lock of their own on each person and address. See storage/database.py for which rules rely on that.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import NullPool, event, inspect, make_url, text
from sqlalchemy.exc import DBAPIError, DisconnectionError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.connecting import ANSWER_SECONDS, broke, connect, named
from storage.election import BESIDE_A_MOMENT, Election
from storage.engine import Connects, Taken, Unwritable

ALONE = "SELECT pg_advisory_xact_lock(1, 0)"
BESIDE = "SELECT pg_advisory_xact_lock_shared(1, 0)"
"""The lock ONE_WRITER. Locks of two numbers never meet those of one, which are people's."""
READERS = 2
READS: dict[str, Any] = {
    "settings": {"default_transaction_read_only": "on", "idle_in_transaction_session_timeout": "60s"}
}
"""Whoever only reads holds nobody up, and may take its time between two statements."""
TOLD_AS_UNWRITABLE = ("08", "25", "40", "53", "55", "57", "58")
"""The classes of SQLSTATE that say nothing about what was to be written: connections, read-only, rollbacks (deadlocks),
disks and memory, locks that take too long, shutting down, the system."""
WITH_TRACES = (
    "answers",
    "proxy_answers",
    "answered_alone",
    "turnout",
    "vote_names",
    "outbox",
    "set_aside",
    "web_messages",
    "web_files",
    "contributions",
    "replies",
    "edits",
    "voice_notes",
    "voice_sounds",
)
"""The tables that tell something by the order of their rows, or from which people's votes and words are deleted."""


class Postgresql:
    """A database on a server. Raises Unwritable where what talks to such servers is not installed."""

    several_processes = True
    keeps_order = True

    def __init__(self, address: str) -> None:
        self.address = make_url(address)
        self.name = named(self.address)
        self._office = Election(self.address)
        try:
            self.writer = self._engine("READ COMMITTED", ANSWER_SECONDS, pool_size=1, max_overflow=0)
            self.reader = self._engine("REPEATABLE READ", ANSWER_SECONDS, pool_size=READERS, max_overflow=0, **READS)
            self.patient = self._engine("READ COMMITTED", None, poolclass=NullPool)
        except ModuleNotFoundError:
            raise Unwritable("PostgreSQL needs one package more. Run: pip install 'sayso[postgresql]'") from None

    def _engine(self, isolation: str, within: float | None, **pool: Any) -> AsyncEngine:
        settings = pool.pop("settings", {})

        async def opened() -> Any:
            return await connect(self.address, within, **settings)

        engine = create_async_engine(
            self.address, async_creator=opened, isolation_level=isolation, hide_parameters=True, **pool
        )

        @event.listens_for(engine.sync_engine, "checkout")
        def look(connection: Any, *_: Any) -> None:
            """Hand out no connection that the server has closed meanwhile: a new one is opened in its place."""
            if connection.driver_connection.is_closed():
                raise DisconnectionError

        return engine

    async def exists(self) -> bool:
        """Whether the database holds tables of ours. Raises Unwritable where it cannot be reached."""
        async with self.reader.begin() as connection:
            return await connection.run_sync(lambda sync: inspect(sync).has_table("deployment"))

    def make_room(self) -> None:
        """There is nothing to make: the server's own administrator makes databases."""

    def close_to_others(self) -> None:
        """Whoever may read is for the server to say."""

    def office(self) -> Election:
        """Any process can win it."""
        return self._office

    async def queue_up(self, connection: AsyncConnection, beside: bool) -> None:
        """Take the lock ONE_WRITER, alone or with others beside."""
        await connection.exec_driver_sql(BESIDE if beside else ALONE)

    def is_unwritable(self, error: DBAPIError) -> bool:
        """A server that is gone, full, read-only or too busy, and a deadlock: all can be tried again."""
        state = str(getattr(error.orig, "sqlstate", None) or "")
        return error.connection_invalidated or state.startswith(TOLD_AS_UNWRITABLE) or self.is_broken(error)

    def is_broken(self, error: DBAPIError) -> bool:
        """What the driver itself cannot make sense of, as where a server goes in the middle of an answer."""
        return broke(error.orig and error.orig.__cause__)

    @asynccontextmanager
    async def moment(self) -> AsyncIterator[Connects]:
        """Look in a transaction each time, all of them at what the first one saw: none is there for long.

        So nobody waits for it who writes a table anew. Raises Taken where a process is alone with the database.
        """
        async with self.reader.begin() as first:
            await first.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
            if not await first.scalar(text(BESIDE_A_MOMENT)):
                raise Taken(self._kept_out())
            seen = await first.scalar(text("SELECT pg_export_snapshot()"))

            @asynccontextmanager
            async def look() -> AsyncIterator[AsyncConnection]:
                async with self.reader.begin() as connection:
                    await connection.exec_driver_sql(f"SET TRANSACTION SNAPSHOT '{seen}'")
                    yield connection

            yield look

    async def size(self) -> int:
        """Return what the database takes up on the server."""
        async with self.reader.begin() as connection:
            return int(await connection.scalar(text("SELECT pg_database_size(current_database())")) or 0)

    async def scrub(self, also: Iterable[str] = ()) -> None:
        """Write the tables with traces of votes anew, without what was deleted, and in the order of their keys.

        A server keeps rows as they came: ballots, and beside them who has voted, would tell by their order whose is
        whose. What its own log still holds, it overwrites in time.
        """
        async with self.patient.connect() as connection:
            alone = await connection.execution_options(isolation_level="AUTOCOMMIT")
            for table in sorted({*WITH_TRACES, *also}):
                await alone.exec_driver_sql(f"CLUSTER {table} USING pk_{table}")

    async def claim(self, alone: bool) -> None:
        """Serve it beside any number of other processes, or keep all of them out. Raises Taken, Unwritable."""
        if not await self._office.take_part(alone):
            others = "makes a backup of it, or restores it. Let it end first."
            raise Taken(f"Another process serves {self.name}, {others}" if alone else self._kept_out())

    def _kept_out(self) -> str:
        return f"{self.name} is being restored, or sealed with a new key. Try again once that is done."

    def give_back(self) -> None:
        """Whoever leaves the office gives back what was claimed, too."""
