"""What whoever reads words about staff first sees and says of them: whom they are about, and what."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import Change, Prepare, Tell
from bot.domain.contributions import BY_STAFF, FEEDBACK, Contribution, Purpose
from bot.domain.disclosure.feedback import Level
from bot.domain.feedback import Theme
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.feedback.choosing import named
from bot.usecases.feedback.releasing import NEWS
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


def about(visit: Visit, found: Contribution) -> tuple[Line, ...]:
    """Say what words are for and whom they are about, before they are read."""
    worker = visit.library.staff.workers.get(found.worker_id or 0)
    return (say("check-about", purpose=found.purpose.value), named(worker)) if worker else ()


def choices(found: Contribution) -> list[Choice]:
    """Return the way to saying what feedback is about."""
    return [Choice(say("choice-themes"), step("themes", found.id))] if found.purpose in FEEDBACK else []


async def themes(visit: Visit, found: Contribution) -> Screen:
    """Ask what words are about. Themes are what is counted."""
    if found.purpose not in FEEDBACK:
        raise Refused(say("old-button"))
    choices = tuple(
        Choice(say("theme", theme=each.value, on="yes" if each in found.themes else "no"), _turned(found, each))
        for each in Theme
    )
    return Screen((say("themes"), Quoted(found.to_show)), choices)


def _turned(found: Contribution, theme: Theme) -> Step:
    return step("theme", found.id, theme.value)


async def turn(visit: Visit, found: Contribution, theme: str) -> Outcome:
    """Say that words are about a theme, or that they are not."""
    if theme not in set(Theme) or found.purpose not in FEEDBACK:
        raise Refused(say("old-button"))
    turned = Prepare(replace(found, themes=found.themes ^ {theme}), visit.person.id, visit.now)
    return Outcome(step("themes", found.id), (say("prepared"),), (turned,), _turned(found, Theme(theme)))


async def told(visit: Visit, shown: Contribution) -> tuple[Change, ...]:
    """Return whom it is told that words about staff may be read now: the worker, or those who wrote about them."""
    worker = visit.library.staff.workers.get(shown.worker_id or 0)
    if worker is None:
        return ()
    if shown.purpose is Purpose.THANKS:
        return (Tell(worker.person_id, NEWS),) if worker.person_id is not None else ()
    if shown.purpose not in BY_STAFF:
        return ()
    team = {each.id for each in visit.library.staff.same_team(worker)}
    writers = {
        each.person_id
        for each in await visit.records.feedback.released()
        if each.quarter == shown.about
        and (each.worker_id == worker.id if each.level is Level.WORKER else each.level and each.worker_id in team)
    }
    answer = Screen((say("staff-news"),), (Choice(say("choice-read-it"), step("staff-answer", shown.id)),))
    return tuple(Tell(each, answer) for each in sorted(writers))
