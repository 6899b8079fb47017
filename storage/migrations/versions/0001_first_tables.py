"""People, what is published, what they give and say."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "deployment",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("key_fingerprint", sa.String(length=64), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_deployment"),
    )
    op.create_table(
        "exports",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("made_for", sa.LargeBinary(), nullable=False),
        sa.Column("purpose", sa.String(length=200), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("pseudonym_key", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_exports"),
    )
    op.create_table(
        "invites",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("spent_at", MOMENT, nullable=True),
        sa.Column("example", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_invites"),
    )
    op.create_table(
        "meetings",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_meetings"),
        sa.UniqueConstraint("name", name="uq_meetings_name"),
    )
    op.create_table(
        "people",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("roles", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("buttons", sa.String(length=16), nullable=False),
        sa.Column("standing", sa.String(length=16), nullable=False),
        sa.Column("wording", sa.String(length=32), nullable=True),
        sa.Column("told", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
    )
    op.create_table(
        "releases",
        sa.Column("subject", sa.String(length=16), nullable=False),
        sa.Column("about", ID, autoincrement=False, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("subject", "about", name="pk_releases"),
    )
    op.create_table(
        "addresses",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("lookup", sa.LargeBinary(length=32), nullable=False),
        sa.Column("chat", sa.LargeBinary(), nullable=False),
        sa.Column("blocked", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_addresses_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_addresses"),
        sa.UniqueConstraint("lookup", name="uq_addresses_lookup"),
    )
    op.create_index("ix_addresses_person_id", "addresses", ["person_id"], unique=False)
    op.create_table(
        "consents",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("wording", sa.String(length=32), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_consents_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_consents"),
    )
    op.create_index("ix_consents_person_id", "consents", ["person_id"], unique=False)
    op.create_table(
        "contributions",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, nullable=True),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("about", ID, nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=True),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.Column("moderated_by", ID, nullable=True),
        sa.Column("moderated_at", MOMENT, nullable=True),
        sa.Column("waits_since", MOMENT, nullable=True),
        sa.Column("worrying", sa.Boolean(), nullable=False),
        sa.Column("reminded_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_contributions_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_contributions"),
    )
    op.create_index("ix_contributions_person_id", "contributions", ["person_id"], unique=False)
    op.create_index(
        "ix_contributions_purpose_state_said_at", "contributions", ["purpose", "state", "said_at"], unique=False
    )
    op.create_index("ix_contributions_purpose_waits_since", "contributions", ["purpose", "waits_since"], unique=False)
    op.create_table(
        "replies",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("contribution_id", ID, nullable=False),
        sa.Column("asker", sa.Boolean(), nullable=False),
        sa.Column("by", ID, nullable=True),
        sa.Column("role", sa.String(length=16), nullable=True),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["contribution_id"], ["contributions.id"], name="fk_replies_contribution_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_replies"),
    )
    op.create_index("ix_replies_contribution_id", "replies", ["contribution_id"], unique=False)
    op.create_table(
        "link_codes",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_link_codes_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("digest", name="pk_link_codes"),
    )
    op.create_index("ix_link_codes_person_id", "link_codes", ["person_id"], unique=False)
    op.create_table(
        "places",
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("address_id", ID, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_places_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name="pk_places"),
    )
    op.create_table(
        "reads",
        sa.Column("meeting_id", ID, autoincrement=False, nullable=False),
        sa.Column("card", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_reads_meeting_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_reads_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("meeting_id", "card", "person_id", name="pk_reads"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "rounds",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("meeting_id", ID, nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.Column("rekeyed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_rounds_meeting_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_rounds"),
    )
    op.create_index("ix_rounds_meeting_id", "rounds", ["meeting_id"], unique=False)
    op.create_table(
        "unclear",
        sa.Column("meeting_id", ID, autoincrement=False, nullable=False),
        sa.Column("card", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sentence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_unclear_meeting_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_unclear_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("meeting_id", "card", "sentence", "person_id", name="pk_unclear"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "answers",
        sa.Column("round_id", ID, autoincrement=False, nullable=False),
        sa.Column("answerer", sa.LargeBinary(length=16), nullable=False),
        sa.Column("question_id", ID, autoincrement=False, nullable=False),
        sa.Column("audience", sa.String(length=16), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_answers_round_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("round_id", "answerer", "question_id", name="pk_answers"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "counted_ballots",
        sa.Column("round_id", ID, autoincrement=False, nullable=False),
        sa.Column("question_id", ID, autoincrement=False, nullable=False),
        sa.Column("audience", sa.String(length=16), nullable=False),
        sa.Column("given", sa.String(length=200), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_counted_ballots_round_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("round_id", "question_id", "audience", "given", name="pk_counted_ballots"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "counted_receipts",
        sa.Column("receipt", sa.String(length=8), nullable=False),
        sa.Column("round_id", ID, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_counted_receipts_round_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("receipt", "round_id", name="pk_counted_receipts"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "turnout",
        sa.Column("round_id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_turnout_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_turnout_round_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("round_id", "person_id", name="pk_turnout"),
        sqlite_with_rowid=False,
    )
