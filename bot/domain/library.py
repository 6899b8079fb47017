"""All that is published at one moment: meetings, rounds, who works here, in memory, with the number of this edition.

Every change to what is published makes a new edition; a turn decides against exactly one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.meetings import Meeting
from bot.domain.people import Person
from bot.domain.rounds import Round, Subject
from bot.domain.staff import Staff
from bot.domain.words import Localised


@dataclass(frozen=True, slots=True)
class Library:
    """The published meetings and rounds by id, the newest meeting first; and the staff list."""

    edition: int
    meetings: Mapping[int, Meeting] = field(default_factory=dict)
    rounds: Mapping[int, Round] = field(default_factory=dict)
    staff: Staff = field(default_factory=Staff)

    @property
    def to_read(self) -> tuple[Meeting, ...]:
        """The meetings that were not withdrawn, the newest first."""
        return tuple(each for each in self.meetings.values() if each.withdrawn is None)

    def withdrawing(self, now: datetime) -> tuple[Meeting | Round, ...]:
        """Return what was withdrawn and of which people are to be told now, the rounds of a meeting before it."""
        found: list[Meeting | Round] = [*self.rounds.values(), *self.meetings.values()]
        return tuple(each for each in found if each.withdrawn and each.withdrawn.is_due(now))

    def open_rounds(self, person: Person, subject: Subject, now: datetime) -> tuple[Round, ...]:
        """Return the rounds on a subject that this person may answer now, the first to close first."""
        asked = [each for each in self.rounds.values() if each.subject is subject and each.asks(person, now)]
        return tuple(sorted(asked, key=lambda each: (each.closes, each.id)))

    def closed_rounds(self, person: Person) -> tuple[Round, ...]:
        """Return the closed rounds whose results this person may see, the last closed first."""
        seen = [each for each in self.rounds.values() if each.closed_at and each.is_seen_by(person)]
        return tuple(sorted(seen, key=lambda each: (each.closed_at or each.closes, each.id), reverse=True))

    def rounds_of(self, meeting: Meeting) -> tuple[Round, ...]:
        """Return the rounds that belong to a meeting, in order."""
        return tuple(each for each in self.rounds.values() if each.meeting_id == meeting.id)

    def title_of(self, round_: Round) -> Localised:
        """Return what a round is called: what it asks where it was added later, otherwise its meeting."""
        return round_.questions[0].title if round_.added else self.meetings[round_.meeting_id].title

    def deciding(self, person: Person, now: datetime) -> tuple[Round, ...]:
        """Return the spaces in which this person is asked now whether others may see what they settled."""
        asked = (each for each in self.rounds.values() if each.settles and not each.settled_at and now < each.settles)
        return tuple(each for each in asked if person.takes_part and each.audience_of(person))

    def spaces(self, person: Person, now: datetime) -> tuple[Round, ...]:
        """Return the spaces in which this person decides, talks or chooses now."""
        asked = self.open_rounds(person, Subject.PRIORITIES, now)
        return (*self.deciding(person, now), *(each for each in asked if each.own_space))

    def settling(self, now: datetime) -> tuple[Round, ...]:
        """Return the spaces of which it is time to decide who may see what they settled."""
        waiting = (each for each in self.rounds.values() if each.settles and not each.settled_at)
        return tuple(each for each in waiting if each.settles and now >= each.settles)

    def due(self, now: datetime) -> tuple[Round, ...]:
        """Return the rounds it is time to close, in the order they are due."""
        return tuple(sorted((each for each in self.rounds.values() if each.is_due(now)), key=lambda each: each.closes))
