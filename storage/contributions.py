"""What people said in their own words, and what was answered, sealed."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, delete, func, or_, select, true, update

from bot.domain.changes import (
    Amend,
    Contribute,
    Moderate,
    ShareContribution,
    WithdrawContribution,
)
from bot.domain.contributions import ABOUT_SAFETY, OF_ROUNDS, Contribution, Moderation, Purpose, Reply, Waiting
from bot.domain.supporting import Provenance
from storage import replies, tables
from storage.database import new_edition
from storage.session import Session

TEXT = "contributions.text"
DETAILS = "contributions.details"
EDITED = "contributions.edited"
COLUMNS = tables.contributions.c
TO_CHECK = and_(COLUMNS.shared.is_(True), COLUMNS.state == Moderation.WAITING.value)
OLDEST_FIRST = (COLUMNS.said_at, COLUMNS.id)


class StoredContributions:
    """What people said in their own words."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def next_to_check(
        self, after: Contribution | None = None, closed: Collection[int] = ()
    ) -> Contribution | None:
        """Return the contribution to be shared that has waited longest, or the one that came next after `after`.

        What is about one of the `closed` workers is left out.
        """
        wanted = select(tables.contributions).where(TO_CHECK, not_about(closed))
        if after:
            later = and_(COLUMNS.said_at == after.said_at, COLUMNS.id > after.id)
            wanted = wanted.where(or_(COLUMNS.said_at > after.said_at, later))
        found = await self._all(wanted.order_by(*OLDEST_FIRST).limit(1))
        return found[0] if found else None

    async def found(self, contribution_id: int) -> Contribution | None:
        """Return a contribution, or None where there is none of this id."""
        found = await self._all(select(tables.contributions).where(COLUMNS.id == contribution_id))
        return found[0] if found else None

    async def to_check(self, closed: Collection[int] = (), round_id: int | None = None) -> int:
        """Return how many contributions to be shared wait for a human who may not read of the `closed` workers.

        With `round_id` only those that were said for that round.
        """
        wanted = select(func.count()).where(TO_CHECK, not_about(closed))
        if round_id is not None:
            purposes = [each.value for each in OF_ROUNDS]
            wanted = wanted.where(COLUMNS.about == round_id, COLUMNS.purpose.in_(purposes))
        return await self._session.connection.scalar(wanted) or 0

    async def several(self, ids: Collection[int]) -> Mapping[int, Contribution]:
        """Return those of these contributions that there are, by id."""
        return {each.id: each for each in await self._all(select(tables.contributions).where(COLUMNS.id.in_(ids)))}

    async def about_worker(self, worker_id: int, purposes: Collection[Purpose]) -> Sequence[Contribution]:
        """Return what was said about a worker, or by them, for these purposes, the newest first."""
        wanted = select(tables.contributions).where(
            COLUMNS.worker_id == worker_id, COLUMNS.purpose.in_([each.value for each in purposes])
        )
        return await self._all(wanted.order_by(COLUMNS.said_at.desc(), COLUMNS.id))

    async def of_person(self, person_id: int) -> Sequence[Contribution]:
        """Return all that a person has said, the newest first."""
        wanted = select(tables.contributions).where(COLUMNS.person_id == person_id)
        return await self._all(wanted.order_by(COLUMNS.said_at.desc(), COLUMNS.id))

    async def listed(self, purpose: Purpose) -> Sequence[Contribution]:
        """Return all that was said for a purpose, the oldest first."""
        wanted = select(tables.contributions).where(COLUMNS.purpose == purpose.value)
        return await self._all(wanted.order_by(*OLDEST_FIRST))

    async def shown(self, purpose: Purpose, about: int) -> Sequence[Contribution]:
        """Return what was said for a purpose about this, that others may see now, the oldest first."""
        wanted = select(tables.contributions).where(COLUMNS.purpose == purpose.value, COLUMNS.about == about)
        others_see = (COLUMNS.shared.is_(True), COLUMNS.state == Moderation.SHOWN.value)
        return await self._all(wanted.where(*others_see).order_by(*OLDEST_FIRST))

    async def replies(self, contribution_id: int) -> Sequence[Reply]:
        """Return what was written later about a contribution, the oldest first."""
        return await replies.of_contribution(self._session, contribution_id)

    async def answered(self, person_id: int) -> Sequence[Contribution]:
        """Return what a person said that was answered and waits for nothing more, the newest first."""
        columns = tables.replies.c
        answers = select(columns.id).where(columns.contribution_id == COLUMNS.id, columns.asker.is_(False))
        return await self._all(
            select(tables.contributions)
            .where(COLUMNS.person_id == person_id, COLUMNS.waits_since.is_(None), answers.exists())
            .order_by(COLUMNS.said_at.desc(), COLUMNS.id)
        )

    async def overdue(self, unread_since: datetime, reminded_before: datetime) -> Sequence[Waiting]:
        """Return what about safety waits since then or longer, and nobody was told of again after `reminded_before`.

        The words stay sealed: one that cannot be opened any more must not keep others from being told of.
        """
        found = await self._session.connection.execute(
            select(COLUMNS.id, COLUMNS.purpose, COLUMNS.waits_since)
            .where(COLUMNS.purpose.in_([each.value for each in ABOUT_SAFETY]), COLUMNS.waits_since <= unread_since)
            .where(or_(COLUMNS.reminded_at.is_(None), COLUMNS.reminded_at <= reminded_before))
            .order_by(*OLDEST_FIRST)
        )
        return [Waiting(row.id, Purpose(row.purpose), row.waits_since) for row in found]

    async def _all(self, wanted: Select[Any]) -> list[Contribution]:
        return [opened(self._session, row) for row in await self._session.connection.execute(wanted)]


