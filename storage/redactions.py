"""Rows to remove from working files that were made before somebody took words back. What tells them is sealed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, select, update

from bot.domain.changes import AskToRemove, MarkRemoved
from bot.domain.redactions import Redaction, WorkingFile
from storage import tables
from storage.exports import KEY
from storage.session import Session

FILES, ROWS = tables.exports.c, tables.redactions.c
SIGNS = "redactions.signs"
WORKING = "working"
EXPIRED = b""
"""What stands in place of the key of a file that has expired: nobody can tell any more whose row was whose."""


class StoredRedactions:
    """Working files, and what is to be removed from them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def working(self, now: datetime) -> Sequence[WorkingFile]:
        """Return the working files that have not expired."""
        wanted = select(FILES.id, FILES.made_at, FILES.asked_by, FILES.pseudonym_key).where(
            FILES.kind == WORKING, FILES.expires_at > now, FILES.pseudonym_key != EXPIRED
        )
        open_ = self._session.sealer.open_bytes
        return [
            WorkingFile(row.id, row.made_at, row.asked_by, open_(row.pseudonym_key, KEY, row.id))
            for row in await self._session.connection.execute(wanted)
        ]

    async def waiting(self) -> Sequence[Redaction]:
        """Return what nobody has removed yet, the oldest first."""
        return await self._all(_known().where(ROWS.removed_at.is_(None)).order_by(ROWS.asked_at, ROWS.id))

    async def found(self, redaction_id: int) -> Redaction | None:
        """Return what is to be removed, removed or not, or None where there is none of this id."""
        found = await self._all(_known().where(ROWS.id == redaction_id))
        return found[0] if found else None

    async def _all(self, wanted: Select[Any]) -> list[Redaction]:
        return [
            Redaction(row.id, row.made_at, tuple(self._session.sealer.open(row.signs, SIGNS, row.id).split()))
            for row in await self._session.connection.execute(wanted)
        ]


def _known() -> Select[Any]:
    return select(ROWS.id, ROWS.signs, FILES.made_at).join(tables.exports, FILES.id == ROWS.export_id)


async def ask(session: Session, changes: Sequence[AskToRemove]) -> None:
    """Keep what is to be removed."""
    rows = [
        {
            "id": each.id,
            "export_id": each.export_id,
            "signs": session.sealer.seal(" ".join(each.signs), SIGNS, each.id),
            "asked_at": each.at,
        }
        for each in changes
    ]
    await session.connection.execute(tables.redactions.insert(), rows)


async def mark(session: Session, changes: Sequence[MarkRemoved]) -> None:
    """Keep what was removed, or is to be removed again."""
    for each in changes:
        await session.connection.execute(
            update(tables.redactions).where(ROWS.id == each.redaction_id).values(removed_at=each.at)
        )


async def forget_expired(session: Session, now: datetime) -> None:
    """Forget the keys of files that have expired, and what was to be removed from them: whoever has one deletes it."""
    over = FILES.expires_at <= now
    expired = select(FILES.id).where(over)
    await session.connection.execute(delete(tables.redactions).where(ROWS.export_id.in_(expired)))
    await session.connection.execute(
        update(tables.exports).where(over, FILES.pseudonym_key != EXPIRED).values(pseudonym_key=EXPIRED)
    )
