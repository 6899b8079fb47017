"""Voice messages."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "voice_notes",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, nullable=True),
        sa.Column("address_id", ID, nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("listener", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_voice_notes_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_voice_notes"),
    )
    op.create_index("ix_voice_notes_person_id", "voice_notes", ["person_id"], unique=False)
    op.create_index("ix_voice_notes_state", "voice_notes", ["state"], unique=False)
    op.create_table(
        "voice_sounds",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["voice_notes.id"], name="fk_voice_sounds_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_voice_sounds"),
    )
    with op.batch_alter_table("web_files") as batch:
        batch.add_column(sa.Column("voice_note_id", ID, nullable=True))
        batch.create_foreign_key(
            "fk_web_files_voice_note_id", "voice_notes", ["voice_note_id"], ["id"], ondelete="CASCADE"
        )
        batch.create_index("ix_web_files_voice_note_id", ["voice_note_id"], unique=False)
