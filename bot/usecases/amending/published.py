"""What is published, as an organiser finds it: which text, and what can still be done about it."""

from __future__ import annotations

from bot.domain.amendments import Correction
from bot.domain.changes import Correct
from bot.domain.meetings import Meeting
from bot.domain.rounds import Round
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, say
from bot.usecases.outcomes import Refused
from bot.usecases.paging import paged, titles
from bot.usecases.visit import Visit


async def published(visit: Visit, start: int) -> Screen:
    """List the texts that are published, the newest first; a single one is opened at once."""
    found = visit.library.to_read
    if not found:
        raise Refused(say("meetings-none"), goto=step("publish"))
    if len(found) == 1:
        raise Refused(goto=step("published-one", found[0].id))
    zone = visit.house.zone
    choices = [
        Choice(say("meeting-label", day=each.starts.astimezone(zone).date()), step("published-one", each.id))
        for each in found
    ]
    shown = titles([each.title for each in found], start)
    return Screen((say("published"), *shown), paged(choices, start, "published"))


async def one(visit: Visit, meeting: Meeting) -> Screen:
    """Show what can be done about a text: its cards can change, what is voted on cannot."""
    choices = [Choice(say("choice-correct-one"), step("correct-cards", meeting.id, 0))]
    lines: list[Line] = [meeting.title]
    if await visit.records.reading.unclear(meeting.id):
        choices.insert(0, Choice(say("choice-not-clear"), step("not-clear", meeting.id, 0)))
    if visit.library.rounds_of(meeting):
        lines.append(say("published-votes"))
    if uncounted(visit, meeting):
        choices.append(Choice(say("choice-tally"), step("tally", meeting.id, 0)))
        choices.append(Choice(say("choice-withdraw-one"), step("withdraw-which", meeting.id, 0)))
    choices.append(Choice(say("choice-withdraw-all"), step("withdraw-why", meeting.id)))
    if await corrections(visit, meeting):
        choices.append(Choice(say("choice-correct-was"), step("correct-was", meeting.id, 0)))
    return Screen(tuple(lines), tuple(choices))


async def corrections(visit: Visit, meeting: Meeting) -> list[Correction]:
    """Return the corrections of a meeting that stand, the newest first, after what this turn decided."""
    found = {each.id: each for each in await visit.records.amendments.corrections(meeting.id)}
    for change in visit.decided:
        if isinstance(change, Correct) and change.back:
            found.pop(change.correction.id, None)
        elif isinstance(change, Correct):
            found = {change.correction.id: change.correction} | found
    return list(found.values())


def uncounted(visit: Visit, meeting: Meeting) -> list[Round]:
    """Return the votes and lists that were published with a meeting and have not closed.

    What somebody proposed and runs, and spaces, are theirs.
    """
    found = visit.library.rounds_of(meeting)
    return [each for each in found if not each.closed_at and not each.withdrawn and not each.added]
