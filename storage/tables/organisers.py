"""What organisers did, and where they are signed in on a computer."""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, String, Table

from storage.tables.columns import Id, Moment, link, metadata

acts = Table(
    "acts",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False, index=True),
    Column("person_id", Id, index=True),
    Column("channel", String(16), nullable=False),
    Column("step", String(64), nullable=False),
)

sign_in_links = Table(
    "sign_in_links",
    metadata,
    Column("digest", LargeBinary(32), primary_key=True),
    link("people", name="person_id", nullable=False, index=True),
    Column("expires_at", Moment, nullable=False),
)

workplaces = Table(
    "workplaces",
    metadata,
    link("addresses", name="address_id", primary_key=True, autoincrement=False),
    link("people", name="person_id", nullable=False, unique=True),
    link("web_chats", name="chat_id", nullable=False, unique=True),
    Column("secret", LargeBinary(32), nullable=False, unique=True),
    Column("opened_at", Moment, nullable=False),
    Column("used_at", Moment, nullable=False),
    Column("revision", Integer),
    Column("body", LargeBinary),
)
