"""How somebody likes the bot to behave. Preferences, never diagnoses: nobody is asked why."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.people import Person
from bot.domain.places import HOME
from bot.domain.preferences import ALLOWED, ASKED_AT_JOINING, LOOK_AGAIN, Phone, Preferences
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Line, Numbered, Text, say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import MOST_CHOICES, paged
from bot.usecases.visit import Visit

IN_A_LIST = 0
"""The number of a preference that is asked by itself; those asked one after another count from 1."""
LISTED = ("language", "phones", *ALLOWED, "readers")
WAYS = {"language": step("language"), "phones": step("phones"), "readers": step("readers")}
"""Where a choice of the list leads that is no preference of this kind."""


async def preferences(visit: Visit, start: int) -> Screen:
    """Show how the bot works for somebody now, and let them change each thing."""
    choices = [
        Choice(say(f"choice-preference-{name}"), WAYS.get(name) or step("preference", name, IN_A_LIST))
        for name in LISTED
    ]
    shown = paged(choices, start, "preferences")
    listed = [choice.label for choice in shown]
    lines = [
        Numbered(listed.index(choice.label) + 1, _now(visit.person, name))
        for name, choice in zip(LISTED, choices, strict=True)
        if choice.label in listed and name not in {"phones", "readers"}
    ]
    return Screen((say("preferences"), *lines), shown)


def _now(person: Person, name: str) -> Text:
    if name == "language":
        return say("preference-language")
    return say(f"preference-{name}", now=person.preferences.value(name))


async def preference(visit: Visit, name: str, number: int) -> Screen:
    """Ask for one preference. With a number it is one of a few that are asked one after another."""
    choices = [
        Choice(say(f"choice-{name}-{value}"), step("preference-set", name, value.value, number))
        for value in ALLOWED[name]
    ]
    lines: list[Line] = [_now(visit.person, name), say(f"preference-{name}-ask")]
    if name == "phone" and visit.person.preferences.phone is Phone.SHARED:
        lines.append(_how_to_delete(visit))
    if number:
        lines.insert(0, say("question-progress", number=number, total=len(ASKED_AT_JOINING)))
        choices.append(Choice(say("choice-skip"), _following(name, number)))
    return Screen(tuple(lines), tuple(choices))


async def set_preference(visit: Visit, name: str, value: str, number: int) -> Outcome:
    """Do it this way from now on."""
    before = visit.person.preferences.value(name)
    undo = step("preference-undo", name, before, number)
    person = _having(visit, name, value)
    notice: tuple[Line, ...] = (say("preference-set"),)
    if name == "phone" and person.preferences.phone is Phone.SHARED:
        notice = (*notice, _how_to_delete(visit))
    return Outcome(_following(name, number), notice, undo=undo, person=person)


async def undo_preference(visit: Visit, name: str, value: str, number: int) -> Outcome:
    """Do it as before, and ask once more."""
    return Outcome(step("preference", name, number), (say("undone"),), person=_having(visit, name, value))


def _how_to_delete(visit: Visit) -> Line:
    """How to take away what others who use this phone could read."""
    return say("shared-telegram" if visit.channel == "telegram" else "shared-web")


def _having(visit: Visit, name: str, value: str) -> Person:
    try:
        changed = visit.person.preferences.having(name, value)
    except ValueError:
        raise Refused(say("old-button")) from None
    return replace(visit.person, preferences=_looked(visit, changed))


def _following(name: str, number: int) -> Step:
    """What comes after a preference: the next that is asked, or the page of the list it stands on."""
    if not number:
        page = MOST_CHOICES - 1
        return step("preferences", LISTED.index(name) // page * page)
    if number < len(ASKED_AT_JOINING):
        return step("preference", ASKED_AT_JOINING[number], number + 1)
    return step("set-up-done")


async def set_up(visit: Visit) -> Screen:
    """Offer to ask a few short things. Nothing depends on them."""
    return Screen(
        (say("set-up", count=len(ASKED_AT_JOINING)),),
        (
            Choice(say("choice-set-up"), step("preference", ASKED_AT_JOINING[0], 1)),
            Choice(say("choice-not-now"), HOME),
        ),
    )


async def set_up_done(visit: Visit) -> Screen:
    """Say that this was everything, and where it can be changed. Whoever likes can also read texts first."""
    first = Choice(say("choice-preference-readers"), step("readers"))
    return Screen((say("set-up-done"),), (Choice(say("choice-menu"), HOME), first))


def joined(visit: Visit, person: Person) -> Person:
    """Return somebody who has just said yes: from today it counts when they are asked whether this suits them."""
    return replace(person, preferences=_looked(visit, person.preferences))


def _looked(visit: Visit, preferences: Preferences) -> Preferences:
    return replace(preferences, looked=visit.now.astimezone(visit.house.zone).date())


def to_look_again(visit: Visit) -> bool:
    """Whether it is half a year since somebody looked over their preferences."""
    looked = visit.person.preferences.looked
    return looked is not None and visit.now.astimezone(visit.house.zone).date() - looked >= LOOK_AGAIN


async def look_again(visit: Visit) -> Outcome:
    """Show somebody how it is set, half a year later. They are not asked again before another half-year."""
    return Outcome(step("preferences", 0), person=joined(visit, visit.person))
