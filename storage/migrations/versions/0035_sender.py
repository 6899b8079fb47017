"""Which of several processes sends."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"


def upgrade() -> None:
    """Add the column."""
    op.add_column("deployment", sa.Column("sender", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=True))
