"""That the database can be written: the moment this was last tried."""

from __future__ import annotations

from sqlalchemy import Column, Table

from storage.tables.columns import Id, Moment, metadata

beats = Table(
    "beats",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("beat_at", Moment, nullable=False),
)
