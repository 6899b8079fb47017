"""Time that skips idleness: work takes the processor's time it takes, waiting takes none, and the clock goes on.

So whatever else runs on the computer makes no difference. What a disk takes to write is not seen.
"""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database


class _Skipping(selectors.DefaultSelector):
    """Where nothing is at work, a wait is over at once, and its seconds are `skipped`."""

    def __init__(self) -> None:
        super().__init__()
        self.skipped = 0.0
        self.at_work = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None or timeout <= 0 or self.at_work:
            return super().select(timeout)
        ready = super().select(0)
        if not ready:
            self.skipped += timeout
        return ready


class SkippingLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock goes on by what was worked and by what would have been waited."""

    def __init__(self) -> None:
        self.waiting = _Skipping()
        super().__init__(self.waiting)

    def time(self) -> float:
        return time.process_time() + self.waiting.skipped


class WatchedDatabase(Database):
    """A database whose work a skipping loop waits for: its threads are not seen by the loop."""

    def __init__(self, path: Path, waiting: _Skipping) -> None:
        super().__init__(path)
        self._waiting = waiting

    @asynccontextmanager
    async def writing(self, beside: bool = False) -> AsyncIterator[AsyncConnection]:
        self._waiting.at_work += 1
        try:
            async with super().writing(beside) as connection:
                yield connection
        finally:
            self._waiting.at_work -= 1

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        self._waiting.at_work += 1
        try:
            async with super().reading() as connection:
                yield connection
        finally:
            self._waiting.at_work -= 1


def run_skipping(work: Callable[[SkippingLoop], Coroutine[Any, Any, dict[str, Any]]]) -> dict[str, Any]:
    """Run something in time that skips idleness. Returns what it returns."""
    loop = SkippingLoop()
    try:
        return loop.run_until_complete(work(loop))
    finally:
        loop.close()
