"""All that is published at one moment: meetings and rounds, in memory, with the number of this edition.

Every change to what is published makes a new edition; a turn decides against exactly one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.meetings import Meeting
from bot.domain.people import Person
from bot.domain.rounds import Round, Subject


@dataclass(frozen=True, slots=True)
class Library:
    """The published meetings and rounds by id, the newest meeting first."""

    edition: int
    meetings: Mapping[int, Meeting] = field(default_factory=dict)
    rounds: Mapping[int, Round] = field(default_factory=dict)

    def open_rounds(self, person: Person, subject: Subject, now: datetime) -> tuple[Round, ...]:
        """Return the rounds on a subject that this person may answer now, the first to close first."""
        asked = [each for each in self.rounds.values() if each.subject is subject and each.asks(person, now)]
        return tuple(sorted(asked, key=lambda each: (each.closes, each.id)))

    def closed_rounds(self, person: Person) -> tuple[Round, ...]:
        """Return the closed rounds whose results this person may see, the last closed first."""
        seen = [each for each in self.rounds.values() if each.closed_at and person.takes_part]
        return tuple(sorted(seen, key=lambda each: (each.closed_at or each.closes, each.id), reverse=True))

    def rounds_of(self, meeting: Meeting) -> tuple[Round, ...]:
        """Return the rounds that belong to a meeting, in order."""
        return tuple(each for each in self.rounds.values() if each.meeting_id == meeting.id)

    def due(self, now: datetime) -> tuple[Round, ...]:
        """Return the rounds it is time to close, in the order they are due."""
        return tuple(sorted((each for each in self.rounds.values() if each.is_due(now)), key=lambda each: each.closes))
