"""Moving a deployment from a file to a PostgreSQL database: a table at a time, then compared row by row.

Each table is copied in one transaction and noted as done, so that a move that was cut short goes on where it was. Until
all is compared, the database holds a table of its own, `moving`, and nobody opens it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext

from sqlalchemy import Column, MetaData, String, Table, inspect, select
from sqlalchemy.exc import DBAPIError

from storage import copying, tables
from storage.copying import NotTheSame
from storage.database import HALF_MOVED, Database
from storage.engine import Connects, said_by
from storage.migrations import migrate

DONE = Table(HALF_MOVED, MetaData(), Column("done", String(64), primary_key=True))


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
                await _copy(lambda: nullcontext(old), target, table)
        for table in tables.metadata.sorted_tables:
            moved(table.name, await _compared(lambda: nullcontext(old), target, table))
        async with target.writing(patiently=True) as new:
            await copying.number_on(old, new)
            await new.run_sync(DONE.metadata.drop_all)


async def _begun(target: Database) -> frozenset[str]:
    """Make the tables, or go on with a move. Returns the tables that are done. Raises NotMoved for one in use."""
    async with target.writing(patiently=True) as new:
        if not await new.run_sync(lambda sync: inspect(sync).has_table(DONE.name)):
            if await target.exists():
                raise NotMoved("deployment", "there is a deployment in it already")
            await new.run_sync(migrate)
            await new.run_sync(DONE.metadata.create_all)
        await new.run_sync(migrate)
        return frozenset(await new.scalars(select(DONE.c.done)))


async def _copy(old: Connects, target: Database, table: Table) -> None:
    """Copy a table in one transaction."""
    try:
        async with target.writing(patiently=True) as new:
            await copying.empty(new, [table.name])
            await copying.copy(old, new, table)
            await new.execute(DONE.insert(), [{"done": table.name}])
    except DBAPIError as error:
        raise NotMoved(table.name, said_by(error)) from None


async def _compared(old: Connects, target: Database, table: Table) -> int:
    """Compare a table. Returns how many rows there are. Raises NotMoved where any is not the same."""
    try:
        async with target.reading() as new:
            return await copying.compared(old, new, table)
    except NotTheSame:
        async with target.writing(patiently=True) as new:
            await new.execute(DONE.delete())
        raise NotMoved(table.name, "it is not the same in both; run this again to copy everything anew") from None
