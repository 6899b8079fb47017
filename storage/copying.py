"""Copying what one database holds into another, of either engine: a page at a time, then compared row by row.

A source is asked for a connection for each page, so that it need not hold anything for as long as all takes.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from typing import Any

from sqlalchemy import Table, bindparam, func, select, text, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import tables
from storage.engine import Connects

PAGE, FEW = 500, 4
LARGE = frozenset({"pictures", "sent_documents", "voice_sounds", "web_files"})
"""Tables with rows of some megabytes: few of them fit into memory."""
LAST = {
    "sqlite": "SELECT seq FROM sqlite_sequence WHERE name = 'web_messages'",
    "postgresql": "SELECT pg_sequence_last_value(CAST(pg_get_serial_sequence('web_messages', 'id') AS regclass))",
}
"""What asks for the last number that the database gave, in the one table whose rows it numbers itself."""
GO_ON = {
    "sqlite": (
        "UPDATE sqlite_sequence SET seq = max(seq, :last) WHERE name = 'web_messages'",
        "INSERT INTO sqlite_sequence (name, seq) SELECT 'web_messages', :last"
        " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'web_messages')",
    ),
    "postgresql": (
        "SELECT setval(pg_get_serial_sequence('web_messages', 'id'),"
        f" GREATEST(CAST(:last AS bigint), ({LAST['postgresql']})))",
    ),
}
Row = dict[str, Any]


class NotTheSame(Exception):
    """A table is not the same in both databases after it was copied. The message is its name."""


async def copy_all(source: Connects, target: Connects) -> None:
    """Copy every table into empty ones, and compare them. Raises NotTheSame, and what writing raises."""
    for table in tables.metadata.sorted_tables:
        async with target() as new:
            await copy(source, new, table)
    async with source() as old, target() as new:
        await number_on(old, new)
    async with target() as new:
        for table in tables.metadata.sorted_tables:
            await compared(source, new, table)


async def copy(source: Connects, new: AsyncConnection, table: Table) -> None:
    """Copy the rows of a table. What links one to another of the same table is set once all are there."""
    to_itself = [each.parent.name for each in table.foreign_keys if each.column.table is table]
    links: list[Row] = []
    async for page in pages(source, table):
        links += [row for row in page if any(row[name] is not None for name in to_itself)]
        await new.execute(table.insert(), [row | dict.fromkeys(to_itself) for row in page])
    if links:
        own = [column == bindparam(f"key_{column.name}") for column in table.primary_key]
        linked = update(table).where(*own).values({name: bindparam(f"to_{name}") for name in to_itself})
        await new.execute(linked, [_link(row, table, to_itself) for row in links])


def _link(row: Row, table: Table, to_itself: Sequence[str]) -> Row:
    return {f"key_{column.name}": row[column.name] for column in table.primary_key} | {
        f"to_{name}": row[name] for name in to_itself
    }


async def pages(source: Connects, table: Table) -> AsyncIterator[list[Row]]:
    """Yield all rows of a table in the order of their keys, some at a time."""
    key = tuple(table.primary_key)
    wanted = select(table).order_by(*key).limit(FEW if table.name in LARGE else PAGE)
    following = wanted
    while True:
        async with source() as connection:
            page = [dict(row) for row in (await connection.execute(following)).mappings()]
        if not page:
            return
        yield page
        following = wanted.where(tuple_(*key) > tuple(page[-1][column.name] for column in key))


async def compared(source: Connects, new: AsyncConnection, table: Table) -> int:
    """Compare a table row by row. Returns how many rows there are. Raises NotTheSame."""
    keys = [column.name for column in table.primary_key]
    rows = 0
    async for page in pages(source, table):
        mine = {tuple(row[name] for name in keys): row for row in page}
        there = select(table).where(tuple_(*table.primary_key).in_(list(mine)))
        if {tuple(row[name] for name in keys): dict(row) for row in (await new.execute(there)).mappings()} != mine:
            raise NotTheSame(table.name)
        rows += len(page)
    if rows != await new.scalar(select(func.count()).select_from(table)):
        raise NotTheSame(table.name)
    return rows


async def number_on(old: AsyncConnection, new: AsyncConnection) -> None:
    """Let the numbers that a database gives go on after those given before, in either. None is given twice."""
    last = await old.scalar(text(LAST[old.dialect.name]))
    for statement in GO_ON[new.dialect.name] if last else ():
        await new.execute(text(statement), {"last": last})


async def empty(new: AsyncConnection, names: Iterable[str]) -> None:
    """Empty tables of a database on a server, and all that hang on them; those of a file are never emptied whole."""
    await new.execute(text(f"TRUNCATE {', '.join(names)} CASCADE"))
