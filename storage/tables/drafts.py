"""What organisers are still writing, and the documents they send for it."""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, String, Table

from storage.tables.columns import Id, Moment, link, metadata

drafts = Table(
    "drafts",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("people", name="person_id", nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("text", LargeBinary, nullable=False),
    Column("thrown_at", Moment),
    Column("opens_at", Moment),
)

sent_documents = Table(
    "sent_documents",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("people", name="person_id", nullable=False, index=True),
    Column("address_id", Id, nullable=False),
    Column("channel", String(16), nullable=False),
    Column("sent_at", Moment, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("content", LargeBinary),
)
