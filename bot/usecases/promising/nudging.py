"""Late promises: who hears of them, and what they are told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.changes import Change, KeepPromise, Nudged, Tell
from bot.domain.nudges import Late
from bot.domain.people import Role
from bot.domain.promises import Promise, today
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Numbered, Quoted, say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import paged
from bot.usecases.ports import Records
from bot.usecases.visit import Visit

NOBODY = 0
"""Stands for nobody in a button: people's numbers begin above."""
TOLD_AT_ONCE = 3


async def nudges(records: Records, zone: ZoneInfo, now: datetime) -> tuple[Change, ...]:
    """Return one notice for each person who looks after promises that are late, where one is due."""
    found: dict[int, list[Late]] = {}
    for each in await records.promises.late(today(now, zone)):
        if each.is_due(now):
            found.setdefault(each.person_id, []).append(each)
    return tuple(
        change
        for person_id, late in found.items()
        for change in (Tell(person_id, notice(late)), Nudged(person_id, now))
    )


def notice(late: list[Late]) -> Screen:
    """Return what somebody is told: how many are late, and the way to those that have been for longest."""
    shown = list(enumerate(late[:TOLD_AT_ONCE], 1))
    return Screen(
        (say("promise-late-news", count=len(late)), *(Numbered(number, each.title) for number, each in shown)),
        tuple(Choice(say("choice-promise", number=number), step("promise", each.promise_id)) for number, each in shown),
    )


async def ask(visit: Visit, promise: Promise, start: int) -> Screen:
    """Say who hears of it once it is late, and ask who should: whoever asks, or somebody on the staff list."""
    me, staff = visit.person.id, visit.library.staff
    linked = [each for each in staff.listed() if each.person_id not in {None, me}]
    choices = [Choice(say("choice-nudge", who="me"), _set(promise, me))]
    choices += [Choice(Quoted(each.first_name), _set(promise, each.person_id)) for each in linked]
    known = "me" if promise.keeper_id == me else "nobody" if promise.keeper_id is None else "other"
    nobody = Choice(say("choice-nudge", who="nobody"), _set(promise, None))
    lines = (promise.title, say("promise-nudge", known=known))
    return Screen(lines, paged(choices, start, "promise-nudge", promise.id), extras=(nobody,))


def _set(promise: Promise, person_id: int | None) -> Step:
    return step("promise-nudged", promise.id, person_id or NOBODY)


async def choose(visit: Visit, promise: Promise, person_id: int) -> Outcome:
    """Keep who hears of it once it is late: an organiser, or somebody on the staff list who takes part here."""
    keeper = person_id or None
    if keeper is not None and not await _may_keep(visit, keeper):
        raise Refused(say("old-button"))
    changed = replace(promise, keeper_id=keeper)
    goto = step("promise-terms", promise.id)
    return Outcome(goto, (say("promise-kept"),), (KeepPromise(changed),), _set(promise, promise.keeper_id))


async def _may_keep(visit: Visit, person_id: int) -> bool:
    if any(each.listed for each in visit.library.staff.is_person(person_id)):
        return True
    return person_id in await visit.records.people.holding(Role.ORGANISER)
