"""Voice messages, on their way to being words."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, String, Table

from storage.tables.columns import Id, Moment, link, metadata

voice_notes = Table(
    "voice_notes",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("people", name="person_id", index=True),
    Column("address_id", Id, nullable=False),
    Column("channel", String(16), nullable=False),
    Column("size", Integer, nullable=False),
    Column("language", String(8), nullable=False),
    Column("said_at", Moment, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("listener", String(16), nullable=False),
    Column("state", String(16), nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),
)

voice_sounds = Table(
    "voice_sounds",
    metadata,
    Column("id", Id, ForeignKey("voice_notes.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
)
