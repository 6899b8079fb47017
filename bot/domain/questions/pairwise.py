"""Which matters more? Two options at a time, as many or as few as a person likes.

After Salganik & Levy, Wiki Surveys (PLOS ONE, 2015): the score of an option is its chance of beating a random
other. What is given is a JSON list of [first shown, second shown, outcome] in the order compared.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from bot.domain.people import Role
from bot.domain.questions.kind import (
    Asking,
    Ballot,
    Count,
    NotOffered,
    Offer,
    OrderEffect,
    Reviewed,
    Score,
    option_of,
    shuffled,
)
from bot.domain.questions.resampling import scored
from bot.domain.questions.strength import chance_against_random_other
from bot.domain.rounds import Option, Question
from bot.domain.words import Line, say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

FIRST, SECOND, SAME, UNDECIDED = "1", "2", "same", "unsure"
OUTCOMES = (FIRST, SECOND, SAME, UNDECIDED)
LONGEST_LABEL = 20

Comparison = tuple[str, str, str]


def read(given: str | None) -> list[Comparison]:
    """Read what was given: (first shown, second shown, outcome), in the order compared."""
    return [(first, second, outcome) for first, second, outcome in json.loads(given)] if given else []


def write(comparisons: Sequence[Comparison]) -> str:
    """Write what is given."""
    return json.dumps(comparisons, separators=(",", ":"))


def schedule(options: Sequence[Option], seed: bytes) -> Iterator[tuple[str, str]]:
    """Yield every pair once, in one person's own order, each option as often as the others at any time.

    The circle method of round-robin tournaments; which of two comes first changes from round to round.
    """
    seats: list[str | None] = [option.id for option in shuffled(options, seed)]
    if len(seats) % 2:
        seats.append(None)
    for turn in range(len(seats) - 1):
        for left in range(len(seats) // 2):
            first, second = seats[left], seats[-1 - left]
            if first is not None and second is not None:
                yield (first, second) if (turn + left) % 2 == 0 else (second, first)
        seats = [seats[0], seats[-1], *seats[1:-1]]


class Pairwise:
    """Which of two matters more?"""

    name = "pairwise"
    introduced = False
    asks_why = False

    def following(self, question: Question, given: str | None, seed: bytes) -> str | None:
        """Ask about the next pair this person has not compared."""
        compared = {frozenset(comparison[:2]) for comparison in read(given)}
        pairs = schedule(question.options, seed)
        return next(
            (f"{first}.{second}" for first, second in pairs if frozenset((first, second)) not in compared), None
        )

    def ask(self, question: Question, given: str | None, position: str, seed: bytes = b"") -> Asking:
        """Show two options and ask which matters more."""
        first, second = self._pair(question, position)
        earlier = {frozenset(comparison[:2]): comparison for comparison in read(given)}
        lines: list[Line] = [say("pairwise-which"), say("pairwise-first", text=first.text)]
        lines.append(say("pairwise-second", text=second.text))
        known = earlier.get(frozenset((first.id, second.id)))
        if known:
            outcome = known[2]
            if outcome in {FIRST, SECOND} and known[0] != first.id:
                outcome = SECOND if outcome == FIRST else FIRST
            lines.append(say("answer-now", choice=f"pair-{outcome}"))
        return Asking(
            tuple(lines),
            (
                Offer(FIRST, _label(first, "choice-first")),
                Offer(SECOND, _label(second, "choice-second")),
                Offer(SAME, say("choice-same")),
                Offer(UNDECIDED, say("choice-undecided")),
            ),
        )

    def answer(self, question: Question, given: str | None, position: str, value: str) -> str:
        """Take the last answer for this pair."""
        first, second = self._pair(question, position)
        if value not in OUTCOMES:
            raise NotOffered(f"{value!r} is no outcome of a comparison.")
        pair = frozenset((first.id, second.id))
        kept = [comparison for comparison in read(given) if frozenset(comparison[:2]) != pair]
        return write([*kept, (first.id, second.id, value)])

    def review(self, question: Question, given: str | None) -> tuple[Reviewed, ...]:
        """Say of each pair which was chosen."""
        texts = {option.id: option.text for option in question.options}
        return tuple(
            Reviewed(
                f"{first}.{second}",
                say("review-pairwise", first=texts[first], second=texts[second], outcome=f"pair-{outcome}"),
            )
            for first, second, outcome in read(given)
            if first in texts and second in texts
        )

    def count(self, question: Question, ballots: Iterable[Ballot], seed: int) -> Count:
        """Score each option by its chance of beating a random other."""
        options = [option.id for option in question.options]
        known = set(options)
        rows = []
        for ballot in ballots:
            rows.append((ballot, [each for each in read(ballot.given) if each[0] in known and each[1] in known]))
        rows.sort(key=lambda row: (row[0].audience, row[1]))
        took_part: dict[Role, int] = {}
        picked: dict[Role, dict[str, int]] = {}
        for ballot, comparisons in rows:
            took_part[ballot.audience] = took_part.get(ballot.audience, 0) + ballot.times
            row = picked.setdefault(ballot.audience, dict.fromkeys(options, 0))
            for option in {
                each[0] if each[2] == FIRST else each[1] for each in comparisons if each[2] in {FIRST, SECOND}
            }:
                row[option] += ballot.times
        return Count(
            took_part,
            picked,
            _scores(options, rows, seed),
            {
                audience: _scores(options, [row for row in rows if row[0].audience is audience], seed)
                for audience in took_part
            },
            _order_effect(rows),
            self.name,
        )

    @staticmethod
    def _pair(question: Question, position: str) -> tuple[Option, Option]:
        first, separator, second = position.partition(".")
        if not separator or first == second:
            raise NotOffered(f"{position!r} is no pair.")
        return option_of(question, first), option_of(question, second)


def _label(option: Option, otherwise: str) -> Line:
    return option.label if option.label.longest <= LONGEST_LABEL else say(otherwise)


def _scores(options: Sequence[str], rows: Sequence[tuple[Ballot, list[Comparison]]], seed: int) -> tuple[Score, ...]:
    import numpy as np

    size = len(options)
    column = {option: position for position, option in enumerate(options)}
    person, cell, won = [], [], []
    for row, (_, comparisons) in enumerate(rows):
        for first, second, outcome in comparisons:
            ahead, behind = (column[first], column[second]) if outcome != SECOND else (column[second], column[first])
            if outcome in {FIRST, SECOND}:
                person.append(row)
                cell.append(ahead * size + behind)
                won.append(1.0)
            elif outcome == SAME:
                person += [row, row]
                cell += [ahead * size + behind, behind * size + ahead]
                won += [0.5, 0.5]
    who, where, value = np.asarray(person, dtype=int), np.asarray(cell, dtype=int), np.asarray(won)

    def chance(people: Floats) -> Floats:
        sums = [np.bincount(where, weights=value * weights[who], minlength=size * size) for weights in people]
        return chance_against_random_other(np.reshape(sums, (len(sums), size, size)))

    return scored(options, [ballot.times for ballot, _ in rows], chance, seed)


def _order_effect(rows: Iterable[tuple[Ballot, list[Comparison]]]) -> OrderEffect:
    first = second = 0
    for ballot, comparisons in rows:
        first += ballot.times * sum(outcome == FIRST for *_, outcome in comparisons)
        second += ballot.times * sum(outcome == SECOND for *_, outcome in comparisons)
    return OrderEffect(first, second)
