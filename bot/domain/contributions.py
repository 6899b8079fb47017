"""What people say in their own words: a priority, a question, that they do not feel safe; and what is answered.

Others see words only after a human has read them. Each purpose has its own readers: a message about safety is read
by the one it is for, and by nobody else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.people import Role
from bot.domain.supporting import Provenance


class Purpose(StrEnum):
    """What a person said something for."""

    PRIORITY = "priority"
    QUESTION = "question"
    SAFETY = "safety"
    SECOND_SAFETY = "second_safety"
    TALK = "talk"
    ADVOCATE = "advocate"
    RING = "ring"
    READ_OUT = "read_out"
    NEEDS = "needs"
    PROPOSAL = "proposal"
    RESPONSE = "response"
    SPACE = "space"
    NOT_FIXED = "not_fixed"
    WORRY = "worry"
    WELL = "well"
    BETTER = "better"
    THANKS = "thanks"
    STAFF_REPLY = "staff_reply"
    STAFF_CHANGE = "staff_change"
    PRESSURE = "pressure"


ABOUT_SAFETY = frozenset({Purpose.SAFETY, Purpose.SECOND_SAFETY})
"""Kept word for word, whoever leaves; never shown beside other words on a phone that may be shared."""
OF_ROUNDS = frozenset({Purpose.PRIORITY, Purpose.WORRY})
"""What is said about a round: a list, or an item of a vote."""
FEEDBACK = frozenset({Purpose.WELL, Purpose.BETTER})
"""The words of feedback on staff: shown only as that goes on, see `domain/feedback.py`."""
BY_STAFF = frozenset({Purpose.STAFF_REPLY, Purpose.STAFF_CHANGE})
"""What a worker says to those whose feedback they have seen."""
PRAISE = frozenset({Purpose.WELL, Purpose.THANKS, Purpose.STAFF_REPLY, Purpose.STAFF_CHANGE})
"""What may go on with the first name of the worker it is about, or from."""
ABOUT_STAFF = FEEDBACK | BY_STAFF | {Purpose.THANKS}
"""Read first by somebody who is neither the worker nor their manager, who may edit it."""
ANSWERED_BY: Mapping[Purpose, Role] = {
    Purpose.QUESTION: Role.ORGANISER,
    Purpose.SAFETY: Role.SAFETY,
    Purpose.SECOND_SAFETY: Role.SECOND_SAFETY,
    Purpose.TALK: Role.ORGANISER,
    Purpose.ADVOCATE: Role.FACILITATOR,
    Purpose.RING: Role.ORGANISER,
    Purpose.NEEDS: Role.ORGANISER,
    Purpose.PROPOSAL: Role.ORGANISER,
    Purpose.NOT_FIXED: Role.ORGANISER,
    Purpose.WORRY: Role.ORGANISER,
    Purpose.PRESSURE: Role.FACILITATOR,
}
"""Who reads and answers what was said for a purpose."""
LISTED_APART = frozenset({Purpose.RING, Purpose.PROPOSAL})
"""What is dealt with in a list of its own, not in the order of letters."""
CHECKED = ABOUT_STAFF | {Purpose.PRIORITY, Purpose.READ_OUT, Purpose.PROPOSAL, Purpose.RESPONSE, Purpose.WORRY}
"""What others may see once an organiser has read it."""
ABOUT_A_MEETING = frozenset({Purpose.QUESTION, Purpose.READ_OUT, Purpose.NEEDS})
"""Purposes whose `about` is a meeting."""
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


QUESTION = "question"
"""The detail that holds the question of a round that a worry is about."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """That something was said and since when it waits, without a word of it."""

    id: int
    purpose: Purpose
    waits_since: datetime | None

    def is_for(self, role: Role, now: datetime) -> bool:
        """Whether somebody with this role may read it: whom it is for; once it is overdue, the second contact too."""
        if ANSWERED_BY.get(self.purpose) is role:
            return True
        overdue = self.waits_since is not None and self.waits_since <= now - LONGEST_UNREAD
        return role is Role.SECOND_SAFETY and self.purpose is Purpose.SAFETY and overdue


@dataclass(frozen=True, slots=True)
class Contribution:
    """One thing somebody said. `language` is what their words seem to be in, or None where that is not sure.

    `about` is the id of the round, the meeting or the promise it was said about. Others see it only if the person
    said they may (`shared`) and an organiser showed it. `waits_since` is when somebody last wrote what nobody has read
    or answered yet. `worrying` words may mean that somebody is not safe. `person_id` is None where somebody left whose
    words are kept all the same. `details` are what was picked or added beside the words, by name: when to ring, what
    is needed. `worker_id` is the worker it is about or from. `edited` is what is shown in place of the words, where
    whoever read them first changed them; `themes` what they say it is about. `provenance` tells whether somebody
    helped, or said it for the person; `supporter_id` is who said it for them.
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
    details: tuple[tuple[str, str], ...] = ()
    worker_id: int | None = None
    edited: str | None = None
    themes: frozenset[str] = frozenset()
    provenance: Provenance = Provenance.OWN
    supporter_id: int | None = None

    @property
    def to_show(self) -> str:
        """The words as others may see them."""
        return self.text if self.edited is None else self.edited

    def detail(self, name: str) -> str:
        """Return what was picked or added under this name, or nothing."""
        return dict(self.details).get(name, "")

    @property
    def question_id(self) -> int | None:
        """The question of the round that a worry is about."""
        return int(self.detail(QUESTION)) if self.detail(QUESTION) else None

    def detailed(self, **changed: str) -> Contribution:
        """Return the same words with other details; those set to nothing are left out."""
        kept = dict(self.details) | changed
        return replace(self, details=tuple(sorted((name, value) for name, value in kept.items() if value)))

    def is_for(self, role: Role, now: datetime) -> bool:
        """Whether somebody with this role may read it."""
        return Waiting(self.id, self.purpose, self.waits_since).is_for(role, now)

    def may_have_been_for(self, role: Role) -> bool:
        """Whether somebody with this role may have read it: what waited long for the first contact, the second too."""
        return ANSWERED_BY.get(self.purpose) is role or (role, self.purpose) == (Role.SECOND_SAFETY, Purpose.SAFETY)


@dataclass(frozen=True, slots=True)
class Reply:
    """What was written later about a contribution: by whoever answers it, or once more by whoever said it (`asker`).

    `by` is None where its writer has left, `role` the one it was answered in. Whoever may read the contribution may
    read a `public` answer too.
    """

    id: int
    contribution_id: int
    asker: bool
    by: int | None
    text: str
    said_at: datetime
    role: Role | None = None
    public: bool = False
