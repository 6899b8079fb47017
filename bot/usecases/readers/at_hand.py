"""Readers and what they say as they are now, what this turn has decided included."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.changes import AskReader, KeepReader, SaySignOff
from bot.domain.readers import Reader, SignOff
from bot.usecases.visit import Visit


async def reader(visit: Visit) -> Reader | None:
    """Return whoever this is as a reader, where they read texts first or stopped lately."""
    found = await visit.records.readers.found(visit.person.id)
    kept = (each.reader for each in visit.decided if isinstance(each, KeepReader))
    return next((each for each in reversed([*kept]) if each.person_id == visit.person.id), found)


async def reads(visit: Visit) -> bool:
    """Whether this person reads texts before they go out."""
    found = await reader(visit)
    return found is not None and found.reads


async def asked(visit: Visit, draft_id: int) -> list[SignOff]:
    """Return all who were asked about a draft, with what they say."""
    stored = await visit.records.readers.asked(draft_id)
    return [each for each in _decided(visit, stored) if each.draft_id == draft_id]


async def asked_of_me(visit: Visit) -> list[SignOff]:
    """Return all this person was asked about that waits to be published."""
    stored = await visit.records.readers.asked_of(visit.person.id)
    return [each for each in _decided(visit, stored) if each.person_id == visit.person.id]


def _decided(visit: Visit, stored: Sequence[SignOff]) -> list[SignOff]:
    found = {each.id: each for each in stored}
    for change in visit.decided:
        if isinstance(change, AskReader | SaySignOff):
            found[change.sign_off.id] = change.sign_off
    return [*found.values()]
