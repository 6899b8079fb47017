"""What was written later about contributions: answers, and what their askers added. Sealed."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select, update

from bot.domain.changes import KeepReply, MarkRead
from bot.domain.contributions import Reply
from bot.domain.people import Role
from storage import tables
from storage.session import Session

REPLY = "replies.text"
COLUMNS = tables.contributions.c


async def of_contribution(session: Session, contribution_id: int) -> Sequence[Reply]:
    """Return what was written later about a contribution, the oldest first."""
    columns = tables.replies.c
    found = await session.connection.execute(
        select(tables.replies).where(columns.contribution_id == contribution_id).order_by(columns.id)
    )
    return [
        Reply(
            id=row.id,
            contribution_id=row.contribution_id,
            asker=row.asker,
            by=row.by,
            text=session.sealer.open(row.text, REPLY, row.id),
            said_at=row.said_at,
            role=Role(row.role) if row.role else None,
            public=bool(row.public),
        )
        for row in found
    ]


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
                "public": each.public,
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
