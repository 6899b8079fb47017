"""The outbox: what has been decided to be said, kept until it is known to be sent.

A row is *waiting* until a sender takes it, and *taken* until its send is known. Taken rows of a sender that died
are sent again: they may have arrived already, and are counted as such.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from sqlalchemy import Row, and_, delete, select, update

from bot.domain.changes import News, Tell
from bot.domain.people import Role, Standing
from bot.usecases.exchange import Outgoing, Recipient
from storage import people, tables
from storage.session import Session

BODY = "outbox.body"
SHARED_BODY = "shared_bodies.body"
COLUMNS = tables.outbox.c


class State(IntEnum):
    """Where a message is on its way out."""

    WAITING = 0
    TAKEN = 1


class Rank(IntEnum):
    """What goes first: a reply before what everybody is told."""

    REPLY = 0
    ANNOUNCEMENT = 1


async def queue_replies(session: Session, messages: Sequence[Outgoing], now: datetime) -> None:
    """Keep replies. They are taken at once by the sender of this process."""
    rows = [
        {
            "id": each.id,
            "address_id": each.address_id,
            "rank": Rank.REPLY,
            "state": State.TAKEN,
            "body": session.sealer.seal(each.body, BODY, each.id),
            "about_round": each.about_round,
            "not_before": now,
        }
        for each in messages
    ]
    if rows:
        await session.connection.execute(tables.outbox.insert(), rows)


async def recipients(session: Session, news: News) -> Sequence[Recipient]:
    """Return where news goes: one address a person that is not blocked, the one they used last where that can be.

    Whoever rests hears only what is for them alone, and what is their duty.
    """
    addresses, places = tables.addresses.c, tables.places.c
    last_used = and_(places.person_id == addresses.person_id, places.address_id == addresses.id)
    wanted = (
        select(
            addresses.id,
            addresses.person_id,
            tables.people.c.language,
            tables.people.c.buttons,
            tables.people.c.roles,
        )
        .join(tables.people, tables.people.c.id == addresses.person_id)
        .outerjoin(tables.places, last_used)
        .where(addresses.blocked.is_(False))
        .order_by(addresses.person_id, places.address_id.is_(None), addresses.id)
    )
    if isinstance(news, Tell):
        found = await session.connection.execute(wanted.where(addresses.person_id == news.person_id))
        roles = None
    else:
        heard_by = (Standing.TAKING_PART, Standing.PAUSED) if news.duty else (Standing.TAKING_PART,)
        found = await session.connection.execute(wanted.where(tables.people.c.standing.in_(heard_by)))
        roles = set(news.roles)
    people: dict[int, Recipient] = {}
    for row in found:
        if roles is None or roles & {Role(role) for role in row.roles.split()}:
            people.setdefault(row.person_id, Recipient(row.id, row.language, row.buttons))
    return list(people.values())


async def queue_for_all(session: Session, body: str, addresses: Sequence[int], now: datetime) -> None:
    """Keep one message for many: its text once, and a row for each address."""
    shared = session.chance.new_id()
    sealed = session.sealer.seal(body, SHARED_BODY, shared)
    await session.connection.execute(tables.shared_bodies.insert(), [{"id": shared, "body": sealed}])
    rows = [
        {
            "id": session.chance.ordered_id(),
            "address_id": address,
            "rank": Rank.ANNOUNCEMENT,
            "state": State.WAITING,
            "shared_id": shared,
            "not_before": now,
        }
        for address in addresses
    ]
    await session.connection.execute(tables.outbox.insert(), rows)


async def take_waiting(session: Session, now: datetime, most: int) -> list[Outgoing]:
    """Take messages that are due, so that no other sender does."""
    found = await _select(session, [COLUMNS.state == State.WAITING, COLUMNS.not_before <= now], most)
    if found:
        ids = [each.id for each in found]
        await session.connection.execute(update(tables.outbox).where(COLUMNS.id.in_(ids)).values(state=State.TAKEN))
    return found


async def any_waiting(session: Session, now: datetime) -> bool:
    """Whether a message is due."""
    found = select(COLUMNS.id).where(COLUMNS.state == State.WAITING, COLUMNS.not_before <= now).limit(1)
    return await session.connection.scalar(found) is not None


async def left_taken(session: Session, most: int) -> list[Outgoing]:
    """Return what an earlier sender took and never told of: it may have arrived, or not."""
    return await _select(session, [COLUMNS.state == State.TAKEN], most)


async def _select(session: Session, wanted: Sequence[Any], most: int) -> list[Outgoing]:
    found = await session.connection.execute(
        select(
            tables.outbox,
            tables.shared_bodies.c.body.label("shared_body"),
            tables.addresses.c.channel,
            tables.addresses.c.chat,
        )
        .join(tables.addresses, tables.addresses.c.id == COLUMNS.address_id)
        .outerjoin(tables.shared_bodies, tables.shared_bodies.c.id == COLUMNS.shared_id)
        .where(*wanted, tables.addresses.c.blocked.is_(False))
        .order_by(COLUMNS.rank, COLUMNS.id)
        .limit(most)
    )
    return [_outgoing(session, row) for row in found]


def _outgoing(session: Session, row: Row[Any]) -> Outgoing:
    if row.shared_id is None:
        body = session.sealer.open(row.body, BODY, row.id)
    else:
        body = session.sealer.open(row.shared_body, SHARED_BODY, row.shared_id)
    return Outgoing(
        id=row.id,
        address_id=row.address_id,
        channel=row.channel,
        chat=session.sealer.open(row.chat, people.CHAT, row.address_id),
        body=body,
        about_round=row.about_round,
        announcement=row.rank == Rank.ANNOUNCEMENT,
    )


async def done(session: Session, ids: Sequence[int], outcomes: Mapping[str, int]) -> None:
    """Drop messages whose send is known, count how they went, and drop texts nobody waits for any more."""
    await session.connection.execute(delete(tables.outbox).where(COLUMNS.id.in_(ids)))
    waited_for = select(COLUMNS.shared_id).where(COLUMNS.shared_id == tables.shared_bodies.c.id).exists()
    await session.connection.execute(delete(tables.shared_bodies).where(~waited_for))
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
