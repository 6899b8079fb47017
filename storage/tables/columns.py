"""What tables are made of: names, ids, moments, links."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    TypeDecorator,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Id = BigInteger().with_variant(Integer, "sqlite")
"""A whole number under 2**63. SQLite wants its own word for it to make it the row's own key."""


class Moment(TypeDecorator[datetime]):
    """A moment, kept as milliseconds since 1970 so that both engines order it alike."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Write a moment that knows its time zone."""
        return None if value is None else round(value.timestamp() * 1000)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Read a moment, in UTC."""
        return None if value is None else datetime.fromtimestamp(value / 1000, UTC)


def link(to: str, cascade: bool = True, **more: Any) -> Column[Any]:
    """Return a column that points at another table's rows, and goes with them where `cascade` is set."""
    name = more.pop("name", f"{to.removesuffix('s')}_id")
    return Column(name, Id, ForeignKey(f"{to}.id", ondelete="CASCADE" if cascade else None), **more)
