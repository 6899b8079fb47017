"""Who reads texts before they go out, and what they say of each."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, LargeBinary, Table, UniqueConstraint

from storage.tables.columns import Id, Moment, link, metadata

readers = Table(
    "readers",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("people", name="person_id", nullable=False),
    Column("reads", Boolean, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("name", LargeBinary, nullable=False),
    Column("before", LargeBinary, nullable=False),
    UniqueConstraint("person_id"),
)

sign_offs = Table(
    "sign_offs",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("drafts", nullable=False),
    link("people", name="person_id", nullable=False, index=True),
    Column("asked_at", Moment, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    UniqueConstraint("draft_id", "person_id"),
)

read_before = Table(
    "read_before",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("meetings", nullable=False),
    link("people", name="person_id", nullable=False, index=True),
    Column("name", LargeBinary, nullable=False),
    UniqueConstraint("meeting_id", "person_id"),
)
