"""What was picked or added beside somebody's words."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("contributions") as table:
        table.add_column(sa.Column("details", sa.LargeBinary(), nullable=True))
