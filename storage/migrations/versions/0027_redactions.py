"""Rows to remove from working files that were made before somebody took words back, and who made those."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()


def upgrade() -> None:
    """Make the table and the column."""
    op.add_column("exports", sa.Column("asked_by", ID, nullable=True))
    op.create_table(
        "redactions",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("export_id", ID, nullable=False),
        sa.Column("signs", sa.LargeBinary(), nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("removed_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["export_id"], ["exports.id"], name="fk_redactions_export_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_redactions"),
    )
    op.create_index("ix_redactions_export_id", "redactions", ["export_id"])
