"""What a manager takes to a talk about somebody's work: how far back it looks."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from bot.domain.disclosure.feedback import QUARTERS, quarter_of


class Talk(StrEnum):
    """What the talk is: the usual one about the last quarter, or the one about a year."""

    SUPERVISION = "supervision"
    APPRAISAL = "appraisal"

    def first_quarter(self, today: date) -> int:
        """Return the first of the quarters it is about: those that have ended, up to a year of them."""
        return quarter_of(today) - (QUARTERS if self is Talk.APPRAISAL else 1)
