"""What channels and delivery exchange with the store: batches of updates in, messages out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import ClassVar, Protocol

from bot.domain.broadcasts import Broadcast
from bot.domain.changes import Change, News
from bot.domain.library import Library
from bot.domain.people import Person
from bot.domain.places import Place
from bot.domain.preferences import Preferences
from bot.usecases.ports import Given, Records


class NeedsAlone(Exception):
    """A turn that was begun beside others' decided something that must be decided and written alone."""


UpdateKey = tuple[str, int]
"""A channel and the number of an update there."""
Sender = tuple[str, str]
"""A channel and the channel's own id of where an update came from."""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody heard from before, at this address. `place` is None where they have not been shown anything yet."""

    address_id: int
    person: Person
    place: Place | None
    blocked: bool


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a batch of updates needs: the handled ones, and who is behind each sender.

    `given` holds what people have given in the round they are in, by person and round.
    """

    handled: frozenset[UpdateKey]
    known: Mapping[Sender, Known]
    given: Mapping[int, dict[int, dict[int, Given]]] = field(default_factory=dict)


class Rank(IntEnum):
    """What goes first: a duty about safety, a reply, what is for somebody alone, then what everybody is told."""

    DUTY = 0
    REPLY = 1
    TOLD = 2
    ANNOUNCEMENT = 3


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message on its way: `body` is what the channel sends, as JSON. `chat` is the channel's own id."""

    id: int
    address_id: int
    channel: str
    chat: str
    body: str
    about_round: int | None = None
    rank: Rank = Rank.REPLY
    broadcast_id: int | None = None


@dataclass(frozen=True, slots=True)
class Went:
    """How one message of a broadcast went: in the one word of those below."""

    SENT: ClassVar[str] = "sent"
    BLOCKED: ClassVar[str] = "blocked"
    REFUSED: ClassVar[str] = "refused"
    UNSURE: ClassVar[str] = "outcome unknown"
    broadcast_id: int
    address_id: int
    how: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """An address that everybody's news goes to, and how its person likes it."""

    address_id: int
    language: str
    preferences: Preferences
    person_id: int


class PostingUnit(Protocol):
    """What posting needs of a transaction."""

    @property
    def library(self) -> Library:
        """What is published."""
        ...

    @property
    def records(self) -> Records:
        """What is stored."""
        ...

    async def write(self, changes: Iterable[Change]) -> None:
        """Write changes. Raises where one was decided on what is no longer so."""
        ...

    async def queue_replies(self, messages: Sequence[Outgoing], now: datetime) -> Sequence[Outgoing]:
        """Keep replies. Returns those that the sender of this process shall send; another's sends all others."""
        ...

    async def recipients(self, news: News) -> Sequence[Recipient]:
        """Return where news goes: the address each person it is for used last."""
        ...

    async def next_recipients(self, broadcast: Broadcast) -> Sequence[Recipient]:
        """Return some of those who shall have a broadcast and do not, noted as being told. The caller queues it."""
        ...

    async def queue_for_all(
        self,
        bodies: Sequence[str],
        addresses: Sequence[int],
        due: datetime,
        rank: Rank = Rank.ANNOUNCEMENT,
        broadcast_id: int | None = None,
        about_round: int | None = None,
    ) -> None:
        """Keep the same messages for many, for whichever process sends; each address gets its own in a row.

        An announcement waits while they rest. What is `about_round` goes only to those whom that still asks.
        """
        ...


class TurnUnit(PostingUnit, Protocol):
    """What a turn needs of a transaction."""

    async def load(self, keys: Sequence[UpdateKey], senders: Sequence[Sender]) -> Loaded:
        """Load what a batch needs, in a few statements."""
        ...

    async def mark_handled(self, keys: Sequence[UpdateKey], now: datetime) -> None:
        """Remember updates as handled."""
        ...

    async def put_aside(self, update: UpdateKey, payload: str, failure: str, now: datetime) -> None:
        """Keep an update that failed too often, sealed."""
        ...

    async def block(self, address_id: int, blocked: bool) -> None:
        """Note that an address wants no messages, or wants them again."""
        ...


class TurnStore(Protocol):
    """The store, as turns see it."""

    def unit(self, beside: bool = False) -> AbstractAsyncContextManager[TurnUnit]:
        """Begin one transaction; with `beside`, at the same time as others where the store allows.

        What must not be written beside others raises NeedsAlone there.
        """
        ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a sender takes next: so many messages at most that are due now, of all or of the duties about safety."""

    now: datetime
    most: int
    duties_only: bool = False


class OutboxStore(Protocol):
    """The store, as delivery sees it."""

    async def take_waiting(self, wanted: Wanted) -> list[Outgoing]:
        """Take messages that are due, so that no other sender does."""
        ...

    async def left_taken(self, most: int | None = None) -> list[Outgoing]:
        """Return what an earlier sender took and never told of."""
        ...

    async def sent(
        self, ids: Sequence[int], outcomes: Mapping[str, int], went: Sequence[Went], wanted: Wanted
    ) -> list[Outgoing]:
        """Drop messages whose send is known, count how they went, note how those of broadcasts `went`; take others."""
        ...

    async def block(self, address_id: int) -> None:
        """Note that an address wants no messages."""
        ...

    async def known_as(self, digest: str, channel: str) -> str | None:
        """Return the channel's own id for a sound or a picture it has, or None."""
        ...

    async def keep_known_as(self, digest: str, channel: str, known_as: str) -> None:
        """Keep the channel's own id for a sound or a picture."""
        ...
