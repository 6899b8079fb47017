"""Who read a text before it went out, beside what is published of it."""

from __future__ import annotations

from bot.domain.changes import ReadBefore
from bot.domain.drafts import Draft
from bot.domain.meetings import Meeting
from bot.domain.readers import found_clear
from bot.domain.words import Quoted, Text, say
from bot.usecases.ports import Records

Named = tuple[tuple[int, str], ...]
"""People, each with the name they show: empty where they show none."""


async def clear_to(records: Records, found: Draft) -> Named:
    """Return who found a draft clear as it is written now."""
    people = found_clear(await records.readers.asked(found.id), found.written)
    names = await records.readers.names(people) if people else {}
    return tuple((person, names.get(person, "")) for person in people)


def beside(meeting_id: int, people: Named) -> tuple[ReadBefore, ...]:
    """Return the note of who found a text clear before it was published."""
    return (ReadBefore(meeting_id, people),) if people else ()


async def read_by(records: Records, found: Meeting) -> tuple[Text, ...]:
    """Say who read a text beforehand, unless a sentence of it was changed since: then nobody read all of it."""
    if any(card.corrected_on for card in found.cards):
        return ()
    names = await records.readers.names_beside(found.id)
    shown = next((name for name in names if name), "")
    if shown:
        return (say("meeting-read-by", name=Quoted(shown), count=len(names) - 1),)
    return (say("meeting-read", count=len(names)),) if names else ()
