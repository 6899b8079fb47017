"""Which ballots were counted: a list of receipts, which proves that they were and not what they said."""

from __future__ import annotations

from bot.domain.receipts import spaced
from bot.domain.rounds import Round
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.outcomes import Refused
from bot.usecases.visit import Visit

ON_A_PAGE = 12
"""Receipts: with what stands around them, they stay within 60 words."""
CHECK = Choice(say("choice-check-receipt"), step("receipt"))


def receipts_of(round_: Round) -> tuple[Choice, ...]:
    """Return the way to the list of receipts, where it is a vote."""
    return (Choice(say("choice-receipts"), step("receipts", round_.id, 0)),) if round_.secret else ()


async def receipts(visit: Visit, round_: Round, start: int) -> Screen:
    """List the receipts of a closed vote by number; of fewer than 5 ballots there is no list."""
    release = await visit.records.releases.of_round(round_.id)
    if release is None or not round_.secret:
        raise Refused(say("receipts-later"), goto=step("votes", 0))
    if not release.receipts:
        return Screen((say("receipts-few"),), (CHECK,))
    found = await visit.records.releases.receipts(round_.id, start, ON_A_PAGE + 1)
    if found is None:
        raise Refused(say("receipts-later"), goto=step("votes", 0))
    if not found:
        raise Refused(goto=step("receipts", round_.id, 0))
    lines: list[Line] = [say("receipts", count=release.receipts)]
    lines += [Quoted(spaced(each)) for each in found[:ON_A_PAGE]]
    left = len(found) > ON_A_PAGE
    more = (Choice(say("choice-more"), step("receipts", round_.id, start + ON_A_PAGE)),) if left else ()
    return Screen(tuple(lines), (CHECK, *more))
