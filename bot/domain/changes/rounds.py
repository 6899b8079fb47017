"""What is published, closed and taken out in files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from bot.domain.changes.base import Change
from bot.domain.meetings import Meeting
from bot.domain.releases import ReadingRelease, RoundRelease
from bot.domain.rounds import Round


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
class LogExport(Change):
    """A file is made for somebody: what for, until when, and the key its pseudonyms come from."""

    id: int
    kind: str
    made_for: str
    purpose: str
    made_at: datetime
    expires: datetime
    key: bytes
