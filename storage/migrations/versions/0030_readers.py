"""Who reads texts before they go out, and what they say of each."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _to(column: str, table: str, of: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], name=f"fk_{of}_{column}_{table}", ondelete="CASCADE")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "readers",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("reads", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("before", sa.LargeBinary(), nullable=False),
        _to("person_id", "people", "readers"),
        sa.PrimaryKeyConstraint("id", name="pk_readers"),
        sa.UniqueConstraint("person_id", name="uq_readers_person_id"),
    )
    op.create_table(
        "sign_offs",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("draft_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        _to("draft_id", "drafts", "sign_offs"),
        _to("person_id", "people", "sign_offs"),
        sa.PrimaryKeyConstraint("id", name="pk_sign_offs"),
        sa.UniqueConstraint("draft_id", "person_id", name="uq_sign_offs_draft_id_person_id"),
    )
    op.create_index("ix_sign_offs_person_id", "sign_offs", ["person_id"])
    op.create_table(
        "read_before",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("meeting_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        _to("meeting_id", "meetings", "read_before"),
        _to("person_id", "people", "read_before"),
        sa.PrimaryKeyConstraint("id", name="pk_read_before"),
        sa.UniqueConstraint("meeting_id", "person_id", name="uq_read_before_meeting_id_person_id"),
    )
    op.create_index("ix_read_before_person_id", "read_before", ["person_id"])
