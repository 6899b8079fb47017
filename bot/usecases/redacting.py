"""Words that somebody takes back stand in earlier working files: whoever made those is told which rows to remove."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.acts import ITSELF, Act
from bot.domain.changes import (
    Announce,
    AskToRemove,
    Change,
    Forget,
    MarkRemoved,
    NoteAct,
    Tell,
    WithdrawContribution,
)
from bot.domain.contributions import Contribution
from bot.domain.people import Role
from bot.domain.redactions import MOST_SIGNS, Redaction, WorkingFile, signs_in
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit

NEWS = Screen((say("rows-news"),), (Choice(say("choice-rows"), step("rows", 0)),))
"""Not a sign of what it is about: phones are shared."""


async def asked(visit: Visit, changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return who is told, and of what, because these changes take words back. Nobody learns whose they were."""
    gone = [each for each in changes if isinstance(each, Forget | WithdrawContribution)]
    if not gone:
        return ()
    files = await visit.records.redactions.working(visit.now)
    found: list[Change] = []
    told: dict[int | None, None] = {}
    for change in gone if files else ():
        said = await _said(visit, change)
        for file in files:
            signs = signs_in(file, said)
            for first in range(0, len(signs), MOST_SIGNS):
                some = signs[first : first + MOST_SIGNS]
                found.append(AskToRemove(visit.chance.new_id(), file.id, some, visit.now))
            if signs:
                act = Act(visit.chance.ordered_id(), visit.now, None, ITSELF, step("rows-asked", file.id))
                found.append(NoteAct(act))
                told[await _maker(visit, file)] = None
    return (*found, *(Announce((Role.ORGANISER,), NEWS) if who is None else Tell(who, NEWS) for who in told))


async def _said(visit: Visit, change: Forget | WithdrawContribution) -> list[Contribution]:
    if isinstance(change, Forget):
        return list(await visit.records.contributions.of_person(change.person_id))
    one = await visit.contribution(change.contribution_id)
    return [one] if one else []


async def _maker(visit: Visit, file: WorkingFile) -> int | None:
    """Whoever made a file and can still be told; None stands for all organisers."""
    organisers = await visit.records.people.holding(Role.ORGANISER)
    there = file.asked_by in organisers and file.asked_by != visit.person.id
    return file.asked_by if there else None


async def waiting(visit: Visit) -> list[Redaction]:
    """Return what nobody has removed yet, as this turn left it, the oldest first."""
    found = {each.id: each for each in await visit.records.redactions.waiting()}
    for change in visit.decided:
        if isinstance(change, MarkRemoved):
            found.pop(change.redaction_id, None)
            again = None if change.at else await visit.records.redactions.found(change.redaction_id)
            found = ({again.id: again} if again else {}) | found
    return list(found.values())


async def rows(visit: Visit, start: int) -> Screen:
    """Show which rows to remove from one file, the longest asked for first."""
    found = await waiting(visit)
    if start >= len(found):
        raise Refused(say("rows-none"), goto=step("export"))
    one = found[start]
    lines: list[Line] = [
        say("rows-to-remove", made=one.made_at),
        say("rows-signs", signs=", ".join(one.signs)),
        say("rows-new-file"),
    ]
    choices = [Choice(say("choice-rows-removed"), step("rows-removed", one.id))]
    if start + 1 < len(found):
        choices.append(Choice(say("choice-more"), step("rows", start + 1)))
    return Screen(tuple(lines), tuple(choices))


async def removed(visit: Visit, redaction: Redaction) -> Outcome:
    """Note that the rows are gone."""
    change = MarkRemoved(redaction.id, visit.now)
    left = [each for each in await waiting(visit) if each.id != redaction.id]
    goto = step("rows", 0) if left else step("export")
    return Outcome(goto, (say("rows-removed"),), (change,), step("rows-back", redaction.id))


async def back(visit: Visit, redaction: Redaction) -> Outcome:
    """Note that the rows are to be removed still."""
    return Outcome(step("rows", 0), (say("undone"),), (MarkRemoved(redaction.id, None),))
