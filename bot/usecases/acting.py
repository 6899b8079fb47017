"""What organisers do is noted in the one place where acts pass, and shown to them: nobody can change it."""

from __future__ import annotations

from datetime import datetime

from bot.domain.acts import COMMAND, ITSELF, Act, Deed
from bot.domain.changes import NoteAct
from bot.domain.people import Role
from bot.domain.screens import Choice, Screen, Step, number_code, step
from bot.domain.words import Line, say
from bot.domain.workplaces import COMPUTER
from bot.usecases.corresponding import answers
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.ports import OrderedChance
from bot.usecases.route import Route, organising
from bot.usecases.visit import Visit

LONGEST_WITHOUT_DIGITS = 3
"""Letters: what is longer and has no digit is a word that stands in a step beside a number, or in place of one."""
SHOWN, SHOWN_WIDE = 4, 20
"""How many acts are shown at once in a chat, and on a computer."""
MARK = 4
"""Signs of the mark that stands for somebody, or for what was dealt with."""


def noted(visit: Visit, route: Route, wanted: Step, outcome: Outcome) -> tuple[NoteAct, ...]:
    """Return the note of an act that changed something for others, none of what somebody did for themselves.

    Who deals with what is said about safety, or to an advocate, is not for organisers to read.
    """
    if not (outcome.changes or outcome.files):
        return ()
    if not (route.noted or route.who is organising or (route.who is answers and _for_organisers(visit, wanted))):
        return ()
    act = Act(visit.chance.ordered_id(), visit.now, visit.person.id, visit.channel, wanted)
    return (NoteAct(act),)


def _for_organisers(visit: Visit, wanted: Step) -> bool:
    """Whether somebody does it as an organiser: a step of a desk names whose desk it is."""
    if not wanted.arguments:
        return visit.person.may(Role.ORGANISER)
    return wanted.arguments[0] == Role.ORGANISER.value


def by_command(chance: OrderedChance, now: datetime, name: str, *about: str | int) -> NoteAct:
    """Return the note of what was done on the command line."""
    return NoteAct(Act(chance.ordered_id(), now, None, COMMAND, step(name, *about)))


async def log(visit: Visit, start: int) -> Screen:
    """Show what was done, the newest first."""
    shown = SHOWN_WIDE if visit.channel == COMPUTER else SHOWN
    found = await visit.records.acts.latest(start, shown + 1)
    if not found:
        raise Refused(say("log-end" if start else "log-none"), goto=step("computer"))
    lines: list[Line] = [_line(visit, each) for each in found[:shown]]
    more = (Choice(say("choice-more"), step("log", start + shown)),) if len(found) > shown else ()
    return Screen(tuple(lines), more)


def _line(visit: Visit, act: Act) -> Line:
    return say(
        "log-line",
        asked=act.at,
        by=_by(visit, act),
        mark=mark(number_code(act.person_id or 0)),
        deed=act.deed.value,
        about=mark(_about(act)),
    )


def _about(act: Act) -> str:
    """Return the number of what an act was about, its own where that has none."""
    return next((each for each in act.step.arguments if _is_number(each)), number_code(act.id))


def _is_number(argument: str) -> bool:
    return argument.isalnum() and (len(argument) <= LONGEST_WITHOUT_DIGITS or not argument.isalpha())


def _by(visit: Visit, act: Act) -> str:
    if act.person_id is None:
        return "itself" if act.channel == ITSELF else "command"
    if act.deed is Deed.SUPERVISED and act.person_id != visit.person.id:
        return "manager"
    return "me" if act.person_id == visit.person.id else "organiser"


def mark(code: str) -> str:
    """Return what stands for somebody or something: the end of their number, which says nothing about them."""
    return code[-MARK:].upper()
