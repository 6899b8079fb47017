"""Who hears that a card was changed: those who had read it, once, at their pace."""

from __future__ import annotations

from datetime import datetime

from bot.domain.amendments import Correction
from bot.domain.changes import Change, Tell, ToldOfCorrections
from bot.domain.screens import Choice, Screen, step
from bot.domain.spaces import SOONER
from bot.domain.words import say
from bot.usecases.ports import Records
from bot.usecases.promising.hearing import is_due


async def notices(records: Records, now: datetime) -> tuple[Change, ...]:
    """Return the notices that are due: one a person, which leads to the card that was changed last."""
    waiting = await records.amendments.waiting(now - SOONER)
    due = {person_id: each for person_id, each in waiting.items() if is_due(each.pace, each.last, now)}
    if not due:
        return ()
    last = {each.corrections[-1] for each in due.values()}
    found = {number: await records.amendments.found(number) for number in sorted(last)}
    tells = tuple(
        Tell(person_id, _notice(correction))
        for person_id, each in due.items()
        if isinstance(correction := found[each.corrections[-1]], Correction)
    )
    told = tuple(sorted({number for each in due.values() for number in each.corrections}))
    return (*tells, ToldOfCorrections(tuple(due), told, now))


def _notice(correction: Correction) -> Screen:
    """Not a word of what it is about: phones are shared."""
    there = Choice(say("choice-correct-see"), step("card", correction.meeting_id, correction.card))
    return Screen((say("correct-news"),), (there,))
