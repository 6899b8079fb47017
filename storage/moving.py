"""Moving a deployment from a file to a PostgreSQL database: a table at a time, then compared row by row.

Each table is copied in one transaction and noted as done, so that a move that was cut short goes on where it was. Until
all is compared, the database holds a table of its own, `moving`, and nobody opens it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

from sqlalchemy import Column, MetaData, String, Table, bindparam, func, inspect, select, text, tuple_, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import tables
from storage.database import HALF_MOVED, Database
from storage.migrations import migrate

PAGE = 500
DONE = Table(HALF_MOVED, MetaData(), Column("done", String(64), primary_key=True))
NUMBERED = tables.web_messages
"""The one table whose rows the database itself numbers."""
Row = dict[str, Any]


class NotMoved(Exception):
    """A move did not come to its end. The message says which table holds it up; nothing is lost in the old file."""

    def __init__(self, table: str, why: str) -> None:
        super().__init__(f"{table}: {why}")
        self.table, self.why = table, why


async def move(source: Database, target: Database, moved: Callable[[str, int], None]) -> None:
    """Move all rows, telling each table and its number of rows once it is the same in both.

    Nobody can write to the source meanwhile. Raises NotMoved, and Unwritable where a database cannot be used.
    """
    async with source.writing() as old:
        done = await _begun(target)
        for table in tables.metadata.sorted_tables:
            if table.name not in done:
                await _copy(old, target, table)
        for table in tables.metadata.sorted_tables:
            moved(table.name, await _compared(old, target, table))
        async with target.writing() as new:
            await _number_on(old, new)
            await new.run_sync(DONE.metadata.drop_all)


async def _begun(target: Database) -> frozenset[str]:
    """Make the tables, or go on with a move. Returns the tables that are done. Raises NotMoved for one in use."""
    async with target.writing() as new:
        if not await new.run_sync(lambda sync: inspect(sync).has_table(DONE.name)):
            if await target.exists():
                raise NotMoved("deployment", "there is a deployment in it already")
            await new.run_sync(migrate)
            await new.run_sync(DONE.metadata.create_all)
        await new.run_sync(migrate)
        return frozenset(await new.scalars(select(DONE.c.done)))


async def _copy(old: AsyncConnection, target: Database, table: Table) -> None:
    """Copy a table in one transaction. What links a row to another of the same table is set once all are there."""
    to_itself = [each.parent.name for each in table.foreign_keys if each.column.table is table]
    try:
        async with target.writing() as new:
            await new.execute(text(f"TRUNCATE {table.name} CASCADE"))
            links: list[Row] = []
            async for page in _pages(old, table):
                links += [row for row in page if any(row[name] is not None for name in to_itself)]
                await new.execute(table.insert(), [row | dict.fromkeys(to_itself) for row in page])
            if links:
                own = [column == bindparam(f"key_{column.name}") for column in table.primary_key]
                linked = update(table).where(*own).values({name: bindparam(f"to_{name}") for name in to_itself})
                await new.execute(linked, [_link(row, table, to_itself) for row in links])
            await new.execute(DONE.insert(), [{"done": table.name}])
    except DBAPIError as error:
        raise NotMoved(table.name, " ".join(str(error.orig).split())) from None


def _link(row: Row, table: Table, to_itself: Sequence[str]) -> Row:
    return {f"key_{column.name}": row[column.name] for column in table.primary_key} | {
        f"to_{name}": row[name] for name in to_itself
    }


async def _pages(connection: AsyncConnection, table: Table) -> AsyncIterator[list[Row]]:
    """Yield all rows of a table, some at a time."""
    found = await connection.stream(select(table))
    async for page in found.mappings().partitions(PAGE):
        yield [dict(row) for row in page]


async def _compared(old: AsyncConnection, target: Database, table: Table) -> int:
    """Compare a table row by row. Returns how many rows there are. Raises NotMoved where any is not the same."""
    keys = [column.name for column in table.primary_key]
    rows = 0
    async with target.reading() as new:
        async for page in _pages(old, table):
            mine = {tuple(row[name] for name in keys): row for row in page}
            there = select(table).where(tuple_(*table.primary_key).in_(list(mine)))
            found = {tuple(row[name] for name in keys): dict(row) for row in (await new.execute(there)).mappings()}
            if found != mine:
                break
            rows += len(page)
        same = rows == await new.scalar(select(func.count()).select_from(table))
    if not same:
        async with target.writing() as new:
            await new.execute(DONE.delete())
        raise NotMoved(table.name, "it is not the same in both; run this again to copy everything anew")
    return rows


async def _number_on(old: AsyncConnection, new: AsyncConnection) -> None:
    """Let the numbers that the database gives go on after those it gave before."""
    last = await old.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": NUMBERED.name})
    if last:
        numbering = f"SELECT setval(pg_get_serial_sequence('{NUMBERED.name}', 'id'), :last)"
        await new.execute(text(numbering), {"last": last})
