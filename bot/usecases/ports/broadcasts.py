"""What use cases need of what is told to many."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.broadcasts import Broadcast, Kind, Progress
from bot.domain.people import Role


class Broadcasts(Protocol):
    """What is told to many. All organisers see it; others see what went to them."""

    async def found(self, broadcast_id: int) -> Broadcast | None:
        """Return a broadcast, one that was thrown away too, or None where there is none of this id."""
        ...

    async def listed(self) -> Sequence[Broadcast]:
        """Return all that was written and not thrown away, the newest first."""
        ...

    async def told(self, person_id: int, kind: Kind) -> Sequence[Broadcast]:
        """Return all of a kind that went to a person, the newest first."""
        ...

    async def reached(self, audiences: Sequence[Role]) -> int:
        """Return how many people an audience is that can be written to now."""
        ...

    async def progress(self, broadcast: Broadcast, now: datetime) -> Progress:
        """Return how far a broadcast is."""
        ...

    async def going(self, now: datetime, complete: bool) -> Sequence[Broadcast]:
        """Return what goes out now: what its whole audience has had queued once, or what it has not."""
        ...
