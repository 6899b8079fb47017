"""Where news goes: one address a person that is not blocked, the one they used last where that can be."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, or_, select

from bot.domain.broadcasts import CAME, Broadcast
from bot.domain.changes import News, Remind, Tell
from bot.domain.people import Role, Standing
from bot.domain.preferences import Reminders
from bot.domain.workplaces import COMPUTER
from bot.usecases.exchange import Recipient
from storage import people, tables
from storage.answered import answered_by
from storage.session import Session

ADDRESSES, PEOPLE, TOLD, CONSENTS = tables.addresses.c, tables.people.c, tables.broadcast_people.c, tables.consents.c


def _wanted() -> Select[Any]:
    """Each address that can be written to, a person's best one first."""
    places = tables.places.c
    last_used = and_(places.person_id == ADDRESSES.person_id, places.address_id == ADDRESSES.id)
    return (
        select(ADDRESSES.id, ADDRESSES.person_id, PEOPLE.language, PEOPLE.preferences, PEOPLE.roles)
        .join(tables.people, PEOPLE.id == ADDRESSES.person_id)
        .outerjoin(tables.places, last_used)
        .where(ADDRESSES.blocked.is_(False), ADDRESSES.channel != COMPUTER)
        .order_by(ADDRESSES.person_id, places.address_id.is_(None), ADDRESSES.id)
    )


def _recipients(session: Session, rows: Iterable[Row[Any]]) -> list[Recipient]:
    known: dict[int, Recipient] = {}
    for row in rows:
        if row.person_id not in known:
            preferences = people.preferences_from(session, row.person_id, row.preferences)
            known[row.person_id] = Recipient(row.id, row.language, preferences, row.person_id)
    return list(known.values())


async def of_news(session: Session, news: News) -> Sequence[Recipient]:
    """Return where news goes. Whoever rests hears only what is for them alone, and what is their duty."""
    if isinstance(news, Tell):
        found = await session.connection.execute(_wanted().where(ADDRESSES.person_id == news.person_id))
        return _recipients(session, found)
    heard_by = (Standing.TAKING_PART, Standing.PAUSED) if news.duty else (Standing.TAKING_PART,)
    found = await session.connection.execute(_wanted().where(PEOPLE.standing.in_(heard_by)))
    roles = set(news.audiences if isinstance(news, Remind) else news.roles)
    reached = _recipients(session, (row for row in found if roles & {Role(role) for role in row.roles.split()}))
    if not isinstance(news, Remind):
        return reached
    done: Collection[int] = await answered_by(session, news.round_id, news.secret)
    return [each for each in reached if each.preferences.reminders is Reminders.ON and each.person_id not in done]


def in_audience(audiences: Iterable[Role]) -> ColumnElement[bool]:
    """Whether a person takes part, does not rest, and holds one of these roles."""
    held = " " + PEOPLE.roles + " "
    return and_(
        PEOPLE.standing == Standing.TAKING_PART.value,
        or_(*(held.contains(f" {role.value} ", autoescape=True) for role in audiences)),
    )


def untold(broadcast: Broadcast) -> ColumnElement[bool]:
    """Whether a person is in a broadcast's audience and nothing of it is on its way to them.

    What came of something is for those who were there: not for whoever said yes to taking part only afterwards.
    """
    has_it = select(TOLD.person_id).where(TOLD.broadcast_id == broadcast.id, TOLD.person_id == PEOPLE.id)
    wanted = (in_audience(broadcast.audiences), ~has_it.exists())
    if broadcast.kind not in CAME:
        return and_(*wanted)
    said_yes = select(CONSENTS.id).where(CONSENTS.person_id == PEOPLE.id, CONSENTS.agreed.is_(True))
    earlier, later = (
        said_yes.where(when).exists() for when in (CONSENTS.said_at <= broadcast.at, CONSENTS.said_at > broadcast.at)
    )
    return and_(*wanted, or_(earlier, ~later))


async def of_broadcast(
    session: Session, broadcast: Broadcast, most: int, after: int | None = None
) -> Sequence[Recipient]:
    """Return some of those who shall have a broadcast, can be reached and do not have it yet.

    Looks at everybody, or only at those `after` somebody, as all before them were looked at.
    """
    next_ones = select(PEOPLE.id).where(untold(broadcast), people.REACHED.exists()).order_by(PEOPLE.id).limit(most)
    if after is not None:
        next_ones = next_ones.where(PEOPLE.id > after)
    ids = (await session.connection.scalars(next_ones)).all()
    if not ids:
        return []
    return _recipients(session, await session.connection.execute(_wanted().where(ADDRESSES.person_id.in_(ids))))
