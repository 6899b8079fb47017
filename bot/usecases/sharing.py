"""A phone that others use too: what is private is shown after somebody said that they are alone."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.places import HOME, IN_FRONT
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


def in_front(wanted: Step) -> Step:
    """Return the step that stands in front of one that is private."""
    return step(IN_FRONT, wanted.name, *wanted.arguments)


async def alone(visit: Visit, name: str, *about: str) -> Screen:
    """Ask whether it is them and whether they are alone, before anything private is shown."""
    if visit.private:
        raise Refused(goto=Step(name, about))
    choices = (Choice(say("choice-alone"), step("alone-yes", name, *about)), Choice(say("choice-not-now"), HOME))
    return Screen((say("alone"),), choices)


async def is_alone(visit: Visit, name: str, *about: str) -> Outcome:
    """Believe it for a while, and show what was asked for. What led there can still be undone."""
    place = replace(visit.place, alone=int(visit.now.timestamp()))
    return Outcome(Step(name, about), undo=visit.undo, place=place)
