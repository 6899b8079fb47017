"""The web chat's own store: who may open which chat, and what it shows, sealed."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, insert, or_, select

from bot.domain.changes import KeepSaid
from storage import tables
from storage.session import Session

BODY = "web_messages.body"
FILE = "web_files.body"
COLUMNS = tables.web_messages.c


@dataclass(frozen=True, slots=True)
class WebMessage:
    """A message as the page shows it: `body` is JSON. `mine` is what the person themselves said."""

    id: int
    mine: bool
    body: str


@dataclass(frozen=True, slots=True)
class WebFile:
    """A file as the page offers it."""

    name: str
    media_type: str
    content: bytes


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()


async def open_chat(session: Session, secret: str, now: datetime) -> int:
    """Open a new chat that only the holder of this secret can see. Returns its id."""
    id_ = session.chance.new_id()
    row = {"id": id_, "secret": _digest(secret), "opened_at": now}
    await session.connection.execute(tables.web_chats.insert(), [row])
    return id_


async def may_open(session: Session, chat_id: int, secret: str) -> bool:
    """Whether this is the secret of the chat, compared in constant time."""
    columns = tables.web_chats.c
    known = await session.connection.scalar(select(columns.secret).where(columns.id == chat_id))
    return hmac.compare_digest(known or b"", _digest(secret))


async def chat_exists(session: Session, chat_id: int) -> bool:
    """Whether there is such a chat."""
    return (
        await session.connection.scalar(select(tables.web_chats.c.id).where(tables.web_chats.c.id == chat_id))
        is not None
    )


async def add(
    session: Session,
    chat_id: int,
    body: str,
    mine: bool,
    about_round: int | None = None,
    delivery_id: int | None = None,
) -> tuple[int, bool]:
    """Add a message to a chat. Returns its id, and whether it is new: one delivery adds one message."""
    if delivery_id is not None:
        known = await session.connection.scalar(select(COLUMNS.id).where(COLUMNS.delivery_id == delivery_id))
        if known is not None:
            return int(known), False
    seal_id = session.chance.new_id()
    made = await session.connection.execute(
        insert(tables.web_messages).values(
            chat_id=chat_id,
            mine=mine,
            body=session.sealer.seal(body, BODY, seal_id),
            seal_id=seal_id,
            delivery_id=delivery_id,
            about_round=about_round,
        )
    )
    key = made.inserted_primary_key
    if key is None:
        raise LookupError("The database gave the message no number.")
    return int(key[0]), True


async def keep_said(session: Session, changes: Sequence[KeepSaid]) -> None:
    """Keep what people said, in the same transaction as what came of it."""
    for each in changes:
        await add(session, int(each.chat), each.body, mine=True, about_round=each.about_round)


async def messages(session: Session, chat_id: int, after: int = 0, most: int = 50) -> Sequence[WebMessage]:
    """Return the last messages of a chat that came after a number, the oldest first."""
    found = await session.connection.execute(
        select(COLUMNS.id, COLUMNS.mine, COLUMNS.body, COLUMNS.seal_id)
        .where(COLUMNS.chat_id == chat_id, COLUMNS.id > after)
        .order_by(COLUMNS.id.desc())
        .limit(most)
    )
    rows = reversed(found.all())
    return [WebMessage(row.id, row.mine, session.sealer.open(row.body, BODY, row.seal_id)) for row in rows]


async def message(session: Session, chat_id: int, number: int) -> WebMessage | None:
    """Return one message of a chat, or None where it has none of this number."""
    wanted = select(COLUMNS.id, COLUMNS.mine, COLUMNS.body, COLUMNS.seal_id)
    found = await session.connection.execute(wanted.where(COLUMNS.chat_id == chat_id, COLUMNS.id == number))
    row = found.one_or_none()
    return None if row is None else WebMessage(row.id, row.mine, session.sealer.open(row.body, BODY, row.seal_id))


async def clear(session: Session, chat_id: int) -> None:
    """Delete all that a chat shows, the files of this chat among it. What was answered stays as it is."""
    for table in (tables.web_messages, tables.web_files):
        await session.connection.execute(delete(table).where(table.c.chat_id == chat_id))


async def last(session: Session, chat_id: int) -> int:
    """Return the number of the last message of a chat, 0 where it has none."""
    return await session.connection.scalar(select(func.max(COLUMNS.id)).where(COLUMNS.chat_id == chat_id)) or 0


async def add_file(
    session: Session,
    chat_id: int | None,
    file: WebFile,
    about_round: int | None = None,
    voice_note: int | None = None,
) -> int:
    """Keep a file for a chat, or with None for all chats, sealed. Returns its id.

    One that sounds somebody's `voice_note` goes when that goes.
    """
    id_ = session.chance.new_id()
    row = {
        "id": id_,
        "chat_id": chat_id,
        "name": file.name,
        "media_type": file.media_type,
        "body": session.sealer.seal(file.content, FILE, id_),
        "about_round": about_round,
        "voice_note_id": voice_note,
    }
    await session.connection.execute(tables.web_files.insert(), [row])
    return id_


async def file(session: Session, chat_id: int, file_id: int) -> WebFile | None:
    """Return a file of this chat or of all, or None where there is none of this id."""
    columns = tables.web_files.c
    visible = or_(columns.chat_id == chat_id, columns.chat_id.is_(None))
    found = await session.connection.execute(select(tables.web_files).where(columns.id == file_id, visible))
    row = found.one_or_none()
    if row is None:
        return None
    return WebFile(row.name, row.media_type, session.sealer.open_bytes(row.body, FILE, row.id))


async def end_work(session: Session, which: ColumnElement[bool]) -> None:
    """End sign-ins on computers: what their pages showed goes, and nothing can be sent there any more."""
    columns = tables.workplaces.c
    found = await session.connection.execute(select(columns.address_id, columns.chat_id).where(which))
    ended = found.all()
    if not ended:
        return
    chats, addresses = tables.web_chats, tables.addresses
    await session.connection.execute(delete(chats).where(chats.c.id.in_([row.chat_id for row in ended])))
    await session.connection.execute(delete(addresses).where(addresses.c.id.in_([row.address_id for row in ended])))
