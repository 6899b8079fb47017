"""One's own words, and what becomes of them."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.contributions import ABOUT_STAFF, FEEDBACK, Contribution, Purpose
from bot.domain.screens import Screen, step
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases import contributing, correcting, preparing
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.supporting import said_for
from bot.usecases.visit import Visit

OWN = {Purpose.READ_OUT: preparing.own_point}
"""How somebody sees what they said, where more can be changed about it than taking it back."""


async def share(visit: Visit, contribution: str) -> Screen:
    """Ask whether others may see these words."""
    return await contributing.share(visit, await mine_of(visit, contribution))


async def answer_share(visit: Visit, contribution: str, answer: str) -> Outcome:
    """Keep the answer."""
    return await contributing.answer_share(visit, await mine_of(visit, contribution), answer)


async def take_back(visit: Visit, contribution: str) -> Screen:
    """Ask whether words shall really be deleted."""
    found = await guards.said_by_me(visit, contribution)
    if found is None:
        raise Refused(say("withdrawn"))
    if found.purpose in FEEDBACK:
        raise Refused(goto=step("feedback-one", found.about))
    return await contributing.take_back(visit, found)


async def withdraw(visit: Visit, contribution: str) -> Outcome:
    """Take words back."""
    found = await guards.said_by_me(visit, contribution)
    if found and found.purpose in FEEDBACK:
        raise Refused(goto=step("feedback-one", found.about))
    return await contributing.withdraw(visit, found)


async def mine(visit: Visit, start: str) -> Screen:
    """List what this person said."""
    return await contributing.mine(visit, guards.number(start))


async def mine_one(visit: Visit, contribution: str) -> Screen:
    """Show one thing they said."""
    own = await mine_of(visit, contribution)
    screen = await said_for(visit, own, await OWN.get(own.purpose, contributing.mine_one)(visit, own))
    if not correcting.may_change(own):
        return screen
    return replace(screen, choices=(correcting.way_to_change(own), *screen.choices))


async def change(visit: Visit, contribution: str) -> Screen:
    """Ask for words that take the place of these."""
    return await correcting.change(visit, await mine_of(visit, contribution))


async def changed(visit: Visit, words: str, contribution: str) -> Outcome:
    """Take them."""
    return await correcting.changed(visit, words, await mine_of(visit, contribution))


async def change_back(visit: Visit, contribution: str) -> Outcome:
    """Put back the words that were there before."""
    return await correcting.change_back(visit, await mine_of(visit, contribution))


async def mine_of(visit: Visit, code: str) -> Contribution:
    """Return something this person said, or say that it is deleted."""
    found = await guards.own_contribution(visit, code)
    if found is None:
        raise Refused(say("withdrawn"))
    if found.purpose in ABOUT_STAFF:
        raise Refused(goto=step("thanks-one", found.id) if found.purpose is Purpose.THANKS else step("feedbacks", 0))
    return found
