"""'I was pressured': while a round is open, all is taken back privately and can be said again; later, somebody hears.

Nobody is told: neither whoever helps nor whoever organises. A result that is out never changes.
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import VoidAnswers
from bot.domain.contributions import Purpose
from bot.domain.places import HOME
from bot.domain.rounds import Round, Subject
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import say
from bot.usecases.corresponding import offered
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import paged, titles
from bot.usecases.visit import Visit

PRESSURED = Choice(say("choice-pressured"), step("pressured", 0))


def way(visit: Visit) -> tuple[Choice, ...]:
    """Return the way to say so, while a round is open that asks this person, whether they have answered it or not."""
    return (PRESSURED,) if visit.person.takes_part and _open(visit) else ()


def _open(visit: Visit) -> list[Round]:
    return [each for subject in Subject for each in visit.library.open_rounds(visit.person, subject, visit.now)]


async def pressured(visit: Visit, start: int) -> Screen:
    """Ask which round it was in; a single one is opened at once."""
    found = _open(visit)
    if not found:
        raise Refused(say("pressured-none"), goto=step("help"))
    if len(found) == 1:
        raise Refused(goto=step("pressured-in", found[0].id))
    choices = [
        Choice(say("result-label", subject=each.subject.value, number=number), step("pressured-in", each.id))
        for number, each in enumerate(found, 1)
    ]
    listed = titles([visit.library.meetings[each.meeting_id].title for each in found], start)
    return Screen((say("pressured-which"), *listed), paged(choices, start, "pressured"))


async def pressured_in(visit: Visit, round_: Round) -> Screen:
    """Say what can be done: while it is open, take it back and say it again; afterwards, tell somebody."""
    if round_.audience_of(visit.person) is None:
        raise Refused(say("not-for-you"))
    if not round_.is_open(visit.now):
        return await _afterwards(visit)
    if await visit.records.answers.voted_before_restore(round_, visit.person.id):
        raise Refused(say("vote-sealed"), goto=step("help"))
    return Screen(
        (say("pressured"), say("pressured-private")),
        (
            Choice(say("choice-void"), step("pressured-void", round_.id)),
            Choice(say("choice-void-not"), step("vote" if round_.secret else "matter", round_.id)),
        ),
    )


async def _afterwards(visit: Visit) -> Screen:
    house = visit.house
    if await offered(visit, Purpose.PRESSURE):
        return _write(step("write", Purpose.PRESSURE.value))
    if await offered(visit, Purpose.SECOND_SAFETY):
        return _write(step("tell", Purpose.SECOND_SAFETY.value))
    call = say("pressured-call", name=house.second_safety.name, phone=house.second_safety.phone)
    return Screen((say("pressured-late"), call))


def _write(goto: Step) -> Screen:
    return Screen((say("pressured-late"), say("pressured-write")), (Choice(say("choice-write-about-it"), goto),))


async def void(visit: Visit, round_: Round) -> Outcome:
    """Take back all that this person gave and all that was said for them. Nobody says more for them in this round."""
    if await visit.records.answers.voted_before_restore(round_, visit.person.id):
        raise Refused(say("vote-sealed"), goto=step("help"))
    change = VoidAnswers(round_.id, visit.person.id, round_.secret)
    about_round = round_.id if round_.secret else None
    place = replace(visit.place, begun=None)
    return Outcome(HOME, (say("pressured-voided"),), (change,), place=place, about_round=about_round)
