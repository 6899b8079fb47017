"""What was erased and is not in the list of the erased yet: see `storage/erasures.py`."""

from __future__ import annotations

from sqlalchemy import Column, String, Table

from storage.tables.columns import Id, metadata

erasures = Table(
    "erasures",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("line", String(60), nullable=False),
)
