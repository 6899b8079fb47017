"""The doors every kind of question has: ask, answer, review, count.

What somebody has answered so far is one short text, `given`, that only its kind can read; it is saved after
every tap. A question may have several *positions* (one item of a list, one pair to compare): `following`
says which comes next, and None says that nothing is left to ask.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.domain.people import Role
from bot.domain.rounds import Option, Question
from bot.domain.words import Line, Text, Words

WHOLE = "-"
"""The only position of a question that is asked in one screen."""

Table = Mapping[Role, Mapping[str, int]]
"""How many people of each audience chose each option."""


class NotOffered(ValueError):
    """An answer or a position that this question does not offer: forged, or from before it changed."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One answer a screen offers: what is saved for it, and its label.

    `text` says in full what the label stands for. A long list of offers is shown a few at a time; one that is
    `always` offered stands on each page.
    """

    value: str
    label: Line
    text: Words | None = None
    always: bool = False


@dataclass(frozen=True, slots=True)
class Asking:
    """One screen of a question: what it says and the answers it offers."""

    lines: tuple[Line, ...]
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What was given at one position, in words."""

    position: str
    line: Text


@dataclass(frozen=True, slots=True)
class Ballot:
    """What was given by somebody of an audience; `times` people gave exactly the same."""

    audience: Role
    given: str
    times: int = 1


@dataclass(frozen=True, slots=True)
class Score:
    """How one option did, from 0 to 1, with the interval that 95 of 100 resamples of the people fall in."""

    option: str
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class OrderEffect:
    """How often what came first was chosen over what came second, among those choices of one or the other."""

    first: int
    second: int

    @property
    def matters(self) -> bool:
        """Whether chance alone would do this less than once in 20 times (sign test, normal approximation)."""
        together = self.first + self.second
        return together >= 20 and abs(self.first - self.second) - 1 > 1.96 * together**0.5


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of a count that drops options: the ballots each option has, and which drop out after it.

    `either` says that several shared the last place: dropping any of them comes to the same.
    """

    totals: Mapping[str, int]
    dropped: tuple[str, ...] = ()
    either: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """What everybody's answers come to, before the disclosure rule has decided what may be shown.

    `took_part` counts people; `picks` the people who chose each option. `scores` and `scores_by_audience`
    hold an order of options where the kind makes one, the best first; `stages` the steps of a count that has
    several, and `chosen` the options it comes to: more than one where it is a tie.
    """

    took_part: Mapping[Role, int]
    picks: Table
    scores: tuple[Score, ...] = ()
    scores_by_audience: Mapping[Role, tuple[Score, ...]] | None = None
    order_effect: OrderEffect | None = None
    method: str = ""
    stages: tuple[Stage, ...] = ()
    chosen: tuple[str, ...] = ()


class Outcome(StrEnum):
    """What a vote decided, by the rules fixed before it opened."""

    YES = "yes"
    NO = "no"
    CHOSEN = "chosen"
    NONE = "none"
    AGREED = "agreed"
    OBJECTED = "objected"
    TIE = "tie"
    NO_QUORUM = "no_quorum"


@dataclass(frozen=True, slots=True)
class Decision:
    """What a vote decided. `cells` are what ballots are counted by, in the order they are told.

    Each ballot counts in exactly one cell, unless they `overlap`: then it counts in any number of them.
    """

    outcome: Outcome
    cells: tuple[str, ...]
    chosen: tuple[str, ...] = ()
    overlap: bool = False


class Kind(Protocol):
    """A kind of question. `seed` fixes the order in which one person meets the options.

    `introduced` says that a screen of its own tells what it is about and how to answer, before it is asked.
    `asks_why` says that people are invited to write what worries them.
    """

    name: str
    introduced: bool
    asks_why: bool

    def following(self, question: Question, given: str | None, seed: bytes) -> str | None:
        """Return the next position to ask, or None where nothing is left."""
        ...

    def ask(self, question: Question, given: str | None, position: str, seed: bytes = b"") -> Asking:
        """Return the screen of a position. Raises NotOffered for a position the question does not have."""
        ...

    def answer(self, question: Question, given: str | None, position: str, value: str) -> str:
        """Return what is given after this answer. Raises NotOffered for an answer that is not offered."""
        ...

    def review(self, question: Question, given: str | None) -> tuple[Reviewed, ...]:
        """Return what has been given so far, position by position, to be read over and changed."""
        ...

    def count(self, question: Question, ballots: Iterable[Ballot], seed: int) -> Count:
        """Count all that was given; the order of the ballots never matters."""
        ...


class VoteKind(Kind, Protocol):
    """A kind of question that a vote can ask. `ties` says whether it can end in a tie."""

    ties: bool

    def decide(self, question: Question, count: Count, quorum: int) -> Decision:
        """Return what was decided, if at least `quorum` people had to vote."""
        ...


def best(votes: Mapping[str, int]) -> tuple[str, ...]:
    """Return the options with the most votes: several where they share the first place, none where nobody has any."""
    most = max(votes.values(), default=0)
    return tuple(option for option, number in votes.items() if number == most > 0)


def outcome_of(chosen: Sequence[str]) -> Outcome:
    """Return what choosing these options comes to."""
    if not chosen:
        return Outcome.NONE
    return Outcome.CHOSEN if len(chosen) == 1 else Outcome.TIE


def totals_of(count: Count, cells: Sequence[str]) -> dict[str, int]:
    """Return how many people chose each cell, of all audiences together."""
    return {cell: sum(row.get(cell, 0) for row in count.picks.values()) for cell in cells}


def shuffled(options: Sequence[Option], seed: bytes) -> tuple[Option, ...]:
    """Return the options in one person's own order, the same each time for the same seed."""
    return tuple(sorted(options, key=lambda option: hashlib.sha256(seed + option.id.encode()).digest()))


def option_of(question: Question, option_id: str) -> Option:
    """Return an option of a question. Raises NotOffered where it has none of this id."""
    for option in question.options:
        if option.id == option_id:
            return option
    raise NotOffered(f"The question has no option {option_id!r}.")
