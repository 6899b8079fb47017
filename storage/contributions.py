"""What people said in their own words, and what was answered, sealed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, and_, delete, func, or_, select, update

from bot.domain.changes import (
    Alarm,
    Contribute,
    KeepReply,
    MarkRead,
    Moderate,
    ShareContribution,
    WithdrawContribution,
)
from bot.domain.contributions import ABOUT_SAFETY, Contribution, Moderation, Purpose, Reply
from bot.domain.people import Role
from storage import tables
from storage.database import new_edition
from storage.session import Session

TEXT = "contributions.text"
REPLY = "replies.text"
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

    async def replies(self, contribution_id: int) -> Sequence[Reply]:
        """Return what was written later about a contribution, the oldest first."""
        columns = tables.replies.c
        found = await self._session.connection.execute(
            select(tables.replies).where(columns.contribution_id == contribution_id).order_by(columns.id)
        )
        return [
            Reply(
                id=row.id,
                contribution_id=row.contribution_id,
                asker=row.asker,
                by=row.by,
                text=self._session.sealer.open(row.text, REPLY, row.id),
                said_at=row.said_at,
                role=Role(row.role) if row.role else None,
            )
            for row in found
        ]

    async def overdue(self, unread_since: datetime, reminded_before: datetime) -> Sequence[Contribution]:
        """Return what about safety waits since then or longer, and nobody was told of again after `reminded_before`."""
        return await self._all(
            select(tables.contributions)
            .where(COLUMNS.purpose.in_([each.value for each in ABOUT_SAFETY]), COLUMNS.waits_since <= unread_since)
            .where(or_(COLUMNS.reminded_at.is_(None), COLUMNS.reminded_at <= reminded_before))
            .order_by(*OLDEST_FIRST)
        )

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
        waits_since=row.waits_since,
        worrying=row.worrying,
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
                "waits_since": said.waits_since,
                "worrying": said.worrying,
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


async def reply(session: Session, changes: Sequence[KeepReply]) -> None:
    """Keep what was written later. What its asker writes waits for an answer; an answer ends the waiting."""
    rows = []
    for each in (change.reply for change in changes):
        rows.append(
            {
                "id": each.id,
                "contribution_id": each.contribution_id,
                "asker": each.asker,
                "by": each.by,
                "role": each.role.value if each.role else None,
                "text": session.sealer.seal(each.text, REPLY, each.id),
                "said_at": each.said_at,
            }
        )
    await session.connection.execute(tables.replies.insert(), rows)
    for change in changes:
        if change.worrying:
            await session.connection.execute(
                update(tables.contributions).where(COLUMNS.id == change.reply.contribution_id).values(worrying=True)
            )
        if change.reply.asker:
            await _waits(session, change.reply)
        else:
            await _dealt_with(session, change.reply.contribution_id, change.seen)


async def mark_read(session: Session, changes: Sequence[MarkRead]) -> None:
    """Keep that nothing waits there any more."""
    for each in changes:
        await _dealt_with(session, each.contribution_id, each.seen)


async def _waits(session: Session, reply: Reply) -> None:
    """Let a contribution wait since its first words that nobody has read: writing again never puts it back."""
    await session.connection.execute(
        update(tables.contributions)
        .where(COLUMNS.id == reply.contribution_id, COLUMNS.waits_since.is_(None))
        .values(waits_since=reply.said_at, reminded_at=None)
    )


async def _dealt_with(session: Session, contribution_id: int, seen: int) -> None:
    """End the waiting, except for what its asker wrote after the `seen` replies that were on the reader's screen."""
    columns = tables.replies.c
    later = (
        select(columns.said_at)
        .where(columns.contribution_id == contribution_id, columns.asker.is_(True))
        .order_by(columns.id)
        .offset(seen)
        .limit(1)
    )
    since = await session.connection.scalar(later)
    await session.connection.execute(
        update(tables.contributions).where(COLUMNS.id == contribution_id).values(waits_since=since, reminded_at=None)
    )


async def alarm(session: Session, changes: Sequence[Alarm]) -> None:
    """Keep when somebody was told again of what waits."""
    for each in changes:
        await session.connection.execute(
            update(tables.contributions).where(COLUMNS.id.in_(each.contribution_ids)).values(reminded_at=each.at)
        )


async def keep_about_safety(session: Session, person_id: int) -> None:
    """Let words about safety and answers stay when their writer leaves, without telling whose they were."""
    about = [each.value for each in ABOUT_SAFETY]
    await session.connection.execute(
        update(tables.contributions)
        .where(COLUMNS.person_id == person_id, COLUMNS.purpose.in_(about))
        .values(person_id=None)
    )
    columns = tables.replies.c
    await session.connection.execute(update(tables.replies).where(columns.by == person_id).values(by=None))


async def moderate(session: Session, changes: Sequence[Moderate]) -> None:
    """Keep what an organiser decided about showing words, who decided it and when."""
    for each in changes:
        await session.connection.execute(
            update(tables.contributions)
            .where(COLUMNS.id == each.contribution_id)
            .values(state=each.state.value, moderated_by=each.by, moderated_at=each.at)
        )
    await new_edition(session.connection)
