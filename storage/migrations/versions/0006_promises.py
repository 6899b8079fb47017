"""Goals, promises with their history, what they answer, and what people say about them."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()


def key(table: str, to: str, name: str) -> tuple[sa.Column[int], sa.ForeignKeyConstraint]:
    """A part of a table's key that goes with another table's rows."""
    return (
        sa.Column(name, ID, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint([name], [f"{to}.id"], name=f"fk_{table}_{name}", ondelete="CASCADE"),
    )


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "goals",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_goals"),
    )
    op.create_table(
        "promises",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("goal_id", ID, nullable=True),
        sa.Column("round_id", ID, nullable=True),
        sa.Column("option", sa.String(length=20), nullable=True),
        sa.ForeignKeyConstraint(["goal_id"], ["goals.id"], name="fk_promises_goal_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_promises_round_id"),
        sa.PrimaryKeyConstraint("id", name="pk_promises"),
    )
    op.create_index("ix_promises_goal_id", "promises", ["goal_id"], unique=False)
    op.create_table(
        "promise_entries",
        *key("promise_entries", "promises", "promise_id"),
        sa.Column("number", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=True),
        sa.Column("reopened", sa.Boolean(), nullable=False),
        sa.Column("told_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("promise_id", "number", name="pk_promise_entries"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_promise_entries_told_at", "promise_entries", ["told_at"], unique=False)
    op.create_table(
        "promise_links",
        *key("promise_links", "promises", "promise_id"),
        *key("promise_links", "contributions", "contribution_id"),
        sa.PrimaryKeyConstraint("promise_id", "contribution_id", name="pk_promise_links"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "promise_fixes",
        *key("promise_fixes", "promises", "promise_id"),
        sa.Column("number", sa.SmallInteger(), autoincrement=False, nullable=False),
        *key("promise_fixes", "people", "person_id"),
        sa.Column("answer", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("promise_id", "number", "person_id", name="pk_promise_fixes"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "promise_news",
        *key("promise_news", "people", "person_id"),
        *key("promise_news", "promises", "promise_id"),
        sa.PrimaryKeyConstraint("person_id", "promise_id", name="pk_promise_news"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "promise_tellings",
        *key("promise_tellings", "people", "person_id"),
        sa.Column("told_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_promise_tellings"),
        sqlite_with_rowid=False,
    )
