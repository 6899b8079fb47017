"""What a database engine has to offer, and how it fails."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from sqlalchemy.exc import DBAPIError, InterfaceError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

Connects = Callable[[], AbstractAsyncContextManager[AsyncConnection]]
"""What gives a connection to a database, as often as it is asked."""


class Unwritable(Exception):
    """The database cannot be written: a full or read-only disk, or a database that is gone."""


class Taken(Exception):
    """Another process has this database: it serves it already, or wants to be alone with it."""


class Office(Protocol):
    """The office of the one process that sends, and does what only one may do."""

    async def won(self, told: Callable[[str], None]) -> None:
        """Wait until this process has the office. Meanwhile and from then on, `told` hears what processes tell."""
        ...

    async def lost(self) -> None:
        """Wait until this process has the office no more."""
        ...

    def holds(self) -> bool:
        """Whether this process may send at this moment."""
        ...

    async def last(self) -> int | None:
        """Return the number of the process that began to send last; 0 where it ended well, None where none ever did."""
        ...

    async def begins(self, number: int) -> None:
        """Note that this process, which has the office, sends from now on. Raises Unwritable where it lost it."""
        ...

    async def resign(self) -> None:
        """Note that this process has ended well."""
        ...

    async def leave(self) -> None:
        """Give the office to another process."""
        ...


class Engine(Protocol):
    """One database, on SQLite or PostgreSQL. `writer` has one connection, `reader` a few that cannot write.

    `patient` writes too, and waits as long as it takes: for what nobody waits for, such as migrations.
    """

    name: str
    """How whoever runs Sayso knows the database, without its password."""
    writer: AsyncEngine
    reader: AsyncEngine
    patient: AsyncEngine
    several_processes: bool
    """Whether several processes can serve it, so that units may be written beside each other."""

    keeps_order: bool
    """Whether rows lie in the order in which they came, until they are scrubbed."""

    async def exists(self) -> bool:
        """Whether there is a database already."""
        ...

    def make_room(self) -> None:
        """Get ready for a database to be made. Raises OSError."""
        ...

    def close_to_others(self) -> None:
        """Let nobody else read what was made. Raises OSError."""
        ...

    def office(self) -> Office:
        """Return the office of the one process that sends."""
        ...

    async def queue_up(self, connection: AsyncConnection, beside: bool) -> None:
        """Wait, as a transaction begins, until it may write: alone, or `beside` others of its kind."""
        ...

    def is_unwritable(self, error: DBAPIError) -> bool:
        """Whether an error says that nothing can be written now, whatever it is."""
        ...

    def is_broken(self, error: DBAPIError) -> bool:
        """Whether an error says that its connection cannot be used any more."""
        ...

    def moment(self) -> AbstractAsyncContextManager[Connects]:
        """Look at the database as it is now, again and again, while others write. Raises Taken, Unwritable."""
        ...

    async def size(self) -> int:
        """Return how many bytes the database takes up."""
        ...

    async def scrub(self, also: Iterable[str] = ()) -> None:
        """Leave nothing of what was deleted where somebody who has the files could find it: `also` in these tables."""
        ...

    async def claim(self, alone: bool) -> None:
        """Claim the database for serving, or to be `alone` with it: then nobody serves it until that is given back.

        Raises Taken where another process has it, Unwritable where none can.
        """
        ...

    def give_back(self) -> None:
        """Give the claim back."""
        ...


def said_by(error: Exception) -> str:
    """Return in one line, without a full stop, what a database, its server or its disk says is wrong."""
    found: object = error
    if isinstance(error, TimeoutError):
        return "it did not answer in time"
    if isinstance(error, InterfaceError) or (isinstance(error, DBAPIError) and error.connection_invalidated):
        return "the connection to its server was lost"
    if isinstance(error, DBAPIError):
        found = getattr(error.orig, "__cause__", None) or error.orig
    elif isinstance(error, OSError):
        found = error.strerror or error
    return " ".join(str(found).split()).rstrip(".") or type(error).__name__
