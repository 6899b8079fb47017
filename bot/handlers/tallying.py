"""What organisers enter of votes that were counted by hand: only of what is open, and only of whom it asks."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.people import Role
from bot.domain.rounds import Question, Round
from bot.domain.screens import Screen, step
from bot.domain.tallies import Tally, Way, by_person, can_be_counted, cells_of
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases.amending import tallying
from bot.usecases.amending.tallying import Counting
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


def _counted(visit: Visit, round_: str, question: str) -> tuple[Round, Question]:
    """Return a question that can be counted by hand, of a vote or list that is open."""
    number, asked = guards.number(round_), guards.number(question)
    open_now = {of.id: each for each in visit.library.to_read for of in tallying.open_now(visit, each)}
    meeting = open_now.get(number)
    if meeting is None:
        raise Refused(say("closing-none"), goto=step("published", 0))
    found = visit.library.rounds[number]
    wanted = found.question(asked)
    if wanted is None or not can_be_counted(wanted):
        raise Refused(say("tally-none"), goto=step("published-one", meeting.id))
    return found, wanted


def _way(code: str) -> Way:
    if code not in set(Way):
        raise Refused(say("old-button"))
    return Way(code)


async def _counting(visit: Visit, round_: str, question: str, way: str, role: str) -> Counting:
    found, asked = _counted(visit, round_, question)
    if role not in {each.value for each in found.audiences}:
        raise Refused(say("old-button"))
    wanted = Tally(found.id, asked.id, Role(role), _way(way))
    known = await tallying.tallies(visit, found.id)
    same = (each for each in known if replace(each, counts=(), typed=(), before=()) == wanted)
    return Counting(found, asked, next(same, wanted))


async def questions(visit: Visit, meeting: str, start: str) -> Screen:
    """Ask what was counted by hand."""
    return await tallying.questions(visit, guards.meeting(visit, meeting), guards.number(start))


async def ways(visit: Visit, round_: str, question: str) -> Screen:
    """Ask how the votes came."""
    return await tallying.ways(visit, *_counted(visit, round_, question))


async def whom(visit: Visit, round_: str, question: str, way: str) -> Screen:
    """Ask whose votes they are."""
    return await tallying.whom(visit, *_counted(visit, round_, question), _way(way))


def _position(counting: Counting, code: str) -> int:
    """Return which number is asked for; of people who are entered one by one, where their options are listed from."""
    found, question = guards.number(code), counting.question
    if found >= len(question.options if by_person(question) else cells_of(question)):
        raise Refused(say("old-button"))
    return found


async def ask(visit: Visit, round_: str, question: str, way: str, role: str, position: str) -> Screen:
    """Ask for one number."""
    counting = await _counting(visit, round_, question, way, role)
    return await tallying.ask(visit, counting, _position(counting, position))


async def take(visit: Visit, words: str, round_: str, question: str, way: str, role: str, position: str) -> Outcome:
    """Take one number."""
    counting = await _counting(visit, round_, question, way, role)
    return await tallying.take(visit, words, counting, guards.number(position))


async def sure(visit: Visit, round_: str, question: str, way: str, role: str, start: str) -> Screen:
    """Show all numbers."""
    return await tallying.sure(visit, await _counting(visit, round_, question, way, role), guards.number(start))


async def keep(visit: Visit, round_: str, question: str, way: str, role: str) -> Outcome:
    """Count them."""
    return await tallying.keep(visit, await _counting(visit, round_, question, way, role))


async def undo(visit: Visit, round_: str, question: str, way: str, role: str) -> Outcome:
    """Count what counted before."""
    return await tallying.undo(visit, await _counting(visit, round_, question, way, role))
