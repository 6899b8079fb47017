"""How people's words came about, and what each supporter may answer, one thing beside the other."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the columns; whoever could answer both still can."""
    for name in ("contributions", "feedback"):
        with op.batch_alter_table(name) as table:
            table.add_column(sa.Column("provenance", sa.String(length=16), nullable=False, server_default="own"))
            table.add_column(sa.Column("supporter_id", ID, nullable=True))
        with op.batch_alter_table(name) as table:
            table.alter_column("provenance", server_default=None)
    op.create_index("ix_feedback_supporter_id", "feedback", ["supporter_id"])
    with op.batch_alter_table("pairings") as pairings:
        pairings.alter_column("scope", type_=sa.String(length=64), existing_type=sa.String(length=16))
    op.execute("UPDATE pairings SET scope = 'votes priorities' WHERE scope = 'both'")
