"""Votes that may become open, and the list of receipts."""

from __future__ import annotations

from bot.domain.rounds import Round
from bot.domain.screens import Screen, step
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases import names_away, open_votes
from bot.usecases import receipts as listed
from bot.usecases.answering_as import Answering
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


def _may_be_open(visit: Visit, code: str, words: str = "") -> Round:
    """Return a vote that is asked of this person and may become open."""
    found = guards.asked_round(visit, code, words)
    if not found.open_ballot:
        raise Refused(say("old-button"), goto=step("votes", 0))
    return found


async def _known(visit: Visit, code: str) -> Answering:
    _may_be_open(visit, code)
    return await guards.answers_as(visit, code)


async def ask(visit: Visit, round_: str) -> Screen:
    """Ask whether somebody minds being named."""
    return await open_votes.ask(visit, _may_be_open(visit, round_))


async def ask_name(visit: Visit, round_: str) -> Screen:
    """Ask for a name."""
    return await open_votes.ask_name(visit, _may_be_open(visit, round_))


async def take_name(visit: Visit, words: str, round_: str) -> Outcome:
    """Take it."""
    return await open_votes.take_name(visit, words, _may_be_open(visit, round_, words))


async def sure(visit: Visit, round_: str) -> Screen:
    """Show it."""
    return await open_votes.sure(visit, _may_be_open(visit, round_))


async def agree(visit: Visit, round_: str) -> Outcome:
    """Let it count."""
    return await open_votes.agree(visit, await _known(visit, round_))


async def undo(visit: Visit, round_: str) -> Outcome:
    """Let it not count."""
    return await open_votes.undo(visit, await _known(visit, round_))


async def keep_secret(visit: Visit, round_: str) -> Outcome:
    """Keep the vote secret."""
    return await open_votes.keep_secret(visit, await _known(visit, round_))


async def rules(visit: Visit, round_: str) -> Screen:
    """Say when names are shown."""
    return await open_votes.rules(visit, guards.round_(visit, round_))


async def receipts(visit: Visit, round_: str, start: str) -> Screen:
    """List the receipts that were counted."""
    return await listed.receipts(visit, guards.round_(visit, round_), guards.number(start))


async def names_out(visit: Visit, round_: str, position: str, start: str) -> Screen:
    """List names that can be taken away."""
    found = guards.round_(visit, round_)
    return await names_away.listing(visit, found, guards.number(position), guards.number(start))


async def name_out(visit: Visit, round_: str, position: str, name: str) -> Screen:
    """Ask whether a name should go."""
    found = guards.round_(visit, round_)
    return await names_away.confirm(visit, found, guards.number(position), guards.number(name))


async def take_name_away(visit: Visit, round_: str, position: str, name: str) -> Outcome:
    """Take it away."""
    found = guards.round_(visit, round_)
    return await names_away.take_away(visit, found, guards.number(position), guards.number(name))
