"""What a broadcast tells: words, what has opened, or what came of something, as it is published and released."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from bot.domain.broadcasts import Broadcast, Kind
from bot.domain.library import Library
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import say
from bot.usecases.ports import Records
from bot.usecases.progress import result_screen

Screens = tuple[Screen, ...]
NOTHING: Screens = ()


async def screens(records: Records, library: Library, told: Broadcast) -> Screens:
    """Return what those it goes to are told, each screen a message of its own; nothing where there is nothing left."""
    came = CAME_OF.get(told.kind)
    return await came(records, library, told.about) if came else (told.screen,)


async def _result(records: Records, library: Library, round_id: int) -> Screens:
    """Tell the results of a round, each by itself.

    What a space settled is told to its own audience, who are asked whether others may see it.
    """
    release = await records.releases.of_round(round_id)
    if release is None:
        return NOTHING
    shown = tuple(result_screen(release, position, news=True) for position in range(len(release.questions)))
    if not library.rounds[round_id].own_space:
        return shown
    inside = replace(shown[0], lines=(say("space-inside"), *shown[0].lines))
    return (inside, Screen((say("space-ask"),), (_into(round_id),)))


def _into(round_id: int) -> Choice:
    return Choice(say("choice-open-space"), step("space", round_id))


async def _released(records: Records, library: Library, round_id: int) -> Screens:
    """Tell everybody what a space settled: nobody in it objected."""
    release = await records.releases.of_round(round_id)
    if release is None:
        return NOTHING
    shown = result_screen(release, 0, news=True)
    whose = say("space-from", role=library.rounds[round_id].audiences[0].value)
    return (replace(shown, lines=(whose, *shown.lines)),)


async def _kept(records: Records, library: Library, round_id: int) -> Screens:
    """Tell those of a space that what they settled stays inside."""
    return (Screen((say("space-settled", state="inside"),), (_into(round_id),)),)


async def _withdrawn(records: Records, library: Library, round_id: int) -> Screens:
    """Tell why a round was withdrawn, and that all that was answered is deleted."""
    round_ = library.rounds.get(round_id)
    if round_ is None or round_.withdrawn is None:
        return NOTHING
    gone = say("withdrawn-round", subject=round_.subject.value)
    return (Screen((library.title_of(round_), gone, round_.withdrawn.because, say("withdrawn-deleted"))),)


async def _text_withdrawn(records: Records, library: Library, meeting_id: int) -> Screens:
    """Tell why a text was withdrawn."""
    meeting = library.meetings.get(meeting_id)
    if meeting is None or meeting.withdrawn is None:
        return NOTHING
    return (Screen((meeting.title, say("withdrawn-text"), meeting.withdrawn.because)),)


CAME_OF: Mapping[Kind, Callable[[Records, Library, int], Awaitable[Screens]]] = {
    Kind.RESULT: _result,
    Kind.RELEASED: _released,
    Kind.KEPT: _kept,
    Kind.WITHDRAWN: _withdrawn,
    Kind.TEXT_WITHDRAWN: _text_withdrawn,
}
"""What tells what came of something, by its kind."""
