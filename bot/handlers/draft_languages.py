"""A draft in several languages. Whoever changes it must have seen how it stands now."""

from __future__ import annotations

from bot.domain.drafts import Draft
from bot.domain.screens import Screen
from bot.domain.words import say
from bot.handlers import guards
from bot.handlers.drafting import draft_of
from bot.usecases.drafting import languages
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


def _other(visit: Visit, draft: Draft, code: str) -> str:
    """Return a language that is spoken here, and is not the one a draft was first written in."""
    if code not in visit.house.languages or code == draft.written.language:
        raise Refused(say("old-button"))
    return code


async def listing(visit: Visit, draft: str, start: str) -> Screen:
    """List the languages."""
    return await languages.languages(visit, await draft_of(visit, draft), guards.number(start))


async def one(visit: Visit, draft: str, language: str) -> Screen:
    """Show how far a draft is in a language."""
    found = await draft_of(visit, draft)
    return await languages.language(visit, found, _other(visit, found, language))


async def ask_all(visit: Visit, draft: str, language: str) -> Screen:
    """Ask for the whole text."""
    found = await draft_of(visit, draft)
    return await languages.ask_all(visit, found, _other(visit, found, language))


async def add_all(visit: Visit, words: str, draft: str, revision: str, language: str) -> Outcome:
    """Take the whole text."""
    found = await draft_of(visit, draft, revision, words)
    return await languages.add_all(visit, words, found, _other(visit, found, language))


async def ask_one(visit: Visit, draft: str, language: str, position: str) -> Screen:
    """Ask for one text."""
    found = await draft_of(visit, draft)
    return await languages.ask_one(visit, found, _other(visit, found, language), guards.number(position))


async def add_one(visit: Visit, words: str, draft: str, revision: str, language: str, position: str) -> Outcome:
    """Take one text."""
    found = await draft_of(visit, draft, revision, words)
    return await languages.add_one(visit, words, found, _other(visit, found, language), guards.number(position))


async def take_out(visit: Visit, draft: str, revision: str, language: str) -> Outcome:
    """Take a language out."""
    found = await draft_of(visit, draft, revision)
    return await languages.take_out(visit, found, _other(visit, found, language))


async def ask_own(visit: Visit, draft: str, start: str) -> Screen:
    """Ask which language it is in."""
    return await languages.ask_own(visit, await draft_of(visit, draft), guards.number(start))


async def set_own(visit: Visit, draft: str, revision: str, language: str) -> Outcome:
    """Keep which language it is in."""
    found = await draft_of(visit, draft, revision)
    return await languages.set_own(visit, found, _other(visit, found, language))
