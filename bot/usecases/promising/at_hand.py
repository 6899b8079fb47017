"""Promises and goals as they are now, what this turn has decided included."""

from __future__ import annotations

from datetime import date

from bot.domain.changes import DropGoal, DropPromise, KeepGoal, KeepPromise
from bot.domain.promises import Goal, Promise, today
from bot.domain.rounds import Round
from bot.usecases.visit import Visit


async def promises(visit: Visit) -> list[Promise]:
    """Return all promises, drafts too, the newest first."""
    found: dict[int, Promise | None] = {each.id: each for each in await visit.records.promises.listed()}
    return sorted((each for each in (found | _decided(visit)).values() if each), key=_newest_first)


def _newest_first(promise: Promise) -> int:
    return -promise.id


async def promise(visit: Visit, promise_id: int) -> Promise | None:
    """Return a promise, or None where there is none of this id."""
    decided = _decided(visit)
    return decided[promise_id] if promise_id in decided else await visit.records.promises.found(promise_id)


def _decided(visit: Visit) -> dict[int, Promise | None]:
    found: dict[int, Promise | None] = {}
    for change in visit.decided:
        if isinstance(change, KeepPromise):
            found[change.promise.id] = change.promise
        elif isinstance(change, DropPromise):
            found[change.promise_id] = None
    return found


async def goals(visit: Visit) -> list[Goal]:
    """Return all goals, the oldest first."""
    found = {each.id: each for each in await visit.records.promises.goals()}
    for change in visit.decided:
        if isinstance(change, KeepGoal):
            found[change.goal.id] = change.goal
        elif isinstance(change, DropGoal):
            found.pop(change.goal_id, None)
    return list(found.values())


def comes_from(visit: Visit, promise: Promise) -> Round | None:
    """Return the round a promise comes from, or None."""
    return visit.library.rounds.get(promise.round_id) if promise.round_id is not None else None


def today_here(visit: Visit) -> date:
    """Return the day it is where the house stands."""
    return today(visit.now, visit.house.zone)
