"""A file is written as its rows come, a page at a time: however many there are, memory stays as it is."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

from bot.exports.tables import File, Row


class Form(Protocol):
    """A file in one form while it is written: rows come for one table or another."""

    def add(self, table: str, rows: Sequence[Row]) -> None:
        """Write more rows of a table."""
        ...

    def finish(self) -> None:
        """Write what comes after the rows."""
        ...


async def write(file: File, form: Form) -> None:
    """Write all rows of a file, beside whatever else goes on in this process. Raises OSError as writing does."""
    for table in file.tables:
        await asyncio.to_thread(form.add, table.name, table.rows)
    if file.pages:
        async for page in file.pages():
            for name, rows in page.items():
                await asyncio.to_thread(form.add, name, rows)
    await asyncio.to_thread(form.finish)
