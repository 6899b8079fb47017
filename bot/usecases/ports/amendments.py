"""What use cases need of what organisers changed about published texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.amendments import Amendment, Correction
from bot.domain.preferences import Pace


@dataclass(frozen=True, slots=True)
class WaitingReader:
    """Somebody who read cards before they were corrected: at which pace they hear, and when they last heard."""

    pace: Pace
    last: datetime | None
    corrections: tuple[int, ...]


class Amendments(Protocol):
    """Corrections and withdrawals."""

    async def found(self, amendment_id: int) -> Amendment | None:
        """Return what was typed or done, or None where there is none of this id."""
        ...

    async def corrections(self, meeting_id: int) -> Sequence[Correction]:
        """Return the corrections of a meeting that stand, the newest first."""
        ...

    async def waiting(self, rested: datetime) -> Mapping[int, WaitingReader]:
        """Return who is to be told of what was corrected before `rested`, by person. Whoever rests waits on."""
        ...
