"""What use cases need from the world, as narrow Protocols. Storage and others fulfil them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.contributions import Contribution, Purpose, Reply
from bot.domain.people import Person, Role
from bot.domain.places import Place
from bot.domain.questions.kind import Ballot
from bot.domain.releases import ReadingRelease, RoundRelease
from bot.domain.rounds import Round


@dataclass(frozen=True, slots=True)
class Given:
    """What a person has given for a question, and what they had given before that."""

    given: str
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Invite:
    """An invite as it is kept. `spent_by` is the person who used it."""

    role: Role
    expires: datetime
    spent: bool


@dataclass(frozen=True, slots=True)
class LinkCode:
    """A code that joins one more phone to a person."""

    person_id: int
    expires: datetime
    used: bool


class Answers(Protocol):
    """What people have given in rounds."""

    async def of_person(self, round_: Round, person_id: int) -> Mapping[int, Given]:
        """Return what a person has given in a round, by question."""
        ...

    async def voted_before_restore(self, round_: Round, person_id: int) -> bool:
        """Whether a person's ballot is counted and can no longer be changed, as its key is gone."""
        ...

    async def ballots(self, round_: Round, question_id: int) -> Sequence[Ballot]:
        """Return all that was given for a question, equal answers together, in no telling order."""
        ...

    async def turnout(self, round_: Round) -> int:
        """Return how many people have answered in a round so far."""
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


class Reading(Protocol):
    """How summaries are read."""

    async def readers(self, meeting_id: int) -> Mapping[int, int]:
        """Return how many people opened each card."""
        ...

    async def unclear(self, meeting_id: int) -> Mapping[tuple[int, int], int]:
        """Return how many people found each sentence not clear, by (card, sentence)."""
        ...

    async def unclear_to(self, meeting_id: int, card: int, person_id: int) -> frozenset[int]:
        """Return the sentences of a card that a person found not clear."""
        ...


class Contributions(Protocol):
    """What people said in their own words."""

    async def next_to_check(self, after: Contribution | None = None) -> Contribution | None:
        """Return the contribution to be shared that has waited longest, or the one that came next after `after`."""
        ...

    async def found(self, contribution_id: int) -> Contribution | None:
        """Return a contribution, or None where there is none of this id."""
        ...

    async def to_check(self) -> int:
        """Return how many contributions to be shared wait for a human."""
        ...

    async def of_person(self, person_id: int) -> Sequence[Contribution]:
        """Return all that a person has said, the newest first."""
        ...

    async def listed(self, purpose: Purpose) -> Sequence[Contribution]:
        """Return all that was said for a purpose, the oldest first."""
        ...

    async def replies(self, contribution_id: int) -> Sequence[Reply]:
        """Return what was written later about a contribution, the oldest first."""
        ...

    async def overdue(self, unread_since: datetime, reminded_before: datetime) -> Sequence[Contribution]:
        """Return what about safety waits since then or longer, and nobody was told of again after `reminded_before`."""
        ...


class Invites(Protocol):
    """Invites and codes. Digests are made from tokens with a key: a stolen database holds no invite."""

    def digest(self, token: str) -> bytes:
        """Return what is kept of a token."""
        ...

    async def find(self, token_digest: bytes) -> Invite | None:
        """Return the invite with this digest, or None."""
        ...

    async def find_code(self, code_digest: bytes) -> LinkCode | None:
        """Return the code with this digest, or None."""
        ...


class People(Protocol):
    """Everybody who takes part."""

    async def known(self, person_id: int) -> tuple[Person, Place]:
        """Return somebody and where they are in the conversation. Raises KeyError for nobody."""
        ...

    async def readers(self, roles: Sequence[Role]) -> Mapping[Role, int]:
        """Return how many people with each role take part and can be reached at an address."""
        ...

    async def members(self, audiences: Sequence[Role]) -> Mapping[Role, int]:
        """Return how many people of each audience take part."""
        ...


class Releases(Protocol):
    """What was frozen at closing."""

    async def of_round(self, round_id: int) -> RoundRelease | None:
        """Return the release of a closed round."""
        ...

    async def of_reading(self, meeting_id: int) -> ReadingRelease | None:
        """Return the release of how a meeting was read."""
        ...


class Records(Protocol):
    """All that is stored, by subject, as one moment sees it."""

    @property
    def answers(self) -> Answers:
        """What people have given."""
        ...

    @property
    def reading(self) -> Reading:
        """How summaries are read."""
        ...

    @property
    def contributions(self) -> Contributions:
        """What people said in their own words."""
        ...

    @property
    def invites(self) -> Invites:
        """Invites and codes."""
        ...

    @property
    def people(self) -> People:
        """Everybody who takes part."""
        ...

    @property
    def releases(self) -> Releases:
        """What was frozen at closing."""
        ...


class Chance(Protocol):
    """Where ids and secrets come from. Nothing else draws lots."""

    def new_id(self) -> int:
        """Return an id nobody has: a whole number under 2**63."""
        ...

    def token(self) -> str:
        """Return an unguessable token for an invite: 22 signs of an address."""
        ...

    def code(self) -> str:
        """Return a code of 8 digits that can be read aloud and typed."""
        ...

    def key(self) -> bytes:
        """Return 32 bytes nobody can guess."""
        ...


class OrderedChance(Chance, Protocol):
    """Also draws ids that sort as they are drawn."""

    def ordered_id(self) -> int:
        """Return an id greater than those drawn before."""
        ...


class Languages(Protocol):
    """What is known about languages."""

    def of_words(self, words: str) -> str | None:
        """Return the language of somebody's words where that is sure, otherwise None."""
        ...
