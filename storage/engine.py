"""What a database engine has to offer, and how it fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine


class Unwritable(Exception):
    """The database cannot be written: a full or read-only disk, or a database that is gone."""


class Taken(Exception):
    """Another process serves this database already."""


class Office(Protocol):
    """The office of the one process that sends, and does what only one may do."""

    async def won(self, told: Callable[[str], None]) -> None:
        """Wait until this process has the office. Meanwhile and from then on, `told` hears what processes tell."""
        ...

    async def lost(self) -> None:
        """Wait until this process has the office no more."""
        ...

    async def leave(self) -> None:
        """Give the office to another process."""
        ...


class Engine(Protocol):
    """One database, on SQLite or PostgreSQL. `writer` has one connection, `reader` a few that cannot write."""

    name: str
    """How whoever runs Sayso knows the database, without its password."""
    writer: AsyncEngine
    reader: AsyncEngine
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

    async def scrub(self) -> None:
        """Leave nothing of what was deleted where somebody who has the files could find it."""
        ...

    def claim(self) -> None:
        """Claim the database for serving. Raises Taken where another process has it, Unwritable where none can."""
        ...

    def give_back(self) -> None:
        """Give the claim back."""
        ...
