"""What organisers changed about published texts, and who is to be told of it."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "amendments",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("meeting_id", ID, nullable=False),
        sa.Column("card", sa.Integer(), nullable=True),
        sa.Column("typed_at", sa.BigInteger(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=True),
        sa.Column("stands", sa.Boolean(), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_amendments_meeting_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_amendments"),
    )
    op.create_index("ix_amendments_meeting_id", "amendments", ["meeting_id"])
    op.create_table(
        "correction_news",
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("amendment_id", ID, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_correction_news_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["amendment_id"], ["amendments.id"], name="fk_correction_news_amendment_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "amendment_id", name="pk_correction_news"),
        sqlite_with_rowid=False,
    )
