"""What one turn wants written: plain values that storage turns into rows, all of a batch in one transaction.

A change with `alone` set changes what is published or how a round stands; it is decided and written in a
transaction with no other turn, so that nobody decides against an edition that is gone. A change with
`guarded` set must find its row as it was decided on: otherwise nothing of the batch is written and each turn is
decided anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from bot.domain.contributions import Contribution, Moderation, Reply
from bot.domain.meetings import Meeting
from bot.domain.people import Person, Role
from bot.domain.places import Place
from bot.domain.releases import ReadingRelease, RoundRelease
from bot.domain.rounds import Round
from bot.domain.screens import Screen


@dataclass(frozen=True, slots=True)
class Change:
    """Something to be written."""

    alone: ClassVar[bool] = False


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
    """A new invite. Only the digest of its token is kept. A new example takes the place of unused ones."""

    token_digest: bytes
    role: Role
    expires: datetime
    example: bool = False


@dataclass(frozen=True, slots=True)
class SpendInvite(Change):
    """An invite was used. Guarded: a used invite cannot be used again."""

    token_digest: bytes
    at: datetime


@dataclass(frozen=True, slots=True)
class MakeLinkCode(Change):
    """A short code was shown, with which one more phone can be joined to this person."""

    code_digest: bytes
    person_id: int
    expires: datetime


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
class CountRead(Change):
    """A person opened a card of a summary."""

    meeting_id: int
    card: int
    person_id: int


@dataclass(frozen=True, slots=True)
class CountUnclear(Change):
    """A person said that a sentence is not clear, or took that back."""

    meeting_id: int
    card: int
    sentence: int
    person_id: int
    unclear: bool = True


@dataclass(frozen=True, slots=True)
class SaveAnswer(Change):
    """What a person has given for a question so far; None takes it back. `before` is what Undo brings back."""

    round_id: int
    question_id: int
    person_id: int
    audience: Role
    given: str | None
    before: str | None
    secret: bool


@dataclass(frozen=True, slots=True)
class Contribute(Change):
    """A person said something in their own words."""

    contribution: Contribution


@dataclass(frozen=True, slots=True)
class ShareContribution(Change):
    """A person decided whether others may see their words, once an organiser has read them."""

    alone: ClassVar[bool] = True
    contribution_id: int
    person_id: int
    shared: bool


@dataclass(frozen=True, slots=True)
class WithdrawContribution(Change):
    """A person took back what they said."""

    alone: ClassVar[bool] = True
    contribution_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class Moderate(Change):
    """An organiser decided whether others may see somebody's words."""

    alone: ClassVar[bool] = True
    contribution_id: int
    state: Moderation
    by: int
    at: datetime


@dataclass(frozen=True, slots=True)
class CloseRound(Change):
    """A round is closed and its release frozen. Guarded: it was open.

    The link between ballots and people is destroyed with it.
    """

    alone: ClassVar[bool] = True
    release: RoundRelease
    secret: bool


@dataclass(frozen=True, slots=True)
class FreezeReading(Change):
    """The counts of how a summary was read are frozen."""

    alone: ClassVar[bool] = True
    release: ReadingRelease


@dataclass(frozen=True, slots=True)
class Publish(Change):
    """A meeting and its rounds are published."""

    alone: ClassVar[bool] = True
    meeting: Meeting
    rounds: tuple[Round, ...]


@dataclass(frozen=True, slots=True)
class KeepSaid(Change):
    """A channel that has no history of its own keeps what somebody said there. `body` is in the channel's form."""

    chat: str
    body: str
    about_round: int | None


@dataclass(frozen=True, slots=True)
class KeepReply(Change):
    """Something was answered, or its asker wrote more, which waits for an answer in turn."""

    reply: Reply


@dataclass(frozen=True, slots=True)
class MarkRead(Change):
    """Whoever answers has read something that needs no answer."""

    contribution_id: int
    by: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Alarm(Change):
    """Those who read about safety were told again that something waits."""

    contribution_ids: tuple[int, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Announce(Change):
    """Tell everybody with one of these roles the same thing."""

    roles: tuple[Role, ...]
    screen: Screen


@dataclass(frozen=True, slots=True)
class Tell(Change):
    """Tell one person something, at the address they used last."""

    person_id: int
    screen: Screen


News = Announce | Tell
"""What is said to people besides the one whose turn it is."""


@dataclass(frozen=True, slots=True)
class Forget(Change):
    """A person leaves for good: all that is theirs is deleted. Their address stands for a stranger from now on."""

    alone: ClassVar[bool] = True
    person_id: int
    address_id: int
    stranger: Person


@dataclass(frozen=True, slots=True)
class LogExport(Change):
    """A file is made for somebody: what for, until when, and the key its pseudonyms come from."""

    id: int
    kind: str
    made_for: str
    purpose: str
    made_at: datetime
    expires: datetime
    key: bytes
