"""Long-term goals, each with the promises under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.changes import DropGoal, KeepGoal, KeepPromise
from bot.domain.people import Role
from bot.domain.promises import Goal, Promise
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Line, Numbered, say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import MOST_CHOICES, that_fit
from bot.usecases.promising import at_hand, wording
from bot.usecases.promising.shown import listed
from bot.usecases.visit import Visit

WORDS_OF_A_GOAL = 15
NO_GOAL = 0


async def goals(visit: Visit, start: int) -> Screen:
    """List the goals; organisers can make one."""
    found = await at_hand.goals(visit)
    lines, choices = _page(found, start, [step("goal", each.id, 0) for each in found], step("goals", 0))
    extras = (Choice(say("choice-goal-make"), step("goal-new")),) if visit.person.may(Role.ORGANISER) else ()
    return Screen((say("goals", count=len(found)), *lines), choices, extras=extras)


def _page(
    found: Sequence[Goal], start: int, opens: Sequence[Step], more: Step
) -> tuple[tuple[Line, ...], tuple[Choice, ...]]:
    """Return the lines and choices of a page of goals. The last argument of `more` is where a page starts."""
    end = that_fit([[each.title] for each in found], start, besides=1, most=MOST_CHOICES - 2)
    lines = tuple(Numbered(number, each.title) for number, each in enumerate(found[start:end], 1))
    choices = [Choice(say("choice-goal", number=number), each) for number, each in enumerate(opens[start:end], 1)]
    if end < len(found):
        choices.append(Choice(say("choice-more"), step(more.name, *more.arguments[:-1], end)))
    return lines, tuple(choices)


async def goal(visit: Visit, found: Goal, start: int) -> Screen:
    """Show a goal and the promises under it."""
    under = [each for each in await at_hand.promises(visit) if each.entries and each.goal_id == found.id]
    lines, choices = listed(visit, under, start, "promise", "goal", found.id)
    return Screen((found.title, say("goal", count=len(under)), *lines), choices)


async def new(visit: Visit) -> Screen:
    """Ask what the goal is."""
    return Screen((say("goal-new", most=WORDS_OF_A_GOAL),), words=step("goal-named"))


async def named(visit: Visit, words: str) -> Outcome:
    """Keep a goal."""
    title, advice = wording.published(visit, words, WORDS_OF_A_GOAL)
    made = Goal(visit.chance.ordered_id(), title)
    undo = step("goal-drop", made.id)
    return Outcome(step("goals", 0), (say("goal-kept"), *advice), (KeepGoal(made),), undo)


async def drop(visit: Visit, found: Goal | None) -> Outcome:
    """Throw a goal away that has no promises yet. Asked twice, it is gone already."""
    if found and any(each.goal_id == found.id for each in await at_hand.promises(visit)):
        raise Refused(say("goal-stays"), goto=step("goal", found.id, 0))
    return Outcome(step("goals", 0), (say("goal-dropped"),), (DropGoal(found.id),) if found else ())


async def choose(visit: Visit, promise: Promise, start: int) -> Screen:
    """Ask which goal a promise belongs to."""
    found = await at_hand.goals(visit)
    if not found:
        raise Refused(say("goals", count=0), goto=step("goal-new"))
    opens = [step("promise-goal-set", promise.id, each.id) for each in found]
    lines, choices = _page(found, start, opens, step("promise-goal", promise.id, 0))
    if promise.goal_id is not None:
        choices = (*choices, Choice(say("choice-no-goal"), step("promise-goal-set", promise.id, NO_GOAL)))
    return Screen((promise.title, say("goal-which"), *lines), choices)


async def put(visit: Visit, promise: Promise, found: Goal | None) -> Outcome:
    """Put a promise under a goal, or under none."""
    undo = step("promise-goal-set", promise.id, promise.goal_id if promise.goal_id is not None else NO_GOAL)
    changed = replace(promise, goal_id=found.id if found else None)
    return Outcome(step("promise-work", promise.id), (say("promise-kept"),), (KeepPromise(changed),), undo)
