"""What organisers change about published texts, and who is told of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from bot.domain.amendments import Amendment, Correction, Withdrawing
from bot.domain.changes.base import Change


@dataclass(frozen=True, slots=True)
class KeepAmendment(Change):
    """Something was typed that would change a published text: nothing has changed yet."""

    amendment: Amendment


@dataclass(frozen=True, slots=True)
class Correct(Change):
    """A sentence of a card was changed, or is `back` as it was. Guarded: what it replaces must stand there."""

    alone: ClassVar[bool] = True
    correction: Correction
    back: bool = False


@dataclass(frozen=True, slots=True)
class Withdraw(Change):
    """A meeting with these rounds, or one round of it, is withdrawn or comes `back`. Guarded: people were not told."""

    alone: ClassVar[bool] = True
    withdrawing: Withdrawing
    rounds: tuple[int, ...]
    back: bool = False


@dataclass(frozen=True, slots=True)
class EndWithdrawn(Change):
    """People are told of what was withdrawn. All that was answered in a round is deleted, and counted nowhere.

    Guarded: it is withdrawn, and nobody was told before. Without `round_id` it is about the meeting itself.
    """

    alone: ClassVar[bool] = True
    meeting_id: int
    round_id: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class LookedAtCard(Change):
    """Somebody sees a card as it is now: they need not be told of what was changed on it."""

    meeting_id: int
    card: int
    person_id: int


@dataclass(frozen=True, slots=True)
class ToldOfCorrections(Change):
    """People were told of all that was corrected up to a moment."""

    people: tuple[int, ...]
    corrections: tuple[int, ...]
    at: datetime
