"""Promises: who does what until when, how each stands and why, and what was said that it answers.

A history only grows. What was written last can be taken back until those with a stake in it have been told;
afterwards a correction is one more entry.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.people import Person
from bot.domain.preferences import Pace
from bot.domain.rounds import Round
from bot.domain.words import Localised

QUIET_BEFORE_TOLD = timedelta(minutes=15)
"""How long a change rests before anybody is told of it: so long it can be taken back."""


class State(StrEnum):
    """How a promise stands."""

    HEARD = "heard"
    PLANNED = "planned"
    DOING = "doing"
    DONE = "done"
    WILL_NOT = "will_not"


LEADS_TO: Mapping[State | None, frozenset[State]] = {
    None: frozenset(State),
    State.HEARD: frozenset(State),
    State.PLANNED: frozenset(State) - {State.HEARD},
    State.DOING: frozenset(State) - {State.HEARD},
    State.DONE: frozenset({State.DOING, State.DONE}),
    State.WILL_NOT: frozenset({State.PLANNED, State.DOING, State.WILL_NOT}),
}
"""Which states each may become; the same again says something new about it. None: not published yet."""
ENDED = frozenset({State.DONE, State.WILL_NOT})
"""States in which nothing is owed any more. To leave one needs a reason."""
NEED_DATE = frozenset({State.PLANNED, State.DOING})


class NotAllowed(ValueError):
    """A change that a promise cannot take from where it stands."""


class Fixed(StrEnum):
    """What somebody answers to 'Is it fixed for you?'."""

    YES = "yes"
    NOT_YET = "not_yet"
    UNSURE = "unsure"


BETWEEN: Mapping[Pace, timedelta | None] = {
    Pace.SOON: timedelta(days=1),
    Pace.WEEKLY: timedelta(days=7),
    Pace.LOOKING: None,
}
"""The least time between two notices to one person; None where they only look for themselves."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What is to be reached in the long run, with promises under it."""

    id: int
    title: Localised


@dataclass(frozen=True, slots=True)
class Entry:
    """One change: how the promise stood from then on. `reopened` says that it was not fixed for somebody.

    `told_at` is when those with a stake in it were told, or None where they have not been yet.
    """

    at: datetime
    state: State
    owner: str
    due: date | None
    note: Localised | None = None
    reopened: bool = False
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """Something that was said, and who said it: a promise answers it."""

    contribution_id: int
    person_id: int | None


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise. Without entries it is a draft that organisers alone see.

    `owner` is the name of whoever looks after it, `keeper_id` who hears of it here once it is late. It may answer what
    people said (`links`) and an `option` of a round, or a whole question where `option` is a question's number.
    """

    id: int
    title: Localised
    owner: str = ""
    due: date | None = None
    goal_id: int | None = None
    round_id: int | None = None
    option: str | None = None
    entries: tuple[Entry, ...] = ()
    links: tuple[Link, ...] = ()
    keeper_id: int | None = None

    @property
    def state(self) -> State | None:
        """How it stands, or None for a draft."""
        return self.entries[-1].state if self.entries else None

    def is_late(self, today: date) -> bool:
        """Whether it should have been kept by now. The day it is due is not too late."""
        return self.state is not None and self.state not in ENDED and self.due is not None and self.due < today

    def may_become(self, state: State) -> bool:
        """Whether it can stand like this next."""
        return state in LEADS_TO[self.state]

    def needs_reason(self, state: State) -> bool:
        """Whether a change to this state must say why: no, and whatever takes back that it had ended."""
        return state is State.WILL_NOT or (self.state in ENDED and self.state is not state)

    def to(self, state: State, at: datetime, note: Localised | None, reopened: bool = False) -> Promise:
        """Return it after a change of state. Raises NotAllowed where it cannot be, or lacks a date, owner or reason."""
        if not self.may_become(state):
            raise NotAllowed(f"{self.state} does not become {state}.")
        if not self.owner or (state in NEED_DATE and self.due is None):
            raise NotAllowed("Somebody must look after it, and say until when.")
        if self.needs_reason(state) and note is None and not reopened:
            raise NotAllowed(f"{state} needs a reason.")
        return self._grown(replace(self, due=None) if state is State.WILL_NOT else self, at, state, note, reopened)

    def looked_after_by(self, owner: str, at: datetime) -> Promise:
        """Return it in somebody else's hands. A draft has no history yet."""
        return self._grown(replace(self, owner=owner), at, self.state)

    def due_on(self, due: date, at: datetime) -> Promise:
        """Return it with another date. Raises NotAllowed where nothing is owed any more."""
        if self.state in ENDED:
            raise NotAllowed("What has ended has no date.")
        return self._grown(replace(self, due=due), at, self.state)

    @staticmethod
    def _grown(
        changed: Promise, at: datetime, state: State | None, note: Localised | None = None, reopened: bool = False
    ) -> Promise:
        if state is None:
            return changed
        entry = Entry(at, state, changed.owner, changed.due, note, reopened)
        return replace(changed, entries=(*changed.entries, entry))

    @property
    def can_take_back(self) -> bool:
        """Whether the last change can be taken back: nobody has been told of it."""
        return bool(self.entries) and self.entries[-1].told_at is None

    @property
    def can_be_reworded(self) -> bool:
        """Whether what is promised can still be said in other words: nobody has been told of it."""
        return all(entry.told_at is None for entry in self.entries)

    def reworded(self, title: Localised) -> Promise:
        """Return the same promise in other words. Raises NotAllowed where people know it already."""
        if not self.can_be_reworded:
            raise NotAllowed("Those it is about know already.")
        return replace(self, title=title)

    def without_last(self) -> Promise:
        """Return it as it was before its last change, a draft before the first.

        Raises NotAllowed where that cannot be taken back.
        """
        if not self.can_take_back:
            raise NotAllowed("Those it is about know already.")
        if len(self.entries) == 1:
            return replace(self, entries=())
        before = self.entries[-2]
        return replace(self, entries=self.entries[:-1], owner=before.owner, due=before.due)

    def answering(self, link: Link) -> Promise:
        """Return it as an answer to something more that was said."""
        known = {each.contribution_id for each in self.links}
        return self if link.contribution_id in known else replace(self, links=(*self.links, link))

    def not_answering(self, contribution_id: int) -> Promise:
        """Return it as no answer to something that was said."""
        return replace(self, links=tuple(each for each in self.links if each.contribution_id != contribution_id))

    def answers(self, contribution_id: int) -> bool:
        """Whether it answers something that was said."""
        return any(each.contribution_id == contribution_id for each in self.links)

    @property
    def asked_about(self) -> int | None:
        """The number of the entry, from 1, of which people are asked 'Is it fixed for you?', or None."""
        for number, entry in reversed(list(enumerate(self.entries, 1))):
            if entry.state is State.DONE:
                return number
            if not entry.reopened:
                return None
        return None

    def is_said_by(self, person: Person) -> bool:
        """Whether it answers something this person said."""
        return any(link.person_id == person.id for link in self.links)

    def concerns(self, person: Person, round_: Round | None) -> bool:
        """Whether somebody has a stake in it: they said it, or were asked in the `round_` it comes from.

        How anybody voted or chose plays no part.
        """
        return self.is_said_by(person) or (round_ is not None and round_.audience_of(person) is not None)


def today(now: datetime, zone: ZoneInfo) -> date:
    """Return the day it is where the house stands."""
    return now.astimezone(zone).date()
