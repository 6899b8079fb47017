"""One person's turn: what is known when it is decided, and what was decided."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.changes import Change, Contribute, KeepReply, MarkRead, Moderate, SaveAnswer, WithdrawContribution
from bot.domain.contributions import Contribution, Moderation, Reply
from bot.domain.house import House
from bot.domain.library import Library
from bot.domain.people import Person
from bot.domain.places import Place
from bot.domain.rounds import Round
from bot.domain.screens import Document, Screen, Step
from bot.domain.words import Line
from bot.usecases.ports import Given, Languages, OrderedChance, Records


class Refused(Exception):
    """What was asked for cannot be had now. The person is told why, kindly, and shown where to go on.

    Without `goto` they are shown where they are.
    """

    def __init__(self, *notice: Line, goto: Step | None = None) -> None:
        super().__init__(notice)
        self.notice = notice
        self.goto = goto


@dataclass(slots=True)
class Visit:
    """One person's turn. Routes read it; only `settle` changes it, between an act and the screen after it.

    `worrying` tells whether words suggest that somebody is not safe.

    `undo` and `last` become those of the place the person moves to.
    """

    person: Person
    place: Place
    address_id: int
    channel: str
    now: datetime
    library: Library
    house: House
    records: Records
    chance: OrderedChance
    languages: Languages
    worrying: Callable[[str], bool]
    given: dict[int, dict[int, Given]] = field(default_factory=dict)
    said: dict[int, Contribution] = field(default_factory=dict)
    replied: list[Reply] = field(default_factory=list)
    dealt_with: set[int] = field(default_factory=set)
    withdrawn: set[int] = field(default_factory=set)
    more_waiting: int = 0
    undo: Step | None = field(init=False)
    last: str | None = field(init=False)

    def __post_init__(self) -> None:
        self.undo = self.place.undo
        self.last = self.place.last

    async def answers(self, round_: Round) -> Mapping[int, Given]:
        """Return what this person has given in a round, by question, this turn's answer included."""
        if round_.id not in self.given:
            self.given[round_.id] = dict(await self.records.answers.of_person(round_, self.person.id))
        return self.given[round_.id]

    def settle(self, outcome: Outcome) -> None:
        """Let what was decided be seen by the screen that follows in the same turn."""
        self.undo = outcome.undo
        if outcome.about_round is not None:
            self.last = str(self.place.revision)
        if outcome.person:
            self.person = outcome.person
        if outcome.place:
            self.place = outcome.place
        for change in outcome.changes:
            self._note(change)

    def _note(self, change: Change) -> None:
        if isinstance(change, SaveAnswer):
            answers = self.given.setdefault(change.round_id, {})
            if change.given is None:
                answers.pop(change.question_id, None)
            else:
                answers[change.question_id] = Given(change.given, change.before)
        elif isinstance(change, Contribute):
            self.said[change.contribution.id] = change.contribution
        elif isinstance(change, KeepReply):
            self.replied.append(change.reply)
            if not change.reply.asker:
                self.dealt_with.add(change.reply.contribution_id)
        elif isinstance(change, WithdrawContribution):
            self.withdrawn.add(change.contribution_id)
        elif isinstance(change, MarkRead):
            self.dealt_with.add(change.contribution_id)
        elif isinstance(change, Moderate):
            self.more_waiting += 1 if change.state is Moderation.WAITING else -1

    async def waiting(self) -> int:
        """Return how many words wait for a human, after what this turn decided."""
        return max(0, await self.records.contributions.to_check() + self.more_waiting)

    async def contribution(self, contribution_id: int) -> Contribution | None:
        """Return something that somebody said, in this turn too, or None where there is none of this id."""
        return self.said.get(contribution_id) or await self.records.contributions.found(contribution_id)

    async def replies(self, contribution_id: int) -> Sequence[Reply]:
        """Return what was written later about a contribution, in this turn too, the oldest first."""
        known = await self.records.contributions.replies(contribution_id)
        return [*known, *(each for each in self.replied if each.contribution_id == contribution_id)]


@dataclass(frozen=True, slots=True)
class Viewed:
    """A screen, with what looking at it changes: that a card was read."""

    screen: Screen
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an act decided.

    `goto` is where the person is shown next (None: where they are), `notice` what they are told first. `undo`
    takes this act back. `person` and `place` are as they are from now on, where the act changes them. `files`
    are sent before the screen. `about_round` marks what is said as telling how somebody voted.
    """

    goto: Step | None = None
    notice: tuple[Line, ...] = ()
    changes: tuple[Change, ...] = ()
    undo: Step | None = None
    person: Person | None = None
    place: Place | None = None
    files: tuple[Document, ...] = ()
    about_round: int | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What one turn comes to: what is written, where the person is now, and what they are shown or hear.

    `offered` on the place is filled in when the screen is rendered, as labels depend on the language.
    """

    person: Person
    place: Place
    changes: tuple[Change, ...] = ()
    shown: Screen | None = None
    notice: tuple[Line, ...] = ()
    heard: Screen | None = None
    files: tuple[Document, ...] = ()
    undoable: bool = False
    about_round: int | None = None
