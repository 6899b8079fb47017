"""Who hears of a promise once it is late."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "promise_keepers",
        sa.Column("promise_id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("nudged_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["promise_id"], ["promises.id"], name="fk_promise_keepers_promise_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_promise_keepers_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("promise_id", name="pk_promise_keepers"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_promise_keepers_person_id", "promise_keepers", ["person_id"])
