"""Which key seals from now on: a process that does not have it writes nothing any more."""

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"


def upgrade() -> None:
    """Add the column. Whoever opens the database next fills it."""
    op.add_column("deployment", sa.Column("sealed_with", sa.SmallInteger(), nullable=True))
