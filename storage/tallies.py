"""What was counted by hand: kept while a round is open, then part of its count like any ballot."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ScalarSelect, delete, func, select, update

from bot.domain.changes import CloseRound, KeepTally
from bot.domain.tallies import Tally
from storage import tables
from storage.documents import from_document, to_document
from storage.session import Conflict, Session

COLUMNS = tables.tallies.c
COUNTED = tables.counted_ballots.c


class StoredTallies:
    """What was counted by hand."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def of_round(self, round_id: int) -> Sequence[Tally]:
        """Return what was counted by hand in a round that is open, what is only typed too."""
        found = await self._session.connection.scalars(
            select(COLUMNS.document)
            .where(COLUMNS.round_id == round_id)
            .order_by(COLUMNS.question_id, COLUMNS.audience, COLUMNS.way)
        )
        return [from_document(Tally, document) for document in found]


def people(round_id: int) -> ScalarSelect[int]:
    """Return how many people were counted by hand in a round: the most of any of its questions."""
    asked = (
        select(func.sum(COLUMNS.people).label("people"))
        .where(COLUMNS.round_id == round_id)
        .group_by(COLUMNS.question_id)
        .subquery()
    )
    return select(func.coalesce(func.max(asked.c.people), 0)).scalar_subquery()


async def keep(session: Session, changes: Sequence[KeepTally]) -> None:
    """Keep what was counted by hand. Raises Conflict where its round has closed."""
    rounds = tables.rounds.c
    for each in changes:
        tally = each.tally
        open_ = select(rounds.id).where(rounds.id == tally.round_id, rounds.closed_at.is_(None))
        if await session.connection.scalar(open_) is None:
            raise Conflict("The round has closed.")
        row = {
            "round_id": tally.round_id,
            "question_id": tally.question_id,
            "audience": tally.audience.value,
            "way": tally.way.value,
            "people": tally.people,
            "document": to_document(tally),
        }
        await session.upsert(tables.tallies, [row])


async def close(session: Session, change: CloseRound) -> None:
    """Add what was counted by hand to the counts of a closed vote; drop what tells it apart."""
    round_id = change.release.round_id
    for question_id, ballot in change.by_hand:
        key = {
            "round_id": round_id,
            "question_id": question_id,
            "audience": ballot.audience.value,
            "given": ballot.given,
        }
        added = await session.connection.execute(
            update(tables.counted_ballots)
            .where(*(COUNTED[name] == value for name, value in key.items()))
            .values(people=COUNTED.people + ballot.times)
        )
        if not added.rowcount:
            await session.connection.execute(tables.counted_ballots.insert(), [{**key, "people": ballot.times}])
    await drop_all(session, round_id)


async def drop_all(session: Session, round_id: int) -> None:
    """Delete what was counted by hand in a round."""
    await session.connection.execute(delete(tables.tallies).where(COLUMNS.round_id == round_id))
