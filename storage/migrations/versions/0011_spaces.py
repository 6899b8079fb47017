"""Spaces of one audience: who agrees with what, and whether others may see what was settled."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()


def upgrade() -> None:
    """Make the tables and columns."""
    with op.batch_alter_table("rounds") as table:
        table.add_column(sa.Column("settled_at", MOMENT, nullable=True))
        table.add_column(sa.Column("released", sa.Boolean(), nullable=True))
    op.create_table(
        "agreements",
        sa.Column("contribution_id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["contribution_id"], ["contributions.id"], name="fk_agreements_contribution_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_agreements_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("contribution_id", "person_id", name="pk_agreements"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "space_answers",
        sa.Column("round_id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("answer", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_space_answers_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_space_answers_round_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("round_id", "person_id", name="pk_space_answers"),
        sqlite_with_rowid=False,
    )
