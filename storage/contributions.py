"""What people said in their own words, sealed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, Select, and_, delete, func, or_, select, update

from bot.domain.changes import Contribute, Moderate, ShareContribution, WithdrawContribution
from bot.domain.contributions import Contribution, Moderation, Purpose
from storage import tables
from storage.database import new_edition
from storage.session import Session

TEXT = "contributions.text"
COLUMNS = tables.contributions.c
TO_CHECK = and_(COLUMNS.shared.is_(True), COLUMNS.state == Moderation.WAITING.value)
OLDEST_FIRST = (COLUMNS.said_at, COLUMNS.id)


class StoredContributions:
    """What people said in their own words."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def next_to_check(self, after: Contribution | None = None) -> Contribution | None:
        """Return the contribution to be shared that has waited longest, or the one that came next after `after`."""
        wanted = select(tables.contributions).where(TO_CHECK)
        if after:
            later = and_(COLUMNS.said_at == after.said_at, COLUMNS.id > after.id)
            wanted = wanted.where(or_(COLUMNS.said_at > after.said_at, later))
        found = await self._all(wanted.order_by(*OLDEST_FIRST).limit(1))
        return found[0] if found else None

    async def found(self, contribution_id: int) -> Contribution | None:
        """Return a contribution, or None where there is none of this id."""
        found = await self._all(select(tables.contributions).where(COLUMNS.id == contribution_id))
        return found[0] if found else None

    async def to_check(self) -> int:
        """Return how many contributions to be shared wait for a human."""
        return await self._session.connection.scalar(select(func.count()).where(TO_CHECK)) or 0

    async def of_person(self, person_id: int) -> Sequence[Contribution]:
        """Return all that a person has said, the newest first."""
        wanted = select(tables.contributions).where(COLUMNS.person_id == person_id)
        return await self._all(wanted.order_by(COLUMNS.said_at.desc(), COLUMNS.id))

    async def listed(self, purpose: Purpose) -> Sequence[Contribution]:
        """Return all that was said for a purpose, the oldest first."""
        wanted = select(tables.contributions).where(COLUMNS.purpose == purpose.value)
        return await self._all(wanted.order_by(*OLDEST_FIRST))

    async def _all(self, wanted: Select[Any]) -> list[Contribution]:
        return [opened(self._session, row) for row in await self._session.connection.execute(wanted)]


def opened(session: Session, row: Row[Any]) -> Contribution:
    """Open a contribution from its row."""
    return Contribution(
        id=row.id,
        person_id=row.person_id,
        purpose=Purpose(row.purpose),
        about=row.about,
        text=session.sealer.open(row.text, TEXT, row.id),
        said_at=row.said_at,
        language=row.language,
        shared=row.shared,
        state=Moderation(row.state),
    )


async def contribute(session: Session, changes: Sequence[Contribute]) -> None:
    """Keep what people said."""
    rows = []
    for said in (each.contribution for each in changes):
        rows.append(
            {
                "id": said.id,
                "person_id": said.person_id,
                "purpose": said.purpose.value,
                "about": said.about,
                "text": session.sealer.seal(said.text, TEXT, said.id),
                "language": said.language,
                "shared": said.shared,
                "state": said.state.value,
                "said_at": said.said_at,
            }
        )
    await session.connection.execute(tables.contributions.insert(), rows)


async def share(session: Session, changes: Sequence[ShareContribution]) -> None:
    """Keep whether others may see somebody's words. Taking that back hides what was shown already."""
    for each in changes:
        await session.connection.execute(
            update(tables.contributions)
            .where(COLUMNS.id == each.contribution_id, COLUMNS.person_id == each.person_id)
            .values(shared=each.shared)
        )
    await new_edition(session.connection)


async def withdraw(session: Session, changes: Sequence[WithdrawContribution]) -> None:
    """Delete what people take back."""
    for each in changes:
        await session.connection.execute(
            delete(tables.contributions).where(COLUMNS.id == each.contribution_id, COLUMNS.person_id == each.person_id)
        )
    await new_edition(session.connection)


async def moderate(session: Session, changes: Sequence[Moderate]) -> None:
    """Keep what an organiser decided about showing words, who decided it and when."""
    for each in changes:
        await session.connection.execute(
            update(tables.contributions)
            .where(COLUMNS.id == each.contribution_id)
            .values(state=each.state.value, moderated_by=each.by, moderated_at=each.at)
        )
    await new_edition(session.connection)
