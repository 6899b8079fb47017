"""Promises and goals: what everybody sees of them, and what those answer whom they are about."""

from __future__ import annotations

from bot.domain.promises import Goal, Promise
from bot.domain.screens import Screen, step
from bot.domain.words import say
from bot.handlers import guards
from bot.handlers.contributing import mine_of
from bot.usecases.outcomes import Outcome, Refused, Viewed
from bot.usecases.promising import at_hand, fixing, goals, shown
from bot.usecases.visit import Visit


async def published(visit: Visit, code: str) -> Promise:
    """Return a promise that everybody can see."""
    found = await at_hand.promise(visit, guards.number(code))
    if found is None or not found.entries:
        raise Refused(say("old-button"), goto=step("promises", 0))
    return found


async def goal_of(visit: Visit, code: str) -> Goal | None:
    """Return a goal, or None where there is none of this id."""
    number = guards.number(code)
    return next((each for each in await at_hand.goals(visit) if each.id == number), None)


async def asked_of_me(visit: Visit, code: str) -> tuple[Promise, int]:
    """Return a promise that is done, and the entry that says so, where it concerns this person."""
    found = await published(visit, code)
    if not found.concerns(visit.person, at_hand.comes_from(visit, found)):
        raise Refused(say("not-for-you"), goto=step("promise", found.id))
    if found.asked_about is None:
        raise Refused(say("old-button"), goto=step("promise", found.id))
    return found, found.asked_about


async def promises(visit: Visit, start: str) -> Viewed:
    """List what was promised."""
    return await shown.promises(visit, guards.number(start))


async def promise(visit: Visit, promise: str) -> Viewed:
    """Show a promise."""
    return await shown.one(visit, await published(visit, promise))


async def history(visit: Visit, promise: str, start: str) -> Screen:
    """Show how it went."""
    return await shown.history(visit, await published(visit, promise), guards.number(start))


async def comes(visit: Visit, promise: str, start: str) -> Screen:
    """Show what it answers."""
    return await shown.comes(visit, await published(visit, promise), guards.number(start))


async def came(visit: Visit, contribution: str, start: str) -> Viewed:
    """Show what came of something this person said."""
    return await shown.came(visit, await mine_of(visit, contribution), guards.number(start))


async def came_result(visit: Visit, round_: str, position: str, start: str) -> Viewed:
    """Show what came of a result that this person may see."""
    found = guards.round_(visit, round_)
    return await shown.came_result(visit, found, guards.number(position), guards.number(start))


async def ask_fixed(visit: Visit, promise: str) -> Screen:
    """Ask whether it is fixed."""
    return await fixing.ask(visit, *await asked_of_me(visit, promise))


async def answer_fixed(visit: Visit, promise: str, number: str, answer: str) -> Outcome:
    """Take the answer, about the entry it was asked about."""
    found, asked = await asked_of_me(visit, promise)
    if guards.number(number) != asked:
        raise Refused(say("old-button"), goto=step("promise", found.id))
    return await fixing.answer(visit, found, asked, answer)


async def fixed_words(visit: Visit, promise: str) -> Screen:
    """Ask what is still wrong."""
    found, _ = await asked_of_me(visit, promise)
    return await fixing.words(visit, found)


async def fixed_said(visit: Visit, words: str, promise: str) -> Outcome:
    """Take what is still wrong."""
    found, _ = await asked_of_me(visit, promise)
    return await fixing.take_words(visit, words, found)


async def all_goals(visit: Visit, start: str) -> Screen:
    """List the goals."""
    return await goals.goals(visit, guards.number(start))


async def goal(visit: Visit, goal: str, start: str) -> Screen:
    """Show a goal."""
    found = await goal_of(visit, goal)
    if found is None:
        raise Refused(say("old-button"), goto=step("goals", 0))
    return await goals.goal(visit, found, guards.number(start))
