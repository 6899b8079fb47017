"""What is promised, how each promise went, what it answers, and what people say about it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, Date, ForeignKey, SmallInteger, String, Table, Text

from storage.tables.columns import Id, Moment, link, metadata


def _key(to: str) -> Column[Any]:
    """A part of a table's key that points at another table's rows, and goes with them."""
    name = "person_id" if to == "people" else f"{to.removesuffix('s')}_id"
    return Column(name, Id, ForeignKey(f"{to}.id", ondelete="CASCADE"), primary_key=True, autoincrement=False)


goals = Table(
    "goals",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("title", Text, nullable=False),
    Column("language", String(8), nullable=False),
)

promises = Table(
    "promises",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("title", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("owner", Text, nullable=False),
    Column("due", Date),
    link("goals", cascade=False, index=True),
    link("rounds", cascade=False),
    Column("option", String(20)),
)

promise_entries = Table(
    "promise_entries",
    metadata,
    _key("promises"),
    Column("number", SmallInteger, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("state", String(16), nullable=False),
    Column("owner", Text, nullable=False),
    Column("due", Date),
    Column("note", Text),
    Column("language", String(8)),
    Column("reopened", Boolean, nullable=False),
    Column("told_at", Moment, index=True),
    sqlite_with_rowid=False,
)

promise_links = Table(
    "promise_links",
    metadata,
    _key("promises"),
    _key("contributions"),
    sqlite_with_rowid=False,
)

promise_fixes = Table(
    "promise_fixes",
    metadata,
    _key("promises"),
    Column("number", SmallInteger, primary_key=True, autoincrement=False),
    _key("people"),
    Column("answer", String(16), nullable=False),
    sqlite_with_rowid=False,
)

promise_news = Table(
    "promise_news",
    metadata,
    _key("people"),
    _key("promises"),
    sqlite_with_rowid=False,
)

promise_tellings = Table(
    "promise_tellings",
    metadata,
    _key("people"),
    Column("told_at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

promise_keepers = Table(
    "promise_keepers",
    metadata,
    _key("promises"),
    link("people", name="person_id", nullable=False, index=True),
    Column("nudged_at", Moment),
    sqlite_with_rowid=False,
)
