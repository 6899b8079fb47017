"""What organisers are still writing, sealed. Nothing is overwritten: each change names the revision it was made on."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, delete, select, update
from sqlalchemy.exc import IntegrityError

from bot.domain.changes import DropDraft, KeepDraft
from bot.domain.drafts import Draft, Written
from storage import tables
from storage.documents import from_document, to_document
from storage.session import Conflict, Session

TEXT = "drafts.text"
THROWN_LASTS = timedelta(days=1)
"""How long what was thrown away can be taken back."""
COLUMNS = tables.drafts.c


class StoredDrafts:
    """What waits to be published."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def found(self, draft_id: int) -> Draft | None:
        """Return a draft, one that was thrown away too, or None where there is none of this id."""
        found = await self._all(select(tables.drafts).where(COLUMNS.id == draft_id))
        return found[0] if found else None

    async def listed(self) -> Sequence[Draft]:
        """Return all drafts that were not thrown away, in one order."""
        return await self._all(select(tables.drafts).where(COLUMNS.thrown_at.is_(None)).order_by(COLUMNS.id))

    async def due(self, now: datetime) -> Sequence[Draft]:
        """Return the drafts whose time to be published has come, in one order."""
        due = select(tables.drafts).where(COLUMNS.thrown_at.is_(None), COLUMNS.opens_at <= now)
        return await self._all(due.order_by(COLUMNS.opens_at, COLUMNS.id))

    async def _all(self, wanted: Select[Any]) -> list[Draft]:
        return [_opened(self._session, row) for row in await self._session.connection.execute(wanted)]


def _opened(session: Session, row: Row[Any]) -> Draft:
    written, before = json.loads(session.sealer.open(row.text, TEXT, row.id))
    return Draft(
        row.id,
        row.person_id,
        from_document(Written, written),
        row.revision,
        None if before is None else from_document(Written, before),
        row.thrown_at,
    )


async def keep(session: Session, changes: Sequence[KeepDraft]) -> None:
    """Keep drafts. Raises Conflict where one was changed by somebody else meanwhile."""
    for draft in (each.draft for each in changes):
        texts = [to_document(draft.written), None if draft.before is None else to_document(draft.before)]
        row = {
            "revision": draft.revision,
            "text": session.sealer.seal(json.dumps(texts, ensure_ascii=False), TEXT, draft.id),
            "thrown_at": draft.thrown_at,
            "opens_at": draft.written.opens,
        }
        stood = (COLUMNS.id == draft.id, COLUMNS.revision == draft.revision - 1)
        changed = await session.connection.execute(update(tables.drafts).where(*stood).values(**row))
        if changed.rowcount:
            continue
        if draft.revision > 1:
            raise Conflict("The draft was changed meanwhile.")
        try:
            begun = {"id": draft.id, "person_id": draft.person_id, **row}
            await session.connection.execute(tables.drafts.insert(), [begun])
        except IntegrityError:
            raise Conflict("The draft was begun already.") from None


async def drop(session: Session, changes: Sequence[DropDraft]) -> None:
    """Delete drafts. Raises Conflict where one was changed by somebody else meanwhile."""
    for draft in (each.draft for each in changes):
        stood = (COLUMNS.id == draft.id, COLUMNS.revision == draft.revision)
        if not (await session.connection.execute(delete(tables.drafts).where(*stood))).rowcount:
            raise Conflict("The draft was changed meanwhile.")


async def pictures(session: Session) -> set[int]:
    """Return the numbers of the pictures that stand in drafts, in what was thrown away or can be undone too."""
    rows = await session.connection.execute(select(tables.drafts))
    found = [_opened(session, row) for row in rows]
    return {
        number for each in found for written in (each.written, each.before) if written for number in written.pictures
    }


async def forget_thrown(session: Session, now: datetime) -> None:
    """Delete what was thrown away long enough ago."""
    await session.connection.execute(delete(tables.drafts).where(COLUMNS.thrown_at <= now - THROWN_LASTS))
