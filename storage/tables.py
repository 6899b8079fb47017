"""Every table.

Free text and addresses are sealed (see sealing.py). Ids are drawn by us, so that a seal binds to its row.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    TypeDecorator,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Id = BigInteger().with_variant(Integer, "sqlite")
"""A whole number under 2**63. SQLite wants its own word for it to make it the row's own key."""


class Moment(TypeDecorator[datetime]):
    """A moment, kept as milliseconds since 1970 so that both engines order it alike."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Write a moment that knows its time zone."""
        return None if value is None else round(value.timestamp() * 1000)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Read a moment, in UTC."""
        return None if value is None else datetime.fromtimestamp(value / 1000, UTC)


def _link(to: str, cascade: bool = True, **more: Any) -> Column[Any]:
    name = more.pop("name", f"{to.removesuffix('s')}_id")
    return Column(name, Id, ForeignKey(f"{to}.id", ondelete="CASCADE" if cascade else None), **more)


deployment = Table(
    "deployment",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("key_fingerprint", String(64), nullable=False),
    Column("edition", Integer, nullable=False, default=0),
)

people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("roles", String(80), nullable=False),
    Column("language", String(8), nullable=False),
    Column("buttons", String(16), nullable=False),
    Column("standing", String(16), nullable=False),
    Column("wording", String(32)),
    Column("told", String(200), nullable=False),
)

addresses = Table(
    "addresses",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    _link("people", name="person_id", nullable=False, index=True),
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

handled_updates = Table(
    "handled_updates",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("update_id", Id, primary_key=True, autoincrement=False),
    Column("handled_at", Moment, nullable=False, index=True),
)

set_aside = Table(
    "set_aside",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("channel", String(16), nullable=False),
    Column("update_id", Id, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("failure", String(200), nullable=False),
    Column("set_aside_at", Moment, nullable=False),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    _link("people", name="person_id", nullable=False, index=True),
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
)

link_codes = Table(
    "link_codes",
    metadata,
    Column("digest", LargeBinary(32), primary_key=True),
    _link("people", name="person_id", nullable=False, index=True),
    Column("expires_at", Moment, nullable=False),
    Column("used", Boolean, nullable=False, default=False),
)

meetings = Table(
    "meetings",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("name", String(80), nullable=False, unique=True),
    Column("document", JSON, nullable=False),
)

rounds = Table(
    "rounds",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    _link("meetings", nullable=False, index=True),
    Column("document", JSON, nullable=False),
    Column("closed_at", Moment),
    Column("rekeyed", Boolean, nullable=False, default=False),
)

answers = Table(
    "answers",
    metadata,
    Column("round_id", Id, ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("answerer", LargeBinary(16), primary_key=True),
    Column("question_id", Id, primary_key=True, autoincrement=False),
    Column("audience", String(16), nullable=False),
    Column("given", Text, nullable=False),
    Column("before", Text),
    Column("receipt", String(8), index=True),
    sqlite_with_rowid=False,
)

turnout = Table(
    "turnout",
    metadata,
    Column("round_id", Id, ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

counted_ballots = Table(
    "counted_ballots",
    metadata,
    Column("round_id", Id, ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("question_id", Id, primary_key=True, autoincrement=False),
    Column("audience", String(16), primary_key=True),
    Column("given", String(200), primary_key=True),
    Column("people", Integer, nullable=False),
    sqlite_with_rowid=False,
)

counted_receipts = Table(
    "counted_receipts",
    metadata,
    Column("receipt", String(8), primary_key=True),
    Column("round_id", Id, ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

contributions = Table(
    "contributions",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    _link("people", name="person_id", nullable=False, index=True),
    Column("purpose", String(16), nullable=False),
    Column("about", Id, nullable=False),
    Column("text", LargeBinary, nullable=False),
    Column("language", String(8)),
    Column("shared", Boolean, nullable=False),
    Column("state", String(16), nullable=False),
    Column("said_at", Moment, nullable=False),
    Column("moderated_by", Id),
    Column("moderated_at", Moment),
    Index("ix_contributions_purpose_state_said_at", "purpose", "state", "said_at"),
)

reads = Table(
    "reads",
    metadata,
    Column("meeting_id", Id, ForeignKey("meetings.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("card", Integer, primary_key=True, autoincrement=False),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

unclear = Table(
    "unclear",
    metadata,
    Column("meeting_id", Id, ForeignKey("meetings.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("card", Integer, primary_key=True, autoincrement=False),
    Column("sentence", Integer, primary_key=True, autoincrement=False),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

releases = Table(
    "releases",
    metadata,
    Column("subject", String(16), primary_key=True),
    Column("about", Id, primary_key=True, autoincrement=False),
    Column("made_at", Moment, nullable=False),
    Column("document", JSON, nullable=False),
)

shared_bodies = Table(
    "shared_bodies",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    _link("addresses", name="address_id", nullable=False, index=True),
    Column("rank", SmallInteger, nullable=False),
    Column("state", SmallInteger, nullable=False),
    Column("body", LargeBinary),
    _link("shared_bodies", name="shared_id", cascade=False),
    Column("about_round", Id),
    Column("not_before", Moment, nullable=False),
    Column("attempts", SmallInteger, nullable=False, default=0),
    Index("ix_outbox_state_not_before", "state", "not_before"),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("outcome", String(24), primary_key=True),
    Column("messages", Integer, nullable=False),
)

sounds = Table(
    "sounds",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("channel", String(16), primary_key=True),
    Column("file_id", String(255), nullable=False),
)

web_chats = Table(
    "web_chats",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("secret", LargeBinary(32), nullable=False),
    Column("opened_at", Moment, nullable=False),
)

web_messages = Table(
    "web_messages",
    metadata,
    Column("id", Id, primary_key=True),
    _link("web_chats", name="chat_id", nullable=False),
    Column("mine", Boolean, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("seal_id", Id, nullable=False),
    Column("delivery_id", Id, unique=True),
    Column("about_round", Id, index=True),
    Index("ix_web_messages_chat_id_id", "chat_id", "id"),
    sqlite_autoincrement=True,
)

web_files = Table(
    "web_files",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    _link("web_chats", name="chat_id", index=True),
    Column("name", String(120), nullable=False),
    Column("media_type", String(120), nullable=False),
    Column("body", LargeBinary, nullable=False),
)

exports = Table(
    "exports",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("kind", String(16), nullable=False),
    Column("made_for", LargeBinary, nullable=False),
    Column("purpose", String(200), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("pseudonym_key", LargeBinary, nullable=False),
)
