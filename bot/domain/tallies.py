"""Votes and lists counted by hand: in the room, on paper, by telephone; entered as numbers, counted as ballots.

Orders are entered one for each person, and are ballots as they stand. What people picked together is not known of a
count by hand. Nothing that is shown depends on it while things are picked: each option is a share of the people. So
picks are dealt out in turn. A longer list is compared, and who picked what together changes its scores: there, too,
what is entered is what each person picked.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.people import Role
from bot.domain.questions import kind_named
from bot.domain.questions.approval import PASSED, PICKED, read, write
from bot.domain.questions.consent import ANSWERS as CONSENT
from bot.domain.questions.kind import Ballot
from bot.domain.questions.priorities import MOST_TO_PICK_FROM
from bot.domain.questions.ranked import NO_MORE, PLACES
from bot.domain.questions.yes_no import ANSWERS as YES_NO
from bot.domain.rounds import Question

PEOPLE = "-"
"""The cell that holds how many took part, where each of them could pick several."""
ONE_EACH: Mapping[str, tuple[str, ...]] = {"yes_no": YES_NO, "consent": CONSENT}
AN_ORDER_EACH = frozenset({"ranked"})
MANY_EACH = frozenset({"acceptance", "priorities"})
MOST_PEOPLE = 999


class Way(StrEnum):
    """How votes came that were counted by hand."""

    ROOM = "room"
    PAPER = "paper"
    TELEPHONE = "telephone"


Cells = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """What was counted by hand of one question, audience and way.

    Only `counts` count; `typed` waits to be looked at once more, `before` is what counted until the last change.
    """

    round_id: int
    question_id: int
    audience: Role
    way: Way
    counts: Cells = ()
    typed: Cells = ()
    before: Cells = ()

    @property
    def people(self) -> int:
        """How many people it counts."""
        return people_in(self.counts)


def people_in(cells: Cells) -> int:
    """Return how many people cells count."""
    named = dict(cells)
    return named.get(PEOPLE, sum(named.values()))


def cells_of(question: Question) -> tuple[str, ...]:
    """Return what is counted by hand of a question, in the order it is asked; nothing where no numbers are asked."""
    if question.kind in ONE_EACH:
        return ONE_EACH[question.kind]
    if question.kind in MANY_EACH and question.options and not by_person(question):
        return (PEOPLE, *(option.id for option in question.options))
    return ()


def picked_by_person(question: Question) -> bool:
    """Whether it is entered what each person picked: of a list that is too long to be picked from on a phone."""
    return question.kind in MANY_EACH and len(question.options) > MOST_TO_PICK_FROM


def by_person(question: Question) -> bool:
    """Whether a question is entered one person at a time."""
    return question.kind in AN_ORDER_EACH or picked_by_person(question)


def can_be_counted(question: Question) -> bool:
    """Whether a question can be counted by hand: what asks for a choice among nothing yet cannot."""
    return bool(cells_of(question)) or by_person(question)


def order_of(places: Sequence[str]) -> str:
    """Return what somebody gives who puts these options in this order, and wants no more."""
    placed = {str(place): option for place, option in enumerate(places, 1)}
    if len(placed) < len(PLACES):
        placed[str(len(placed) + 1)] = NO_MORE
    return json.dumps(placed, separators=(",", ":"), sort_keys=True)


def picks_of(asked: Sequence[str], picked: Collection[str]) -> str:
    """Return the cell of everybody who was asked about these options and picked those."""
    return write([(option, PICKED if option in picked else PASSED) for option in asked])


def picked_in(cells: Cells) -> Counter[str]:
    """Return how many people picked each option, where it was entered what each person picked."""
    found: Counter[str] = Counter()
    for cell, people in cells:
        found.update({option: people for option, answer in read(cell) if answer == PICKED})
    return found


def ballots_of(question: Question, tally: Tally) -> list[Ballot]:
    """Return a count by hand as ballots, equal ones together. A list may have grown since it was entered."""
    cells = dict(tally.counts)
    if question.kind in ONE_EACH or question.kind in AN_ORDER_EACH:
        return [Ballot(tally.audience, cell, people) for cell, people in cells.items() if people]
    if PEOPLE in cells:
        asked = [option.id for option in question.options if option.id in cells]
        picked = [(asked, picks) for picks in _dealt(asked, cells)]
    else:
        picked = [_picked(cell) for cell, people in cells.items() for _ in range(people)]
    given = Counter(_given(question, asked, picks, number) for number, (asked, picks) in enumerate(picked))
    return [Ballot(tally.audience, each, times) for each, times in sorted(given.items())]


def _picked(cell: str) -> tuple[list[str], set[str]]:
    picks = read(cell)
    return [option for option, _ in picks], {option for option, answer in picks if answer == PICKED}


def _dealt(asked: list[str], cells: Mapping[str, int]) -> list[set[str]]:
    people: list[set[str]] = [set() for _ in range(cells[PEOPLE])]
    turn = 0
    for option in asked:
        for _ in range(min(cells[option], len(people))):
            people[turn % len(people)].add(option)
            turn += 1
    return people


def _given(question: Question, asked: list[str], picks: set[str], number: int) -> str:
    """Write what one person gave. Every other one met the options backwards, so that no order is made up.

    A vote keeps the order of publication, as ballots in it do.
    """
    votes = hasattr(kind_named(question.kind), "decide")
    ordered = asked if votes or number % 2 else asked[::-1]
    given = write([(option, PICKED if option in picks else PASSED) for option in ordered])
    return given if votes else json.dumps({"approval": given}, separators=(",", ":"))
