"""Inviting: an organiser makes a link that works once, for somebody who takes part or who reads texts first too."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.changes import MakeInvite
from bot.domain.people import AUDIENCES, INVITED_IN_CHAT, Role
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import say
from bot.usecases.outcomes import Outcome
from bot.usecases.visit import Visit

INVITE_LASTS = timedelta(days=14)
READS = "reads"
"""What stands in the step of an invite that asks whoever uses it to read texts first."""


async def whom(visit: Visit) -> Screen:
    """Ask whom an invite is for."""
    choices = [Choice(say("role-name", role=role.value), step("invite-make", role.value)) for role in INVITED_IN_CHAT]
    reader = Choice(say("choice-invite-reader"), step("invite-reader"))
    return Screen((say("invite-whom"),), (*choices, reader))


async def reader(visit: Visit) -> Screen:
    """Ask which role a reader is to have: they take part like everybody else."""
    choices = [Choice(say("role-name", role=role.value), step("invite-make", role.value, READS)) for role in AUDIENCES]
    return Screen((say("invite-reader-whom"),), tuple(choices))


async def invite(visit: Visit, role: str, to_read: bool = False) -> Outcome:
    """Make an invite for a role, for an organiser to pass on; it may ask whoever uses it to read texts first."""
    made, links = make_invite(visit, Role(role), to_read)
    shown = say("invite-made", role=role, days=INVITE_LASTS.days, links="\n".join(links))
    return Outcome(notice=(*([say("invite-reader")] if to_read else ()), shown), changes=(made,))


def make_invite(visit: Visit, role: Role, to_read: bool = False) -> tuple[MakeInvite, tuple[str, ...]]:
    """Return a new invite and the links that carry it. Its token exists in those links only."""
    token = visit.chance.token()
    made = MakeInvite(visit.records.invites.digest(token), role, visit.now + INVITE_LASTS, to_read=to_read)
    return made, visit.house.invite_links(token)
