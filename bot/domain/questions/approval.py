"""Pick all that matter: each option on a screen of its own, so that nobody has to hold a list in mind.

Approval voting (Brams & Fishburn, Approval Voting, 1983). What is given is a JSON list of [option, 0 or 1] in
the order the person met them, so that an effect of that order can be seen. The share of an option is counted
among the people who were asked about it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
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
from bot.domain.rounds import Question
from bot.domain.words import Line, say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

PICKED, PASSED = "1", "0"
Picks = list[tuple[str, str]]


def read(given: str | None) -> Picks:
    """Read what was given: (option, picked or passed), in the order asked."""
    return [(option, answer) for option, answer in json.loads(given)] if given else []


def write(picks: Picks) -> str:
    """Write what is given."""
    return json.dumps(picks, separators=(",", ":"))


class Approval:
    """Pick all that matter."""

    name = "approval"
    introduced = False
    asks_why = False
    asks = "approval-progress"
    offers = (Offer(PICKED, say("choice-matters")), Offer(PASSED, say("choice-matters-less")))
    answers_now: Mapping[str, str] = MappingProxyType({PICKED: "picked", PASSED: "passed"})

    def following(self, question: Question, given: str | None, seed: bytes) -> str | None:
        """Ask about each option once, in this person's order."""
        asked = {option for option, _ in read(given)}
        return next((option.id for option in shuffled(question.options, seed) if option.id not in asked), None)

    def ask(self, question: Question, given: str | None, position: str, seed: bytes = b"") -> Asking:
        """Show one option and how far along this is."""
        option = option_of(question, position)
        answers = dict(read(given))
        number = list(answers).index(position) + 1 if position in answers else len(answers) + 1
        lines: list[Line] = [say(self.asks, number=number, total=len(question.options)), option.text]
        if position in answers:
            lines.append(say("answer-now", choice=self.answers_now[answers[position]]))
        return Asking(tuple(lines), self.offers)

    def answer(self, question: Question, given: str | None, position: str, value: str) -> str:
        """Take the last answer for this option."""
        option_of(question, position)
        if value not in {PICKED, PASSED}:
            raise NotOffered(f"{value!r} is neither picked nor passed.")
        answers = dict(read(given))
        answers[position] = value
        return write(list(answers.items()))

    def review(self, question: Question, given: str | None) -> tuple[Reviewed, ...]:
        """Say of each option whether it was picked."""
        texts = {option.id: option.text for option in question.options}
        return tuple(
            Reviewed(option, say("review-approval", text=texts[option], picked="yes" if answer == PICKED else "no"))
            for option, answer in read(given)
            if option in texts
        )

    def count(self, question: Question, ballots: Iterable[Ballot], seed: int) -> Count:
        """Count who picked each option, and its share of the people who were asked about it."""
        options = [option.id for option in question.options]
        known = set(options)
        rows = [(ballot, [pick for pick in read(ballot.given) if pick[0] in known]) for ballot in ballots]
        rows = sorted(((ballot, picks) for ballot, picks in rows if picks), key=lambda row: (row[0].audience, row[1]))
        took_part: dict[Role, int] = {}
        picked: dict[Role, dict[str, int]] = {}
        for ballot, picks in rows:
            took_part[ballot.audience] = took_part.get(ballot.audience, 0) + ballot.times
            row = picked.setdefault(ballot.audience, dict.fromkeys(options, 0))
            for option, answer in picks:
                row[option] += ballot.times * (answer == PICKED)
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


def _scores(options: Sequence[str], rows: Sequence[tuple[Ballot, Picks]], seed: int) -> tuple[Score, ...]:
    import numpy as np

    column = {option: position for position, option in enumerate(options)}
    asked = np.zeros((len(rows), len(options)))
    picked = np.zeros((len(rows), len(options)))
    for person, (_, picks) in enumerate(rows):
        for option, answer in picks:
            asked[person, column[option]] = 1
            picked[person, column[option]] = answer == PICKED

    def share(people: Floats) -> Floats:
        return (people @ picked) / np.maximum(people @ asked, 1)

    return scored(options, [ballot.times for ballot, _ in rows], share, seed)


def _order_effect(rows: Iterable[tuple[Ballot, Picks]]) -> OrderEffect:
    first = second = 0
    for ballot, picks in rows:
        half = len(picks) // 2
        first += ballot.times * sum(answer == PICKED for _, answer in picks[:half])
        second += ballot.times * sum(answer == PICKED for _, answer in picks[len(picks) - half :])
    return OrderEffect(first, second)
