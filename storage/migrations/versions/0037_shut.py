"""Whether a round takes no more answers while it is counted."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"


def upgrade() -> None:
    """Add the column."""
    op.add_column("rounds", sa.Column("shut", sa.Integer, nullable=True))
