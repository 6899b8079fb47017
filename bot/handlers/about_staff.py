"""What staff hear of themselves, and the staff list that organisers keep."""

from __future__ import annotations

from bot.domain.screens import Screen
from bot.domain.staff import Worker
from bot.domain.supervision import Talk
from bot.domain.words import say
from bot.handlers import guards, staff_guards
from bot.usecases import staff_list as lists
from bot.usecases.feedback import hearing
from bot.usecases.feedback import supervision as files
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


async def my_team(visit: Visit, start: str) -> Screen:
    """List those a manager hears about."""
    return await hearing.my_team(visit, guards.number(start))


async def released(visit: Visit, worker: str, position: str, part: str) -> Screen:
    """Show what one quarter said."""
    found = staff_guards.heard_worker(visit, worker)
    return await hearing.released(visit, found, guards.number(position), staff_guards.part(part))


async def words(visit: Visit, worker: str, position: str, start: str) -> Screen:
    """Show words that may be read."""
    found = staff_guards.heard_worker(visit, worker)
    return await hearing.words(visit, found, guards.number(position), guards.number(start))


async def thanks(visit: Visit, worker: str, start: str) -> Screen:
    """Show thanks."""
    return await hearing.thanks(visit, staff_guards.heard_worker(visit, worker), guards.number(start))


async def write(visit: Visit, worker: str, position: str, name: str) -> Screen:
    """Ask for an answer to those who wrote."""
    return await hearing.write(visit, staff_guards.heard_worker(visit, worker), guards.number(position), name)


async def take(visit: Visit, words: str, worker: str, quarter: str, name: str) -> Outcome:
    """Keep it."""
    found = staff_guards.heard_worker(visit, worker)
    return await hearing.take(visit, words, found, guards.number(quarter), name)


async def answers(visit: Visit, worker: str, start: str) -> Screen:
    """Show what this worker answered so far."""
    return await hearing.answers(visit, staff_guards.heard_worker(visit, worker), guards.number(start))


def _supervised(visit: Visit, code: str) -> Worker:
    """Return a worker whose manager this person is, as the staff list says now, and who is somebody else."""
    found = staff_guards.worker(visit, code)
    if not visit.library.staff.supervises(visit.person.id, found):
        raise Refused(say("not-for-you"))
    return found


async def supervision(visit: Visit, worker: str) -> Screen:
    """Ask which file a manager needs."""
    return await files.ask(visit, _supervised(visit, worker))


async def make_supervision(visit: Visit, worker: str, talk: str) -> Outcome:
    """Make it."""
    if talk not in set(Talk):
        raise Refused(say("old-button"))
    return await files.make(visit, _supervised(visit, worker), Talk(talk))


async def staff_list(visit: Visit, start: str) -> Screen:
    """Show the staff list."""
    return await lists.staff_list(visit, guards.number(start))


async def ask(visit: Visit, worker: str, detail: str) -> Screen:
    """Ask for a detail of somebody on it."""
    return await lists.ask(visit, staff_guards.worker(visit, worker), staff_guards.detail(detail))


async def take_detail(visit: Visit, words: str, worker: str, detail: str) -> Outcome:
    """Keep it."""
    return await lists.take(visit, words, staff_guards.worker(visit, worker), staff_guards.detail(detail))


async def edit(visit: Visit, worker: str) -> Screen:
    """Show what the list says of somebody."""
    return await lists.edit(visit, staff_guards.worker(visit, worker))


async def change(visit: Visit, worker: str) -> Screen:
    """Ask which detail to change."""
    return await lists.change(visit, staff_guards.worker(visit, worker))


async def managers(visit: Visit, worker: str, start: str) -> Screen:
    """Ask who somebody's manager is."""
    return await lists.managers(visit, staff_guards.worker(visit, worker), guards.number(start))


async def set_manager(visit: Visit, worker: str, manager: str) -> Outcome:
    """Keep it."""
    found = None if manager == lists.NOBODY else staff_guards.worker(visit, manager)
    return await lists.set_manager(visit, staff_guards.worker(visit, worker), found)


async def link(visit: Visit, worker: str) -> Screen:
    """Ask for the code of somebody's phone."""
    return await lists.link(visit, staff_guards.worker(visit, worker))


async def take_link(visit: Visit, words: str, worker: str) -> Outcome:
    """Keep whose it is."""
    found = staff_guards.worker(visit, worker)
    if found.person_id is not None:
        raise Refused(say("old-button"))
    return await lists.take_link(visit, words, found)


async def link_me(visit: Visit, worker: str) -> Outcome:
    """Keep that an organiser is this worker."""
    return await lists.link_me(visit, staff_guards.worker(visit, worker))


async def unlink(visit: Visit, worker: str) -> Outcome:
    """Forget who they are in this chat."""
    return await lists.unlink(visit, staff_guards.worker(visit, worker))


async def set_left(visit: Visit, worker: str, left: str) -> Outcome:
    """Keep that somebody has left, or is back."""
    return await lists.set_left(visit, staff_guards.worker(visit, worker), left)
