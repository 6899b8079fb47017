"""What waits for those who work for others: counted where it is kept, without opening a word of it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select

from bot.domain.contributions import Purpose, Waiting
from bot.domain.library import Library
from bot.domain.workplaces import Heap
from bot.usecases.ports import AtHand
from storage import tables
from storage.contributions import TO_CHECK, not_about
from storage.promises import StoredPromises
from storage.session import Session
from storage.voices import TO_WRITE_DOWN

SAID = tables.contributions.c
NOTES = tables.voice_notes.c
DRAFTS = tables.drafts.c


async def at_hand(session: Session, library: Library, closed: Collection[int], today: date) -> AtHand:
    """Return what waits for somebody who may not read about the `closed` workers."""
    letters = select(SAID.id, SAID.purpose, SAID.waits_since).where(SAID.waits_since.is_not(None), not_about(closed))
    found = await session.connection.execute(letters)
    return AtHand(
        library,
        await _heap(session, SAID.said_at, TO_CHECK, not_about(closed)),
        await _heap(session, NOTES.said_at, TO_WRITE_DOWN),
        await session.connection.scalar(select(func.count()).where(DRAFTS.thrown_at.is_(None))) or 0,
        [Waiting(row.id, Purpose(row.purpose), row.waits_since) for row in found],
        len(await StoredPromises(session).late(today)),
    )


async def _heap(session: Session, since: ColumnElement[datetime], *which: ColumnElement[bool]) -> Heap:
    found = await session.connection.execute(select(func.count(), func.min(since)).where(*which))
    count, oldest = found.one()
    return Heap(count, oldest)
