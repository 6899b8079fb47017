"""The staff list, and feedback on those who stand on it."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, LargeBinary, String, Table

from storage.tables.columns import Id, Moment, link, metadata

workers = Table(
    "workers",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
    link("workers", name="manager_id", cascade=False),
    Column("gone", Boolean, nullable=False, default=False),
)

staff_links = Table(
    "staff_links",
    metadata,
    Column("worker_id", Id, ForeignKey("workers.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    link("people", name="person_id", nullable=False, index=True),
)

feedback = Table(
    "feedback",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("workers", name="worker_id", nullable=False, index=True),
    link("people", name="person_id", nullable=False, index=True),
    Column("started_at", Moment, nullable=False),
    Column("times", String(16)),
    Column("quote", String(16), nullable=False),
    Column("way", String(16), nullable=False),
    Column("sent_at", Moment),
    Column("quarter", Integer),
    Column("level", String(16)),
    Column("provenance", String(16), nullable=False),
    Column("supporter_id", Id, index=True),
)

edits = Table(
    "edits",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("contributions", nullable=False, index=True),
    Column("by", Id),
    Column("made_at", Moment, nullable=False),
    Column("text", LargeBinary, nullable=False),
)
