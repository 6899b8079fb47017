"""What organisers changed about published texts, and who is to be told of it."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, LargeBinary, Table

from storage.tables.columns import Id, Moment, link, metadata

amendments = Table(
    "amendments",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("meetings", nullable=False, index=True),
    Column("card", Integer),
    Column("typed_at", Moment, nullable=False),
    Column("made_at", Moment),
    Column("stands", Boolean, nullable=False),
    Column("settled", Boolean, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

correction_news = Table(
    "correction_news",
    metadata,
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("amendment_id", Id, ForeignKey("amendments.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
