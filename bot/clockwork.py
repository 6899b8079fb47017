"""What happens by itself as time goes on: rounds close, what waits is told again, feedback goes out, old things go."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from typing import Protocol

import structlog

from bot.delivery.posting import Posting
from bot.domain.broadcasts import State
from bot.domain.changes import KeepBroadcast, ShutRound
from bot.domain.contributions import ALARM_AGAIN, LONGEST_UNREAD
from bot.domain.house import House
from bot.domain.rounds import Round
from bot.usecases.amending import telling
from bot.usecases.amending.withdrawing import end
from bot.usecases.broadcasting.opening import is_over
from bot.usecases.closing import close
from bot.usecases.drafting.opening import Moment, opened
from bot.usecases.exchange import TurnUnit
from bot.usecases.feedback.releasing import release
from bot.usecases.ports import Counted, Writing
from bot.usecases.promising import hearing, nudging
from bot.usecases.readers.beside import clear_to
from bot.usecases.reminding import remind
from bot.usecases.safety import alarm
from bot.usecases.spaces import settle

SECONDS = 5.0
LATE_EVERY = timedelta(minutes=1)
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

    async def counted(self, round_: Round) -> Counted:
        """Count what was given in a round that is shut, while turns go on."""
        ...

    async def finish_closing(self) -> None:
        """Destroy what a closing leaves to be destroyed."""
        ...

    async def mix(self) -> None:
        """Let no order of rows tell who gave which ballot."""
        ...


class Clockwork:
    """Closes what is due, one round a transaction. A round that is due takes no answers, closed or not."""

    def __init__(
        self, store: KeptStore, posting: Posting, clock: Callable[[], datetime], house: House, writing: Writing
    ) -> None:
        self._store = store
        self._posting = posting
        self._clock = clock
        self._house = house
        self._writing = writing
        self._looked_for_late = datetime.min.replace(tzinfo=UTC)
        self.passed: float | None = None

    async def run(self) -> None:
        """Look every few seconds, until cancelled. What fails is tried again."""
        while True:
            await self.look()
            self.passed = time.monotonic()
            await asyncio.sleep(SECONDS)

    async def look(self) -> None:
        """Do all that is due now. What fails holds up nothing else, and is tried again next time."""
        for job in (
            self.alarm,
            self.remind,
            self.publish_due,
            self.broadcast,
            self.close_due,
            self.settle_spaces,
            self.end_withdrawn,
            self.release_feedback,
            self.tell_of_promises,
            self.tell_of_corrections,
            self._store.finish_closing,
            self._store.mix,
        ):
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

    async def tell_of_promises(self) -> None:
        """Note who has a stake in what was changed; tell those whose notice is due, and whoever is late."""
        async with self._store.unit() as unit:
            now = self._clock()
            await self._posting.write(unit, await hearing.stakes(unit.records, unit.library, now), now)
            await self._posting.write(unit, await hearing.notices(unit.records, now), now)
            await self._posting.write(unit, await nudging.nudges(unit.records, self._house.zone, now), now)

    async def release_feedback(self) -> None:
        """Release feedback on staff once a quarter has ended."""
        async with self._store.unit() as unit:
            now = self._clock()
            changes = await release(unit.records, unit.library.staff, self._house.zone, now)
            if changes:
                await self._posting.write(unit, changes, now)
                log.info("a quarter of the year is released")

    async def tell_of_corrections(self) -> None:
        """Tell those who read a card before it was changed."""
        async with self._store.unit() as unit:
            now = self._clock()
            await self._posting.write(unit, await telling.notices(unit.records, now), now)

    async def end_withdrawn(self) -> None:
        """Tell people of what was withdrawn, and delete what was answered."""
        async with self._store.unit() as unit:
            now = self._clock()
            for each in unit.library.withdrawing(now)[:1]:
                await self._posting.write(unit, await end(unit.records, unit.library, each, now), now)
                log.info("something is withdrawn", about=each.id)

    async def remind(self) -> None:
        """Remind whoever wants to be, the day before something closes."""
        async with self._store.unit() as unit:
            now = self._clock()
            changes = remind(unit.library, await unit.records.reminders.sent(), now)
            await self._posting.write(unit, changes, now)

    async def broadcast(self) -> None:
        """Queue what is told to many for those who do not have it: for some in each transaction, so that no turn waits.

        Whoever has joined an audience since then is looked for once a minute.
        """
        async with self._store.unit() as unit:
            now = self._clock()
            late = now - self._looked_for_late >= LATE_EVERY
            wanted = [*await unit.records.broadcasts.going(now, complete=False)]
            wanted += await unit.records.broadcasts.going(now, complete=True) if late else []
        if late:
            self._looked_for_late = now
        for each in wanted:
            while await self._spread(each.id):
                await asyncio.sleep(0)

    async def _spread(self, broadcast_id: int) -> bool:
        """Queue a broadcast for some, as it stands now. Returns whether there may be others."""
        async with self._store.unit() as unit:
            now = self._clock()
            found = await unit.records.broadcasts.found(broadcast_id)
            if found is None or not found.goes(now):
                return False
            if is_over(found, unit.library, now):
                await self._posting.write(unit, [KeepBroadcast(found.to(State.STOPPED))], now)
                return False
            return await self._posting.spread(unit, found, now) > 0

    async def settle_spaces(self) -> None:
        """Decide who may see what each space settled, once its time has come."""
        async with self._store.unit() as unit:
            now = self._clock()
            for each in unit.library.settling(now)[:1]:
                await self._posting.write(unit, await settle(unit.records, each, now), now)
                log.info("a space is settled", round=each.id)

    async def publish_due(self) -> None:
        """Publish every draft whose time has come."""
        while True:
            async with self._store.unit() as unit:
                now = self._clock()
                due = await unit.records.drafts.due(now)
                if not due:
                    return
                moment = Moment(now, unit.library, self._house, self._writing)
                clear = await clear_to(unit.records, due[0])
                await self._posting.write(unit, opened(moment, due[0], clear, self._posting.ordered_id), now)
            log.info("a draft has come to its time", draft=due[0].id)

    async def close_due(self) -> None:
        """Close every round that is due now. What is only shut by that is counted while turns go on."""
        counted: Counted | None = None
        while True:
            async with self._store.unit() as unit:
                now = self._clock()
                due = unit.library.due(now)
                if not due:
                    await unit.tidy(now)
                    return
                changes = await close(unit.records, unit.library, due[0], now, counted)
                await self._posting.write(unit, changes, now)
            if any(isinstance(each, ShutRound) for each in changes):
                counted = await self._store.counted(due[0])
                continue
            log.info("a round has closed", round=due[0].id)
