"""What use cases need of what people said in their own words."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.contributions import Contribution, Purpose, Reply, Waiting


class Contributions(Protocol):
    """What people said in their own words."""

    async def next_to_check(
        self, after: Contribution | None = None, closed: Collection[int] = ()
    ) -> Contribution | None:
        """Return the contribution to be shared that has waited longest, or the one that came next after `after`.

        What is about one of the `closed` workers is left out.
        """
        ...

    async def found(self, contribution_id: int) -> Contribution | None:
        """Return a contribution, or None where there is none of this id."""
        ...

    async def to_check(self, closed: Collection[int] = (), round_id: int | None = None) -> int:
        """Return how many contributions to be shared wait for a human who may not read of the `closed` workers.

        With `round_id` only those that were said for that round.
        """
        ...

    async def several(self, ids: Collection[int]) -> Mapping[int, Contribution]:
        """Return those of these contributions that there are, by id."""
        ...

    async def about_worker(self, worker_id: int, purposes: Collection[Purpose]) -> Sequence[Contribution]:
        """Return what was said about a worker, or by them, for these purposes, the newest first."""
        ...

    async def of_person(self, person_id: int) -> Sequence[Contribution]:
        """Return all that a person has said, the newest first."""
        ...

    async def listed(self, purpose: Purpose) -> Sequence[Contribution]:
        """Return all that was said for a purpose, the oldest first."""
        ...

    async def shown(self, purpose: Purpose, about: int) -> Sequence[Contribution]:
        """Return what was said for a purpose about this, that others may see now, the oldest first."""
        ...

    async def replies(self, contribution_id: int) -> Sequence[Reply]:
        """Return what was written later about a contribution, the oldest first."""
        ...

    async def answered(self, person_id: int) -> Sequence[Contribution]:
        """Return what a person said that was answered and waits for nothing more, the newest first."""
        ...

    async def overdue(self, unread_since: datetime, reminded_before: datetime) -> Sequence[Waiting]:
        """Return what about safety waits since then or longer, and nobody was told of again after `reminded_before`."""
        ...
