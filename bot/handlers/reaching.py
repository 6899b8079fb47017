"""The other ways to reach a person: being rung, the next meeting."""

from __future__ import annotations

from bot.domain.contributions import Contribution, Purpose
from bot.domain.meetings import Meeting
from bot.domain.people import Role
from bot.domain.screens import Screen, step
from bot.domain.supporting import Scope
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases import gathered, preparing, ringing
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


async def rings(visit: Visit, start: str) -> Screen:
    """Show whom to ring."""
    return await ringing.rings(visit, guards.number(start))


async def rang(visit: Visit, contribution: str, how: str) -> Outcome:
    """Note how a call went."""
    return await ringing.rang(visit, await _for_organisers(visit, contribution, Purpose.RING), how)


async def coming(visit: Visit, start: str) -> Screen:
    """List the meetings that come."""
    return await preparing.meetings_coming(visit, guards.number(start))


async def prepare(visit: Visit, meeting: str) -> Screen:
    """Show what can be done before one."""
    return await preparing.prepare(visit, _coming(visit, meeting))


async def point(visit: Visit, meeting: str, how: str = "") -> Screen:
    """Ask what is to be read out."""
    by = await guards.stamp(visit, how, Scope.QUESTIONS, asking=("point", meeting))
    return await preparing.point(visit, _coming(visit, meeting), by)


async def point_said(visit: Visit, words: str, meeting: str, how: str = "") -> Outcome:
    """Take it."""
    by = await guards.stamp(visit, how, Scope.QUESTIONS)
    return await preparing.take_point(visit, words, _coming(visit, meeting), by)


async def point_name(visit: Visit, contribution: str) -> Screen:
    """Ask whether a name may be said."""
    return await preparing.ask_name(visit, await _own_point(visit, contribution))


async def point_naming(visit: Visit, contribution: str) -> Screen:
    """Ask for it."""
    return await preparing.naming(visit, await _own_point(visit, contribution))


async def point_named(visit: Visit, words: str, contribution: str) -> Outcome:
    """Take the name."""
    return await preparing.take_name(visit, words, await _own_point(visit, contribution))


async def point_unname(visit: Visit, contribution: str) -> Outcome:
    """Leave the name out."""
    return await preparing.leave_name_out(visit, await _own_point(visit, contribution))


async def point_rename(visit: Visit, contribution: str) -> Outcome:
    """Put it back."""
    return await preparing.put_name_back(visit, await _own_point(visit, contribution))


async def needs(visit: Visit, meeting: str) -> Screen:
    """Ask what somebody needs."""
    return await preparing.needs(visit, _coming(visit, meeting))


async def need(visit: Visit, meeting: str, which: str) -> Outcome:
    """Note one thing."""
    return await preparing.pick_need(visit, _coming(visit, meeting), which)


async def need_say(visit: Visit, meeting: str) -> Screen:
    """Ask what else."""
    return await preparing.say_need(visit, _coming(visit, meeting))


async def need_said(visit: Visit, words: str, meeting: str) -> Outcome:
    """Take it."""
    return await preparing.take_need(visit, words, _coming(visit, meeting))


async def for_meetings(visit: Visit, start: str) -> Screen:
    """List the meetings, for organisers."""
    return await gathered.meetings(visit, guards.number(start))


async def for_meeting(visit: Visit, meeting: str) -> Screen:
    """Show what came in for one."""
    return await gathered.meeting(visit, guards.meeting(visit, meeting))


async def for_point(visit: Visit, meeting: str, start: str) -> Screen:
    """Show what is to be read out."""
    return await gathered.point(visit, guards.meeting(visit, meeting), guards.number(start))


async def for_need(visit: Visit, meeting: str, start: str) -> Screen:
    """Show what somebody needs."""
    return await gathered.need(visit, guards.meeting(visit, meeting), guards.number(start))


def _coming(visit: Visit, code: str) -> Meeting:
    """Return a meeting that has not begun."""
    found = guards.meeting(visit, code)
    if found.starts <= visit.now:
        raise Refused(say("meeting-begun", name=visit.house.help.name), goto=step("coming", 0))
    return found


async def _own_point(visit: Visit, code: str) -> Contribution:
    """Return what this person wants read out, while that can still be changed."""
    found = await guards.own_contribution(visit, code)
    if found is None:
        raise Refused(say("withdrawn"))
    if found.purpose is not Purpose.READ_OUT:
        raise Refused(say("old-button"))
    meeting = visit.library.meetings.get(found.about)
    if meeting is None or meeting.starts <= visit.now:
        raise Refused(say("meeting-begun", name=visit.house.help.name), goto=step("mine-one", found.id))
    return found


async def _for_organisers(visit: Visit, code: str, purpose: Purpose) -> Contribution:
    """Return what was said to organisers for this purpose."""
    found = await visit.contribution(guards.number(code))
    if found is None or found.purpose is not purpose or not found.is_for(Role.ORGANISER, visit.now):
        raise Refused(say("old-button"))
    return found
