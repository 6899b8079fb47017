"""The outbox: what has been decided to be said, kept until it is known to be sent.

A row is *waiting* until a sender takes it, and *taken* until its send is known. Taken rows of a sender that died
are sent again: they may have arrived already, and are counted as such.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, delete, or_, select, update

from bot.domain.broadcasts import State as Course
from bot.domain.people import Standing
from bot.usecases.exchange import Outgoing, Rank, Wanted
from storage import tables
from storage.addresses import CHAT
from storage.session import Session

OUTBOX = "outbox"
"""What processes tell each other once something was put there for another to send."""
BODY = "outbox.body"
SHARED_BODY = "shared_bodies.body"
COLUMNS = tables.outbox.c


class State(IntEnum):
    """Where a message is on its way out."""

    WAITING = 0
    TAKEN = 1


def due(duties_only: bool = False) -> Sequence[ColumnElement[bool]]:
    """What may be sent, where `now` is given: what everybody is told waits while somebody rests or it is held."""
    waits = (COLUMNS.state == State.WAITING, COLUMNS.not_before <= bindparam("now"))
    if duties_only:
        return (*waits, COLUMNS.rank == Rank.DUTY)
    resting = tables.people.c.standing == Standing.PAUSED.value
    wanted = or_(COLUMNS.rank != Rank.ANNOUNCEMENT, ~resting)
    held = select(tables.broadcasts.c.id).where(tables.broadcasts.c.state != Course.GOING.value)
    goes = or_(COLUMNS.broadcast_id.is_(None), COLUMNS.broadcast_id.not_in(held))
    return (*waits, wanted, goes)


# Made once, as they are asked again and again while something is sent.
MESSAGES = (
    select(
        tables.outbox,
        tables.shared_bodies.c.body.label("shared_body"),
        tables.addresses.c.channel,
        tables.addresses.c.chat,
        tables.addresses.c.person_id,
    )
    .join(tables.addresses, tables.addresses.c.id == COLUMNS.address_id)
    .join(tables.people, tables.people.c.id == tables.addresses.c.person_id)
    .outerjoin(tables.shared_bodies, tables.shared_bodies.c.id == COLUMNS.shared_id)
    .where(tables.addresses.c.blocked.is_(False))
    .order_by(COLUMNS.rank, COLUMNS.id)
)
DUE = {each: MESSAGES.where(*due(each)).limit(bindparam("most")) for each in (True, False)}
ANY_DUE = {
    each: select(COLUMNS.id)
    .join(tables.addresses, tables.addresses.c.id == COLUMNS.address_id)
    .join(tables.people, tables.people.c.id == tables.addresses.c.person_id)
    .where(*due(each))
    .limit(1)
    for each in (True, False)
}


async def queue_replies(session: Session, messages: Sequence[Outgoing], now: datetime) -> None:
    """Keep replies, taken already where the sender of this process sends them; another's is told to take them."""
    rows = [
        {
            "id": each.id,
            "address_id": each.address_id,
            "rank": Rank.REPLY,
            "state": State.TAKEN if session.sends else State.WAITING,
            "body": session.sealer.seal(each.body, BODY, each.id),
            "about_round": each.about_round,
            "not_before": now,
        }
        for each in messages
    ]
    if rows:
        await session.connection.execute(tables.outbox.insert(), rows)
    if rows and not session.sends:
        await session.tell(OUTBOX)


async def queue_for_all(
    session: Session,
    bodies: Sequence[str],
    addresses: Sequence[int],
    due: datetime,
    rank: Rank = Rank.ANNOUNCEMENT,
    broadcast_id: int | None = None,
    about_round: int | None = None,
) -> None:
    """Keep the same messages for many: each text once, and rows for each address, one after another."""
    shared = [(session.chance.new_id(), body) for body in bodies]
    sealed = [{"id": id_, "body": session.sealer.seal(body, SHARED_BODY, id_)} for id_, body in shared]
    await session.connection.execute(tables.shared_bodies.insert(), sealed)
    rows = [
        {
            "id": session.chance.ordered_id(),
            "address_id": address,
            "rank": rank,
            "state": State.WAITING,
            "shared_id": id_,
            "not_before": due,
            "broadcast_id": broadcast_id,
            "about_round": about_round,
        }
        for address in addresses
        for id_, _ in shared
    ]
    await session.connection.execute(tables.outbox.insert(), rows)


async def waiting(session: Session, wanted: Wanted) -> Sequence[Row[Any]]:
    """Return messages that are due, with the person each is for."""
    found = await session.connection.execute(DUE[wanted.duties_only], {"now": wanted.now, "most": wanted.most})
    return found.all()


async def take(session: Session, found: Sequence[Row[Any]]) -> list[Outgoing]:
    """Take some of those that are due, so that no other sender does."""
    if found:
        ids = [each.id for each in found]
        await session.connection.execute(update(tables.outbox).where(COLUMNS.id.in_(ids)).values(state=State.TAKEN))
    return [_outgoing(session, each) for each in found]


async def drop(session: Session, ids: Collection[int]) -> None:
    """Drop messages, and the texts that nobody waits for any more where one of those was among them."""
    dropped = delete(tables.outbox).where(COLUMNS.id.in_(ids)).returning(COLUMNS.shared_id)
    if any(each is not None for each in await session.connection.scalars(dropped)):
        await forget_texts(session)


async def forget_texts(session: Session) -> None:
    """Drop the texts that nobody waits for any more."""
    waited_for = select(COLUMNS.shared_id).where(COLUMNS.shared_id == tables.shared_bodies.c.id).exists()
    await session.connection.execute(delete(tables.shared_bodies).where(~waited_for))


async def any_waiting(session: Session, wanted: Wanted) -> bool:
    """Whether a message is due."""
    found = await session.connection.scalar(ANY_DUE[wanted.duties_only], {"now": wanted.now})
    return found is not None


async def left_taken(session: Session, most: int | None) -> list[Outgoing]:
    """Return what an earlier sender took and never told of: it may have arrived, or not."""
    found = await session.connection.execute(MESSAGES.where(COLUMNS.state == State.TAKEN).limit(most))
    return [_outgoing(session, each) for each in found]


def _outgoing(session: Session, row: Row[Any]) -> Outgoing:
    """Open a message. News about a round tells no answer, so nothing of it is purged where it was read."""
    if row.shared_id is None:
        body, about_round = session.sealer.open(row.body, BODY, row.id), row.about_round
    else:
        about_round = None
        body = session.sealer.open(row.shared_body, SHARED_BODY, row.shared_id)
    return Outgoing(
        id=row.id,
        address_id=row.address_id,
        channel=row.channel,
        chat=session.sealer.open(row.chat, CHAT, row.address_id),
        body=body,
        about_round=about_round,
        rank=Rank(row.rank),
        broadcast_id=row.broadcast_id,
    )


async def done(session: Session, ids: Sequence[int], outcomes: Mapping[str, int]) -> None:
    """Drop messages whose send is known, and count how they went."""
    await drop(session, ids)
    await count(session, outcomes)


async def count(session: Session, outcomes: Mapping[str, int]) -> None:
    """Add to how many messages went which way."""
    for outcome, messages in outcomes.items():
        columns = tables.deliveries.c
        counted = await session.connection.execute(
            update(tables.deliveries).where(columns.outcome == outcome).values(messages=columns.messages + messages)
        )
        if not counted.rowcount:
            await session.connection.execute(tables.deliveries.insert(), [{"outcome": outcome, "messages": messages}])
