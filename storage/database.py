"""The database: opened, migrated, and written to in order.

It is a file of SQLite's (storage/sqlite.py) or a database on a PostgreSQL server (storage/postgresql.py), and all else
in this room is the same for both. Writers of this process wait for each other here, so that nobody waits in SQLite's
own sleep; other processes wait at the engine's lock.

On SQLite there is one writer at a time. On PostgreSQL, too, whoever writes is alone, but for units that were begun
`beside` others and write only what `stands_beside` lists (storage/beside.py). These rules rely on one writer at a time,
and so on whatever is not in that list:

- closing: no answer comes between shutting or the count and the deletion of the ballots, nor any afterwards;
- counts that decide: smallest groups, quorums, everybody's yes in a space, 'somebody wants it secret';
- what is read first and written then: drafts, broadcasts, moderation, staff, promises, amendments, tallies, pairings;
- who is told: news goes to everybody who is there at that moment, once each, and none in between;
- joining a second phone, and leaving: whatever is theirs goes along, and nothing is added meanwhile;
- somebody's own answer taken back, beside one that is given for them: the register of who has voted holds both;
- editions: what is published is read anew under the same lock that keeps others from publishing.

What one person does alone relies on the locks of that person and address: an update counts once, their turns are in
order, a place moves from the revision it was shown at, a second answer takes the place of the first.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path

from sqlalchemy import inspect, select, update
from sqlalchemy.exc import DatabaseError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncTransaction

from storage import tables
from storage.engine import Connects, Engine, Unwritable, said_by
from storage.migrations import UnknownVersion, migrate
from storage.postgresql import Postgresql
from storage.sealing import BadKey, Keyring, key_number
from storage.sqlite import Sqlite

ONLY_ROW = 1
HALF_MOVED = "moving"
"""The table that is there while a deployment is being moved into a database (storage/moving.py)."""


class Database:
    """One database file, or one address of a server. Raises Unwritable where that needs what is not installed."""

    def __init__(self, place: Path | str) -> None:
        self.place = place
        self.engine: Engine = Sqlite(place) if isinstance(place, Path) else Postgresql(place)
        self.office = self.engine.office()
        self._writing = asyncio.Lock()

    async def exists(self) -> bool:
        """Whether there is a database already, empty or not. Raises Unwritable where its server cannot be reached."""
        return await self.engine.exists()

    async def check(self, keyring: Keyring) -> bool:
        """See that these are the database's keys, before anything is written. Raises BadKey where they are not.

        Returns whether it holds a deployment: a file that is not there does not, nor one with nothing of ours in it.
        """
        try:
            known = await self._sealed_with()
        except DatabaseError as error:
            raise Unwritable(f"The database {self.engine.name} cannot be written: {error.orig}.") from None
        if known is None:
            return False
        fingerprint, number = known
        if fingerprint != keyring.fingerprint:
            raise BadKey("The key file is not the one this database was made with. Put the right one in its place.")
        if number is not None and number not in keyring.seals:
            raise self._lacking()
        return True

    def _lacking(self) -> BadKey:
        return BadKey(
            f"The key file lacks the key {self.engine.name} is sealed with. Put in its place the one that has it."
        )

    async def open(self, keyring: Keyring) -> None:
        """Bring the tables up to date, and note which key seals from now on.

        Raises Unwritable where the database cannot be written, BadKey where it is sealed with a key that is not there.
        """
        try:
            self.engine.make_room()
            async with self._kept(self.engine.patient) as connection:
                await self.engine.queue_up(connection, False)
                await connection.run_sync(migrate)
                await self._note_keys(connection, keyring)
            self.engine.close_to_others()
        except (Unwritable, OSError, UnknownVersion) as error:
            raise Unwritable(f"The database {self.engine.name} cannot be written: {_reason(error)}.") from None

    async def _note_keys(self, connection: AsyncConnection, keyring: Keyring) -> None:
        table = tables.deployment
        known = await connection.execute(select(table.c.sealed_with))
        if (row := known.one_or_none()) is None:
            made = {"id": ONLY_ROW, "key_fingerprint": keyring.fingerprint, "edition": 0}
            await connection.execute(table.insert().values(**made, sealed_with=keyring.current))
        elif row.sealed_with is not None and row.sealed_with not in keyring.seals:
            raise self._lacking()
        elif row.sealed_with != keyring.current:
            await connection.execute(update(table).values(sealed_with=keyring.current))

    async def _sealed_with(self) -> tuple[str, int | None] | None:
        """Return how the database knows its keys, and the number of one that it needs: that of its first address."""
        if not await self.exists():
            return None
        async with self.reading() as connection:
            if await connection.run_sync(lambda sync: inspect(sync).has_table(HALF_MOVED)):
                raise Unwritable(f"A move into {self.engine.name} was cut short. Run sayso move again.")
            if not await connection.run_sync(lambda sync: inspect(sync).has_table("deployment")):
                return None
            found = await connection.scalar(select(tables.deployment.c.key_fingerprint))
            address = await connection.scalar(select(tables.addresses.c.chat).order_by(tables.addresses.c.id).limit(1))
            return None if found is None else (str(found), key_number(address) if address else None)

    @asynccontextmanager
    async def writing(self, beside: bool = False, patiently: bool = False) -> AsyncIterator[AsyncConnection]:
        """Write in one transaction: all of it is kept, or nothing. Raises Unwritable where it cannot be kept.

        With `beside`, others that are begun so may write at the same time, where the engine has several processes. What
        is written `patiently` may take as long as it needs, as nobody waits for it.
        """
        async with self._writing, self._kept(self.engine.patient if patiently else self.engine.writer) as connection:
            await self.engine.queue_up(connection, beside)
            yield connection

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Read as one moment sees it. Raises Unwritable where the database does not answer."""
        async with self._transaction(self.engine.reader) as connection:
            yield connection

    def moment(self) -> AbstractAsyncContextManager[Connects]:
        """Look at all of it as it is now, however long that takes, while others write. Raises Taken, Unwritable."""
        return self.engine.moment()

    @asynccontextmanager
    async def _kept(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        """Begin a transaction in which something is written."""
        try:
            async with self._transaction(engine) as connection:
                yield connection
        except DBAPIError as error:
            if self.engine.is_unwritable(error):
                raise Unwritable(said_by(error)) from error
            raise

    @asynccontextmanager
    async def _transaction(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        try:
            async with engine.connect() as connection:
                transaction = await connection.begin()
                try:
                    yield connection
                    await transaction.commit()
                except BaseException as failure:
                    await self._undo(connection, transaction, failure)
                    raise
        except (TimeoutError, ConnectionError) as error:
            raise Unwritable(f"The database {self.engine.name} does not answer.") from error

    async def _undo(self, connection: AsyncConnection, transaction: AsyncTransaction, failure: BaseException) -> None:
        """Roll back. A connection on which nobody answers is dropped: nobody would answer to that either."""
        broken = isinstance(failure, DBAPIError) and self.engine.is_broken(failure)
        if not broken and not isinstance(failure, TimeoutError | ConnectionError):
            with suppress(DBAPIError, TimeoutError, ConnectionError):
                await transaction.rollback()
                return
        await connection.invalidate()

    async def size(self) -> int:
        """Return how many bytes it takes up."""
        return await self.engine.size()

    async def scrub(self, also: Iterable[str] = ()) -> None:
        """Leave nothing of what was deleted where somebody who has the files could find it: `also` in these tables."""
        async with self._writing:
            await self.engine.scrub(also)

    async def claim(self, alone: bool = False) -> None:
        """Claim this database for serving, or with `alone` so that nobody serves it meanwhile.

        Raises Taken where another process has it, Unwritable where none can.
        """
        await self.engine.claim(alone)

    async def close(self) -> None:
        """Close all connections and give the claim back."""
        await self.office.resign()
        await self.office.leave()
        await self.engine.reader.dispose()
        await self.engine.writer.dispose()
        await self.engine.patient.dispose()
        self.engine.give_back()


async def new_edition(connection: AsyncConnection) -> None:
    """Count one more edition of what is published: every process reads it anew before its next turn."""
    await connection.execute(update(tables.deployment).values(edition=tables.deployment.c.edition + 1))


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else str(error)) or type(error).__name__
