"""Who takes part, how they came, and where they are in the conversation."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, LargeBinary, SmallInteger, String, Table

from storage.tables.columns import Id, Moment, link, metadata

deployment = Table(
    "deployment",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("key_fingerprint", String(64), nullable=False),
    Column("edition", Integer, nullable=False, default=0),
    Column("sender", Id),
    Column("sealed_with", SmallInteger),
)

people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("roles", String(80), nullable=False),
    Column("language", String(8), nullable=False),
    Column("standing", String(16), nullable=False),
    Column("wording", String(32)),
    Column("told", String(200), nullable=False),
    Column("helped", Boolean),
    Column("preferences", LargeBinary),
)

addresses = Table(
    "addresses",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("people", name="person_id", nullable=False, index=True),
    Column("channel", String(16), nullable=False),
    Column("lookup", LargeBinary(32), nullable=False, unique=True),
    Column("chat", LargeBinary, nullable=False),
    Column("blocked", Boolean, nullable=False, default=False),
)

places = Table(
    "places",
    metadata,
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("address_id", Id, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("people", name="person_id", nullable=False, index=True),
    Column("wording", String(32), nullable=False),
    Column("agreed", Boolean, nullable=False),
    Column("said_at", Moment, nullable=False),
)

invites = Table(
    "invites",
    metadata,
    Column("digest", LargeBinary(32), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("spent_at", Moment),
    Column("example", Boolean, nullable=False, default=False),
    Column("to_read", Boolean, nullable=False, default=False),
)

link_codes = Table(
    "link_codes",
    metadata,
    Column("digest", LargeBinary(32), primary_key=True),
    link("people", name="person_id", nullable=False, index=True),
    Column("expires_at", Moment, nullable=False),
    Column("used", Boolean, nullable=False, default=False),
    Column("pairing_id", Id),
)

pairings = Table(
    "pairings",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("people", name="person_id", nullable=False, index=True),
    link("people", name="supporter_id", index=True),
    Column("person_name", LargeBinary, nullable=False),
    Column("supporter_name", LargeBinary),
    Column("scope", String(64), nullable=False),
    Column("ends_at", Moment, nullable=False),
    Column("ended_by", Id),
    Column("ended_at", Moment),
)
