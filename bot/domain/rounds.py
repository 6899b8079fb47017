"""A round: questions for audiences, open between two dates, counted by rules fixed before it opens."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.people import Person, Role
from bot.domain.words import Localised, Words


class Subject(StrEnum):
    """What a round is about. It decides which disclosure rule the result goes through."""

    VOTE = "vote"
    PRIORITIES = "priorities"


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose. `label` is short, where it was published; `text` says it whole."""

    id: str
    label: Words
    text: Words


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `kind` names how it is asked, answered and counted."""

    id: int
    kind: str
    title: Localised
    detail: Localised | None = None
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Round:
    """A list of questions with the rules they are counted by.

    `quorum` is the number of people who must answer for the result to decide anything; 0 asks for nobody.
    `rekeyed` says that the database was restored without this vote's secret: earlier ballots cannot change.
    """

    id: int
    meeting_id: int
    subject: Subject
    audiences: tuple[Role, ...]
    opens: datetime
    closes: datetime
    quorum: int
    questions: tuple[Question, ...]
    closed_at: datetime | None = None
    rekeyed: bool = False

    @property
    def secret(self) -> bool:
        """Whether answers are ballots, kept apart from who gave them."""
        return self.subject is Subject.VOTE

    def is_open(self, now: datetime) -> bool:
        """Whether answers count now. The closing time itself is too late."""
        return self.closed_at is None and self.opens <= now < self.closes

    def is_due(self, now: datetime) -> bool:
        """Whether it is time to close this round."""
        return self.closed_at is None and now >= self.closes

    def audience_of(self, person: Person) -> Role | None:
        """The audience a person answers in, or None where the round does not ask them."""
        for role in self.audiences:
            if role in person.roles:
                return role
        return None

    def asks(self, person: Person, now: datetime) -> bool:
        """Whether this person may answer now."""
        return person.takes_part and self.is_open(now) and self.audience_of(person) is not None

    def question(self, question_id: int) -> Question | None:
        """Return the question with this id, or None."""
        return next((question for question in self.questions if question.id == question_id), None)

    def after(self, question: Question) -> Question | None:
        """Return the question that follows, or None after the last."""
        position = self.questions.index(question) + 1
        return self.questions[position] if position < len(self.questions) else None

    def with_options(self, options: Iterable[Option]) -> Round:
        """Return the round with more options in its first question: people's own words, once shown."""
        first, *others = self.questions
        return replace(self, questions=(replace(first, options=(*first.options, *options)), *others))
