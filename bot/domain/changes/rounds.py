"""What is published, closed and taken out in files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from bot.domain.changes.base import Change
from bot.domain.meetings import Meeting
from bot.domain.questions.kind import Ballot
from bot.domain.releases import ReadingRelease, RoundRelease
from bot.domain.rounds import Round


@dataclass(frozen=True, slots=True)
class CloseRound(Change):
    """A round is closed and its release frozen. Guarded: it was open.

    The link between ballots and people is destroyed with it. `counted` are the ballots of a vote by question, equal
    ones together. `names` holds, in a vote that is open, by which key the ballot of each name was kept. `by_hand` are
    ballots of a vote that were counted by hand, with their question.
    """

    alone: ClassVar[bool] = True
    release: RoundRelease
    secret: bool
    counted: Mapping[int, Sequence[Ballot]] = field(default_factory=dict)
    names: Mapping[int, bytes] = field(default_factory=dict)
    by_hand: tuple[tuple[int, Ballot], ...] = ()


@dataclass(frozen=True, slots=True)
class ShutRound(Change):
    """A round takes no answers from `closes` on: it is counted, and closes with its count. Guarded: it was open."""

    alone: ClassVar[bool] = True
    round_id: int
    closes: datetime


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
class KeepPicture(Change):
    """A picture, freed of what a camera adds: where it was taken, and when.

    It came `at` a moment where it may never be published, None where it is published now.
    """

    id: int
    name: str
    content: bytes
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OpenRound(Change):
    """A round opens that was not published with its meeting. Guarded: no other has its number."""

    alone: ClassVar[bool] = True
    round: Round


@dataclass(frozen=True, slots=True)
class LogExport(Change):
    """A file is made for somebody: what for, until when, and the key its pseudonyms come from.

    `person_id` is who asked for it where only they may have it; `worker_id` whom it is about, where it is about work;
    `asked_by` the organiser who made a file about what others said.
    """

    id: int
    kind: str
    made_for: str
    purpose: str
    made_at: datetime
    expires: datetime
    key: bytes
    person_id: int | None = None
    worker_id: int | None = None
    asked_by: int | None = None


@dataclass(frozen=True, slots=True)
class AskToRemove(Change):
    """Rows are to be removed from a file that was made: those with one of these signs."""

    id: int
    export_id: int
    signs: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class MarkRemoved(Change):
    """Rows were removed from a file at this moment, or with None are to be removed still."""

    redaction_id: int
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Reminded(Change):
    """Whoever wanted to be was reminded that a round closes soon: nobody is reminded of it again."""

    round_id: int
    at: datetime
