"""What organisers tell many, and what somebody was told. Whoever changes it must have seen how it stands now."""

from __future__ import annotations

from bot.domain.broadcasts import AUDIENCE_CODES, Broadcast, State
from bot.domain.screens import Screen, step
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases.broadcasting import at_hand, following, notices, writing
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


async def _broadcast(visit: Visit, code: str, revision: str | None = None, words: str = "") -> Broadcast:
    """Return a broadcast, to be changed only where it stands as it was seen."""
    found = await at_hand.broadcast(visit, guards.number(code))
    if found is None or (found.state is State.THROWN and revision is None):
        raise Refused(say("draft-gone"), goto=step("tell-people"))
    if revision is not None:
        at_hand.unseen(found, guards.number(revision), words)
    return found


async def _draft(visit: Visit, code: str, revision: str | None = None, words: str = "") -> Broadcast:
    """Return one that nobody has yet."""
    found = await _broadcast(visit, code, revision, words)
    if found.state is not State.WRITTEN:
        raise Refused(goto=step("broadcast", found.id))
    return found


def _audience(code: str) -> str:
    if code not in AUDIENCE_CODES:
        raise Refused(say("old-button"))
    return code


async def ask(visit: Visit, draft: str = "") -> Screen:
    """Ask for the words."""
    return await writing.ask(visit, await _draft(visit, draft) if draft else None)


async def take(visit: Visit, words: str, draft: str = "", revision: str = "") -> Outcome:
    """Take them."""
    return await writing.take(visit, words, await _draft(visit, draft, revision, words) if draft else None)


async def unsay(visit: Visit, draft: str, revision: str) -> Outcome:
    """Bring back the words before."""
    return await writing.unsay(visit, await _draft(visit, draft, revision))


async def whom(visit: Visit, draft: str) -> Screen:
    """Ask whom it goes to."""
    return await writing.whom(visit, await _draft(visit, draft))


async def see(visit: Visit, found: str, audience: str) -> Screen:
    """Show it as those it goes to see it."""
    return await writing.see(visit, await _broadcast(visit, found), _audience(audience))


async def sure(visit: Visit, draft: str, audience: str) -> Screen:
    """Ask whether to send it."""
    return await writing.sure(visit, await _draft(visit, draft), _audience(audience))


async def send(visit: Visit, draft: str, revision: str, audience: str) -> Outcome:
    """Send it."""
    return await writing.send(visit, await _draft(visit, draft, revision), _audience(audience))


async def listing(visit: Visit, start: str) -> Screen:
    """List what was told."""
    return await following.listing(visit, guards.number(start))


async def follow(visit: Visit, found: str) -> Screen:
    """Show how far it is."""
    return await following.follow(visit, await _broadcast(visit, found))


async def become(visit: Visit, found: str, revision: str, state: str) -> Outcome:
    """Hold it, let it go on, stop the rest, or throw it away."""
    if state not in set(State):
        raise Refused(say("old-button"))
    return await following.become(visit, await _broadcast(visit, found, revision), State(state))


async def told(visit: Visit, start: str) -> Screen:
    """Show what somebody was told."""
    return await notices.notices(visit, guards.number(start))
