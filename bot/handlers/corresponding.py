"""Words that somebody answers: the asker's side, the side of whoever answers, and telling about safety."""

from __future__ import annotations

from bot.domain.contributions import ABOUT_SAFETY, ANSWERED_BY, Contribution, Purpose
from bot.domain.people import Role
from bot.domain.screens import Screen
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases import contributing, corresponding, safety
from bot.usecases.visit import Outcome, Refused, Visit


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
    if code not in {Purpose.TALK.value, Purpose.ADVOCATE.value}:
        raise Refused(say("old-button"))
    return Purpose(code)


async def told(visit: Visit, start: str) -> Screen:
    """List what this person has told about safety."""
    return await contributing.told(visit, guards.number(start))


async def letter(visit: Visit, contribution: str) -> Screen:
    """Show what this person asked and what was answered."""
    return await corresponding.letter(visit, await _asked(visit, contribution))


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


async def write_answer(visit: Visit, role: str, contribution: str, seen: str = "0") -> Screen:
    """Ask what to answer."""
    held = _held(visit, role)
    return await corresponding.write_answer(visit, held, await _for(visit, held, contribution), guards.number(seen))


async def answer(visit: Visit, words: str, role: str, contribution: str, seen: str = "0") -> Outcome:
    """Take the answer."""
    held = _held(visit, role)
    return await corresponding.answer(visit, words, held, await _for(visit, held, contribution), guards.number(seen))


async def mark_read(visit: Visit, role: str, contribution: str, seen: str = "0") -> Outcome:
    """Note that it was read."""
    held = _held(visit, role)
    return await corresponding.mark_read(visit, held, await _for(visit, held, contribution), guards.number(seen))


def _held(visit: Visit, code: str) -> Role:
    if code not in {role.value for role in ANSWERED_BY.values()}:
        raise Refused(say("old-button"))
    if not visit.person.may(Role(code)):
        raise Refused(say("not-for-you"))
    return Role(code)


async def _for(visit: Visit, role: Role, code: str) -> Contribution:
    """Return something that somebody with this role may read, or refuse as if it were not there."""
    found = await visit.contribution(guards.number(code))
    if found is None or not found.is_for(role, visit.now):
        raise Refused(say("old-button"))
    return found
