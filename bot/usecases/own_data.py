"""My data: what is kept about somebody, as a file too, and the ways to change or delete it."""

from __future__ import annotations

from bot.domain.changes import LogExport
from bot.domain.own_data import ALL, WITHOUT_SAFETY
from bot.domain.screens import Choice, Document, Screen, step
from bot.domain.words import Line, say
from bot.usecases.organising import EXPORT_LASTS
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit

FORMS = ("html", "json")
PURPOSE = "their own data"
AT_ONCE = 4
"""Subjects on one screen."""


async def data(visit: Visit) -> Screen:
    """Show what somebody can do about what is kept of them."""
    return Screen(
        (say("data"),),
        (
            Choice(say("choice-data-kept"), step("data-kept", 0)),
            Choice(say("choice-data-file"), step("data-file")),
            Choice(say("choice-data-change"), step("data-change")),
            Choice(say("choice-privacy"), step("privacy")),
        ),
    )


async def kept(visit: Visit, start: int) -> Screen:
    """Tell what is kept and how much of it, a few things at a time."""
    counts = await visit.records.own_data.counts(visit.person.id)
    lines: list[Line] = [say("data-subject", subject=subject, count=number) for subject, number in counts.items()]
    if start >= len(lines):
        raise Refused(goto=step("data"))
    end = start + AT_ONCE
    choices = [Choice(say("choice-data-file"), step("data-file"))]
    if end < len(lines):
        choices.insert(0, Choice(say("choice-more"), step("data-kept", end)))
    return Screen((say("data-kept"), *lines[start:end]), tuple(choices))


async def file(visit: Visit) -> Screen:
    """Ask what is to be in the file, and say who may see it on this phone."""
    return Screen(
        (say("data-file"), say("data-file-votes"), say("data-file-safety")),
        (
            Choice(say("choice-data-all"), step("data-make", ALL)),
            Choice(say("choice-data-part"), step("data-make", WITHOUT_SAFETY)),
        ),
    )


async def make(visit: Visit, kind: str) -> Outcome:
    """Make the files, for this person alone, and note that they were made."""
    if kind not in {ALL, WITHOUT_SAFETY}:
        raise Refused(say("old-button"))
    id_, now = visit.chance.new_id(), visit.now
    person = visit.person.id
    logged = LogExport(id_, kind, str(person), PURPOSE, now, now + EXPORT_LASTS, visit.chance.key(), person)
    files = tuple(Document(f"{kind}.{form}", id_) for form in FORMS)
    return Outcome(step("data"), (say("data-coming"),), (logged,), files=files)


async def change(visit: Visit) -> Screen:
    """Show where each thing can be changed or deleted, and how to have all of it deleted."""
    return Screen(
        (say("data-change"),),
        (
            Choice(say("choice-data-words"), step("mine", 0)),
            Choice(say("choice-data-told"), step("told", 0)),
            Choice(say("choice-preferences"), step("preferences", 0)),
            Choice(say("choice-supporters"), step("supporters")),
            Choice(say("choice-leave"), step("leave")),
        ),
    )
