"""What comes in, what goes out, and what the web chat shows."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "deliveries",
        sa.Column("outcome", sa.String(length=24), nullable=False),
        sa.Column("messages", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("outcome", name="pk_deliveries"),
    )
    op.create_table(
        "handled_updates",
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("update_id", ID, autoincrement=False, nullable=False),
        sa.Column("handled_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("channel", "update_id", name="pk_handled_updates"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "set_aside",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("update_id", ID, nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("failure", sa.String(length=200), nullable=False),
        sa.Column("set_aside_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_set_aside"),
    )
    op.create_table(
        "shared_bodies",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shared_bodies"),
    )
    op.create_table(
        "sounds",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("file_id", sa.String(length=255), nullable=False),
        sa.PrimaryKeyConstraint("digest", "channel", name="pk_sounds"),
    )
    op.create_table(
        "web_chats",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("secret", sa.LargeBinary(length=32), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_web_chats"),
    )
    op.create_table(
        "web_files",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("chat_id", ID, nullable=True),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("media_type", sa.String(length=120), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("about_round", ID, nullable=True),
        sa.ForeignKeyConstraint(["chat_id"], ["web_chats.id"], name="fk_web_files_chat_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_web_files"),
    )
    op.create_index("ix_web_files_about_round", "web_files", ["about_round"], unique=False)
    op.create_index("ix_web_files_chat_id", "web_files", ["chat_id"], unique=False)
    op.create_table(
        "web_messages",
        sa.Column("id", ID, nullable=False),
        sa.Column("chat_id", ID, nullable=False),
        sa.Column("mine", sa.Boolean(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("seal_id", ID, nullable=False),
        sa.Column("delivery_id", ID, nullable=True),
        sa.Column("about_round", ID, nullable=True),
        sa.ForeignKeyConstraint(["chat_id"], ["web_chats.id"], name="fk_web_messages_chat_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_web_messages"),
        sa.UniqueConstraint("delivery_id", name="uq_web_messages_delivery_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_web_messages_about_round", "web_messages", ["about_round"], unique=False)
    op.create_index("ix_web_messages_chat_id_id", "web_messages", ["chat_id", "id"], unique=False)
    op.create_table(
        "outbox",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("address_id", ID, nullable=False),
        sa.Column("rank", sa.SmallInteger(), nullable=False),
        sa.Column("state", sa.SmallInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("shared_id", ID, nullable=True),
        sa.Column("about_round", ID, nullable=True),
        sa.Column("not_before", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["address_id"], ["addresses.id"], name="fk_outbox_address_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["shared_id"], ["shared_bodies.id"], name="fk_outbox_shared_id"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
    )
    op.create_index("ix_outbox_state_not_before", "outbox", ["state", "not_before"], unique=False)
