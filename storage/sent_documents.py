"""Documents that are to be read: where each was sent, and what is in it where that came with it; all of it sealed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, delete, select

from bot.domain.changes import DropDocument, NoteDocument
from bot.domain.documents import KEPT, SentDocument
from bot.domain.screens import Step
from storage import tables
from storage.addresses import CHAT
from storage.session import Session

BODY = "sent_documents.body"
CONTENT = "sent_documents.content"
COLUMNS = tables.sent_documents.c
BUT_CONTENT = [column for column in COLUMNS if column is not COLUMNS.content]


class KnownDocuments:
    """Documents that wait to be read, as use cases see them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def found(self, document_id: int) -> SentDocument | None:
        """Return a document, or None where there is none of this id."""
        found = await self._all(select(*BUT_CONTENT).where(COLUMNS.id == document_id))
        return found[0] if found else None

    async def of_person(self, person_id: int) -> Sequence[SentDocument]:
        """Return the documents of a person that wait to be read, the oldest first."""
        theirs = select(*BUT_CONTENT).where(COLUMNS.person_id == person_id)
        return await self._all(theirs.order_by(COLUMNS.sent_at, COLUMNS.id))

    async def _all(self, wanted: Select[Any]) -> list[SentDocument]:
        return [_opened(self._session, row) for row in await self._session.connection.execute(wanted)]


async def coming(session: Session) -> Sequence[tuple[SentDocument, str]]:
    """Return what is to be read, the oldest first, with the channel's own id of where it came from."""
    addresses = tables.addresses.c
    wanted: Select[Any] = select(*BUT_CONTENT, addresses.chat)
    found = await session.connection.execute(
        wanted.join(tables.addresses, addresses.id == COLUMNS.address_id).order_by(COLUMNS.sent_at, COLUMNS.id)
    )
    return [(_opened(session, row), session.sealer.open(row.chat, CHAT, row.address_id)) for row in found]


async def content(session: Session, document_id: int) -> bytes:
    """Return what is in a document, b"" where that is to be fetched."""
    sealed = await session.connection.scalar(select(COLUMNS.content).where(COLUMNS.id == document_id))
    return session.sealer.open_bytes(sealed, CONTENT, document_id) if sealed else b""


def _opened(session: Session, row: Row[Any]) -> SentDocument:
    where, asked, file, name = json.loads(session.sealer.open(row.body, BODY, row.id))
    return SentDocument(
        row.id,
        row.person_id,
        row.address_id,
        row.channel,
        file,
        name,
        row.sent_at,
        Step.read(where),
        Step.read(asked),
        row.revision,
    )


async def note(session: Session, changes: Sequence[NoteDocument]) -> None:
    """Keep documents that came, with what is in them where that came too."""
    rows = []
    for each in changes:
        sent = each.document
        body = json.dumps((sent.where.code, sent.asked.code, sent.file, sent.name), ensure_ascii=False)
        rows.append(
            {
                "id": sent.id,
                "person_id": sent.person_id,
                "address_id": sent.address_id,
                "channel": sent.channel,
                "sent_at": sent.sent_at,
                "revision": sent.revision,
                "body": session.sealer.seal(body, BODY, sent.id),
                "content": session.sealer.seal(each.content, CONTENT, sent.id) if each.content else None,
            }
        )
    await session.connection.execute(tables.sent_documents.insert(), rows)


async def drop(session: Session, changes: Sequence[DropDocument]) -> None:
    """Delete documents that are read, or cannot be."""
    ids = [each.document_id for each in changes]
    await session.connection.execute(delete(tables.sent_documents).where(COLUMNS.id.in_(ids)))


async def forget_old(session: Session, now: datetime) -> None:
    """Delete what nobody could read in its time."""
    await session.connection.execute(delete(tables.sent_documents).where(COLUMNS.sent_at < now - KEPT))
