"""Small examples that many tests of the rules use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from bot.domain.people import Person, Role, Standing
from bot.domain.questions.kind import Kind, Offer
from bot.domain.rounds import Option, Question, Round, Subject
from bot.domain.words import Localised, Words

USERS, CARERS, STAFF = Role.SERVICE_USER, Role.CARER, Role.STAFF
OPENS = datetime(2026, 12, 11, 9, 0, tzinfo=UTC)
CLOSES = datetime(2027, 1, 15, 17, 0, tzinfo=UTC)
WITHOUT_OPTIONS = frozenset({"yes_no", "consent"})
"""Kinds of question that ask the whole of it on one screen."""
MOMENT = timedelta(microseconds=1)
SEED = b"one person in one round"


def words(text: str) -> Localised:
    return Localised.of({"en": text})


def option(number: int, label: Words | None = None) -> Option:
    return Option(f"o{number}", label or words(f"Choice {number}"), words(f"What choice {number} means."))


def question(kind: str = "yes_no", options: int = 0, id_: int = 1) -> Question:
    title = words("Should the centre open on Saturday mornings?")
    return Question(id_, kind, title, None, tuple(option(number) for number in range(1, options + 1)))


def round_of(*questions: Question, subject: Subject = Subject.VOTE, id_: int = 1, closes: datetime = CLOSES) -> Round:
    return Round(id_, 1, subject, (USERS, CARERS), OPENS, closes, 5, questions or (question(),))


def person(*roles: Role, standing: Standing = Standing.TAKING_PART) -> Person:
    return Person(7, frozenset(roles), standing=standing)


def walked(
    kind: Kind, asked: Question, choose: Callable[[Sequence[Offer]], Offer], seed: bytes = SEED, most: int = 10_000
) -> tuple[str | None, list[str]]:
    """Answer as the bot would ask, at most `most` times. Returns what is given then, and the positions asked."""
    given: str | None = None
    positions: list[str] = []
    while len(positions) < most:
        position = kind.following(asked, given, seed)
        if position is None:
            break
        offer = choose(kind.ask(asked, given, position).offers)
        given = kind.answer(asked, given, position, offer.value)
        positions.append(position)
    return given, positions
