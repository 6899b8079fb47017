"""Who hears of a change, and how soon: those with a stake in it, once, together with all else that changed."""

from __future__ import annotations

from datetime import datetime

from bot.domain.changes import Change, StakeChanged, Tell, ToldOfPromises
from bot.domain.library import Library
from bot.domain.preferences import Pace
from bot.domain.promises import BETWEEN, QUIET_BEFORE_TOLD, Promise
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import say
from bot.usecases.ports import Records


async def stakes(records: Records, library: Library, now: datetime) -> tuple[Change, ...]:
    """Return who is to be told of what has changed and rested long enough; from now on that stays in the history."""
    rested = now - QUIET_BEFORE_TOLD
    changes = []
    for promise in await records.promises.untold(rested):
        number = max(number for number, entry in enumerate(promise.entries, 1) if entry.at <= rested)
        changes.append(StakeChanged(promise.id, number, await _with_a_stake(records, library, promise), now))
    return tuple(changes)


async def _with_a_stake(records: Records, library: Library, promise: Promise) -> tuple[int, ...]:
    """Return those who said what it answers, and all who were asked in the round it comes from, however they chose."""
    people = {link.person_id for link in promise.links if link.person_id is not None}
    round_ = library.rounds.get(promise.round_id) if promise.round_id is not None else None
    if round_:
        people |= set(await records.promises.of_audiences(round_.audiences))
    return tuple(sorted(people))


async def notices(records: Records, now: datetime) -> tuple[Change, ...]:
    """Return the notices that are due: one a person for all that has changed, no sooner than they want."""
    waiting = await records.promises.waiting()
    due = tuple(person_id for person_id, (pace, last) in waiting.items() if is_due(pace, last, now))
    if not due:
        return ()
    return (*(Tell(person_id, NOTICE) for person_id in due), ToldOfPromises(due, now))


def is_due(pace: Pace, last: datetime | None, now: datetime) -> bool:
    """Whether it is time to tell somebody of what has changed, at their pace."""
    between = BETWEEN[pace]
    return between is not None and (last is None or now - last >= between)


NOTICE = Screen((say("promise-news"),), (Choice(say("choice-see-promises"), step("promises", 0)),))
"""Not a word of what it is about: phones are shared."""
