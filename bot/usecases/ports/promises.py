"""What use cases need of the promises that are stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from bot.domain.nudges import Late
from bot.domain.people import Role
from bot.domain.preferences import Pace
from bot.domain.promises import Fixed, Goal, Promise


class Promises(Protocol):
    """What is promised, and what people say about it."""

    async def listed(self) -> Sequence[Promise]:
        """Return all promises, drafts too, the newest first."""
        ...

    async def found(self, promise_id: int) -> Promise | None:
        """Return a promise, or None where there is none of this id."""
        ...

    async def any_published(self) -> bool:
        """Whether there is a promise that everybody can see."""
        ...

    async def goals(self) -> Sequence[Goal]:
        """Return all goals, the oldest first."""
        ...

    async def fixed(self, promise_id: int, number: int, person_id: int) -> Fixed | None:
        """Return what somebody answered about an entry, or None where they have not."""
        ...

    async def not_fixed(self, promise_id: int, number: int) -> int:
        """Return how many people said of an entry that it is not fixed for them."""
        ...

    async def untold(self, changed_before: datetime) -> Sequence[Promise]:
        """Return the promises that changed before then without anybody having been told of it."""
        ...

    async def of_audiences(self, roles: Sequence[Role]) -> Sequence[int]:
        """Return the ids of those with one of these roles who take part."""
        ...

    async def waiting(self) -> Mapping[int, tuple[Pace, datetime | None]]:
        """Return by person who waits to be told of a change: at which pace, and when they were last told."""
        ...

    async def late(self, today: date) -> Sequence[Late]:
        """Return the promises that should have been kept before today, with who hears of them, the oldest first."""
        ...
