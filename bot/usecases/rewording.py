"""How words that wait are shown to others: as they were said, or as whoever reads them first writes them.

Details that may tell who somebody is are found and left out by suggestion; a human takes the suggestion, or types.
Praise keeps the first name, criticism becomes a job title (Care Opinion). What was said stays sealed, and each change
is logged.
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import Prepare
from bot.domain.contributions import PRAISE, Contribution, Moderation
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.contributing import checked
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.ports import Telling
from bot.usecases.visit import Visit

LEFT_OUT = "[…]"
"""What stands where something was left out."""
MOST_NAMED = 3
"""How many details are named on the screen that shows the words; the suggestion leaves out all."""


def found_in(visit: Visit, words: Contribution) -> list[Telling]:
    """Return what may tell who somebody is in words as they would be shown; praise may name whom it is for."""
    workers = visit.library.staff.workers
    names = {each.first_name for each in workers.values()}
    language = words.language or visit.person.language
    praised = workers.get(words.worker_id or 0) if words.purpose in PRAISE else None
    kept = praised.first_name if praised else None
    found = visit.writing.identifying(words.to_show, language, names)
    return [each for each in found if each.name is None or each.name != kept]


def suggested(visit: Visit, words: Contribution) -> str | None:
    """Return words without what may tell who somebody is: a job for a name, otherwise left out. None as they are."""
    text, shown, end = words.to_show, "", 0
    for each in found_in(visit, words):
        shown += text[end : each.start] + _instead(visit, each)
        end = each.end
    return shown + text[end:] if end else None


def _instead(visit: Visit, found: Telling) -> str:
    """The job of whoever is named, where only one person or several with one job have that name."""
    named = [each for each in visit.library.staff.workers.values() if each.first_name == found.name]
    jobs = {each.job for each in named if each.job}
    return jobs.pop() if len(jobs) == 1 else LEFT_OUT


def telling(visit: Visit, words: Contribution) -> list[Line]:
    """Return a line that names what may tell who somebody is, where there is any."""
    found = [words.to_show[each.start : each.end] for each in found_in(visit, words)]
    named = ", ".join(dict.fromkeys(found[:MOST_NAMED]))
    return [say("check-details", found=Quoted(named))] if found else []


def way_to_reword(words: Contribution) -> list[Choice]:
    """Return the way to writing words another way, while nobody has decided about them."""
    waits = words.state is Moderation.WAITING
    return [Choice(say("choice-edit"), step("edit", words.id))] if waits else []


async def edit(visit: Visit, words: Contribution) -> Screen:
    """Show words without what may tell who somebody is, to be taken or typed another way."""
    _undecided(words)
    suggestion = suggested(visit, words)
    choices = []
    lines: list[Line] = [Quoted(words.to_show)]
    if suggestion:
        lines += [say("edit-suggested"), Quoted(suggestion)]
        choices.append(Choice(say("choice-edit-take"), step("edit-take", words.id)))
    if words.edited is not None:
        choices.append(Choice(say("choice-as-said"), step("edit-drop", words.id)))
    lines.append(say("edit"))
    if words.worker_id is not None:
        lines.append(say("edit-names"))
    return Screen(tuple(lines), tuple(choices), words=step("edited", words.id))


async def take(visit: Visit, typed: str, words: Contribution) -> Outcome:
    """Show words as they are typed here."""
    _undecided(words)
    return _reworded(visit, words, checked(typed))


async def take_suggestion(visit: Visit, words: Contribution) -> Outcome:
    """Show words without what may tell who somebody is."""
    _undecided(words)
    suggestion = suggested(visit, words)
    if suggestion is None:
        raise Refused(goto=step("check-one", words.id))
    return _reworded(visit, words, suggestion)


async def drop(visit: Visit, words: Contribution) -> Outcome:
    """Show words as they were said."""
    _undecided(words)
    return _reworded(visit, words, None)


def _undecided(words: Contribution) -> None:
    """Nobody's words change under the eyes of those who can read them. Raises Refused."""
    if words.state is not Moderation.WAITING:
        raise Refused(say("edit-late"), goto=step("check"))


def _reworded(visit: Visit, words: Contribution, edited: str | None) -> Outcome:
    changed = Prepare(replace(words, edited=edited), visit.person.id, visit.now)
    undo = step("edit-drop", words.id) if words.edited is None and edited is not None else None
    return Outcome(step("check-one", words.id), (say("prepared"),), (changed,), undo)
