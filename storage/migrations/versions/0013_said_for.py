"""How each answer was given, and what is said for somebody else."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    with op.batch_alter_table("answers", table_kwargs={"sqlite_with_rowid": False}) as answers:
        answers.add_column(sa.Column("provenance", sa.String(length=16), nullable=False, server_default="own"))
    with op.batch_alter_table("answers", table_kwargs={"sqlite_with_rowid": False}) as answers:
        answers.alter_column("provenance", server_default=None)
    op.create_table(
        "proxy_answers",
        sa.Column("round_id", ID, autoincrement=False, nullable=False),
        sa.Column("answerer", sa.LargeBinary(length=16), nullable=False),
        sa.Column("question_id", ID, autoincrement=False, nullable=False),
        sa.Column("by", sa.LargeBinary(length=16), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_proxy_answers_round_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("round_id", "answerer", "question_id", name="pk_proxy_answers"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "answered_alone",
        sa.Column("round_id", ID, autoincrement=False, nullable=False),
        sa.Column("answerer", sa.LargeBinary(length=16), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_answered_alone_round_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("round_id", "answerer", name="pk_answered_alone"),
        sqlite_with_rowid=False,
    )
