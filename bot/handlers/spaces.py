"""Spaces of one audience's own."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.domain.contributions import Contribution, Purpose
from bot.domain.people import AUDIENCES, Role
from bot.domain.rounds import Round
from bot.domain.screens import Screen, number_code, step
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases import opening_spaces, running_spaces, spaces
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.spaces import Word
from bot.usecases.too_late import late_since, too_late
from bot.usecases.visit import Visit


async def space(visit: Visit, round_: str) -> Screen:
    """Show a space."""
    return await spaces.space(visit, _inside(visit, round_))


async def say_something(visit: Visit, round_: str) -> Screen:
    """Ask for words."""
    return await spaces.say_something(visit, _talking(visit, round_))


async def take(visit: Visit, words: str, round_: str) -> Outcome:
    """Take them."""
    return await spaces.take(visit, words, _talking(visit, round_, words))


async def word(visit: Visit, round_: str, said: str) -> Screen:
    """Show somebody's words."""
    return await spaces.word(visit, await _word(visit, _inside(visit, round_), said))


async def answers(visit: Visit, round_: str, said: str, start: str) -> Screen:
    """Show what was answered."""
    return await spaces.answers(visit, await _word(visit, _inside(visit, round_), said), guards.number(start))


async def agree(visit: Visit, round_: str, said: str, answer: str) -> Outcome:
    """Agree with them."""
    return await spaces.agree(visit, await _word(visit, _talking(visit, round_), said), answer)


async def reply(visit: Visit, round_: str, said: str) -> Screen:
    """Ask for an answer."""
    return await spaces.reply(visit, await _word(visit, _talking(visit, round_), said))


async def take_reply(visit: Visit, words: str, round_: str, said: str) -> Outcome:
    """Take it."""
    found = await _word(visit, _talking(visit, round_, words), said)
    return await spaces.take_reply(visit, words, found.round, found.said)


async def let_others_see(visit: Visit, round_: str, answer: str) -> Outcome:
    """Keep whether others may see it."""
    found = _inside(visit, round_)
    if found not in visit.library.deciding(visit.person, visit.now):
        raise too_late(visit, found, goto=step("space", found.id))
    return await spaces.let_others_see(visit, found, answer)


async def write(visit: Visit, role: str) -> Screen:
    """Ask an organiser for the question."""
    return await opening_spaces.write(visit, _audience(role))


async def written(visit: Visit, words: str, role: str) -> Outcome:
    """Take it."""
    return await opening_spaces.written(visit, words, _audience(role))


async def sure(visit: Visit, draft: str) -> Screen:
    """Ask whether to open it."""
    return await opening_spaces.sure(visit, await _draft(visit, draft))


async def open_(visit: Visit, draft: str) -> Outcome:
    """Open it."""
    return await opening_spaces.open_(visit, await _draft(visit, draft))


async def spaces_now(visit: Visit, start: str) -> Screen:
    """Show an organiser the spaces that are open."""
    return await running_spaces.spaces_now(visit, guards.number(start))


async def confirm_end(visit: Visit, round_: str) -> Screen:
    """Ask whether to end a part sooner."""
    return await running_spaces.confirm(visit, _run(visit, round_))


async def end_sooner(visit: Visit, round_: str) -> Outcome:
    """End it sooner."""
    return await running_spaces.end_sooner(visit, _run(visit, round_))


async def undo_end(visit: Visit, round_: str, phase: str, talks_until: str, closes: str) -> Outcome:
    """Let it last as long as before."""
    times = (_moment(talks_until), _moment(closes))
    return await running_spaces.undo(visit, _run(visit, round_), phase, *times)


def _moment(code: str) -> datetime:
    try:
        return datetime.fromtimestamp(guards.number(code), UTC)
    except (ValueError, OverflowError, OSError):
        raise Refused(say("old-button")) from None


def _run(visit: Visit, code: str) -> Round:
    """Return a space as an organiser runs it: of what is inside they see nothing this way."""
    found = visit.library.rounds.get(guards.number(code))
    if found is None or not found.own_space:
        raise Refused(say("old-button"))
    return found


def _inside(visit: Visit, code: str) -> Round:
    """Return a space of this person's own audience."""
    found = guards.round_(visit, code)
    if not found.own_space:
        raise Refused(say("old-button"))
    if found.audience_of(visit.person) is None:
        raise Refused(say("not-for-you"))
    return found


def _talking(visit: Visit, code: str, words: str = "") -> Round:
    found = _inside(visit, code)
    if not found.talks(visit.now):
        if words and found.talks_until:
            raise late_since(visit, min(found.talks_until, found.closed_at or found.closes), words)
        raise Refused(say("space-talked"), goto=step("space", found.id))
    return found


async def _word(visit: Visit, round_: Round, code: str) -> Word:
    """Return somebody's words that are shown in a space."""
    found = await visit.contribution(guards.number(code))
    options = [each.id for each in round_.questions[0].options]
    if found is None or f"c{number_code(found.id)}" not in options:
        raise Refused(say("space-word-gone"), goto=step("space", round_.id))
    return Word(round_, found, options.index(f"c{number_code(found.id)}"))


def _audience(code: str) -> Role:
    if code not in {role.value for role in AUDIENCES}:
        raise Refused(say("old-button"))
    return Role(code)


async def _draft(visit: Visit, code: str) -> Contribution:
    found = await guards.own_contribution(visit, code)
    if found is None or found.purpose is not Purpose.SPACE:
        raise Refused(say("old-button"), goto=step("space-new"))
    return found
