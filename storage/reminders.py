"""Which rounds people were reminded of, so that nobody is twice, whatever stops in between."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import select

from bot.domain.changes import Reminded
from storage import tables
from storage.session import Session


class StoredReminders:
    """Which rounds people were reminded of."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def sent(self) -> Collection[int]:
        """Return the rounds that people were reminded of already."""
        return frozenset(await self._session.connection.scalars(select(tables.reminders.c.round_id)))


async def reminded(session: Session, changes: Sequence[Reminded]) -> None:
    """Note that people were reminded of rounds."""
    rows = [{"round_id": each.round_id, "sent_at": each.at} for each in changes]
    await session.upsert(tables.reminders, rows, ignore=True)
