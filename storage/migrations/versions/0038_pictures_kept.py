"""When a picture was kept: one that stands beside no text in the end is deleted."""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"


def upgrade() -> None:
    """Add the column."""
    op.add_column("pictures", sa.Column("kept_at", sa.BigInteger(), nullable=True))
