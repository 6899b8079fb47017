"""An invite may ask whoever uses it to read texts first."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("invites") as invites:
        invites.add_column(sa.Column("to_read", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("invites") as invites:
        invites.alter_column("to_read", server_default=None)
