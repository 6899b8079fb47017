"""The menu, help, privacy, and how somebody likes the bot to behave."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.contributions import Purpose
from bot.domain.people import Buttons, Role
from bot.domain.places import HOME
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import say
from bot.usecases.corresponding import DESKS, offered
from bot.usecases.visit import Outcome, Refused, Visit

SAFE = Choice(say("choice-not-safe"), step("safe"))


async def menu(visit: Visit) -> Screen:
    """Show what somebody can do here: for an organiser what they organise, beside what everybody can."""
    choices = [Choice(say("choice-meetings"), step("meetings", 0))]
    if visit.person.audiences:
        choices.append(Choice(say("choice-matters-to-me"), step("matters", 0)))
        choices.append(Choice(say("choice-vote"), step("votes", 0)))
    choices.append(Choice(say("choice-progress"), step("progress", 0)))
    if not visit.person.audiences:
        choices += _way_to_duties(visit)
    choices.append(Choice(say("choice-more-things"), step("more")))
    return Screen((say("menu"),), tuple(choices), extras=(SAFE,))


async def more(visit: Visit) -> Screen:
    """Show what can be set, and for those who also take part the way to what they do for others."""
    choices = [
        Choice(say("choice-language"), step("language")),
        Choice(say("choice-buttons"), step("buttons")),
        Choice(say("choice-phones"), step("phones")),
        Choice(say("choice-privacy"), step("privacy")),
    ]
    if visit.person.audiences:
        choices += _way_to_duties(visit)
    return Screen((say("more"),), tuple(choices))


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
    if visit.person.may(Role.ORGANISER):
        found.append(Choice(say("choice-organise"), step("organise")))
    return found


async def duties(visit: Visit) -> Screen:
    """Show all that somebody does for others."""
    return Screen((say("duties"),), tuple(_duties(visit)))


async def buttons(visit: Visit) -> Screen:
    """Ask how somebody likes to be offered choices."""
    return Screen(
        (say("buttons", now=visit.person.buttons.value),),
        tuple(Choice(say(f"choice-buttons-{kind.value}"), step("buttons-set", kind.value)) for kind in Buttons),
    )


async def set_buttons(visit: Visit, kind: str) -> Outcome:
    """Offer choices this way from now on."""
    if kind not in set(Buttons):
        raise Refused(say("old-button"))
    undo = step("buttons-set", visit.person.buttons.value)
    return Outcome(HOME, (say("buttons-set"),), undo=undo, person=replace(visit.person, buttons=Buttons(kind)))


async def help_(visit: Visit) -> Screen:
    """Say what works everywhere, and whom to call to reach a human."""
    house = visit.house
    choices = [Choice(say("choice-go-on"), visit.place.where)] if visit.place.where != step("help") else []
    for purpose in (Purpose.TALK, Purpose.ADVOCATE):
        if await offered(visit, purpose):
            choices.append(Choice(say(f"choice-{purpose.value}"), step("write", purpose.value)))
    return Screen(
        (
            say("help-here", where=visit.place.where.name),
            say("help"),
            say("help-human", name=house.help.name, phone=house.help.phone),
        ),
        tuple(choices),
        extras=(SAFE,),
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
