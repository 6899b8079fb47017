"""What people say in their own words: a priority, a question, that they do not feel safe; and what is answered.

Others see words only after a human has read them. Each purpose has its own readers: a message about safety is read
by the one it is for, and by nobody else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.people import Role


class Purpose(StrEnum):
    """What a person said something for."""

    PRIORITY = "priority"
    QUESTION = "question"
    SAFETY = "safety"
    SECOND_SAFETY = "second_safety"
    TALK = "talk"
    ADVOCATE = "advocate"


ABOUT_SAFETY = frozenset({Purpose.SAFETY, Purpose.SECOND_SAFETY})
"""Kept word for word, whoever leaves; never shown beside other words on a phone that may be shared."""
ANSWERED_BY: Mapping[Purpose, Role] = {
    Purpose.QUESTION: Role.ORGANISER,
    Purpose.SAFETY: Role.SAFETY,
    Purpose.SECOND_SAFETY: Role.SECOND_SAFETY,
    Purpose.TALK: Role.ORGANISER,
    Purpose.ADVOCATE: Role.FACILITATOR,
}
"""Who reads and answers what was said for a purpose."""
LONGEST_UNREAD = timedelta(hours=1)
"""After this a message about safety that nobody has read is also for the second contact."""
ALARM_AGAIN = timedelta(hours=4)


class Moderation(StrEnum):
    """What an organiser has decided about showing it to others."""

    WAITING = "waiting"
    SHOWN = "shown"
    HIDDEN = "hidden"


LONGEST = 1000
"""Characters of one contribution. Longer words are asked to come in parts, so that nothing is cut."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """One thing somebody said. `language` is what their words seem to be in, or None where that is not sure.

    `about` is the id of the round or the meeting it was said in. Others see it only if the person said they may
    (`shared`) and an organiser showed it. `waits_since` is when somebody last wrote what nobody has read or answered
    yet. `worrying` words may mean that somebody is not safe. `person_id` is None where somebody left whose words are
    kept all the same.
    """

    id: int
    person_id: int | None
    purpose: Purpose
    about: int
    text: str
    said_at: datetime
    language: str | None = None
    shared: bool = False
    state: Moderation = Moderation.WAITING
    waits_since: datetime | None = None
    worrying: bool = False

    def is_for(self, role: Role, now: datetime) -> bool:
        """Whether somebody with this role may read it: whom it is for; once it is overdue, the second contact too."""
        if ANSWERED_BY.get(self.purpose) is role:
            return True
        overdue = self.waits_since is not None and self.waits_since <= now - LONGEST_UNREAD
        return role is Role.SECOND_SAFETY and self.purpose is Purpose.SAFETY and overdue


@dataclass(frozen=True, slots=True)
class Reply:
    """What was written later about a contribution: by whoever answers it, or once more by whoever said it (`asker`).

    `by` is None where its writer has left, `role` the one it was answered in.
    """

    id: int
    contribution_id: int
    asker: bool
    by: int | None
    text: str
    said_at: datetime
    role: Role | None = None
