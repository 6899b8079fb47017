"""The staff list and feedback on those who stand on it."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "workers",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("manager_id", ID, nullable=True),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["manager_id"], ["workers.id"], name="fk_workers_manager_id"),
        sa.PrimaryKeyConstraint("id", name="pk_workers"),
    )
    op.create_table(
        "staff_links",
        sa.Column("worker_id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["worker_id"], ["workers.id"], name="fk_staff_links_worker_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_staff_links_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("worker_id", name="pk_staff_links"),
    )
    op.create_index("ix_staff_links_person_id", "staff_links", ["person_id"], unique=False)
    op.create_table(
        "feedback",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("worker_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("times", sa.String(length=16), nullable=True),
        sa.Column("quote", sa.String(length=16), nullable=False),
        sa.Column("way", sa.String(length=16), nullable=False),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("quarter", sa.Integer(), nullable=True),
        sa.Column("level", sa.String(length=16), nullable=True),
        sa.ForeignKeyConstraint(["worker_id"], ["workers.id"], name="fk_feedback_worker_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_feedback_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_feedback"),
    )
    op.create_index("ix_feedback_worker_id", "feedback", ["worker_id"], unique=False)
    op.create_index("ix_feedback_person_id", "feedback", ["person_id"], unique=False)
    op.create_table(
        "edits",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("contribution_id", ID, nullable=False),
        sa.Column("by", ID, nullable=True),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contribution_id"], ["contributions.id"], name="fk_edits_contribution_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_edits"),
    )
    op.create_index("ix_edits_contribution_id", "edits", ["contribution_id"], unique=False)
    op.add_column("contributions", sa.Column("worker_id", ID, nullable=True))
    op.add_column("contributions", sa.Column("edited", sa.LargeBinary(), nullable=True))
    op.add_column("contributions", sa.Column("themes", sa.String(length=80), nullable=True))
    op.create_index("ix_contributions_worker_id", "contributions", ["worker_id"], unique=False)