def not_about(workers: Collection[int]) -> ColumnElement[bool]:
    """What is about none of these workers."""
    return or_(COLUMNS.worker_id.is_(None), COLUMNS.worker_id.not_in(workers)) if workers else true()


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
        waits_since=row.waits_since,
        worrying=row.worrying,
        details=_details(session, row),
        worker_id=row.worker_id,
        edited=None if row.edited is None else session.sealer.open(row.edited, EDITED, row.id),
        themes=frozenset((row.themes or "").split()),
        provenance=Provenance(row.provenance),
        supporter_id=row.supporter_id,
    )


def _details(session: Session, row: Row[Any]) -> tuple[tuple[str, str], ...]:
    if row.details is None:
        return ()
    return tuple(json.loads(session.sealer.open(row.details, DETAILS, row.id)).items())


def _sealed_details(session: Session, said: Contribution) -> bytes | None:
    if not said.details:
        return None
    return session.sealer.seal(json.dumps(dict(said.details), ensure_ascii=False), DETAILS, said.id)


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
                "waits_since": said.waits_since,
                "worrying": said.worrying,
                "details": _sealed_details(session, said),
                "worker_id": said.worker_id,
                "provenance": said.provenance.value,
                "supporter_id": said.supporter_id,
            }
        )
    await session.connection.execute(tables.contributions.insert(), rows)


async def amend(session: Session, changes: Sequence[Amend]) -> None:
    """Keep how what was said stands from now on."""
    for said in (each.contribution for each in changes):
        await session.connection.execute(
            update(tables.contributions)
            .where(COLUMNS.id == said.id)
            .values(
                about=said.about,
                text=session.sealer.seal(said.text, TEXT, said.id),
                edited=None if said.edited is None else session.sealer.seal(said.edited, EDITED, said.id),
                language=said.language,
                details=_sealed_details(session, said),
                shared=said.shared,
                state=said.state.value,
                waits_since=said.waits_since,
                worrying=said.worrying,
                provenance=said.provenance.value,
            )
        )


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


async def erase(session: Session, ids: Sequence[int]) -> None:
    """Delete words that somebody took back."""
    if ids:
        await session.connection.execute(delete(tables.contributions).where(COLUMNS.id.in_(ids)))
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
