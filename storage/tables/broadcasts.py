"""What is told to many, and who has it."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, SmallInteger, String, Table

from storage.tables.columns import Id, Moment, link, metadata

broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("kind", String(16), nullable=False),
    Column("audiences", String(120), nullable=False),
    Column("text", LargeBinary, nullable=False),
    Column("before", LargeBinary),
    Column("about", Id, nullable=False),
    Column("at", Moment, nullable=False),
    Column("until", Moment),
    Column("state", String(16), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("complete", Boolean, nullable=False),
    Column("looked_to", Id),
    Index("ix_broadcasts_at", "at"),
)

broadcast_people = Table(
    "broadcast_people",
    metadata,
    link("broadcasts", primary_key=True),
    link("people", name="person_id", primary_key=True, index=True),
    Column("outcome", SmallInteger, nullable=False),
    Column("unsure", Boolean, nullable=False),
    sqlite_with_rowid=False,
)
