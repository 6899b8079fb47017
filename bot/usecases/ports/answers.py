"""What people have given in rounds, as use cases read it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.domain.people import Role
from bot.domain.questions.kind import Ballot
from bot.domain.rounds import Round
from bot.domain.supporting import Provenance


@dataclass(frozen=True, slots=True)
class Given:
    """What a person has given for a question, what they had given before that, as whom, and whether with help."""

    given: str
    before: str | None = None
    audience: Role | None = None
    provenance: Provenance = Provenance.OWN


@dataclass(frozen=True, slots=True)
class Counted:
    """What was given in a round: by question, equal answers together, in no telling order.

    `voters` are the people of whom something counts, without those who were counted by hand. `helped` answered
    themselves with help, `unhelped` without. `members` are all who take part in each audience. `shut` tells whether
    it still stands (`Round.shut`).
    """

    round_id: int
    shut: int
    ballots: Mapping[int, Sequence[Ballot]]
    voters: int
    helped: int
    unhelped: int
    members: Mapping[Role, int]


class Answers(Protocol):
    """What people have given in rounds."""

    async def of_person(self, round_: Round, person_id: int) -> Mapping[int, Given]:
        """Return what a person has given in a round, by question."""
        ...

    async def voted_before_restore(self, round_: Round, person_id: int) -> bool:
        """Whether a person's ballot is counted and can no longer be changed, as its key is gone."""
        ...

    async def counted(self, round_: Round) -> Counted:
        """Count what was given in a round."""
        ...

    async def many(self, round_: Round) -> bool:
        """Whether a round has so many answers that nobody should wait until they are counted."""
        ...

    async def turnout(self, round_: Round) -> int:
        """Return how many people have answered in a round so far, were counted by hand, or had somebody answer."""
        ...

    def seed(self, round_: Round, person_id: int) -> bytes:
        """Return what fixes the order of options for a person in a round."""
        ...

    def receipt(self, round_: Round, person_id: int) -> str:
        """Return the receipt of a person's ballot in a round that is open."""
        ...

    async def counted_receipt(self, receipt: str) -> int | None:
        """Return the id of the round whose counted ballots include this receipt, or None."""
        ...
