"""A connection to SQLite that goes to its thread once for each statement.

aiosqlite goes there to make a cursor, to run the statement, to fetch its rows, and to close the cursor. Each way there
and back takes more of the processor than a small statement does, and a turn has ten statements.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import Any

import aiosqlite
from aiosqlite.context import Result

FETCHED_AT_ONCE = 1_000
"""Rows that come with the statement itself. Only where there are more does its cursor stay open for them."""


class OneTripCursor(aiosqlite.Cursor):
    """A cursor that is made, run, read and closed on one way to the thread."""

    _conn: OneTripConnection
    _cursor: sqlite3.Cursor

    def __init__(self, connection: OneTripConnection) -> None:
        self._conn = connection
        self._rows: list[Any] = []
        self._open = False

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return await self._conn._execute(fn, *args, **kwargs)

    async def execute(self, sql: str, parameters: Iterable[Any] | None = None) -> OneTripCursor:
        """Run a statement, and fetch what it finds."""
        await self._execute(self._ran, False, sql, () if parameters is None else parameters)
        return self

    async def executemany(self, sql: str, parameters: Iterable[Iterable[Any]]) -> OneTripCursor:
        """Run a statement for each of many rows."""
        await self._execute(self._ran, True, sql, parameters)
        return self

    def _ran(self, many: bool, sql: str, parameters: Any) -> None:
        self._cursor = self._conn._conn.cursor()
        try:
            (self._cursor.executemany if many else self._cursor.execute)(sql, parameters)
            self._rows = [] if self._cursor.description is None else self._cursor.fetchmany(FETCHED_AT_ONCE)
            self._open = len(self._rows) == FETCHED_AT_ONCE
        finally:
            if not self._open:
                self._cursor.close()

    async def fetchone(self) -> Any:
        """Return the next row, or None."""
        rows = await self.fetchmany(1)
        return rows[0] if rows else None

    async def fetchmany(self, size: int | None = None) -> list[Any]:
        """Return the next rows, at most so many."""
        wanted = size or self.arraysize
        if len(self._rows) < wanted and self._open:
            self._rows += await self._execute(self._cursor.fetchmany, max(wanted, FETCHED_AT_ONCE))
        rows, self._rows = self._rows[:wanted], self._rows[wanted:]
        return rows

    async def fetchall(self) -> list[Any]:
        """Return all rows that are left."""
        if self._open:
            self._rows += await self._execute(self._cursor.fetchall)
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        """Close what is still open."""
        if self._open:
            self._open = False
            await self._execute(self._cursor.close)


class OneTripConnection(aiosqlite.Connection):
    """A connection whose cursors need one way to its thread for each statement."""

    def __init__(self, path: Path, busy_seconds: float) -> None:
        super().__init__(lambda: sqlite3.connect(path, timeout=busy_seconds), FETCHED_AT_ONCE)
        self._committed = False

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        self._committed = False
        in_thread: Callable[..., Awaitable[Any]] = super()._execute
        return await in_thread(fn, *args, **kwargs)

    def cursor(self) -> Result[aiosqlite.Cursor]:
        """Return a cursor. Nothing is asked of the thread before there is a statement."""
        return OneTripCursor(self)  # type: ignore[return-value]  # it is entered as a Result is

    async def commit(self) -> None:
        """Keep what was written."""
        await super().commit()
        self._committed = True

    async def rollback(self) -> None:
        """Take back what was not committed. Where a commit was the last thing that was done, there is nothing.

        Anything else may still be running in the thread, where whoever waited for it was cancelled.
        """
        if not self._committed:
            await super().rollback()
