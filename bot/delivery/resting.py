"""Between two times of sending: what was sent is noted still, so that whoever sends next need not repeat it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog

from bot.delivery.noting import Noting
from bot.usecases.exchange import OutboxStore, Wanted

AGAIN_SECONDS = 0.2
log = structlog.get_logger()


class Resting:
    """Notes how sends went while nothing is begun. `flying` tells how many are on their way."""

    def __init__(
        self, noting: Noting, outbox: OutboxStore, now: Callable[[], datetime], flying: Callable[[], int]
    ) -> None:
        self._noting = noting
        self._outbox = outbox
        self._now = now
        self._flying = flying
        self._task: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        """Rest from now on."""
        await self.end()
        self._task = asyncio.get_running_loop().create_task(self._note())

    async def end(self) -> None:
        """Rest no more."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _note(self) -> None:
        while self._flying() or self._noting.known:
            try:
                await self._noting.note(self._outbox, Wanted(self._now(), 0))
            except Exception as failure:
                log.error("what was sent cannot be noted yet", failure=type(failure).__name__)
            await asyncio.sleep(AGAIN_SECONDS)
