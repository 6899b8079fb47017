"""Which rounds people were reminded of."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "reminders",
        sa.Column("round_id", ID, autoincrement=False, nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_reminders_round_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("round_id", name="pk_reminders"),
    )
