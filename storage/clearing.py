"""What a closing leaves to be cleared: ballots that are counted become a list of receipts, and go.

A vote closes in one transaction, which clears as much as this file does at once: of nearly every vote, all. What is
left of a very large one is cleared bit by bit, each bit a transaction, so that nobody waits. Nothing can change it any
more, nobody can find theirs in it, as the vote's secret is gone, and a crash leaves no receipt out.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Table, delete, or_, select

from bot.domain.receipts import receipt_of
from bot.domain.rounds import Subject
from storage import tables
from storage.session import Session

AT_ONCE = 2_000
"""Ballots, and people on the register, that are cleared in one transaction."""
BALLOTS = (tables.answers, tables.proxy_answers)
REGISTERS = ((tables.turnout, tables.turnout.c.person_id), (tables.answered_alone, tables.answered_alone.c.answerer))


async def clear(session: Session, round_id: int) -> None:
    """Clear some of what a closed vote has left, and note in the session where there may be more."""
    session.uncleared.discard(round_id)
    for table in BALLOTS:
        some = await _some(session, table, table.c.answerer, round_id)
        keys = await session.connection.scalars(select(table.c.answerer).where(*some).distinct())
        receipts = sorted({receipt_of(key) for key in keys})
        rows = [{"receipt": receipt, "round_id": round_id} for receipt in receipts]
        await session.upsert(tables.counted_receipts, rows, ignore=True)
        await session.connection.execute(delete(table).where(*some))
    for table, key in REGISTERS:
        await session.connection.execute(delete(table).where(*await _some(session, table, key, round_id)))


async def _some(session: Session, table: Table, key: Column[Any], round_id: int) -> tuple[Any, ...]:
    """Return what tells the first rows of a round, by their key, from those that are left for later."""
    of_round = table.c.round_id == round_id
    last = await session.connection.scalar(select(key).where(of_round).order_by(key).offset(AT_ONCE - 1).limit(1))
    if last is None:
        return (of_round,)
    session.uncleared.add(round_id)
    return of_round, key <= last


async def left(session: Session) -> frozenset[int]:
    """Return the closed votes that are not cleared: a crash can leave some."""
    columns = tables.rounds.c
    kept = (select(table.c.round_id).where(table.c.round_id == columns.id).exists() for table in BALLOTS)
    found = await session.connection.execute(
        select(columns.id, columns.document).where(columns.closed_at.is_not(None), or_(*kept))
    )
    return frozenset(row.id for row in found if row.document["subject"] == Subject.VOTE.value)


async def is_clear(session: Session, round_id: int) -> bool:
    """Whether no ballot of a round is left."""
    for table in BALLOTS:
        some = select(table.c.round_id).where(table.c.round_id == round_id).limit(1)
        if await session.connection.scalar(some) is not None:
            return False
    return True
