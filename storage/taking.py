"""Taking what is to be sent: what waited over night goes to nobody whom it asks nothing any more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from bot.domain.library import Library
from bot.usecases.exchange import Outgoing, Wanted
from storage import outbox, spreading
from storage.answered import answered_by
from storage.session import Session


async def take_waiting(session: Session, library: Library, wanted: Wanted) -> list[Outgoing]:
    """Take messages that are due, so that no other sender does; drop what asks nothing of its person any more.

    A process that lost the office and does not know it yet takes nothing: nobody would look for it any more.
    """
    if not session.sends:
        return []
    due = await outbox.waiting(session, wanted)
    needless = await _needless(session, library, due, wanted.now)
    if needless:
        await outbox.drop(session, {row.id for row in needless})
        told = {(row.broadcast_id, row.person_id) for row in needless if row.broadcast_id is not None}
        await spreading.needless(session, told)
    gone = {row.id for row in needless}
    return await outbox.take(session, [row for row in due if row.id not in gone])


async def _needless(session: Session, library: Library, due: Sequence[Row[Any]], now: datetime) -> Collection[Row[Any]]:
    """Return news of rounds that are not open any more, or that its person has answered."""
    by_round: defaultdict[int, list[Row[Any]]] = defaultdict(list)
    for row in due:
        if row.shared_id is not None and row.about_round is not None:
            by_round[row.about_round].append(row)
    found: list[Row[Any]] = []
    for round_id, rows in by_round.items():
        round_ = library.rounds.get(round_id)
        if round_ is None or not round_.is_open(now):
            found += rows
            continue
        done = await answered_by(session, round_id, round_.secret, {row.person_id for row in rows})
        found += [row for row in rows if row.person_id in done]
    return found
