"""Pictures of texts. They are published like the words beside them, and lie here as those do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, or_, select

from bot.domain.changes import KeepPicture
from bot.domain.library import Library
from storage import drafts, tables
from storage.session import Session

COLUMNS = tables.pictures.c
UNUSED_LASTS = timedelta(days=1)
"""How long a picture is kept that stands beside no text yet."""


class KnownPictures:
    """Pictures, as use cases see them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def known(self, number: int) -> bool:
        """Whether a picture is there."""
        return await self._session.connection.scalar(select(COLUMNS.id).where(COLUMNS.id == number)) is not None


async def found(session: Session, number: int) -> tuple[str, bytes] | None:
    """Return the name and the content of a picture, or None where there is none of this number."""
    rows = await session.connection.execute(select(COLUMNS.name, COLUMNS.content).where(COLUMNS.id == number))
    row = rows.one_or_none()
    return (row.name, row.content) if row else None


async def keep(session: Session, changes: Sequence[KeepPicture]) -> None:
    """Keep pictures; the same one again counts as kept now."""
    rows = [{"id": each.id, "name": each.name, "content": each.content, "kept_at": each.at} for each in changes]
    await session.upsert(tables.pictures, rows)


async def forget_unused(session: Session, library: Library, now: datetime) -> None:
    """Delete the pictures that stand beside no text, published or still written."""
    old = or_(COLUMNS.kept_at.is_(None), COLUMNS.kept_at < now - UNUSED_LASTS)
    unused = {*await session.connection.scalars(select(COLUMNS.id).where(old))}
    if not unused:
        return
    unused -= {card.picture.id for each in library.meetings.values() for card in each.cards if card.picture}
    unused -= await drafts.pictures(session) if unused else set()
    await session.connection.execute(delete(tables.pictures).where(COLUMNS.id.in_(unused)))
