"""What channels and delivery exchange with the store: batches of updates in, messages out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from bot.domain.changes import Change, News
from bot.domain.contributions import Contribution
from bot.domain.library import Library
from bot.domain.people import Person
from bot.domain.places import Place
from bot.domain.releases import ReadingRelease, RoundRelease
from bot.usecases.ports import Given, Records

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


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message on its way: `body` is what the channel sends, as JSON. `chat` is the channel's own id."""

    id: int
    address_id: int
    channel: str
    chat: str
    body: str
    about_round: int | None = None
    announcement: bool = False


@dataclass(frozen=True, slots=True)
class Recipient:
    """An address that everybody's news goes to, and how its person likes it."""

    address_id: int
    language: str
    buttons: str


class PostingUnit(Protocol):
    """What posting needs of a transaction."""

    async def write(self, changes: Iterable[Change]) -> None:
        """Write changes. Raises where one was decided on what is no longer so."""
        ...

    async def queue_replies(self, messages: Sequence[Outgoing], now: datetime) -> None:
        """Keep replies; the sender of this process has them already."""
        ...

    async def recipients(self, news: News) -> Sequence[Recipient]:
        """Return where news goes: the address each person it is for used last."""
        ...

    async def queue_for_all(self, body: str, addresses: Sequence[int], now: datetime) -> None:
        """Keep one message for many, for whichever process sends."""
        ...


class TurnUnit(PostingUnit, Protocol):
    """What a turn needs of a transaction."""

    @property
    def library(self) -> Library:
        """What is published."""
        ...

    @property
    def records(self) -> Records:
        """What is stored."""
        ...

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

    def unit(self) -> AbstractAsyncContextManager[TurnUnit]:
        """Begin one transaction."""
        ...


class OutboxStore(Protocol):
    """The store, as delivery sees it."""

    async def take_waiting(self, now: datetime, most: int) -> list[Outgoing]:
        """Take messages that are due, so that no other sender does."""
        ...

    async def left_taken(self, most: int) -> list[Outgoing]:
        """Return what an earlier sender took and never told of."""
        ...

    async def sent(self, ids: Sequence[int], outcomes: Mapping[str, int]) -> None:
        """Drop messages whose send is known, and count how they went."""
        ...

    async def block(self, address_id: int) -> None:
        """Note that an address wants no messages."""
        ...

    async def sound_id(self, digest: str, channel: str) -> str | None:
        """Return the channel's own id for a sound it has, or None."""
        ...

    async def keep_sound_id(self, digest: str, channel: str, known_as: str) -> None:
        """Keep the channel's own id for a sound."""
        ...


@dataclass(frozen=True, slots=True)
class Material:
    """All that files are made from, as one moment saw it, and what was logged when the file was asked for."""

    kind: str
    made_for: str
    purpose: str
    made_at: datetime
    expires: datetime
    key: bytes
    library: Library
    releases: Sequence[RoundRelease]
    readings: Sequence[ReadingRelease]
    said: Sequence[Contribution]


class ExportStore(Protocol):
    """Where the material comes from."""

    async def material(self, export_id: int) -> Material:
        """Return the material of a file that was asked for and logged. Raises KeyError for another."""
        ...
