"""Words that somebody answers: the asker's side, the side of whoever answers, and telling about safety."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.domain.contributions import ABOUT_SAFETY, ANSWERED_BY, Contribution, Purpose
from bot.domain.people import Role
from bot.domain.screens import Screen
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases import (
    contributing,
    corresponding,
    dealing_with,
    giving_reasons,
    preparing,
    proposing,
    ringing,
    safety,
    worries,
)
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.supporting import said_for
from bot.usecases.visit import Visit

LETTERS = {
    Purpose.RING: ringing.letter,
    Purpose.NEEDS: preparing.needs_letter,
    Purpose.PROPOSAL: proposing.letter,
    Purpose.WORRY: giving_reasons.letter,
}
"""How somebody sees what they asked for, where that is more than words and answers."""


async def tell(visit: Visit, purpose: str) -> Screen:
    """Ask for words about safety."""
    return await safety.tell(visit, _about_safety(purpose))


async def take_telling(visit: Visit, words: str, purpose: str) -> Outcome:
    """Take them."""
    return await safety.take_telling(visit, words, _about_safety(purpose))


def _about_safety(code: str) -> Purpose:
    if code not in {each.value for each in ABOUT_SAFETY}:
        raise Refused(say("old-button"))
    return Purpose(code)


async def write(visit: Visit, purpose: str) -> Screen:
    """Ask what somebody wants to say to a person."""
    return await corresponding.write(visit, _to_a_person(purpose))


async def written(visit: Visit, words: str, purpose: str) -> Outcome:
    """Take it."""
    return await corresponding.written(visit, words, _to_a_person(purpose))


def _to_a_person(code: str) -> Purpose:
    if code not in {Purpose.TALK.value, Purpose.ADVOCATE.value, Purpose.PRESSURE.value}:
        raise Refused(say("old-button"))
    return Purpose(code)


async def told(visit: Visit, start: str) -> Screen:
    """List what this person has told about safety."""
    return await contributing.told(visit, guards.number(start))


async def letter(visit: Visit, contribution: str) -> Screen:
    """Show what this person asked and what was answered."""
    own = await _asked(visit, contribution)
    return await said_for(visit, own, await LETTERS.get(own.purpose, corresponding.letter)(visit, own))


async def write_again(visit: Visit, contribution: str) -> Screen:
    """Ask what they want to add."""
    return await corresponding.write_again(visit, await _asked(visit, contribution))


async def said_again(visit: Visit, words: str, contribution: str) -> Outcome:
    """Take it."""
    return await corresponding.said_again(visit, words, await _asked(visit, contribution))


async def _asked(visit: Visit, code: str) -> Contribution:
    found = await guards.own_contribution(visit, code)
    if found is None:
        raise Refused(say("withdrawn"))
    if found.purpose not in ANSWERED_BY:
        raise Refused(say("old-button"))
    return found


async def desk(visit: Visit, role: str, start: str) -> Screen:
    """Show what waits for whoever has this role."""
    return await corresponding.desk(visit, _held(visit, role), guards.number(start))


async def write_answer(visit: Visit, role: str, contribution: str, seen: str = "0", readers: str = "") -> Screen:
    """Ask what to answer."""
    held = _held(visit, role)
    found = await _for(visit, held, contribution)
    return await dealing_with.write_answer(visit, held, found, guards.number(seen), _public(found, readers))


async def answer(visit: Visit, words: str, role: str, contribution: str, seen: str = "0", readers: str = "") -> Outcome:
    """Take the answer. What the first safety contact dealt with meanwhile gets this one too."""
    held = _held(visit, role)
    found = await _seen(visit, held, contribution)
    return await dealing_with.answer(visit, words, held, found, guards.number(seen), _public(found, readers))


def _public(found: Contribution, readers: str) -> bool:
    """Whether others are to read the answer. Refused where they may not, rather than answered in private unasked."""
    if readers and (readers != worries.FOR_ALL or not worries.public_answers(found)):
        raise Refused(say("old-button"))
    return bool(readers)


async def mark_read(visit: Visit, role: str, contribution: str, seen: str = "0") -> Outcome:
    """Note that it was read."""
    held = _held(visit, role)
    return await dealing_with.mark_read(visit, held, await _for(visit, held, contribution), guards.number(seen))


async def let_wait(visit: Visit, role: str, contribution: str, since: str) -> Outcome:
    """Let it wait again."""
    held = _held(visit, role)
    try:
        moment = datetime.fromtimestamp(guards.number(since), UTC)
    except (OverflowError, ValueError, OSError):
        raise Refused(say("old-button")) from None
    return await dealing_with.let_wait(visit, held, await _seen(visit, held, contribution), moment)


def _held(visit: Visit, code: str) -> Role:
    if code not in {role.value for role in ANSWERED_BY.values()}:
        raise Refused(say("old-button"))
    if not visit.person.may(Role(code)):
        raise Refused(say("not-for-you"))
    return Role(code)


async def _seen(visit: Visit, role: Role, code: str) -> Contribution:
    """Return something that somebody with this role was shown, whether or not it still waits for them."""
    found = await visit.contribution(guards.number(code))
    if found is None or not found.may_have_been_for(role) or found.worker_id in visit.closed:
        raise Refused(say("old-button"))
    return found


async def _for(visit: Visit, role: Role, code: str) -> Contribution:
    """Return something that somebody with this role may read, or refuse as if it were not there."""
    found = await visit.contribution(guards.number(code))
    if found is None or not found.is_for(role, visit.now) or found.worker_id in visit.closed:
        raise Refused(say("old-button"))
    return found
