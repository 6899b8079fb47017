"""What organisers have gathered before a meeting: points to read out, and what people need to take part."""

from __future__ import annotations

from collections import Counter

from bot.domain.contributions import Contribution, Moderation, Purpose
from bot.domain.meetings import Meeting
from bot.domain.people import Role
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.contributing import PICKED, shown_words
from bot.usecases.corresponding import listed_for
from bot.usecases.outcomes import Refused
from bot.usecases.paging import paged, titles
from bot.usecases.preparing import NEEDED, named
from bot.usecases.saying_as import stamp_of
from bot.usecases.visit import Visit


async def meetings(visit: Visit, start: int) -> Screen:
    """List the meetings, the newest first; a single one is opened at once."""
    found = visit.library.to_read
    if not found:
        return Screen((say("meetings-none"),))
    if len(found) == 1:
        raise Refused(goto=step("for-meeting", found[0].id))
    zone = visit.house.zone
    choices = [
        Choice(say("meeting-label", day=each.starts.astimezone(zone).date()), step("for-meeting", each.id))
        for each in found
    ]
    return Screen(
        (say("for-meetings"), *titles([each.title for each in found], start)), paged(choices, start, "for-meetings")
    )


async def meeting(visit: Visit, about: Meeting) -> Screen:
    """Say how much there is to read out at a meeting, and how many people need what."""
    points, needs = await _points(visit, about), await _needs(visit, about)
    waiting = sum(each.state is Moderation.WAITING for each in points)
    ready = sum(each.state is Moderation.SHOWN for each in points)
    lines: list[Line] = [about.title, say("for-points", points=ready, waiting=waiting)]
    needed = Counter(need for each in needs for need in each.detail(PICKED).split())
    lines += [say("for-need", need=each, people=needed[each]) for each in NEEDED if needed[each]]
    choices = []
    if ready:
        choices.append(Choice(say("choice-for-points"), step("for-point", about.id, 0)))
    if needs:
        choices.append(Choice(say("choice-for-needs"), step("for-need", about.id, 0)))
    if waiting:
        choices.append(Choice(say("choice-check-words"), step("check")))
    return Screen(tuple(lines), tuple(choices))


async def point(visit: Visit, about: Meeting, start: int) -> Screen:
    """Show one thing to read out, with the name that may be said."""
    found = [each for each in await _points(visit, about) if each.state is Moderation.SHOWN]
    if start >= len(found):
        raise Refused(goto=step("for-meeting", about.id))
    lines: list[Line] = [
        say("for-point", number=start + 1, total=len(found)),
        named(found[start]),
        *stamp_of(found[start]),
        Quoted(found[start].to_show),
    ]
    more = (
        (Choice(say("choice-next-message"), step("for-point", about.id, start + 1)),) if start + 1 < len(found) else ()
    )
    return Screen(tuple(lines), more)


async def need(visit: Visit, about: Meeting, start: int) -> Screen:
    """Show what one person needs. Who it is comes out where they are answered and tell it themselves."""
    found = await _needs(visit, about)
    if start >= len(found):
        raise Refused(goto=step("for-meeting", about.id))
    shown = found[start]
    lines: list[Line] = [say("for-person", number=start + 1, total=len(found)), *shown_words(shown)]
    replies = await visit.replies(shown.id)
    if replies:
        lines += [say("desk-answered"), Quoted(replies[-1].text)]
    choices = [Choice(say("choice-answer"), step("desk-write", Role.ORGANISER.value, shown.id, 0))]
    if start + 1 < len(found):
        choices.append(Choice(say("choice-next-message"), step("for-need", about.id, start + 1)))
    return Screen(tuple(lines), tuple(choices))


async def _points(visit: Visit, about: Meeting) -> list[Contribution]:
    return [each for each in await visit.records.contributions.listed(Purpose.READ_OUT) if each.about == about.id]


async def _needs(visit: Visit, about: Meeting) -> list[Contribution]:
    return [each for each in await listed_for(visit, Role.ORGANISER, {Purpose.NEEDS}) if each.about == about.id]
