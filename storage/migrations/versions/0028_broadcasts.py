"""What is told to many: who has it, and which messages of it are still on their way."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables, and let a message on its way name what it belongs to."""
    op.create_table(
        "broadcasts",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("audiences", sa.String(length=120), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("about", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_broadcasts"),
    )
    op.create_index("ix_broadcasts_at", "broadcasts", ["at"])
    op.create_table(
        "broadcast_people",
        sa.Column("broadcast_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("outcome", sa.SmallInteger(), nullable=False),
        sa.Column("unsure", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcasts.id"], name="fk_broadcast_people_broadcast_id_broadcasts", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_broadcast_people_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("broadcast_id", "person_id", name="pk_broadcast_people"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_broadcast_people_person_id", "broadcast_people", ["person_id"])
    with op.batch_alter_table("outbox") as outbox:
        outbox.add_column(sa.Column("broadcast_id", ID, nullable=True))
        outbox.create_foreign_key(
            "fk_outbox_broadcast_id_broadcasts", "broadcasts", ["broadcast_id"], ["id"], ondelete="CASCADE"
        )
    for column in ("broadcast_id", "shared_id"):
        known = sa.text(f"{column} IS NOT NULL")
        op.create_index(f"ix_outbox_{column}", "outbox", [column], sqlite_where=known, postgresql_where=known)
