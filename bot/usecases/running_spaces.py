"""An organiser sees which spaces are open, of each only its question and its days, and can end a part sooner."""

from __future__ import annotations

from datetime import datetime

from bot.domain.changes import RetimeSpace
from bot.domain.rounds import Round
from bot.domain.screens import Choice, Screen, step
from bot.domain.spaces import SOONER
from bot.domain.words import Text, say
from bot.usecases import closing
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


def open_spaces(visit: Visit) -> list[Round]:
    """Return the spaces in which people talk or choose now, the first to close first."""
    found = (each for each in visit.library.rounds.values() if each.own_space and each.is_open(visit.now))
    return sorted(found, key=lambda each: (each.closes, each.id))


async def spaces_now(visit: Visit, start: int) -> Screen:
    """Show one open space: what it asks, what they do there, until when."""
    found = open_spaces(visit)
    if start >= len(found):
        raise Refused(say("spaces-none"), goto=step("space-new"))
    shown = found[start]
    choices = [Choice(say("choice-space-end", phase=_phase(visit, shown)), step("space-end", shown.id))]
    if start + 1 < len(found):
        choices.append(Choice(say("choice-space-next"), step("spaces-now", start + 1)))
    lines = (say("role-name", role=shown.audiences[0].value), shown.questions[0].title, _until(visit, shown))
    return Screen(lines, tuple(choices))


def _phase(visit: Visit, space: Round) -> str:
    return "talk" if space.talks(visit.now) else "choose"


def _until(visit: Visit, space: Round) -> Text:
    return say("space-now", phase=_phase(visit, space), until=_ends(visit, space))


def _ends(visit: Visit, space: Round) -> datetime:
    """When what people do in a space now ends."""
    return space.talks_until if space.talks_until and space.talks(visit.now) else space.closes


async def confirm(visit: Visit, space: Round) -> Screen:
    """Ask once more, and say how many words still wait to be read."""
    _can_end_sooner(visit, space)
    lines = (space.questions[0].title, say("space-end", phase=_phase(visit, space)))
    end = Choice(say("choice-space-end-now"), step("space-end-now", space.id))
    keep = Choice(say("choice-keep-open"), step("spaces-now", 0))
    return Screen((*lines, *await closing.unread(visit.records, space)), (end, keep))


def _can_end_sooner(visit: Visit, space: Round) -> None:
    """Raises Refused where a space is closed, or about to end anyway."""
    if not space.is_open(visit.now):
        raise Refused(say("spaces-none"), goto=step("space-new"))
    if _ends(visit, space) - visit.now <= SOONER:
        raise Refused(say("space-ends", until=_ends(visit, space)), goto=step("spaces-now", 0))


async def end_sooner(visit: Visit, space: Round) -> Outcome:
    """Let the talking, or the choosing, end soon: until then that can be undone."""
    _can_end_sooner(visit, space)
    ending = space.ending(visit.now + SOONER, visit.now)
    changed = RetimeSpace(space.id, ending.talks_until, ending.closes)
    before = (_seconds(space.talks_until or space.closes), _seconds(space.closes))
    undo = step("space-end-undo", space.id, _phase(visit, space), *before)
    notice = say("space-ends", until=visit.now + SOONER)
    return Outcome(step("space-new"), (notice,), (changed,), undo)


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())


async def undo(visit: Visit, space: Round, phase: str, talks_until: datetime, closes: datetime) -> Outcome:
    """Let a part last as long as before, while it has not ended."""
    if not space.is_open(visit.now) or phase != _phase(visit, space):
        raise Refused(say("space-talked"), goto=step("spaces-now", 0))
    talks = talks_until if phase == "talk" else space.talks_until
    if talks is None or not visit.now < closes or talks > closes:
        raise Refused(say("old-button"))
    return Outcome(step("spaces-now", 0), (say("undone"),), (RetimeSpace(space.id, talks, closes),))
