"""What is urgent is found first; what an announcement said before it was written again can be brought back."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make room for a rank before replies, find messages by rank, keep the words before, and how far was looked."""
    op.execute(sa.text("UPDATE outbox SET rank = rank + 1"))
    op.drop_index("ix_outbox_state_not_before", "outbox")
    op.create_index("ix_outbox_state_rank_not_before", "outbox", ["state", "rank", "not_before"])
    op.add_column("broadcasts", sa.Column("before", sa.LargeBinary(), nullable=True))
    op.add_column("broadcasts", sa.Column("looked_to", ID, nullable=True))
