"""What organisers did, for good, and where they are signed in on a computer."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables, and what keeps acts as they are."""
    op.create_table(
        "acts",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("person_id", ID, nullable=True),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("step", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_acts"),
    )
    op.create_index("ix_acts_at", "acts", ["at"])
    op.create_index("ix_acts_person_id", "acts", ["person_id"])
    _keep_acts()
    op.create_table(
        "sign_in_links",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_sign_in_links_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("digest", name="pk_sign_in_links"),
    )
    op.create_index("ix_sign_in_links_person_id", "sign_in_links", ["person_id"])
    op.create_table(
        "workplaces",
        sa.Column("address_id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("chat_id", ID, nullable=False),
        sa.Column("secret", sa.LargeBinary(length=32), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["address_id"], ["addresses.id"], name="fk_workplaces_address_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_workplaces_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["chat_id"], ["web_chats.id"], name="fk_workplaces_chat_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("address_id", name="pk_workplaces"),
        sa.UniqueConstraint("person_id", name="uq_workplaces_person_id"),
        sa.UniqueConstraint("chat_id", name="uq_workplaces_chat_id"),
        sa.UniqueConstraint("secret", name="uq_workplaces_secret"),
    )


def _keep_acts() -> None:
    """Let the database itself refuse to change or delete an act, whoever asks."""
    if op.get_bind().dialect.name == "sqlite":
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER acts_stay_{change.lower()} BEFORE {change} ON acts "
                "BEGIN SELECT RAISE(ABORT, 'what organisers did stays as it is'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION acts_stay() RETURNS trigger AS $$ BEGIN "
        "RAISE EXCEPTION 'what organisers did stays as it is'; END $$ LANGUAGE plpgsql"
    )
    op.execute("CREATE TRIGGER acts_stay BEFORE UPDATE OR DELETE ON acts FOR EACH ROW EXECUTE FUNCTION acts_stay()")
