"""Whom a file for supervision or an appraisal is about."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the column. Nothing hangs on exports: the table may be made anew."""
    with op.batch_alter_table("exports") as table:
        table.add_column(sa.Column("worker_id", ID, nullable=True))
        table.create_foreign_key(op.f("fk_exports_worker_id"), "workers", ["worker_id"], ["id"])
