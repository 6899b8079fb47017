"""Who ended a pairing, and when: for a day they can take that back."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the columns."""
    with op.batch_alter_table("pairings") as pairings:
        pairings.add_column(sa.Column("ended_by", ID, nullable=True))
        pairings.add_column(sa.Column("ended_at", sa.BigInteger(), nullable=True))
