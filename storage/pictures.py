"""Pictures of published texts. They are published like the words beside them, and lie here as those do."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from bot.domain.changes import KeepPicture
from storage import tables
from storage.session import Session


async def found(session: Session, number: int) -> tuple[str, bytes] | None:
    """Return the name and the content of a picture, or None where there is none of this number."""
    columns = tables.pictures.c
    rows = await session.connection.execute(select(columns.name, columns.content).where(columns.id == number))
    row = rows.one_or_none()
    return (row.name, row.content) if row else None


async def keep(session: Session, changes: Sequence[KeepPicture]) -> None:
    """Keep pictures; the same one again changes nothing."""
    rows = [{"id": each.id, "name": each.name, "content": each.content} for each in changes]
    await session.upsert(tables.pictures, rows)
