"""What an organiser does in chat."""

from __future__ import annotations

from bot.domain.people import INVITED_IN_CHAT
from bot.domain.screens import Screen
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases import joining, organising
from bot.usecases.visit import Outcome, Refused, Visit


async def check_one(visit: Visit, contribution: str) -> Screen:
    """Show words that wait to be read."""
    return await organising.check_one(visit, await guards.contribution(visit, contribution))


async def check_next(visit: Visit, after: str) -> Screen:
    """Go on to those that came next."""
    return await organising.check_next(visit, await guards.contribution(visit, after))


async def moderate(visit: Visit, contribution: str, state: str) -> Outcome:
    """Show or hide them."""
    return await organising.moderate(visit, await guards.contribution(visit, contribution), state)


async def make_invite(visit: Visit, role: str) -> Outcome:
    """Make an invite."""
    if role not in INVITED_IN_CHAT:
        raise Refused(say("old-button"))
    return await joining.invite(visit, role)


async def closing_list(visit: Visit, start: str) -> Screen:
    """List what can be closed."""
    return await organising.closing_list(visit, guards.number(start))


async def confirm_close(visit: Visit, round_: str) -> Screen:
    """Ask whether to close a round."""
    return await organising.confirm_close(visit, guards.round_(visit, round_))


async def close_now(visit: Visit, round_: str) -> Outcome:
    """Close it."""
    return await organising.close_now(visit, guards.round_(visit, round_))
