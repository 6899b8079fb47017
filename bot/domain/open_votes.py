"""An open vote: names stand beside answers only where everybody who voted said so and nobody objected.

Until it closes it is a secret vote like any other. An objection is kept as one fact about the vote, with nothing that
tells whose it was; it cannot be taken back, and whoever objected may have left. A ballot without a name, such as one
that is said for somebody, makes the vote secret too: named ones beside it would tell whose it is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain.disclosure.votes import FEWEST_FOR_TOTALS, VoteResult
from bot.domain.questions import kind_named
from bot.domain.questions.kind import Ballot
from bot.domain.releases import NamedAnswer, QuestionRelease
from bot.domain.rounds import Question

LONGEST_NAME = 40
"""Signs."""
MOST_WORDS = 4
IN_NAMES = frozenset("LM")
"""Letters and the signs that belong to them (Unicode general category)."""


@dataclass(frozen=True, slots=True)
class OwnName:
    """The name somebody may stand beside their answers with. It counts once they were shown it and are `sure`."""

    name: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Voter:
    """Whoever voted, by the key of their ballot, with what they gave by question.

    `name_id` is what their name is known by from now on, where they said that it may be shown.
    """

    key: bytes
    name_id: int | None
    ballots: Mapping[int, Ballot]


def looks_like_a_name(text: str) -> bool:
    """Whether a text may stand as a name: a few words of letters. Nobody reads it before others do."""
    letters = text.translate(dict.fromkeys(map(ord, " .'’-")))
    plain = bool(letters) and all(unicodedata.category(sign)[0] in IN_NAMES for sign in letters)
    return plain and len(text) <= LONGEST_NAME and len(text.split()) <= MOST_WORDS


def may_be_named(voters: Sequence[Voter], objected: bool) -> bool:
    """Whether names may stand beside answers: from 5 voters, where each of them has a name and nobody objected."""
    if objected or len(voters) < FEWEST_FOR_TOTALS:
        return False
    return all(each.name_id is not None for each in voters)


def named(released: QuestionRelease, voters: Iterable[Voter]) -> QuestionRelease:
    """Return the result of a question with who said what, where its numbers may be shown at all.

    The order is that of the names' ids, which are drawn by chance.
    """
    if not isinstance(released.result, VoteResult) or released.result.totals is None:
        return released
    answers = [
        NamedAnswer(each.name_id, cells_of(released.question, each.ballots[released.question.id]))
        for each in voters
        if each.name_id is not None and released.question.id in each.ballots
    ]
    return replace(released, names=tuple(sorted(answers, key=lambda each: each.name_id)))


def cells_of(question: Question, ballot: Ballot) -> tuple[str, ...]:
    """Return what one ballot is counted by: an answer, all that was picked, or what is wanted most."""
    counted = kind_named(question.kind).count(question, (ballot,), question.id)
    return tuple(cell for row in counted.picks.values() for cell, people in row.items() if people)
