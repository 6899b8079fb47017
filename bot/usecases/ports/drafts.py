"""What use cases need of what organisers are still writing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.drafts import Draft


class Drafts(Protocol):
    """What waits to be published. All organisers see it, and nobody else."""

    async def found(self, draft_id: int) -> Draft | None:
        """Return a draft, one that was thrown away too, or None where there is none of this id."""
        ...

    async def due(self, now: datetime) -> Sequence[Draft]:
        """Return the drafts whose time to be published has come, in one order."""
        ...

    async def listed(self) -> Sequence[Draft]:
        """Return all drafts that were not thrown away, the newest change first."""
        ...
