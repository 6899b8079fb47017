"""Safety: whom to call, writing to a named human, and what somebody must have read before they write."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.changes import Alarm, Announce, Change, Contribute
from bot.domain.contributions import ABOUT_SAFETY, ANSWERED_BY, Contribution, Purpose, Waiting
from bot.domain.house import Contact
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Line, say
from bot.usecases.contributing import listed_own, said
from bot.usecases.corresponding import DESKS, NO_ROUND, offered, told, waits_screen
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit

IN_FRONT = {"safe-beside": 1, "language-offer": 2}
"""Screens in front of another, and which of their arguments is its name."""
TELL = ((Purpose.SAFETY, "choice-tell"), (Purpose.SECOND_SAFETY, "choice-tell-second"))


async def safe(visit: Visit) -> Screen:
    """Say whom to call when somebody does not feel safe, and let them write where somebody is there to read it."""
    house = visit.house
    lines: list[Line] = [
        say("safe-thanks"),
        say("safe-emergency", emergency=house.emergency),
        say("safe-call", name=house.safety.name, phone=house.safety.phone),
        say("safe-second", name=house.second_safety.name, phone=house.second_safety.phone),
        say("safe-not-watched"),
    ]
    if not visit.person.takes_part:
        return Screen(tuple(lines))
    readers = await visit.records.people.readers(DESKS)
    choices = [Choice(say(key), step("tell", each.value)) for each, key in TELL if readers[ANSWERED_BY[each]]]
    if await listed_own(visit, ABOUT_SAFETY):
        choices.append(Choice(say("choice-what-i-told"), step("told", 0)))
    return Screen(tuple(lines), tuple(choices))


async def beside(visit: Visit, name: str, *about: str) -> Screen:
    """Show whom to call beside what somebody is doing: their words may mean that they are not safe."""
    screen = await safe(visit)
    go_on = Choice(say("choice-go-on"), Step(name, about))
    return Screen((say("safe-noticed"), *screen.lines[1:-1]), (go_on, *screen.choices))


def noticed(visit: Visit, words: str, goto: Step) -> Step:
    """Return where words lead: past the safety screen where they are worrying. They are never held up by it."""
    if not visit.worrying(words):
        return goto
    goto = beneath(goto)
    return step("safe-beside", goto.name, *goto.arguments)


def lies_beneath(wanted: Step, where: Step) -> bool:
    """Whether a screen stands in front of this step: going on to it, what was done before can still be undone."""
    return where.name in IN_FRONT and beneath(where) == wanted


def beneath(goto: Step) -> Step:
    """Return the step under screens that only stand in front of another: they never stand in front of each other."""
    while (before := IN_FRONT.get(goto.name)) and len(goto.arguments) >= before:
        goto = Step(goto.arguments[before - 1], goto.arguments[before:])
    return goto


def careful(take: Callable[..., Awaitable[object]]) -> Callable[..., Awaitable[Outcome]]:
    """Return what takes words as `take` does, and then shows whom to call after worrying ones, kept or not."""

    async def run(visit: Visit, words: str, *arguments: str) -> Outcome:
        try:
            outcome = await take(visit, words, *arguments)
        except Refused as refused:
            goto = noticed(visit, words, refused.goto or visit.place.where)
            raise Refused(*refused.notice, goto=goto) from None
        if not isinstance(outcome, Outcome):
            raise TypeError("A route for words returned a screen.")
        return replace(outcome, goto=noticed(visit, words, outcome.goto or visit.place.where))

    return run


async def tell(visit: Visit, purpose: Purpose) -> Screen:
    """Ask for words about safety, after saying who reads them and that they cannot be taken back."""
    house = visit.house
    if not await offered(visit, purpose):
        raise Refused(goto=step("safe"))
    contact = _contact(visit, purpose)
    lines = (
        say("tell", name=contact.name),
        say("tell-kept"),
        say("tell-emergency", emergency=house.emergency, name=contact.name, phone=contact.phone),
        say("before-words-telegram" if visit.channel == "telegram" else "before-words-web"),
    )
    return Screen(lines, words=step("tell-said", purpose.value))


def _contact(visit: Visit, purpose: Purpose) -> Contact:
    return visit.house.safety if purpose is Purpose.SAFETY else visit.house.second_safety


async def take_telling(visit: Visit, words: str, purpose: Purpose) -> Outcome:
    """Keep words about safety exactly."""
    return await telling(visit, said(visit, words, purpose, NO_ROUND))


async def telling(visit: Visit, contribution: Contribution) -> Outcome:
    """Keep what is about safety, written or said aloud, and tell whoever reads it at once that it waits."""
    purpose = contribution.purpose
    thanks: tuple[Line, ...] = (say("safe-thanks"), say("safe-emergency", emergency=visit.house.emergency))
    if not await offered(visit, purpose):
        contact = _contact(visit, purpose)
        thanks += (say("tell-nobody-now", name=contact.name, phone=contact.phone),)
    return Outcome(step("letter", contribution.id), thanks, told(contribution, Contribute(contribution)))


def alarm(overdue: Sequence[Waiting], now: datetime) -> tuple[Change, ...]:
    """Return what tells those who read about safety once more that something waits.

    What the first contact has not read in an hour is told to the second contact too. Nothing for the second
    contact is ever told to the first.
    """
    roles = {role for each in overdue for role in DESKS if each.is_for(role, now)}
    news = tuple(Announce((role,), waits_screen(role), duty=True) for role in DESKS if role in roles)
    return (Alarm(tuple(each.id for each in overdue), now), *news)
