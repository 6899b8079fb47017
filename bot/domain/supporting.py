"""Carers and supporters: how an answer was given, and who may answer for whom, for what and until when.

Help never lowers weight. What somebody says for another is kept apart from what that person says, never counted among
people who use services, and gives way to their own answer (ASCOT-Proxy, PMC6440097, tells the two views apart).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.rounds import Round, Subject


class Provenance(StrEnum):
    """How an answer was given: alone, with help, or by somebody else for the person."""

    OWN = "own"
    HELPED = "helped"
    FOR_SOMEONE = "for_someone"


class Scope(StrEnum):
    """What a supporter may answer for somebody. Each is allowed, or not, by itself."""

    VOTES = "votes"
    PRIORITIES = "priorities"
    FEEDBACK = "feedback"
    QUESTIONS = "questions"
    """Questions about a meeting, points to read out there, and proposals of what it talks about."""


def scope_of(subject: Subject) -> Scope:
    """Return within which scope rounds on this subject are."""
    return Scope.VOTES if subject is Subject.VOTE else Scope.PRIORITIES


MONTHS = (1, 6, 12)
"""How long somebody may choose to be supported before both agree again."""
DAYS_A_MONTH = 30.4375
LONGEST_NAME = 12
"""Signs of a first name: it stands on buttons."""


def ends_after(months: int, now: datetime) -> datetime:
    """Return when a pairing of so many months ends."""
    return now + timedelta(days=round(months * DAYS_A_MONTH))


@dataclass(frozen=True, slots=True)
class Pairing:
    """A person lets a supporter answer for them, within a scope, until a day. Either ends it at any time.

    Each is called as they asked the other to call them. It holds only once the supporter has agreed and said so.
    """

    id: int
    person_id: int
    person_name: str
    scope: frozenset[Scope]
    ends: datetime
    supporter_id: int | None = None
    supporter_name: str | None = None

    @property
    def agreed(self) -> bool:
        """Whether both have said yes."""
        return self.supporter_id is not None and self.supporter_name is not None

    def holds(self, now: datetime) -> bool:
        """Whether the supporter may answer now."""
        return self.agreed and now < self.ends

    def is_of(self, person_id: int) -> bool:
        """Whether somebody is one of the two."""
        return person_id in {self.person_id, self.supporter_id}

    def lets_answer(self, supporter_id: int, round_: Round, now: datetime) -> bool:
        """Whether this supporter may answer this round for the person now. Nobody enters another's own space."""
        return self.lets(supporter_id, scope_of(round_.subject), now) and not round_.own_space

    def lets(self, supporter_id: int, scope: Scope, now: datetime) -> bool:
        """Whether this supporter may say something of this kind for the person now."""
        return self.supporter_id == supporter_id and self.holds(now) and scope in self.scope
