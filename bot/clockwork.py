"""What happens by itself as time goes on: rounds close, what waits is told again, what need not be kept is deleted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

import structlog

from bot.delivery.posting import Posting
from bot.domain.contributions import ALARM_AGAIN, LONGEST_UNREAD
from bot.usecases.closing import close
from bot.usecases.exchange import TurnUnit
from bot.usecases.safety import alarm

SECONDS = 5.0
log = structlog.get_logger()


class KeptUnit(TurnUnit, Protocol):
    """What closing needs of a transaction."""

    async def tidy(self, now: datetime) -> None:
        """Delete what need not be kept any longer."""
        ...


class KeptStore(Protocol):
    """The store, as the clockwork sees it."""

    def unit(self) -> AbstractAsyncContextManager[KeptUnit]:
        """Begin one transaction."""
        ...

    async def finish_closing(self) -> None:
        """Destroy what a closing leaves to be destroyed."""
        ...


class Clockwork:
    """Closes what is due, one round a transaction. A round that is due takes no answers, closed or not."""

    def __init__(self, store: KeptStore, posting: Posting, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._posting = posting
        self._clock = clock

    async def run(self) -> None:
        """Look every few seconds, until cancelled. What fails is tried again."""
        while True:
            await self.look()
            await asyncio.sleep(SECONDS)

    async def look(self) -> None:
        """Do all that is due now. What fails holds up nothing else, and is tried again next time."""
        for job in (self.alarm, self.close_due, self._store.finish_closing):
            try:
                await job()
            except Exception as failure:
                log.error("the clockwork waits", job=job.__name__, failure=type(failure).__name__)

    async def alarm(self) -> None:
        """Tell those who read about safety again where something waits too long."""
        async with self._store.unit() as unit:
            now = self._clock()
            overdue = await unit.records.contributions.overdue(now - LONGEST_UNREAD, now - ALARM_AGAIN)
            if overdue:
                await self._posting.write(unit, alarm(overdue, now), now)
                log.error("a message about safety waits", messages=len(overdue))

    async def close_due(self) -> None:
        """Close every round that is due now."""
        while True:
            async with self._store.unit() as unit:
                now = self._clock()
                due = unit.library.due(now)
                if not due:
                    await unit.tidy(now)
                    return
                changes = await close(unit.records, unit.library, due[0], now)
                await self._posting.write(unit, changes, now)
            log.info("a round has closed", round=due[0].id)
