"""Telling whoever looks after a promise that it is late: at their pace, and once a week at most."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.preferences import Pace
from bot.domain.words import Localised

LEAST_BETWEEN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Late:
    """A promise that is late, who hears of it, and when they last heard of any that was."""

    promise_id: int
    title: Localised
    person_id: int
    pace: Pace
    last: datetime | None

    def is_due(self, now: datetime) -> bool:
        """Whether they are told now. Whoever only looks for themselves never is."""
        return self.pace is not Pace.LOOKING and (self.last is None or now - self.last >= LEAST_BETWEEN)
