"""Who takes part: roles, what somebody agreed to, and how they like the bot to behave."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.preferences import USUAL, Preferences


class Role(StrEnum):
    """What an invite makes of a person. Somebody may hold several roles.

    Nobody holds `FOR_SOMEONE`: what supporters say for others is counted under it, apart from every audience.
    """

    SERVICE_USER = "service_user"
    CARER = "carer"
    STAFF = "staff"
    FACILITATOR = "facilitator"
    ORGANISER = "organiser"
    SAFETY = "safety"
    SECOND_SAFETY = "second_safety"
    FOR_SOMEONE = "for_someone"


AUDIENCES = (Role.SERVICE_USER, Role.CARER, Role.STAFF)
"""The roles whose answers are counted, each apart from the others, in the order they are shown."""

INVITED = tuple(role for role in Role if role is not Role.FOR_SOMEONE)
"""The roles somebody can be invited to."""

INVITED_IN_CHAT = (*AUDIENCES, Role.ORGANISER)
"""Whom an organiser may invite. Who hears about safety is for those to say who run the bot."""


class Standing(StrEnum):
    """How far a person has come in taking part."""

    ARRIVING = "arriving"
    DECLINED = "declined"
    TAKING_PART = "taking_part"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Person:
    """One person, however many phones they use: one person, one vote.

    `wording` is the version of the consent wording they agreed to. `told` holds the names of notices
    they have read (who sees free text), so that nobody is told the same thing twice. `helped` says that somebody
    helps them, as they told us, so that each round asks once whether it was with help.
    """

    id: int
    roles: frozenset[Role] = frozenset()
    language: str = "en"
    preferences: Preferences = USUAL
    standing: Standing = Standing.ARRIVING
    wording: str | None = None
    told: frozenset[str] = field(default_factory=frozenset)
    helped: bool = False

    @property
    def audiences(self) -> tuple[Role, ...]:
        """The audiences this person belongs to, in the order they are shown."""
        return tuple(role for role in AUDIENCES if role in self.roles)

    @property
    def invited(self) -> bool:
        """Whether an invite has brought this person here."""
        return bool(self.roles)

    @property
    def takes_part(self) -> bool:
        """Whether the person has said yes. Somebody who rests still takes part when they write."""
        return self.standing in {Standing.TAKING_PART, Standing.PAUSED}

    def may(self, role: Role) -> bool:
        """Whether the person takes part and holds `role`."""
        return self.takes_part and role in self.roles
