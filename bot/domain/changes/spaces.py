"""What people give in a space of their own, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from bot.domain.changes.base import Change


@dataclass(frozen=True, slots=True)
class Agree(Change):
    """Somebody agrees with another's words, or does not any more."""

    contribution_id: int
    person_id: int
    agrees: bool


@dataclass(frozen=True, slots=True)
class AnswerRelease(Change):
    """Somebody says whether others may see what their space settled."""

    round_id: int
    person_id: int
    may: bool


@dataclass(frozen=True, slots=True)
class RetimeSpace(Change):
    """People talk and choose in a space until another time. Guarded: it was not closed."""

    alone: ClassVar[bool] = True
    round_id: int
    talks_until: datetime | None
    closes: datetime


@dataclass(frozen=True, slots=True)
class SettleSpace(Change):
    """What a space settled is released, or stays inside for good; who said what about it is deleted.

    Guarded: it was not settled.
    """

    alone: ClassVar[bool] = True
    round_id: int
    released: bool
    at: datetime
