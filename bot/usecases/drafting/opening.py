"""Publishing later: a day and a time are kept with the draft, and when they come it is published by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.acts import ITSELF, Act
from bot.domain.changes import Announce, Change, DropDraft, KeepDraft, NoteAct, Tell
from bot.domain.drafts import Draft
from bot.domain.house import House
from bot.domain.library import Library
from bot.domain.people import Role
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import say
from bot.usecases.broadcasting.opening import published
from bot.usecases.drafting import at_hand, packing
from bot.usecases.drafting.publishing import ready
from bot.usecases.drafting.writing import title_of
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.ports import Writing
from bot.usecases.promising.at_hand import today_here
from bot.usecases.readers.beside import Named, beside
from bot.usecases.visit import Visit


@dataclass(frozen=True, slots=True)
class Moment:
    """What a draft is read against at some other time than now."""

    now: datetime
    library: Library
    house: House
    writing: Writing


async def ask_when(visit: Visit, found: Draft) -> Screen:
    """Ask when a draft is to be published."""
    ready(visit, found)
    return Screen((say("draft-when"),), words=step("draft-planned", found.id, found.revision))


async def plan(visit: Visit, words: str, found: Draft) -> Outcome:
    """Keep when a draft is to be published. It must be what can be published then."""
    moment = visit.writing.moment(words, visit.person.language, today_here(visit))
    if moment is None:
        raise Refused(say("draft-no-time"))
    opens = moment.replace(tzinfo=visit.house.zone)
    if opens <= visit.now:
        raise Refused(say("draft-when-over"))
    closes_before(found, opens, visit.house)
    ready(Moment(opens, visit.library, visit.house, visit.writing), found)
    return at_hand.kept(visit, found, found.written.opening(opens), step("draft", found.id))


def closes_before(found: Draft, opens: datetime, house: House) -> None:
    """Let nothing open after it has closed. Raises Refused."""
    for closes in packing.closings(found.written, house.zone):
        if closes <= opens:
            raise Refused(say("draft-when-closed", closes=closes))


async def unplan(visit: Visit, found: Draft) -> Outcome:
    """Take it back that a draft is published by itself."""
    if found.written.opens is None:
        raise Refused(say("draft-unplanned"), goto=step("draft", found.id))
    written = found.written.opening(None)
    return at_hand.kept(visit, found, written, step("draft", found.id), say("draft-unplanned"))


def opened(around: packing.Around, found: Draft, clear: Named, next_id: Callable[[], int]) -> tuple[Change, ...]:
    """Return what comes of a draft whose time has come: it is published, or organisers are told why it is not.

    It is `clear` to these readers; where it is to nobody, that is noted.
    """
    see = Choice(say("choice-draft-back"), step("draft", found.id))
    try:
        made = ready(around, found)
    except Refused:
        kept = KeepDraft(found.changed(found.written.opening(None)))
        return (kept, Announce((Role.ORGANISER,), Screen((say("draft-not-opened"), title_of(found)), (see,))))
    told = Tell(found.person_id, Screen((say("draft-opened"), made.meeting.title)))
    unread = Act(next_id(), around.now, None, ITSELF, step("publish-unread", found.id))
    noted = beside(made.meeting.id, clear) or (NoteAct(unread),)
    return (made, *noted, DropDraft(found), *published(made), told)
