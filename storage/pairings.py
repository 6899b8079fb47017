"""Who may answer for whom. The names they gave each other are sealed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, or_, select, update

from bot.domain.changes import AgreePairing, EndPairing, OfferPairing, ResumePairing, TakePairing
from bot.domain.supporting import Pairing, Scope
from storage import invites, tables
from storage.session import Conflict, Session

PERSON_NAME, SUPPORTER_NAME = "pairings.person_name", "pairings.supporter_name"
COLUMNS = tables.pairings.c
TAKEN_BACK_WITHIN = timedelta(days=1)
"""How long whoever ended a pairing can take that back."""


class StoredPairings:
    """Who may answer for whom."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def of_person(self, person_id: int) -> Sequence[Pairing]:
        """Return all in which somebody is one of the two, the first to end first."""
        found = await self._session.connection.execute(
            select(tables.pairings)
            .where(or_(COLUMNS.person_id == person_id, COLUMNS.supporter_id == person_id), COLUMNS.ended_at.is_(None))
            .order_by(COLUMNS.ends_at, COLUMNS.id)
        )
        return [_opened(self._session, row) for row in found]

    async def found(self, pairing_id: int) -> Pairing | None:
        """Return one, or None where there is none of this id."""
        return await self._one(COLUMNS.id == pairing_id, COLUMNS.ended_at.is_(None))

    async def ended_by(self, person_id: int, pairing_id: int) -> Pairing | None:
        """Return one that this person has just ended, or None."""
        return await self._one(COLUMNS.id == pairing_id, COLUMNS.ended_by == person_id)

    async def _one(self, *conditions: ColumnElement[bool]) -> Pairing | None:
        rows = await self._session.connection.execute(select(tables.pairings).where(*conditions))
        row = rows.one_or_none()
        return None if row is None else _opened(self._session, row)


def _opened(session: Session, row: Row[Any]) -> Pairing:
    named = row.supporter_name
    return Pairing(
        id=row.id,
        person_id=row.person_id,
        person_name=session.sealer.open(row.person_name, PERSON_NAME, row.id),
        scope=frozenset(map(Scope, row.scope.split())),
        ends=row.ends_at,
        supporter_id=row.supporter_id,
        supporter_name=None if named is None else session.sealer.open(named, SUPPORTER_NAME, row.id),
    )


async def offer(session: Session, changes: Sequence[OfferPairing]) -> None:
    """Keep what people offer."""
    rows = [
        {
            "id": each.id,
            "person_id": each.person_id,
            "person_name": session.sealer.seal(each.person_name, PERSON_NAME, each.id),
            "scope": " ".join(scope for scope in Scope if scope in each.scope),
            "ends_at": each.ends,
        }
        for each in (change.pairing for change in changes)
    ]
    await session.connection.execute(tables.pairings.insert(), rows)


async def take(session: Session, changes: Sequence[TakePairing]) -> None:
    """Let a supporter take up what was offered. Raises Conflict where the code is spent or it is gone."""
    for each in changes:
        await invites.spend_code(session, each.code_digest)
        taken = await session.connection.execute(
            update(tables.pairings)
            .where(COLUMNS.id == each.pairing_id, COLUMNS.supporter_id.is_(None))
            .values(supporter_id=each.supporter_id)
        )
        if taken.rowcount != 1:
            raise Conflict("The pairing was taken or ended meanwhile.")


async def agree(session: Session, changes: Sequence[AgreePairing]) -> None:
    """Keep that a supporter has agreed; an earlier pairing of the same two gives way."""
    for each in changes:
        await session.connection.execute(
            update(tables.pairings)
            .where(COLUMNS.id == each.pairing_id, COLUMNS.supporter_id == each.supporter_id)
            .values(supporter_name=session.sealer.seal(each.name, SUPPORTER_NAME, each.pairing_id))
        )
        supported = select(COLUMNS.person_id).where(COLUMNS.id == each.pairing_id).scalar_subquery()
        await session.connection.execute(
            delete(tables.pairings).where(
                COLUMNS.person_id == supported,
                COLUMNS.supporter_id == each.supporter_id,
                COLUMNS.id != each.pairing_id,
            )
        )


async def end(session: Session, changes: Sequence[EndPairing]) -> None:
    """End a pairing for one of the two. It stays for a day, for nobody but them to take that back."""
    for each in changes:
        either = or_(COLUMNS.person_id == each.person_id, COLUMNS.supporter_id == each.person_id)
        await session.connection.execute(
            update(tables.pairings)
            .where(COLUMNS.id == each.pairing_id, either)
            .values(ended_by=each.person_id, ended_at=each.at)
        )


async def resume(session: Session, changes: Sequence[ResumePairing]) -> None:
    """Let a pairing hold again whose end is taken back."""
    for each in changes:
        await session.connection.execute(
            update(tables.pairings)
            .where(COLUMNS.id == each.pairing_id, COLUMNS.ended_by == each.person_id)
            .values(ended_by=None, ended_at=None)
        )


async def drop_ended(session: Session, now: datetime) -> None:
    """Delete pairings whose last day is over, and those that were ended a day ago."""
    over = or_(COLUMNS.ends_at <= now, COLUMNS.ended_at <= now - TAKEN_BACK_WITHIN)
    await session.connection.execute(delete(tables.pairings).where(over))


async def move(session: Session, gone: int, kept: int) -> None:
    """Give one person's pairings to another. Nobody supports themselves."""
    for column in (COLUMNS.person_id, COLUMNS.supporter_id, COLUMNS.ended_by):
        await session.connection.execute(update(tables.pairings).where(column == gone).values({column.name: kept}))
    await session.connection.execute(delete(tables.pairings).where(COLUMNS.person_id == COLUMNS.supporter_id))
