"""What organisers write and publish in chat. Whoever changes a draft must have seen how it stands now."""

from __future__ import annotations

from bot.domain.drafts import Draft
from bot.domain.screens import Screen, step
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases.drafting import at_hand, checking, opening, publishing, telling, writing
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


async def draft_of(visit: Visit, code: str, revision: str | None = None, words: str = "") -> Draft:
    """Return a draft, to be changed only where it stands as it was seen."""
    found = await at_hand.draft(visit, guards.number(code))
    if found is None or found.thrown_at:
        raise Refused(say("draft-gone"), goto=step("publish"))
    if revision is not None:
        at_hand.unseen(found, guards.number(revision), words)
    return found


def _field(code: str) -> str:
    found = code.replace("-", " ")
    if found not in telling.TYPED:
        raise Refused(say("old-button"))
    return found


async def listing(visit: Visit, start: str) -> Screen:
    """List the drafts."""
    return await writing.listing(visit, guards.number(start))


async def draft(visit: Visit, draft: str) -> Screen:
    """Show a draft."""
    return await publishing.draft(visit, await draft_of(visit, draft))


async def more(visit: Visit, draft: str) -> Screen:
    """Ask for more text."""
    return await writing.more(visit, await draft_of(visit, draft))


async def add(visit: Visit, words: str, draft: str, revision: str) -> Outcome:
    """Take more text."""
    return await writing.add(visit, words, await draft_of(visit, draft, revision, words))


async def ask(visit: Visit, draft: str, field: str) -> Screen:
    """Ask for one thing about a draft."""
    return await telling.ask(visit, await draft_of(visit, draft), _field(field))


async def fill(visit: Visit, words: str, draft: str, revision: str, field: str) -> Outcome:
    """Take one thing about a draft."""
    return await telling.fill(visit, words, await draft_of(visit, draft, revision, words), _field(field))


async def change(visit: Visit, draft: str, start: str) -> Screen:
    """Show what can be changed."""
    return await telling.change(visit, await draft_of(visit, draft), guards.number(start))


async def what_more(visit: Visit, draft: str) -> Screen:
    """Ask what to add."""
    return await telling.what_more(visit, await draft_of(visit, draft))


async def whom(visit: Visit, draft: str) -> Screen:
    """Ask who is asked."""
    return await telling.whom(visit, await draft_of(visit, draft))


async def set_whom(visit: Visit, draft: str, revision: str, audience: str) -> Outcome:
    """Keep who is asked."""
    return await telling.set_whom(visit, await draft_of(visit, draft, revision), audience)


async def check(visit: Visit, draft: str) -> Screen:
    """Show what is hard to read."""
    return await checking.check(visit, await draft_of(visit, draft))


async def take(visit: Visit, draft: str, revision: str) -> Outcome:
    """Write what was suggested."""
    return await checking.take(visit, await draft_of(visit, draft, revision))


async def ask_rewrite(visit: Visit, draft: str) -> Screen:
    """Ask for other words."""
    return await checking.ask_rewrite(visit, await draft_of(visit, draft))


async def rewrite(visit: Visit, words: str, draft: str, revision: str) -> Outcome:
    """Take other words."""
    return await checking.rewrite(visit, words, await draft_of(visit, draft, revision, words))


async def ask_meaning(visit: Visit, draft: str) -> Screen:
    """Ask what a word means."""
    return await checking.ask_meaning(visit, await draft_of(visit, draft))


async def explain(visit: Visit, words: str, draft: str, revision: str) -> Outcome:
    """Take what a word means."""
    return await checking.explain(visit, words, await draft_of(visit, draft, revision, words))


async def keep(visit: Visit, draft: str, revision: str) -> Outcome:
    """Keep a sentence as it is."""
    return await checking.keep(visit, await draft_of(visit, draft, revision))


async def ask_why(visit: Visit, draft: str) -> Screen:
    """Ask why a sentence stays."""
    return await checking.ask_why(visit, await draft_of(visit, draft))


async def keep_because(visit: Visit, words: str, draft: str, revision: str) -> Outcome:
    """Take why a sentence stays."""
    return await checking.keep_because(visit, words, await draft_of(visit, draft, revision, words))


async def see(visit: Visit, draft: str, position: str, language: str = "") -> Screen:
    """Show a screen as those who take part will see it."""
    found = await draft_of(visit, draft)
    read_in = language if language in visit.house.languages else found.written.language
    return await publishing.see(visit, found, guards.number(position), read_in)


async def sure(visit: Visit, draft: str) -> Screen:
    """Ask whether to publish."""
    return await publishing.sure(visit, await draft_of(visit, draft))


async def publish(visit: Visit, draft: str, revision: str) -> Outcome:
    """Publish."""
    return await publishing.publish(visit, await draft_of(visit, draft, revision))


async def unread(visit: Visit, draft: str, how: str) -> Screen:
    """Ask once more."""
    return await publishing.unread(visit, await draft_of(visit, draft), how)


async def publish_unread(visit: Visit, draft: str, revision: str) -> Outcome:
    """Publish what no reader has found clear."""
    return await publishing.publish(visit, await draft_of(visit, draft, revision), unread=True)


async def ask_when(visit: Visit, draft: str) -> Screen:
    """Ask when to publish."""
    return await opening.ask_when(visit, await draft_of(visit, draft))


async def plan(visit: Visit, words: str, draft: str, revision: str) -> Outcome:
    """Take when to publish."""
    return await opening.plan(visit, words, await draft_of(visit, draft, revision, words))


async def unplan(visit: Visit, draft: str, revision: str) -> Outcome:
    """Take that back."""
    return await opening.unplan(visit, await draft_of(visit, draft, revision))


async def throw_away(visit: Visit, draft: str, revision: str) -> Outcome:
    """Throw a draft away."""
    return await writing.throw_away(visit, await draft_of(visit, draft, revision))


async def undo(visit: Visit, draft: str, revision: str) -> Outcome:
    """Take the last change of a draft back, that of throwing it away too."""
    found = await at_hand.draft(visit, guards.number(draft))
    if found is None:
        raise Refused(say("draft-gone"), goto=step("publish"))
    at_hand.unseen(found, guards.number(revision))
    return await writing.undo(visit, found)
