"""What is published, what people gave to it, and what was released."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from storage.tables.columns import Id, Moment, link, metadata

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
    link("meetings", nullable=False, index=True),
    Column("document", JSON, nullable=False),
    Column("closed_at", Moment),
    Column("rekeyed", Boolean, nullable=False, default=False),
    Column("settled_at", Moment),
    Column("released", Boolean),
    Column("shut", Integer),
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
    Column("provenance", String(16), nullable=False),
    sqlite_with_rowid=False,
)

proxy_answers = Table(
    "proxy_answers",
    metadata,
    Column("round_id", Id, ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("answerer", LargeBinary(16), primary_key=True),
    Column("question_id", Id, primary_key=True, autoincrement=False),
    Column("by", LargeBinary(16), nullable=False),
    Column("given", Text, nullable=False),
    Column("before", Text),
    sqlite_with_rowid=False,
)

answered_alone = Table(
    "answered_alone",
    metadata,
    Column("round_id", Id, ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("answerer", LargeBinary(16), primary_key=True),
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

vote_names = Table(
    "vote_names",
    metadata,
    Column("round_id", Id, ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("answerer", LargeBinary(16), primary_key=True),
    Column("name", LargeBinary, nullable=False),
    Column("sure", Boolean, nullable=False),
    sqlite_with_rowid=False,
)

kept_secret = Table(
    "kept_secret",
    metadata,
    Column("round_id", Id, ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

shown_names = Table(
    "shown_names",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("rounds", nullable=False, index=True),
    link("people", name="person_id", nullable=False, index=True),
    Column("name", LargeBinary, nullable=False),
)

contributions = Table(
    "contributions",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("people", name="person_id", index=True),
    Column("purpose", String(16), nullable=False),
    Column("about", Id, nullable=False),
    Column("text", LargeBinary, nullable=False),
    Column("language", String(8)),
    Column("shared", Boolean, nullable=False),
    Column("state", String(16), nullable=False),
    Column("said_at", Moment, nullable=False),
    Column("moderated_by", Id),
    Column("moderated_at", Moment),
    Column("waits_since", Moment),
    Column("worrying", Boolean, nullable=False),
    Column("reminded_at", Moment),
    Column("details", LargeBinary),
    Column("worker_id", Id, index=True),
    Column("edited", LargeBinary),
    Column("themes", String(80)),
    Column("provenance", String(16), nullable=False),
    Column("supporter_id", Id),
    Index("ix_contributions_purpose_state_said_at", "purpose", "state", "said_at"),
    Index("ix_contributions_purpose_waits_since", "purpose", "waits_since"),
)

replies = Table(
    "replies",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("contributions", nullable=False, index=True),
    Column("asker", Boolean, nullable=False),
    Column("by", Id),
    Column("role", String(16)),
    Column("text", LargeBinary, nullable=False),
    Column("said_at", Moment, nullable=False),
    Column("public", Boolean),
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
    Column("meeting", String(80)),
    Column("for_all", Boolean),
)

pictures = Table(
    "pictures",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("name", String(80), nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("kept_at", Moment),
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
    link("people", name="person_id", index=True),
    link("workers", name="worker_id", cascade=False),
    Column("asked_by", Id),
)

redactions = Table(
    "redactions",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    link("exports", nullable=False, index=True),
    Column("signs", LargeBinary, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("removed_at", Moment),
)

agreements = Table(
    "agreements",
    metadata,
    Column(
        "contribution_id", Id, ForeignKey("contributions.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    ),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

space_answers = Table(
    "space_answers",
    metadata,
    Column("round_id", Id, ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("answer", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
