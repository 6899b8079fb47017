"""What a draft holds besides its text: votes, a list to pick from, pictures; and taking something out again."""

from __future__ import annotations

from bot.domain.screens import Screen
from bot.domain.words import say
from bot.handlers import guards
from bot.handlers.drafting import draft_of
from bot.usecases.drafting import asking, picturing, taking_out
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


def _method(code: str) -> str:
    if code not in asking.METHODS:
        raise Refused(say("old-button"))
    return code


def _source(code: str) -> str:
    if code not in {picturing.OWN, picturing.SYMBOL}:
        raise Refused(say("old-button"))
    return code


async def kinds_of_vote(visit: Visit, draft: str) -> Screen:
    """Ask how something is voted on."""
    return await asking.kinds_of_vote(visit, await draft_of(visit, draft))


async def ask_vote(visit: Visit, draft: str, method: str) -> Screen:
    """Ask what is voted on."""
    return await asking.ask_vote(visit, await draft_of(visit, draft), _method(method))


async def add_vote(visit: Visit, words: str, draft: str, revision: str, method: str) -> Outcome:
    """Take what is voted on."""
    return await asking.add_vote(visit, words, await draft_of(visit, draft, revision, words), _method(method))


async def ask_list(visit: Visit, draft: str) -> Screen:
    """Ask what can be picked."""
    return await asking.ask_list(visit, await draft_of(visit, draft))


async def add_list(visit: Visit, words: str, draft: str, revision: str) -> Outcome:
    """Take what can be picked."""
    return await asking.add_list(visit, words, await draft_of(visit, draft, revision, words))


async def outs(visit: Visit, draft: str, start: str) -> Screen:
    """Ask what to take out."""
    return await taking_out.choose(visit, await draft_of(visit, draft), guards.number(start))


async def take_out(visit: Visit, draft: str, revision: str, what: str, position: str) -> Outcome:
    """Take something out."""
    return await taking_out.take_out(visit, await draft_of(visit, draft, revision), what, guards.number(position))


async def which_part(visit: Visit, draft: str, start: str) -> Screen:
    """Ask where a picture shall stand."""
    return await picturing.which_part(visit, await draft_of(visit, draft), guards.number(start))


async def ask_picture(visit: Visit, draft: str, part: str) -> Screen:
    """Ask for a picture."""
    return await picturing.ask(visit, await draft_of(visit, draft), guards.number(part))


async def look_for(visit: Visit, words: str, draft: str, revision: str, part: str) -> Outcome:
    """Look for a symbol."""
    found = await draft_of(visit, draft, revision, words)
    return await picturing.look_for(visit, words, found, guards.number(part))


async def symbols(visit: Visit, draft: str, part: str, key: str, start: str) -> Screen:
    """List the symbols that were found."""
    found = await draft_of(visit, draft)
    return await picturing.symbols(visit, found, guards.number(part), key, guards.number(start))


async def take_symbol(visit: Visit, draft: str, revision: str, part: str, symbol: str) -> Outcome:
    """Take a symbol."""
    found = await draft_of(visit, draft, revision)
    return await picturing.take_symbol(visit, found, guards.number(part), guards.number(symbol))


async def ask_caption(visit: Visit, draft: str, part: str, picture: str, source: str) -> Screen:
    """Ask what a picture shows."""
    found = await draft_of(visit, draft)
    return await picturing.ask_caption(visit, found, guards.number(part), guards.number(picture), _source(source))


async def add_picture(
    visit: Visit, words: str, draft: str, revision: str, part: str, picture: str, source: str
) -> Outcome:
    """Take what a picture shows, and keep it."""
    found = await draft_of(visit, draft, revision, words)
    return await picturing.add(visit, words, found, guards.number(part), guards.number(picture), _source(source))
