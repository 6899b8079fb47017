"""One's own words, and what becomes of them."""

from __future__ import annotations

from bot.domain.contributions import Contribution
from bot.domain.screens import Screen
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases import contributing
from bot.usecases.visit import Outcome, Refused, Visit


async def share(visit: Visit, contribution: str) -> Screen:
    """Ask whether others may see these words."""
    return await contributing.share(visit, await _mine(visit, contribution))


async def answer_share(visit: Visit, contribution: str, answer: str) -> Outcome:
    """Keep the answer."""
    return await contributing.answer_share(visit, await _mine(visit, contribution), answer)


async def withdraw(visit: Visit, contribution: str) -> Outcome:
    """Take words back."""
    return await contributing.withdraw(visit, await guards.own_contribution(visit, contribution))


async def mine(visit: Visit, start: str) -> Screen:
    """List what this person said."""
    return await contributing.mine(visit, guards.number(start))


async def mine_one(visit: Visit, contribution: str) -> Screen:
    """Show one thing they said."""
    return await contributing.mine_one(visit, await _mine(visit, contribution))


async def _mine(visit: Visit, code: str) -> Contribution:
    found = await guards.own_contribution(visit, code)
    if found is None:
        raise Refused(say("withdrawn"))
    return found
