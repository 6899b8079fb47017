"""What use cases need of feedback on staff."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.contributions import Contribution
from bot.domain.disclosure.feedback import Level
from bot.domain.feedback import Feedback


@dataclass(frozen=True, slots=True)
class Written:
    """Whose released feedback is about whom. `level` is None where it went on in its writer's own words."""

    feedback_id: int
    person_id: int
    worker_id: int
    quarter: int
    level: Level | None


class FeedbackRecords(Protocol):
    """Feedback on staff."""

    async def found(self, feedback_id: int) -> Feedback | None:
        """Return feedback, or None where there is none of this id."""
        ...

    async def of_person(self, person_id: int) -> Sequence[Feedback]:
        """Return all feedback that a person gives, the newest first."""
        ...

    async def begun_by(self, supporter_id: int) -> Sequence[Feedback]:
        """Return what somebody is writing for others and has not sent, the newest first."""
        ...

    async def words(self, feedback_ids: Collection[int]) -> Mapping[int, tuple[Contribution, ...]]:
        """Return the words of several pieces of feedback, by feedback."""
        ...

    async def to_release(self, before: datetime) -> Sequence[Feedback]:
        """Return what was sent before then and is in no release yet."""
        ...

    async def released(self) -> Sequence[Written]:
        """Return by whom all that is released was written, about whom, for which quarter and at which level."""
        ...

    async def supports(self) -> Sequence[tuple[int, int]]:
        """Return who supports whom, as (supporter, person)."""
        ...
