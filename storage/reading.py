"""How summaries are read: which cards were opened, which sentences are not clear."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import delete, func, select, tuple_

from bot.domain.changes import CountRead, CountUnclear
from storage import tables
from storage.session import Session


class StoredReading:
    """How summaries are read."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def readers(self, meeting_id: int) -> Mapping[int, int]:
        """Return how many people opened each card."""
        columns = tables.reads.c
        found = await self._session.connection.execute(
            select(columns.card, func.count().label("people"))
            .where(columns.meeting_id == meeting_id)
            .group_by(columns.card)
        )
        return {row.card: row.people for row in found}

    async def unclear(self, meeting_id: int) -> Mapping[tuple[int, int], int]:
        """Return how many people found each sentence not clear, by (card, sentence)."""
        columns = tables.unclear.c
        found = await self._session.connection.execute(
            select(columns.card, columns.sentence, func.count().label("people"))
            .where(columns.meeting_id == meeting_id)
            .group_by(columns.card, columns.sentence)
        )
        return {(row.card, row.sentence): row.people for row in found}

    async def unclear_to(self, meeting_id: int, card: int, person_id: int) -> frozenset[int]:
        """Return the sentences of a card that a person found not clear."""
        columns = tables.unclear.c
        found = await self._session.connection.scalars(
            select(columns.sentence).where(
                columns.meeting_id == meeting_id, columns.card == card, columns.person_id == person_id
            )
        )
        return frozenset(found)


async def count_reads(session: Session, changes: Sequence[CountRead]) -> None:
    """Count people who opened a card, each once."""
    rows = [{"meeting_id": each.meeting_id, "card": each.card, "person_id": each.person_id} for each in changes]
    await session.upsert(tables.reads, rows, ignore=True)


async def count_unclear(session: Session, changes: Sequence[CountUnclear]) -> None:
    """Count people to whom a sentence is not clear, each once, and those who take it back."""
    marked = [_row(each) for each in changes if each.unclear]
    await session.upsert(tables.unclear, marked, ignore=True)
    taken_back = [tuple(_row(each).values()) for each in changes if not each.unclear]
    if taken_back:
        columns = tables.unclear.c
        key = tuple_(columns.meeting_id, columns.card, columns.sentence, columns.person_id)
        await session.connection.execute(delete(tables.unclear).where(key.in_(taken_back)))


def _row(change: CountUnclear) -> dict[str, int]:
    return {
        "meeting_id": change.meeting_id,
        "card": change.card,
        "sentence": change.sentence,
        "person_id": change.person_id,
    }
