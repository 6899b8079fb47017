"""What somebody must have read before they write in their own words: who sees it, and whom to call instead."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit

TOLD_OF_WORDS = "words-1"
"""The notice before the first free text; a new wording gets a new name, and is read again."""


async def understood(visit: Visit, name: str, *about: str) -> Outcome:
    """Note that somebody has read who sees their words, and go on to write."""
    person = replace(visit.person, told=visit.person.told | {TOLD_OF_WORDS})
    return Outcome(Step(name, about), person=person)


async def before_words(visit: Visit, name: str, *about: str) -> Screen:
    """Say who sees what somebody writes, that nobody watches all the time, and whom to call instead."""
    house = visit.house
    return Screen(
        (
            say("before-words", house=house.name),
            say("before-words-emergency", emergency=house.emergency, name=house.safety.name, phone=house.safety.phone),
            say("before-words-telegram" if visit.channel == "telegram" else "before-words-web"),
        ),
        (Choice(say("choice-understood"), step("understood", name, *about)),),
    )


def told_of_words(visit: Visit, goto: Step) -> None:
    """Let nobody write before they have read who sees it. Raises Refused, towards that notice."""
    if TOLD_OF_WORDS not in visit.person.told:
        raise Refused(goto=step("before-words", goto.name, *goto.arguments))
