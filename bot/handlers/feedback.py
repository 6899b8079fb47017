"""Feedback on staff and thanks, from those who give them."""

from __future__ import annotations

from bot.domain.contributions import BY_STAFF, Contribution, Moderation, Purpose
from bot.domain.screens import Screen, number_code
from bot.domain.staff import Worker
from bot.domain.supporting import Scope
from bot.domain.words import say
from bot.handlers import guards, staff_guards
from bot.usecases.feedback import choosing, sending, thanking, writing
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.supporting import said_for
from bot.usecases.visit import Visit


async def staff(visit: Visit, start: str, how: str = "") -> Screen:
    """List whom feedback can be about."""
    return await choosing.staff(visit, guards.number(start), await guards.stamp(visit, how, Scope.FEEDBACK))


async def worker(visit: Visit, code: str, how: str = "") -> Screen:
    """Ask what somebody wants to say about a worker."""
    by = await guards.stamp(visit, how, Scope.FEEDBACK)
    return await choosing.worker(visit, staff_guards.worker(visit, code), by)


def _here(visit: Visit, code: str, person_id: int | None = None) -> Worker:
    return choosing.still_here(visit, staff_guards.worker(visit, code).id, person_id)


async def start(visit: Visit, code: str, how: str = "") -> Outcome:
    """Begin feedback on them."""
    by = await guards.stamp(visit, how, Scope.FEEDBACK)
    return await choosing.start(visit, _here(visit, code, by.person_id(visit)), by)


async def ask(visit: Visit, code: str, part: str) -> Screen:
    """Ask for a part of it."""
    return await writing.ask(visit, *await staff_guards.draft(visit, code), staff_guards.part(part))


async def take(visit: Visit, words: str, code: str, part: str) -> Outcome:
    """Keep what was said for it."""
    return await writing.take(visit, words, *await staff_guards.draft(visit, code), staff_guards.part(part))


async def choose(visit: Visit, code: str, part: str, value: str) -> Outcome:
    """Keep what was chosen for it."""
    return await writing.choose(visit, *await staff_guards.draft(visit, code), staff_guards.part(part), value)


async def read_over(visit: Visit, code: str) -> Screen:
    """Read it over."""
    return await writing.read_over(visit, *await staff_guards.draft(visit, code))


async def change(visit: Visit, code: str) -> Screen:
    """Ask what to change."""
    return await writing.change(visit, (await staff_guards.draft(visit, code))[0])


async def send(visit: Visit, code: str) -> Outcome:
    """Send it."""
    found, about = await staff_guards.draft(visit, code)
    return await sending.send(visit, found, choosing.still_here(visit, about.id))


async def hold(visit: Visit, code: str) -> Outcome:
    """Take it back to change it."""
    return await sending.hold(visit, await staff_guards.feedback_by_me(visit, code))


async def confirm_drop(visit: Visit, code: str) -> Screen:
    """Ask once more before it is deleted."""
    return await sending.confirm_drop(visit, await staff_guards.feedback_of_mine(visit, code))


async def drop(visit: Visit, code: str) -> Outcome:
    """Delete it."""
    return await sending.drop(visit, await staff_guards.feedback_of_mine(visit, code))


async def mine(visit: Visit, start: str) -> Screen:
    """List what this person gives."""
    return await sending.mine(visit, guards.number(start))


async def one(visit: Visit, code: str) -> Screen:
    """Show what became of it."""
    found = await staff_guards.own_feedback(visit, code)
    screen = await sending.one(visit, found, staff_guards.worker(visit, number_code(found.worker_id)))
    return await said_for(visit, found, screen)


async def answer(visit: Visit, contribution: str) -> Screen:
    """Show what a worker answered."""
    found = await visit.contribution(guards.number(contribution))
    if found is None or found.purpose not in BY_STAFF or found.state is not Moderation.SHOWN:
        raise Refused(say("old-button"))
    return await sending.answer(visit, found, staff_guards.worker(visit, number_code(found.worker_id or 0)))


async def thank(visit: Visit, code: str) -> Screen:
    """Ask for a thank-you."""
    return await thanking.thank(visit, _here(visit, code))


async def take_thanks(visit: Visit, words: str, code: str) -> Outcome:
    """Keep it."""
    return await thanking.take(visit, words, _here(visit, code))


async def thanks_one(visit: Visit, contribution: str) -> Screen:
    """Show what became of it."""
    return await thanking.one(visit, *await _thanks(visit, contribution))


async def send_thanks(visit: Visit, contribution: str) -> Outcome:
    """Let it go on."""
    found, about = await _thanks(visit, contribution)
    return await thanking.send(visit, found, choosing.still_here(visit, about.id))


async def hold_thanks(visit: Visit, contribution: str) -> Outcome:
    """Take it back."""
    return await thanking.hold(visit, (await _thanks(visit, contribution))[0])


async def _thanks(visit: Visit, code: str) -> tuple[Contribution, Worker]:
    found = await guards.own_contribution(visit, code)
    if found is None:
        raise Refused(say("withdrawn"))
    if found.purpose is not Purpose.THANKS:
        raise Refused(say("old-button"))
    return found, staff_guards.worker(visit, number_code(found.worker_id or 0))
