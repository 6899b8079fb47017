"""Whom a broadcast is queued for, some at a time, and how it went with each of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from enum import IntEnum
from typing import Any

from sqlalchemy import bindparam, delete, func, or_, select, update

from bot.domain.broadcasts import Broadcast
from bot.usecases.exchange import Recipient, Went
from storage import recipients, tables
from storage.outbox import State
from storage.session import Session

COLUMNS, TOLD, OUTBOX = tables.broadcasts.c, tables.broadcast_people.c, tables.outbox.c
NOT_TAKEN = State.WAITING.value
AT_ONCE = 200
"""People to whom a broadcast is queued in one transaction: no turn waits long for that."""
MOST_WAITING = 5_000
"""Messages of one broadcast that wait to be sent. Whoever else shall have it is found once some of those are sent."""


class Outcome(IntEnum):
    """How it went with one person."""

    WAITING = 0
    SENT = 1
    REFUSED = 2
    NEEDLESS = 3


async def next_recipients(session: Session, broadcast: Broadcast) -> Sequence[Recipient]:
    """Return some of those who shall have a broadcast and do not, noted as being told: the caller queues it.

    Nobody where enough messages of it wait already.
    """
    here = (OUTBOX.broadcast_id == broadcast.id, OUTBOX.state == NOT_TAKEN)
    waiting = await session.connection.scalar(select(func.count()).select_from(tables.outbox).where(*here)) or 0
    if waiting >= MOST_WAITING:
        return []
    looked_to = await session.connection.scalar(select(COLUMNS.looked_to).where(COLUMNS.id == broadcast.id))
    found = await recipients.of_broadcast(session, broadcast, AT_ONCE, looked_to)
    rows = [
        {
            "broadcast_id": broadcast.id,
            "person_id": each.person_id,
            "outcome": Outcome.WAITING.value,
            "unsure": False,
        }
        for each in found
    ]
    if rows:
        await session.connection.execute(tables.broadcast_people.insert(), rows)
    this = update(tables.broadcasts).where(COLUMNS.id == broadcast.id)
    if len(found) == AT_ONCE:
        await session.connection.execute(this.values(looked_to=found[-1].person_id))
    else:
        looked_at_all = this.where(or_(COLUMNS.complete.is_(False), COLUMNS.looked_to.is_not(None)))
        await session.connection.execute(looked_at_all.values(complete=True, looked_to=None))
    return found


async def needless(session: Session, told: Collection[tuple[int, int]]) -> None:
    """Note whom broadcasts, by (broadcast, person), asked for nothing any more before they came."""
    rows = [{"what": broadcast_id, "who": person_id} for broadcast_id, person_id in told]
    theirs = (TOLD.broadcast_id == bindparam("what"), TOLD.person_id == bindparam("who"))
    noted = update(tables.broadcast_people).where(*theirs, TOLD.outcome == Outcome.WAITING)
    if rows:
        await session.connection.execute(noted.values(outcome=Outcome.NEEDLESS.value), rows)


async def went(session: Session, known: Sequence[Went]) -> None:
    """Note how messages of broadcasts went. Whoever turned out to have blocked them gets theirs when they are back."""
    for how, noting in NOTING.items():
        rows = [{"what": each.broadcast_id, "where": each.address_id} for each in known if each.how == how]
        for each in noting if rows else ():
            await session.connection.execute(each, rows)


_WHOSE = select(tables.addresses.c.person_id).where(tables.addresses.c.id == bindparam("where")).scalar_subquery()
_THEIRS = (TOLD.broadcast_id == bindparam("what"), TOLD.person_id == _WHOSE)
_NOTHING_YET = (*_THEIRS, TOLD.outcome == Outcome.WAITING)
NOTING: Mapping[str, Sequence[Any]] = {
    Went.SENT: (update(tables.broadcast_people).where(*_THEIRS).values(outcome=Outcome.SENT.value),),
    Went.REFUSED: (update(tables.broadcast_people).where(*_NOTHING_YET).values(outcome=Outcome.REFUSED.value),),
    Went.UNSURE: (update(tables.broadcast_people).where(*_THEIRS).values(unsure=True),),
    Went.BLOCKED: (
        delete(tables.broadcast_people).where(*_NOTHING_YET),
        delete(tables.outbox).where(
            OUTBOX.broadcast_id == bindparam("what"), OUTBOX.address_id == bindparam("where"), OUTBOX.state == NOT_TAKEN
        ),
    ),
}
"""What notes how one message went, in turn."""
