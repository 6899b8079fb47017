"""What came in, what goes out, and what the web chat shows."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, SmallInteger, String, Table, text

from storage.tables.columns import Id, Moment, link, metadata

handled_updates = Table(
    "handled_updates",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("update_id", Id, primary_key=True, autoincrement=False),
    Column("handled_at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

set_aside = Table(
    "set_aside",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("channel", String(16), nullable=False),
    Column("update_id", Id, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("failure", String(200), nullable=False),
    Column("set_aside_at", Moment, nullable=False),
)

shared_bodies = Table(
    "shared_bodies",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
)

SHARED, BROADCAST = text("shared_id IS NOT NULL"), text("broadcast_id IS NOT NULL")
"""Most messages are replies: what looks for news passes them by."""

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("addresses", name="address_id", nullable=False),
    Column("rank", SmallInteger, nullable=False),
    Column("state", SmallInteger, nullable=False),
    Column("body", LargeBinary),
    link("shared_bodies", name="shared_id", cascade=False),
    Column("about_round", Id),
    Column("not_before", Moment, nullable=False),
    link("broadcasts", name="broadcast_id"),
    Index("ix_outbox_state_rank_not_before", "state", "rank", "not_before"),
    Index("ix_outbox_shared_id", "shared_id", sqlite_where=SHARED, postgresql_where=SHARED),
    Index("ix_outbox_broadcast_id", "broadcast_id", sqlite_where=BROADCAST, postgresql_where=BROADCAST),
)

reminders = Table(
    "reminders",
    metadata,
    Column("round_id", Id, ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("sent_at", Moment, nullable=False),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("outcome", String(24), primary_key=True),
    Column("messages", Integer, nullable=False),
)

sounds = Table(
    "sounds",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("channel", String(16), primary_key=True),
    Column("file_id", String(255), nullable=False),
)

web_chats = Table(
    "web_chats",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("secret", LargeBinary(32), nullable=False),
    Column("opened_at", Moment, nullable=False),
)

web_messages = Table(
    "web_messages",
    metadata,
    Column("id", Id, primary_key=True),
    link("web_chats", name="chat_id", nullable=False),
    Column("mine", Boolean, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("seal_id", Id, nullable=False),
    Column("delivery_id", Id, unique=True),
    Column("about_round", Id, index=True),
    Index("ix_web_messages_chat_id_id", "chat_id", "id"),
    sqlite_autoincrement=True,
)

web_files = Table(
    "web_files",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("web_chats", name="chat_id", index=True),
    Column("name", String(120), nullable=False),
    Column("media_type", String(120), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("about_round", Id, index=True),
    link("voice_notes", name="voice_note_id", index=True),
)
