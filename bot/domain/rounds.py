"""A round: questions for audiences, open between two dates, counted by rules fixed before it opens."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.people import Person, Role
from bot.domain.spaces import CHOOSING, DECIDING
from bot.domain.withdrawals import Withdrawal
from bot.domain.words import Localised, Words


class Subject(StrEnum):
    """What a round is about. It decides which disclosure rule the result goes through."""

    VOTE = "vote"
    PRIORITIES = "priorities"


class TieRule(StrEnum):
    """What a tie means, fixed before a vote opens."""

    STAYS = "stays"
    NEXT_MEETING = "next_meeting"


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

    `quorum` is the number of people who must answer for the result to decide anything; 0 asks for nobody. `tie` says
    what happens where a vote ends in a tie. An `open_ballot` may show names; until it closes it is secret.
    `proposal` is the id of what it came from, where somebody proposed it and runs it. A round with `talks_until` is the
    space of one audience: until then they talk, then they choose. What it settled stays inside unless it is `released`.
    `rekeyed` says that the database was restored without this vote's secret: earlier ballots cannot change.
    What was `withdrawn` is asked of nobody, and never counted. A round that is `shut` takes no answers: it is being
    counted. It is a number that goes up when an answer goes meanwhile, as somebody leaves; 0 where it is not shut.
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
    tie: TieRule = TieRule.STAYS
    proposal: int | None = None
    talks_until: datetime | None = None
    settled_at: datetime | None = None
    released: bool = False
    open_ballot: bool = False
    withdrawn: Withdrawal | None = None
    shut: int = 0

    @property
    def secret(self) -> bool:
        """Whether answers are ballots, kept apart from who gave them."""
        return self.subject is Subject.VOTE

    def is_open(self, now: datetime) -> bool:
        """Whether answers count now. The closing time itself is too late."""
        going = self.closed_at is None and self.withdrawn is None and not self.shut
        return going and self.opens <= now < self.closes

    @property
    def added(self) -> bool:
        """Whether it was opened later than the meeting it belongs to was published."""
        return self.own_space or self.proposal is not None

    @property
    def own_space(self) -> bool:
        """Whether only its audience sees what is inside."""
        return self.talks_until is not None

    @property
    def settles(self) -> datetime | None:
        """When it is decided whether others may see what a space settled. None before it has closed."""
        return self.closed_at + DECIDING if self.own_space and self.closed_at else None

    def talks(self, now: datetime) -> bool:
        """Whether people talk in this space now, and do not choose yet."""
        return self.is_open(now) and self.talks_until is not None and now < self.talks_until

    def ending(self, until: datetime, now: datetime) -> Round:
        """Return this space with what people do there now ending at `until`; after talking they choose as long."""
        if self.talks(now):
            return replace(self, talks_until=until, closes=until + CHOOSING)
        return replace(self, closes=until)

    @property
    def is_for_all(self) -> bool:
        """Whether what came of it is for everybody, once it has closed."""
        return self.withdrawn is None and (not self.own_space or self.released)

    def is_seen_by(self, person: Person) -> bool:
        """Whether somebody may see what came of it."""
        inside = self.withdrawn is None and self.audience_of(person) is not None
        return person.takes_part and (self.is_for_all or inside)

    def is_due(self, now: datetime) -> bool:
        """Whether it is time to close this round."""
        return self.closed_at is None and self.withdrawn is None and now >= self.closes

    def audiences_of(self, person: Person) -> tuple[Role, ...]:
        """The audiences a person may answer in. Who belongs to several picks one."""
        return tuple(role for role in self.audiences if role in person.roles)

    def audience_of(self, person: Person) -> Role | None:
        """The first audience a person may answer in, or None where the round does not ask them."""
        return next(iter(self.audiences_of(person)), None)

    def asks(self, person: Person, now: datetime) -> bool:
        """Whether this person may answer now."""
        return person.takes_part and self.is_open(now) and self.audience_of(person) is not None

    def question(self, question_id: int) -> Question | None:
        """Return the question with this id, or None."""
        return next((question for question in self.questions if question.id == question_id), None)

    def asked_in(self, question_id: int | None) -> Question:
        """Return the question with this id, or the first one."""
        return (self.question(question_id) if question_id is not None else None) or self.questions[0]

    def after(self, question: Question) -> Question | None:
        """Return the question that follows, or None after the last."""
        position = self.questions.index(question) + 1
        return self.questions[position] if position < len(self.questions) else None

    def with_options(self, options: Iterable[Option]) -> Round:
        """Return the round with more options in its first question: people's own words, once shown."""
        first, *others = self.questions
        return replace(self, questions=(replace(first, options=(*first.options, *options)), *others))
