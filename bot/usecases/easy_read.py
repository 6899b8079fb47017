"""A result in Easy Read: what was asked, what came out, what happens next. Cards and a page with the same words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.promises import Promise
from bot.domain.releases import RoundRelease
from bot.domain.rounds import Round
from bot.domain.screens import Choice, Document, Screen, step
from bot.domain.words import Line, Text, say
from bot.usecases.charts import chart
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import that_fit
from bot.usecases.promising import at_hand
from bot.usecases.promising.shown import is_about, line_of
from bot.usecases.results import how_told
from bot.usecases.visit import Visit

PAGE = "easy"
"""The kind of file that the page is."""
WHAT_CAME_OUT = 1
"""The place of what came out among all that is told: beside it the result is drawn."""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that is told, under its heading."""

    heading: Text
    lines: tuple[Line, ...]


def way_to(round_id: int, position: int) -> Choice:
    """Return the way to one question's result in Easy Read."""
    return Choice(say("choice-easy"), step("easy", round_id, position, 0))


def told(release: RoundRelease, position: int, round_: Round, promises: Sequence[Promise], day: date) -> list[Told]:
    """Return one question's result: from the release and from what is promised, and nothing else."""
    released = release.questions[position]
    glance = how_told(released).at_a_glance()
    secret = [say("easy-secret")] if round_.secret and not released.names else []
    came = [
        line_of(each, day)
        for each in promises
        if each.entries and each.round_id == round_.id and is_about(each, released.question)
    ]
    return [
        Told(say("easy-asked"), (released.question.title,)),
        Told(say("easy-said"), (*glance.before[1:], *glance.listed, *glance.after, *secret)),
        Told(say("easy-next"), (*came,) if came else (say("easy-no-promise"),)),
    ]


async def cards(visit: Visit, round_: Round, position: int, start: int) -> Screen:
    """Show one question's result as cards, as much as can be read at once on each."""
    release = await visit.records.releases.of_round(round_.id)
    if release is None or position >= len(release.questions):
        raise Refused(say("result-not-yet", closes=round_.closes), goto=step("results", 0))
    found = told(release, position, round_, await at_hand.promises(visit), at_hand.today_here(visit))
    entries: list[list[Line]] = []
    for each in found:
        first, *others = each.lines
        entries += [[each.heading, first], *([line] for line in others)]
    if start >= len(entries):
        raise Refused(goto=step("easy", round_.id, position, 0))
    end = that_fit(entries, start)
    choices = []
    if end < len(entries):
        choices.append(Choice(say("choice-more"), step("easy", round_.id, position, end)))
    elif position + 1 < len(release.questions):
        choices.append(Choice(say("choice-next-result"), step("easy", round_.id, position + 1, 0)))
    choices.append(Choice(say("choice-easy-page"), step("easy-page", round_.id)))
    choices.append(Choice(say("choice-see-result"), step("result", round_.id, position)))
    lines = tuple(line for entry in entries[start:end] for line in entry)
    drawn = chart(release, position, round_) if start <= WHAT_CAME_OUT < end else None
    return Screen(lines, tuple(choices), pictures=(drawn,) if drawn else ())


async def page(visit: Visit, round_: Round) -> Outcome:
    """Send the whole result as a page to keep or print."""
    if await visit.records.releases.of_round(round_.id) is None:
        raise Refused(say("old-button"), goto=step("results", 0))
    goto = step("easy", round_.id, 0, 0)
    return Outcome(goto, (say("export-coming"),), files=(Document(f"{PAGE}.html", round_.id),))
