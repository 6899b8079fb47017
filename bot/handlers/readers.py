"""Reading texts before they go out. Whoever says something of a text must have seen it as it is now."""

from __future__ import annotations

from bot.domain.screens import Screen
from bot.handlers import guards
from bot.handlers.drafting import draft_of
from bot.usecases.outcomes import Outcome
from bot.usecases.readers import asking, reading
from bot.usecases.readers.proofs import Proof, proof
from bot.usecases.visit import Visit


async def _proof(visit: Visit, draft: str, mark: str = "", words: str = "") -> Proof:
    return await proof(visit, guards.number(draft), mark, words)


async def texts(visit: Visit, start: str) -> Screen:
    """List the texts to read."""
    return await reading.texts(visit, guards.number(start))


async def read(visit: Visit, draft: str, part: str = "") -> Screen:
    """Show a part of a text."""
    return await reading.read(visit, await _proof(visit, draft), guards.number(part) if part else None)


async def clear(visit: Visit, draft: str, mark: str, part: str) -> Outcome:
    """Keep that a part is clear."""
    return await reading.clear(visit, await _proof(visit, draft, mark), guards.number(part))


async def which(visit: Visit, draft: str, part: str, start: str) -> Screen:
    """Ask which sentence is not clear."""
    return await reading.which(visit, await _proof(visit, draft), guards.number(part), guards.number(start))


async def unclear(visit: Visit, draft: str, mark: str, part: str, sentence: str) -> Outcome:
    """Keep which sentence is not clear."""
    found = await _proof(visit, draft, mark)
    return await reading.unclear(visit, found, guards.number(part), guards.number(sentence))


async def ask_why(visit: Visit, draft: str, mark: str, part: str) -> Screen:
    """Ask why."""
    return await reading.ask_why(visit, await _proof(visit, draft, mark), guards.number(part))


async def because(visit: Visit, words: str, draft: str, mark: str, part: str) -> Outcome:
    """Take why."""
    return await reading.because(visit, words, await _proof(visit, draft, mark, words), guards.number(part))


async def undo(visit: Visit, draft: str, revision: str) -> Outcome:
    """Take the last word on a text back."""
    return await reading.undo(visit, await _proof(visit, draft), guards.number(revision))


async def of_draft(visit: Visit, draft: str) -> Screen:
    """Show how far readers are."""
    return await asking.readers(visit, await draft_of(visit, draft))


async def ask(visit: Visit, draft: str, revision: str) -> Outcome:
    """Ask readers."""
    return await asking.ask(visit, await draft_of(visit, draft, revision))


async def said(visit: Visit, draft: str, position: str) -> Screen:
    """Show what a reader says."""
    return await asking.said(visit, await draft_of(visit, draft), guards.number(position))


async def ask_again(visit: Visit, draft: str, sign_off: str, part: str) -> Screen:
    """Ask for other words."""
    return await asking.ask_again(visit, await draft_of(visit, draft), guards.number(sign_off), guards.number(part))


async def rewrite(visit: Visit, words: str, draft: str, revision: str, sign_off: str, part: str) -> Outcome:
    """Take other words."""
    found = await draft_of(visit, draft, revision, words)
    return await asking.rewrite(visit, words, found, guards.number(sign_off), guards.number(part))


async def hide_name(visit: Visit, draft: str, sign_off: str) -> Outcome:
    """Take a name away."""
    return await asking.hide_name(visit, await draft_of(visit, draft), guards.number(sign_off))
