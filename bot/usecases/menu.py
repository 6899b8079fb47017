"""The menu, help, privacy, and the ways to reach a person."""

from __future__ import annotations

from bot.domain.contributions import Purpose
from bot.domain.people import Person, Role
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import say
from bot.usecases import pressure
from bot.usecases.corresponding import DESKS, answers, offered
from bot.usecases.feedback.hearing import on_the_list
from bot.usecases.preferences import to_look_again
from bot.usecases.visit import Visit

LOOK_AGAIN = Choice(say("choice-look-again"), step("look-again"))
EASIER = (
    Choice(say("choice-slow"), step("slow")),
    Choice(say("choice-another"), step("another")),
    Choice(say("choice-unwell"), step("unwell")),
)
"""What makes it easier at once, wherever somebody is."""
MORE = Choice(say("choice-more-things"), step("more"))
SAFE = Choice(say("choice-not-safe"), step("safe"))


async def menu(visit: Visit) -> Screen:
    """Show what somebody can do here: for an organiser what they organise, beside what everybody can."""
    choices = [Choice(say("choice-meetings"), step("meetings", 0))]
    if visit.person.audiences:
        choices.append(Choice(say("choice-matters-to-me"), step("matters", 0)))
        choices.append(Choice(say("choice-vote"), step("votes", 0)))
        choices.append(Choice(say("choice-feedback"), step("feedback")))
    choices.append(Choice(say("choice-progress"), step("progress")))
    if not visit.person.audiences:
        choices += _way_to_duties(visit)
    if to_look_again(visit):
        return Screen((say("menu-look-again"), say("menu")), tuple(choices), extras=(LOOK_AGAIN, MORE, SAFE))
    return Screen((say("menu"),), tuple(choices), extras=(MORE, SAFE))


async def more(visit: Visit) -> Screen:
    """Show what can be set and asked for, and for those who also take part the way to what they do for others."""
    choices = [
        Choice(say("choice-preferences"), step("preferences", 0)),
        Choice(say("choice-speak"), step("speak")),
        Choice(say("choice-supporters"), step("supporters")),
        Choice(say("choice-data"), step("data")),
    ]
    if visit.person.audiences:
        choices += _way_to_duties(visit)
    return Screen((say("more"),), tuple(choices))


async def speak(visit: Visit) -> Screen:
    """Show the ways to reach a person: those somebody is there to answer, and the telephone."""
    call = say("help-human", name=visit.house.help.name, phone=visit.house.help.phone)
    choices = list(await ways_to_write(visit))
    if await offered(visit, Purpose.RING):
        choices.append(Choice(say("choice-ring"), step("ring")))
        choices.append(Choice(say("choice-propose"), step("propose")))
        choices.append(Choice(say("choice-coming"), step("coming", 0)))
    return Screen((say("speak"), call) if choices else (call,), tuple(choices), extras=(SAFE,))


async def ways_to_write(visit: Visit) -> tuple[Choice, ...]:
    """Return the ways to write to a person, where somebody is there to read."""
    return tuple(
        [
            Choice(say(f"choice-{purpose.value}"), step("write", purpose.value))
            for purpose in (Purpose.TALK, Purpose.ADVOCATE)
            if await offered(visit, purpose)
        ]
    )


def _way_to_duties(visit: Visit) -> list[Choice]:
    """The way to what somebody does for others: at once where it is one thing."""
    found = _duties(visit)
    return found if len(found) < 2 else [Choice(say("choice-duties"), step("duties"))]


def _duties(visit: Visit) -> list[Choice]:
    found = [
        Choice(say("choice-desk", role=role.value), step("desk", role.value, 0))
        for role in DESKS
        if visit.person.may(role)
    ]
    if on_the_list(visit):
        found.append(Choice(say("choice-about-me"), step("about-me")))
    if visit.person.may(Role.ORGANISER):
        found.append(Choice(say("choice-organise"), step("organise")))
    return found


def has_duties(person: Person) -> bool:
    """Whether somebody may have something to do for others."""
    return answers(person) or person.may(Role.STAFF)


async def duties(visit: Visit) -> Screen:
    """Show all that somebody does for others."""
    return Screen((say("duties"),), tuple(_duties(visit)))


async def help_(visit: Visit) -> Screen:
    """Say what works everywhere, and whom to call to reach a human."""
    house = visit.house
    choices = [Choice(say("choice-go-on"), visit.place.doing)]
    if visit.person.takes_part:
        choices.append(Choice(say("choice-speak"), step("speak")))
    return Screen(
        (
            say("help-here", where=visit.place.doing.name),
            say("help"),
            say("help-human", name=house.help.name, phone=house.help.phone),
        ),
        (*choices, *EASIER),
        extras=(*pressure.way(visit), SAFE),
    )


async def privacy(visit: Visit) -> Screen:
    """Say in short what is kept, who sees it, and how to have it deleted."""
    return Screen(
        (say("privacy", house=visit.house.name), say("privacy-contact", name=visit.house.help.name)),
        (Choice(say("choice-privacy-more"), step("privacy-more")),),
    )


async def privacy_more(visit: Visit) -> Screen:
    """Say the rest: votes, Telegram, and what stays."""
    return Screen((say("privacy-votes"), say("privacy-telegram")))
