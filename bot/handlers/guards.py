"""Guards: what a button carries, turned into the exact things it is about, or refused kindly.

A button can be forged, come back years later, or belong to somebody else: nothing it says is believed.
"""

from __future__ import annotations

from bot.domain.contributions import Contribution, Purpose
from bot.domain.meetings import Meeting
from bot.domain.rounds import Round
from bot.domain.screens import step
from bot.domain.words import say
from bot.usecases.answering import Asked
from bot.usecases.visit import Refused, Visit

LARGEST = 2**63


def number(code: str) -> int:
    """Read a whole number in base 36, from 0 up."""
    try:
        found = int(code, 36)
    except ValueError:
        raise Refused(say("old-button")) from None
    if not 0 <= found < LARGEST or "_" in code:
        raise Refused(say("old-button"))
    return found


def meeting(visit: Visit, code: str) -> Meeting:
    """Return a published meeting."""
    found = visit.library.meetings.get(number(code))
    if found is None:
        raise Refused(say("old-button"), goto=step("meetings", 0))
    return found


def round_(visit: Visit, code: str) -> Round:
    """Return a round, open or closed."""
    found = visit.library.rounds.get(number(code))
    if found is None:
        raise Refused(say("old-button"))
    return found


def asked_round(visit: Visit, code: str) -> Round:
    """Return an open round that asks this person. A closed one leads to its result."""
    found = round_(visit, code)
    if found.audience_of(visit.person) is None:
        raise Refused(say("not-for-you"))
    if not found.is_open(visit.now):
        raise Refused(say("round-closed"), goto=step("progress", 0))
    return found


def asked(visit: Visit, round_code: str, question_code: str) -> Asked:
    """Return an open question that is asked of this person."""
    found = asked_round(visit, round_code)
    question, audience = found.question(number(question_code)), found.audience_of(visit.person)
    if question is None or audience is None:
        raise Refused(say("old-button"))
    return Asked(found, question, audience)


async def contribution(visit: Visit, code: str) -> Contribution:
    """Return what somebody said that organisers check. What is about safety, or asked, is read elsewhere."""
    found = await visit.contribution(number(code))
    if found is None or found.purpose is not Purpose.PRIORITY:
        raise Refused(say("old-button"))
    return found


async def own_contribution(visit: Visit, code: str) -> Contribution | None:
    """Return something this person said, or None where they took it back already. Nobody sees another's this way."""
    found = await visit.contribution(number(code))
    if found is not None and found.person_id != visit.person.id:
        raise Refused(say("old-button"))
    return found
