"""How people like to take part, sealed: their buttons are one of many preferences now."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Keep preferences with people. No table is made anew: that would delete what hangs on people."""
    op.add_column("people", sa.Column("preferences", sa.LargeBinary(), nullable=True))
    op.drop_column("people", "buttons")
