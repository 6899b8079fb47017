"""What people read and what they give for a question."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.changes.base import Change
from bot.domain.people import Role
from bot.domain.supporting import Provenance


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
    """What a person has given for a question so far; None takes it back. `before` is what Undo brings back.

    For somebody else it is what their supporter says under `pairing_id`: `person_id` is the one it is said for.
    """

    round_id: int
    question_id: int
    person_id: int
    audience: Role
    given: str | None
    before: str | None
    secret: bool
    provenance: Provenance = Provenance.OWN
    pairing_id: int | None = None


@dataclass(frozen=True, slots=True)
class DropSaidFor(Change):
    """A person deletes what was said for them in a round."""

    round_id: int
    person_id: int
    secret: bool


@dataclass(frozen=True, slots=True)
class AnswerAlone(Change):
    """A person lets nobody answer a round for them any more, or lets them again."""

    round_id: int
    person_id: int
    secret: bool
    nobody_else: bool


@dataclass(frozen=True, slots=True)
class VoidAnswers(Change):
    """Somebody was pressured: all they gave in a round is gone, all that was said for them too, and no more is said."""

    round_id: int
    person_id: int
    secret: bool


@dataclass(frozen=True, slots=True)
class KeepSaid(Change):
    """A channel that has no history of its own keeps what somebody said there. `body` is in the channel's form."""

    chat: str
    body: str
    about_round: int | None
