"""An organiser takes a name away from a result: nobody reads names first, as that would tell them who agreed."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.changes import TakeNameAway
from bot.domain.rounds import Round
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Quoted, say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import paged
from bot.usecases.visit import Visit


async def _names(visit: Visit, round_: Round, position: int) -> Mapping[int, str]:
    release = await visit.records.releases.of_round(round_.id)
    if release is None or position >= len(release.questions):
        raise Refused(say("old-button"), goto=step("results", 0))
    return await visit.records.names.shown(each.name_id for each in release.questions[position].names)


async def listing(visit: Visit, round_: Round, position: int, start: int) -> Screen:
    """Ask which name should go."""
    names = sorted((await _names(visit, round_, position)).items(), key=lambda each: (each[1].casefold(), each[0]))
    choices = [Choice(Quoted(name), step("name-out", round_.id, position, name_id)) for name_id, name in names]
    return Screen((say("names-out"),), paged(choices, start, "names-out", round_.id, position))


async def confirm(visit: Visit, round_: Round, position: int, name_id: int) -> Screen:
    """Show the name once more: it cannot come back."""
    name = (await _names(visit, round_, position)).get(name_id)
    if name is None:
        raise Refused(say("old-button"), goto=step("names-out", round_.id, position, 0))
    choice = Choice(say("choice-name-out"), step("name-gone", round_.id, position, name_id))
    return Screen((say("name-out"), Quoted(name)), (choice,))


async def take_away(visit: Visit, round_: Round, position: int, name_id: int) -> Outcome:
    """Take it away. What was said stays counted."""
    if name_id not in await _names(visit, round_, position):
        raise Refused(say("old-button"), goto=step("result", round_.id, position))
    return Outcome(step("result", round_.id, position), (say("name-out-done"),), (TakeNameAway(name_id),))
