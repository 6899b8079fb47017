"""What was counted by hand in rounds that are open."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table

from storage.tables.columns import Id, metadata

tallies = Table(
    "tallies",
    metadata,
    Column("round_id", Id, ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("question_id", Id, primary_key=True, autoincrement=False),
    Column("audience", String(16), primary_key=True),
    Column("way", String(16), primary_key=True),
    Column("people", Integer, nullable=False),
    Column("document", JSON, nullable=False),
    sqlite_with_rowid=False,
)
