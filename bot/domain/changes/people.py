"""Who comes, who they are and where they are: people, addresses, invites."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from bot.domain.changes.base import Change
from bot.domain.people import Person, Role
from bot.domain.places import Place


@dataclass(frozen=True, slots=True)
class Arrive(Change):
    """A new address was seen: keep it, with the new person behind it. `chat` is the channel's own id for it."""

    address_id: int
    channel: str
    chat: str
    person: Person


@dataclass(frozen=True, slots=True)
class SavePerson(Change):
    """A person's roles, language or standing changed."""

    person: Person


@dataclass(frozen=True, slots=True)
class SavePlace(Change):
    """A person moved to a new place, and was last heard from at this address."""

    person_id: int
    address_id: int
    place: Place


@dataclass(frozen=True, slots=True)
class LogConsent(Change):
    """A person said yes or no to taking part, in this version of the wording."""

    person_id: int
    wording: str
    agreed: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class MakeInvite(Change):
    """A new invite. Only the digest of its token is kept. A new example takes the place of unused ones.

    It may ask whoever uses it to read texts first.
    """

    token_digest: bytes
    role: Role
    expires: datetime
    example: bool = False
    to_read: bool = False


@dataclass(frozen=True, slots=True)
class SpendInvite(Change):
    """An invite was used. Guarded: a used invite cannot be used again."""

    token_digest: bytes
    at: datetime


@dataclass(frozen=True, slots=True)
class MakeLinkCode(Change):
    """A short code was shown, with which one more phone can be joined to this person, or a supporter be paired."""

    code_digest: bytes
    person_id: int
    expires: datetime
    pairing_id: int | None = None


@dataclass(frozen=True, slots=True)
class JoinAddress(Change):
    """An address turned out to be another phone of somebody known: all it holds goes to them.

    Guarded: the code is spent. `gone` is the person the address stood for so far.
    """

    alone: ClassVar[bool] = True
    code_digest: bytes
    address_id: int
    kept: int
    gone: int


@dataclass(frozen=True, slots=True)
class Forget(Change):
    """A person leaves for good: all that is theirs is deleted. Their address stands for a stranger from now on."""

    alone: ClassVar[bool] = True
    person_id: int
    address_id: int
    stranger: Person
