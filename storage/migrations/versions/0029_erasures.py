"""What was erased and is not in the list of the erased yet."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "erasures",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("line", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_erasures"),
    )
