"""What use cases need of who answers for whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.domain.rounds import Round
from bot.domain.supporting import Pairing


@dataclass(frozen=True, slots=True)
class SaidFor:
    """What was said for somebody for a question, and before that. `by` tells under which pairing."""

    given: str
    before: str | None
    by: bytes


class Proxies(Protocol):
    """What is said for somebody."""

    async def of_person(self, round_: Round, person_id: int) -> Mapping[int, SaidFor]:
        """Return what was said for a person in a round, by question."""
        ...

    def by(self, round_: Round, pairing_id: int) -> bytes:
        """Return what tells in a round that something was said under this pairing."""
        ...

    async def answers_alone(self, round_: Round, person_id: int) -> bool:
        """Whether a person lets nobody answer this round for them."""
        ...


class Pairings(Protocol):
    """Who may answer for whom."""

    async def of_person(self, person_id: int) -> Sequence[Pairing]:
        """Return all in which somebody is one of the two, the first to end first."""
        ...

    async def found(self, pairing_id: int) -> Pairing | None:
        """Return one, or None where there is none of this id."""
        ...

    async def ended_by(self, person_id: int, pairing_id: int) -> Pairing | None:
        """Return one that this person has just ended, or None."""
        ...
