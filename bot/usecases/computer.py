"""Working on a computer: a link to sign in by, where that leads, and what else the pages lead to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.changes import OfferSignIn
from bot.domain.people import Person, Role
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import say
from bot.domain.workplaces import COMPUTER, LINK_LASTS
from bot.usecases.corresponding import DESKS
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.route import Route
from bot.usecases.visit import Visit

LOG = Choice(say("choice-log"), step("log", 0))
NAVIGATION = (
    Choice(say("choice-waits"), step("organise")),
    Choice(say("choice-check-words"), step("check")),
    Choice(say("choice-questions"), step("desk", Role.ORGANISER.value, 0)),
    Choice(say("choice-promises-made"), step("promise-desk")),
    Choice(say("choice-rounds"), step("organise-rounds")),
    Choice(say("choice-publish"), step("publish")),
    Choice(say("choice-people"), step("organise-people")),
    Choice(say("choice-results"), step("results", 0)),
    Choice(say("choice-export"), step("export")),
    LOG,
)
"""Where an organiser can go from every page."""
BESIDE = frozenset(
    {
        "alone",
        "alone-yes",
        "before-words",
        "understood",
        "safe",
        "safe-beside",
        "results",
        "result",
        "result-list",
        "result-apart",
        "easy",
        "easy-page",
        "promises",
        "promise",
        "goals",
        "goal",
    }
)
"""Steps beside somebody's duties that these lead to."""
WITHOUT_DUTIES = Person(0, frozenset({Role.SERVICE_USER, Role.CARER}))


def navigation(person: Person) -> tuple[Choice, ...]:
    """Return where somebody can go from every page, as far as their duties go."""
    return (*(NAVIGATION if person.may(Role.ORGANISER) else ()), *_desks(person))


def _desks(person: Person) -> tuple[Choice, ...]:
    return tuple(
        Choice(say("choice-desk", role=role.value), step("desk", role.value, 0)) for role in DESKS if person.may(role)
    )


def is_here(visit: Visit, route: Route) -> bool:
    """Whether a step can be taken where somebody is: on a computer only what they do for others."""
    if visit.channel != COMPUTER:
        return True
    return route.name in BESIDE or not route.who(replace(WITHOUT_DUTIES, standing=visit.person.standing))


def shown_here(visit: Visit, screen: Screen, routes: Mapping[str, Route]) -> Screen:
    """Return a screen with those of its choices that can be taken where somebody is."""

    def kept(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
        return tuple(each for each in choices if is_here(visit, routes[each.step.name]))

    if visit.channel != COMPUTER:
        return screen
    return replace(screen, choices=kept(screen.choices), extras=kept(screen.extras))


async def computer(visit: Visit) -> Screen:
    """Offer a link to sign in by; on the computer, show what waits."""
    organises = visit.person.may(Role.ORGANISER)
    if visit.channel == COMPUTER:
        if organises:
            raise Refused(goto=step("organise"))
        return Screen((say("computer-here"),), _desks(visit.person))
    log = (LOG,) if organises else ()
    if not visit.house.web_address:
        return Screen((say("computer-none"),), log)
    return Screen((say("computer"),), (Choice(say("choice-send-link"), step("computer-link")), *log))


async def send_link(visit: Visit) -> Outcome:
    """Send a link that signs this person in on a computer, once."""
    if visit.channel == COMPUTER or not visit.house.web_address:
        raise Refused(say("old-button"), goto=step("computer"))
    token = visit.chance.token()
    until = visit.now + LINK_LASTS
    offered = OfferSignIn(visit.records.invites.digest(token), visit.person.id, until)
    link = f"{visit.house.web_address}/computer/in/{token}"
    return Outcome(notice=(say("computer-link", links=link, closes=until),), changes=(offered,))
