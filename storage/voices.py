"""Voice messages: where each was said and what was made of it, sealed; the sound beside it, sealed too."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, and_, bindparam, delete, func, select, update

from bot.domain.changes import DropNote, KeepSound, NoteVoice, SaveNote
from bot.domain.screens import Step
from bot.domain.voices import KEPT, Listener, NoteState, VoiceNote
from storage import tables
from storage.addresses import CHAT
from storage.session import Session

BODY = "voice_notes.body"
SOUND = "voice_sounds.body"
COLUMNS = tables.voice_notes.c
TO_WRITE_DOWN = and_(COLUMNS.listener == Listener.ORGANISER.value, COLUMNS.state == NoteState.WAITING.value)
FOR_SOMEBODY = [Listener.ORGANISER.value, Listener.CONTACT.value]


class StoredVoices:
    """Voice messages."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def found(self, note_id: int) -> VoiceNote | None:
        """Return a voice message, or None where there is none of this id."""
        found = await self._all(select(tables.voice_notes).where(COLUMNS.id == note_id))
        return found[0] if found else None

    async def of_person(self, person_id: int) -> Sequence[VoiceNote]:
        """Return the voice messages of a person, the oldest first."""
        return await self._all(select(tables.voice_notes).where(COLUMNS.person_id == person_id))

    async def to_write_down(self) -> Sequence[VoiceNote]:
        """Return what waits for an organiser to listen, the oldest first."""
        return await self._all(select(tables.voice_notes).where(TO_WRITE_DOWN))

    async def kept_bytes(self) -> int:
        """Return how many bytes of sound are kept, and on their way to be."""
        states = [NoteState.ASKING.value, NoteState.COMING.value, NoteState.WAITING.value]
        kept = and_(COLUMNS.listener.in_(FOR_SOMEBODY), COLUMNS.state.in_(states))
        return await self._session.connection.scalar(select(func.sum(COLUMNS.size)).where(kept)) or 0

    async def _all(self, wanted: Select[Any]) -> list[VoiceNote]:
        found = await self._session.connection.execute(wanted.order_by(COLUMNS.said_at, COLUMNS.id))
        return [opened(self._session, row) for row in found]


def opened(session: Session, row: Row[Any]) -> VoiceNote:
    """Open a voice message from its row."""
    where, asked, meant, file, text = json.loads(session.sealer.open(row.body, BODY, row.id))
    return VoiceNote(
        id=row.id,
        person_id=row.person_id,
        address_id=row.address_id,
        channel=row.channel,
        file=file,
        size=row.size,
        language=row.language,
        said_at=row.said_at,
        where=Step.read(where),
        asked=Step.read(asked) if asked else None,
        revision=row.revision,
        listener=Listener(row.listener),
        state=NoteState(row.state),
        text=text,
        meant=Step.read(meant) if meant else None,
    )


async def coming(session: Session) -> Sequence[tuple[VoiceNote, str]]:
    """Return what is to be fetched, the oldest first, with the channel's own id of where it came from, "" if gone."""
    addresses = tables.addresses.c
    found = await session.connection.execute(
        select(tables.voice_notes, addresses.chat)
        .outerjoin(tables.addresses, addresses.id == COLUMNS.address_id)
        .where(COLUMNS.state == NoteState.COMING.value)
        .order_by(COLUMNS.said_at, COLUMNS.id)
    )
    return [
        (opened(session, row), session.sealer.open(row.chat, CHAT, row.address_id) if row.chat else "") for row in found
    ]


async def sound(session: Session, note_id: int) -> bytes:
    """Return the sound of a voice message, b"" where there is none."""
    columns = tables.voice_sounds.c
    sealed = await session.connection.scalar(select(columns.body).where(columns.id == note_id))
    return session.sealer.open_bytes(sealed, SOUND, note_id) if sealed else b""


def _row(session: Session, note: VoiceNote) -> dict[str, Any]:
    body = (note.where.code, note.asked and note.asked.code, note.meant and note.meant.code, note.file, note.text)
    return {
        "id": note.id,
        "person_id": note.person_id,
        "address_id": note.address_id,
        "channel": note.channel,
        "size": note.size,
        "language": note.language,
        "said_at": note.said_at,
        "revision": note.revision,
        "listener": note.listener.value,
        "state": note.state.value,
        "body": session.sealer.seal(json.dumps(body, ensure_ascii=False), BODY, note.id),
    }


async def note(session: Session, changes: Sequence[NoteVoice]) -> None:
    """Keep voice messages that came, with the sounds that came with them."""
    await session.connection.execute(tables.voice_notes.insert(), [_row(session, each.note) for each in changes])
    await _keep(session, [(each.note.id, each.sound) for each in changes if each.sound])


async def save(session: Session, changes: Sequence[SaveNote]) -> None:
    """Keep how far voice messages have come. Whoever left or took one back meanwhile gets none of it again."""
    await _update(session, [each.note for each in changes])
    done = [each.note.id for each in changes if each.note.state in {NoteState.WRITTEN, NoteState.LOST}]
    await session.connection.execute(delete(tables.voice_sounds).where(tables.voice_sounds.c.id.in_(done)))
    await session.connection.execute(delete(tables.web_files).where(tables.web_files.c.voice_note_id.in_(done)))


async def keep_sounds(session: Session, changes: Sequence[KeepSound]) -> None:
    """Keep sounds for whoever listens, unless their person took them back meanwhile."""
    await _update(session, [replace(each.note, state=NoteState.WAITING, size=len(each.sound)) for each in changes])
    ids = [each.note.id for each in changes]
    there = set(await session.connection.scalars(select(COLUMNS.id).where(COLUMNS.id.in_(ids))))
    await _keep(session, [(each.note.id, each.sound) for each in changes if each.note.id in there])


async def _update(session: Session, notes: Sequence[VoiceNote]) -> None:
    """Update what is still there. Whose it is stays: somebody may have joined phones, or left."""
    rows = []
    for each in notes:
        row = _row(session, each)
        rows.append({"found": each.id} | {f"now_{name}": row[name] for name in ("size", "state", "body")})
    await session.connection.execute(
        update(tables.voice_notes)
        .where(COLUMNS.id == bindparam("found"))
        .values({name: bindparam(f"now_{name}") for name in ("size", "state", "body")}),
        rows,
    )


async def _keep(session: Session, sounds: Sequence[tuple[int, bytes]]) -> None:
    rows = [{"id": id_, "body": session.sealer.seal(content, SOUND, id_)} for id_, content in sounds]
    await session.upsert(tables.voice_sounds, rows)


async def drop(session: Session, changes: Sequence[DropNote]) -> None:
    """Delete voice messages with their sounds."""
    await session.connection.execute(
        delete(tables.voice_notes).where(COLUMNS.id.in_([each.note_id for each in changes]))
    )


async def keep_about_safety(session: Session, person_id: int) -> None:
    """Let what is about safety stay when whoever said it leaves, without telling whose it was."""
    about = and_(COLUMNS.person_id == person_id, COLUMNS.listener == Listener.CONTACT.value)
    await session.connection.execute(update(tables.voice_notes).where(about).values(person_id=None))


async def forget_old(session: Session, now: datetime) -> None:
    """Delete what was never said yes to, when its time is over."""
    old = and_(COLUMNS.said_at < now - KEPT, COLUMNS.listener != Listener.CONTACT.value)
    await session.connection.execute(delete(tables.voice_notes).where(old))
