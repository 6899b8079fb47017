"""Supporters: who may answer for whom."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()


def upgrade() -> None:
    """Make the tables."""
    op.add_column("people", sa.Column("helped", sa.Boolean(), nullable=True))
    op.add_column("link_codes", sa.Column("pairing_id", ID, nullable=True))
    op.create_table(
        "pairings",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("supporter_id", ID, nullable=True),
        sa.Column("person_name", sa.LargeBinary(), nullable=False),
        sa.Column("supporter_name", sa.LargeBinary(), nullable=True),
        sa.Column("scope", sa.String(length=16), nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_pairings_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["supporter_id"], ["people.id"], name="fk_pairings_supporter_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_pairings"),
    )
    op.create_index("ix_pairings_person_id", "pairings", ["person_id"], unique=False)
    op.create_index("ix_pairings_supporter_id", "pairings", ["supporter_id"], unique=False)
