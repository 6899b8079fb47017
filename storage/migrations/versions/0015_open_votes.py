"""Names in open votes: those given while a vote is open, that somebody objected, and those that are shown."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "vote_names",
        sa.Column("round_id", ID, autoincrement=False, nullable=False),
        sa.Column("answerer", sa.LargeBinary(length=16), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("sure", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_vote_names_round_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("round_id", "answerer", name="pk_vote_names"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "kept_secret",
        sa.Column("round_id", ID, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_kept_secret_round_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("round_id", name="pk_kept_secret"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "shown_names",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("round_id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_shown_names_round_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_shown_names_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_shown_names"),
    )
    op.create_index("ix_shown_names_person_id", "shown_names", ["person_id"])
    op.create_index("ix_shown_names_round_id", "shown_names", ["round_id"])
