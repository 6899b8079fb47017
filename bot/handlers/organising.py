"""What an organiser does in chat."""

from __future__ import annotations

from bot.domain.contributions import Contribution
from bot.domain.people import AUDIENCES, INVITED_IN_CHAT
from bot.domain.screens import Screen
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases import acting, inviting, organising, redacting, rewording
from bot.usecases.feedback import checking
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


async def check_one(visit: Visit, contribution: str) -> Screen:
    """Show words that wait to be read."""
    return await organising.check_one(visit, await guards.contribution(visit, contribution))


async def check_next(visit: Visit, after: str) -> Screen:
    """Go on to those that came next."""
    return await organising.check_next(visit, await guards.contribution(visit, after))


async def moderate(visit: Visit, contribution: str, state: str, read: str = "") -> Outcome:
    """Show or hide them."""
    return await organising.moderate(visit, await guards.contribution(visit, contribution), state, read)


async def edit(visit: Visit, contribution: str) -> Screen:
    """Ask how words shall be shown."""
    return await rewording.edit(visit, await guards.contribution(visit, contribution))


async def edited(visit: Visit, words: str, contribution: str) -> Outcome:
    """Show them this way."""
    return await rewording.take(visit, words, await guards.contribution(visit, contribution))


async def edit_take(visit: Visit, contribution: str) -> Outcome:
    """Show them as suggested."""
    return await rewording.take_suggestion(visit, await guards.contribution(visit, contribution))


async def edit_drop(visit: Visit, contribution: str) -> Outcome:
    """Show them as they were said."""
    return await rewording.drop(visit, await guards.contribution(visit, contribution))


async def themes(visit: Visit, contribution: str) -> Screen:
    """Ask what they are about."""
    return await checking.themes(visit, await _about_staff(visit, contribution))


async def theme(visit: Visit, contribution: str, theme: str) -> Outcome:
    """Keep that they are about this, or not."""
    return await checking.turn(visit, await _about_staff(visit, contribution), theme)


async def _about_staff(visit: Visit, code: str) -> Contribution:
    found = await guards.contribution(visit, code)
    if found.worker_id is None:
        raise Refused(say("old-button"))
    return found


async def make_invite(visit: Visit, role: str, reads: str = "") -> Outcome:
    """Make an invite, for a reader too."""
    if role not in (AUDIENCES if reads else INVITED_IN_CHAT) or reads not in {"", inviting.READS}:
        raise Refused(say("old-button"))
    return await inviting.invite(visit, role, to_read=bool(reads))


async def closing_list(visit: Visit, start: str) -> Screen:
    """List what can be closed."""
    return await organising.closing_list(visit, guards.number(start))


async def confirm_close(visit: Visit, round_: str) -> Screen:
    """Ask whether to close a round."""
    return await organising.confirm_close(visit, guards.round_(visit, round_))


async def close_now(visit: Visit, round_: str) -> Outcome:
    """Close it."""
    return await organising.close_now(visit, guards.round_(visit, round_))


async def log(visit: Visit, start: str) -> Screen:
    """Show what organisers did."""
    return await acting.log(visit, guards.number(start))


async def rows(visit: Visit, start: str) -> Screen:
    """Show which rows to remove from an earlier file."""
    return await redacting.rows(visit, guards.number(start))


async def rows_removed(visit: Visit, redaction: str) -> Outcome:
    """Note that they are gone."""
    return await redacting.removed(visit, await guards.redaction(visit, redaction))


async def rows_back(visit: Visit, redaction: str) -> Outcome:
    """Note that they are not."""
    return await redacting.back(visit, await guards.redaction(visit, redaction))
