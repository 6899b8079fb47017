"""A meeting or a round that is withdrawn: hidden at once, told after a quarter of an hour, and so long undone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.spaces import SOONER
from bot.domain.words import Localised


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Why something was withdrawn, and when. Once people are `told` nothing brings it back."""

    because: Localised
    at: datetime
    told: bool = False

    def is_due(self, now: datetime) -> bool:
        """Whether it is time to tell people, and to delete what was answered."""
        return not self.told and now >= self.at + SOONER
