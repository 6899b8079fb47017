"""What use cases need of what was counted by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.domain.tallies import Tally


class Tallies(Protocol):
    """Counts of the room, of paper and of telephone calls, in rounds that are open."""

    async def of_round(self, round_id: int) -> Sequence[Tally]:
        """Return what was counted by hand in a round that is open, what is only typed too."""
        ...
