"""When a draft is published by itself."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("drafts") as table:
        table.add_column(sa.Column("opens_at", sa.BigInteger(), nullable=True))
