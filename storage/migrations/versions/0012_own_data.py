"""Which files of their own data somebody asked for: gone when they leave."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the column. Nothing hangs on exports: the table may be made anew."""
    with op.batch_alter_table("exports") as table:
        table.add_column(sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=True))
        table.create_foreign_key(op.f("fk_exports_person_id"), "people", ["person_id"], ["id"], ondelete="CASCADE")
        table.create_index(op.f("ix_exports_person_id"), ["person_id"])
