"""What use cases need of the names in open votes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from bot.domain.open_votes import OwnName, Voter
from bot.domain.rounds import Round


class Names(Protocol):
    """Names in open votes."""

    async def of_person(self, round_: Round, person_id: int) -> OwnName | None:
        """Return the name a person gave in a vote that is open, or None."""
        ...

    async def objected(self, round_id: int) -> bool:
        """Whether anybody would rather have a vote secret."""
        ...

    async def voters(self, round_: Round) -> Sequence[Voter]:
        """Return all who voted, with new ids for the names of those who are sure; in no telling order."""
        ...

    async def shown(self, name_ids: Iterable[int]) -> Mapping[int, str]:
        """Return names that are shown beside answers, by id; those of people who left are gone."""
        ...
