"""One person's turn: what is known when it is decided."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.domain.changes import (
    Change,
    SaveWorker,
)
from bot.domain.contributions import FEEDBACK, Contribution, Reply
from bot.domain.feedback import Feedback
from bot.domain.house import House
from bot.domain.library import Library
from bot.domain.open_votes import OwnName
from bot.domain.people import Person
from bot.domain.places import Place
from bot.domain.preferences import Phone
from bot.domain.rounds import Round
from bot.domain.screens import Step
from bot.domain.voices import VoiceNote
from bot.usecases.outcomes import Outcome
from bot.usecases.ports import Given, Languages, OrderedChance, Records, Writing
from bot.usecases.ports.symbols import Symbols
from bot.usecases.this_turn import ThisTurn

ALONE_LASTS = timedelta(minutes=10)
"""How long it counts that somebody said they are alone with a shared phone."""


@dataclass(slots=True)
class Visit:
    """One person's turn. Routes read it; only `settle` changes it, between an act and the screen after it.

    `worrying` tells whether words suggest that somebody is not safe. `decided` holds what this turn has changed,
    `turn` how that looks before it is stored.
    `hears` are the languages a computer here makes words of when they are spoken.

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
    writing: Writing
    symbols: Symbols
    decided: list[Change] = field(default_factory=list)
    turn: ThisTurn = field(default_factory=ThisTurn)
    hears: frozenset[str] = frozenset()
    undo: Step | None = field(init=False)
    last: str | None = field(init=False)

    def __post_init__(self) -> None:
        self.undo = self.place.undo
        self.last = self.place.last

    @property
    def private(self) -> bool:
        """Whether what is private may be shown now: on a shared phone, once somebody has said that they are alone."""
        shared = self.person.preferences.phone is Phone.SHARED
        return not shared or self.place.alone > (self.now - ALONE_LASTS).timestamp()

    async def answers(self, round_: Round) -> Mapping[int, Given]:
        """Return what this person has given in a round, by question, this turn's answer included."""
        if round_.id not in self.turn.given:
            self.turn.given[round_.id] = dict(await self.records.answers.of_person(round_, self.person.id))
        return self.turn.given[round_.id]

    async def name_in(self, round_: Round) -> OwnName | None:
        """Return the name this person gave in an open vote, as this turn left it."""
        if round_.id not in self.turn.names:
            self.turn.names[round_.id] = await self.records.names.of_person(round_, self.person.id)
        return self.turn.names[round_.id]

    def settle(self, outcome: Outcome) -> None:
        """Let what was decided be seen by the screen that follows in the same turn."""
        self.undo = outcome.undo
        if outcome.about_round is not None:
            self.last = str(self.place.revision)
        if outcome.person:
            self.person = outcome.person
        if outcome.place:
            self.place = outcome.place
        self.decided += outcome.changes
        for change in outcome.changes:
            self.turn.note(change, self.person.id)
            if isinstance(change, SaveWorker):
                self.library = replace(self.library, staff=self.library.staff.having(change.worker))

    @property
    def closed(self) -> frozenset[int]:
        """The workers about whom this person never reads what others have not read yet."""
        return self.library.staff.closed_to(self.person.id)

    async def waiting(self) -> int:
        """Return how many words wait for this person to read, after what this turn decided."""
        return max(0, await self.records.contributions.to_check(self.closed) + self.turn.more_waiting)

    async def feedback(self, feedback_id: int) -> Feedback | None:
        """Return feedback on staff, as this turn left it, or None where there is none of this id."""
        if feedback_id in self.turn.feedback:
            return self.turn.feedback[feedback_id]
        return await self.records.feedback.found(feedback_id)

    async def own_feedback(self) -> list[Feedback]:
        """Return all feedback this person gives, as this turn left it, the newest first.

        What a supporter is still writing for them is not theirs to see yet.
        """
        return [
            each
            for each in await self._known(await self.records.feedback.of_person(self.person.id))
            if each.person_id == self.person.id and (each.supporter_id is None or each.sent_at)
        ]

    async def feedback_for(self, person_id: int) -> list[Feedback]:
        """Return what this person is writing for somebody they support, the newest first."""
        found = await self._known(await self.records.feedback.begun_by(self.person.id))
        mine = (each for each in found if each.supporter_id == self.person.id and each.sent_at is None)
        return [each for each in mine if each.person_id == person_id]

    async def _known(self, stored: Sequence[Feedback]) -> list[Feedback]:
        known: dict[int, Feedback | None] = {each.id: each for each in stored}
        known |= self.turn.feedback
        found = [each for each in known.values() if each]
        return sorted(found, key=lambda each: (each.started_at, each.id), reverse=True)

    async def words_of(self, feedback: Feedback) -> tuple[Contribution, ...]:
        """Return the words of feedback, as this turn left them: strengths first."""
        stored = (await self.records.feedback.words((feedback.id,))).get(feedback.id, ())
        known = {each.id: each for each in stored}
        known |= {each.id: each for each in self.turn.said.values() if each.about == feedback.id}
        left = [each for each in known.values() if each.purpose in FEEDBACK and each.id not in self.turn.withdrawn]
        return tuple(sorted(left, key=lambda each: each.purpose, reverse=True))

    async def contribution(self, contribution_id: int) -> Contribution | None:
        """Return something that somebody said, in this turn too, or None where there is none of this id."""
        return self.turn.said.get(contribution_id) or await self.records.contributions.found(contribution_id)

    async def note(self, note_id: int) -> VoiceNote | None:
        """Return a voice message, as this turn left it, or None where there is none of this id."""
        return self.turn.notes[note_id] if note_id in self.turn.notes else await self.records.voices.found(note_id)

    async def replies(self, contribution_id: int) -> Sequence[Reply]:
        """Return what was written later about a contribution, in this turn too, the oldest first."""
        known = await self.records.contributions.replies(contribution_id)
        return [*known, *(each for each in self.turn.replied if each.contribution_id == contribution_id)]
