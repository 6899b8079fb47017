"""Stopping for now, and leaving for good."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import Forget
from bot.domain.people import Person, Standing
from bot.domain.places import Place
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import say
from bot.usecases.conversation import BACK, home
from bot.usecases.menu import SAFE
from bot.usecases.outcomes import Outcome
from bot.usecases.visit import Visit

UNWELL = "unwell"


async def stop(visit: Visit) -> Screen:
    """Ask whether somebody wants to stop for now, or to leave. Who has not said yes yet has nothing to keep."""
    choices = [Choice(say("choice-go-on"), step(BACK)), Choice(say("choice-leave"), step("leave"))]
    if visit.person.takes_part:
        choices.insert(1, Choice(say("choice-rest"), step("rest")))
    return Screen((say("stop" if visit.person.takes_part else "stop-early"),), tuple(choices))


async def rest(visit: Visit) -> Outcome:
    """Send nothing more until the person writes again. Everything stays as it is."""
    return Outcome(step("resting"), person=replace(visit.person, standing=Standing.PAUSED))


async def unwell(visit: Visit) -> Outcome:
    """Stop at once for somebody who is not well, wherever they are."""
    rested = await rest(visit) if visit.person.takes_part else Outcome()
    return replace(rested, goto=step("resting", UNWELL))


async def resting(visit: Visit, why: str = "") -> Screen:
    """Say that nothing is lost, and how to come back to where somebody was; who is not well hears whom to call."""
    choices = (Choice(say("choice-come-back"), visit.place.doing),)
    if why != UNWELL:
        return Screen((say("resting"),), choices)
    house = visit.house
    call = say("unwell-call", emergency=house.emergency, name=house.help.name, phone=house.help.phone)
    return Screen((say("unwell"), call), choices, extras=(SAFE,))


async def leave(visit: Visit) -> Screen:
    """Say what leaving deletes and what stays, and ask once more."""
    choices = (Choice(say("choice-stay"), home(visit.person)), Choice(say("choice-leave-now"), step("leave-now")))
    return Screen((say("leave"), say("leave-stays")), choices)


async def leave_now(visit: Visit) -> Outcome:
    """Delete all that is theirs. From now on they are a stranger who may come back by a new invite.

    Wrong codes still count: leaving and coming back is no way to guess on.
    """
    stranger = Person(visit.chance.new_id(), language=visit.person.language)
    gone = Forget(visit.person.id, visit.address_id, stranger)
    place = Place(where=home(stranger), wrong_codes=visit.place.wrong_codes)
    return Outcome(home(stranger), (say("left"),), (gone,), person=stranger, place=place)
