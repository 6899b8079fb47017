"""What is written about safety: when somebody was told of it again, and that it stays when its writer leaves."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import update

from bot.domain.changes import Alarm
from bot.domain.contributions import ABOUT_SAFETY
from storage import tables
from storage.session import Session

COLUMNS = tables.contributions.c


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
    for table in (tables.replies, tables.edits):
        await session.connection.execute(update(table).where(table.c.by == person_id).values(by=None))
