"""One run: people, Telegram, a process of Sayso that is ended and begins anew, and a disk; in time that skips waiting.

All of it lives in this process. A process of Sayso is killed by taking what it left on the disk at that moment, and
letting nothing that it does from then on reach anybody.
"""

from __future__ import annotations

import asyncio
import contextvars
import random
import sqlite3
import time
from collections import Counter
from collections.abc import Coroutine
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.drivers.bot_api_rules import Sent
from tests.faults import deployments
from tests.faults.disk import Disk
from tests.faults.history import Came, History, Key
from tests.faults.people import Person
from tests.faults.plans import Event, Plan, Point
from tests.faults.process import PROCESS, Process
from tests.faults.telegram import TroubledTelegram
from tests.faults.troubles import Troubles

AGAIN_SECONDS = 2.0
"""After how long a process that ended is started anew."""
POST_AGAIN_SECONDS = 1.0
LATE_SECONDS = 5.0
LOOKS_EVERY = 5.0
LONGEST = 3600.0
REAL_SECONDS = 25.0
"""How long a run may take of the processor's time, whatever else runs on this machine."""
MIDDAY = 12


class World:
    """All of a run."""

    def __init__(self, plan: Plan, folder: Path, disk: Disk) -> None:
        self.plan = plan
        self.disk = disk
        self.history = History()
        self.troubles = Troubles(self)
        self.api = TroubledTelegram(plan, self._arrives)
        self.told_all = deployments.TOLD_ALL
        self.happened: list[Event] = []
        self._folder = folder
        self._begun = deployments.begun(plan.broadcast)
        self._chance = random.Random(plan.seed)
        self._nth = 0
        self._passed: Counter[Point] = Counter()
        self.ahead = self.furthest = timedelta()
        self._loop = asyncio.get_running_loop()
        self._began = self._loop.time()
        self._real = time.process_time()
        self._context = contextvars.copy_context()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._files = self._begun.files
        self._unread: list[int] = []
        self._seen: set[Key] = set()
        self._ends = False
        self.older: dict[str, bytes] = self._begun.files
        self.process: Process
        self._begins = asyncio.Event()
        disk.when_written = self._below
        self.people = {
            chat: Person(self, chat, self._begun.people[chat], script)
            for chat, script in zip(self._begun.people, plan.scripts, strict=False)
        }

    def clock(self) -> datetime:
        """The time, by the clock of Sayso's machine."""
        return deployments.BEGINS + timedelta(seconds=self._loop.time() - self._began) + self.ahead

    def next(self) -> int:
        """Number what happens, in order."""
        self._nth += 1
        return self._nth

    # What happens

    def _arrives(self, key: Key, sent: Sent) -> Came:
        came = Came(key, self.next(), self.process.number, screen=bool(sent.buttons))
        self.history.came.append(came)
        new, chat = key not in self._seen, key[0]
        self._seen.add(key)
        if chat in self.people:
            self._loop.call_soon(self.people[chat].hears, sent, new)
        self.passes(Point.AFTER_SEND)
        return came

    def left(self, keys: set[Key]) -> None:
        """Hear what earlier processes had taken to be sent and not noted as sent."""
        for number in self._unread:
            self.history.left[number] = frozenset(keys)
        self._unread.clear()

    async def at(self, point: Point) -> None:
        """Pass a point. What is dead by then goes no further."""
        self.passes(point)
        process = PROCESS.get()
        if process and process.dead:
            await asyncio.Event().wait()

    def passes(self, point: Point) -> None:
        """Let what is planned for this point happen."""
        self._passed[point] += 1
        for event in self.plan.events:
            if event.point is point and event.nth == self._passed[point] and not self._ends:
                self.happened.append(event)
                self.troubles.happens(event)

    def _below(self, what: str) -> None:
        self.passes(Point.SYNCED if what == "synced" else Point.WRITTEN)

    @property
    def place(self) -> Path:
        """The database of the process there is."""
        return self.process.folder / "data" / "sayso.db"

    def ends(self, power: bool) -> None:
        """Kill the process there is, or let power fail: what it left on the disk is what the next one finds."""
        process = self.process
        if process.dead:
            return
        process.dead = True
        self._files = self.disk.left(self._chance if power else None)
        self.older = self.older if self.older is not self._begun.files else self._files
        self.disk.ends()
        self._loop.call_soon_threadsafe(process.main.cancel)

    def beside(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something that is not the process's own."""
        task = self._loop.create_task(work, context=self._context.copy())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # Telegram posts

    def sent(self, number: int) -> None:
        """Let Telegram know an update; over the webhook, let it be posted until it is taken."""
        if self.plan.webhook:
            self.beside(self._posts(number))

    async def _posts(self, number: int) -> None:
        if self.plan.shuffles:
            await asyncio.sleep(self._chance.uniform(0, LATE_SECONDS))
        update = self.api.every[number]
        twice = self._chance.random() < self.plan.repeats
        while number not in self.api.done:
            process = self.process
            taken = await asyncio.gather(*(process.takes(update) for _ in range(1 + twice)))
            if any(taken):
                self.api.done.add(number)
            else:
                await asyncio.sleep(POST_AGAIN_SECONDS)
        if twice:
            await asyncio.sleep(self._chance.uniform(0, LATE_SECONDS))
            await self.process.takes(self.api.every[self._chance.choice(list(self.api.every))])

    async def is_acknowledged(self, number: int) -> None:
        while number not in self.api.done:
            await asyncio.sleep(0.5)

    # From start to end

    async def runs(self) -> None:
        """Let people do what they do while things go wrong; then let all be quiet."""
        await self.api.start()
        supervising = asyncio.ensure_future(self._supervises())
        try:
            await self._begins.wait()
            await asyncio.gather(*(each.lives() for each in self.people.values()))
            self._calms()
            await self._quiet()
        finally:
            self._ends = True
            supervising.cancel()
            self.process.main.cancel()
            for each in tuple(self._tasks):
                each.cancel()
            await asyncio.gather(supervising, self.process.main, *self._tasks, return_exceptions=True)
            await self.api.stop()
        self.history.acknowledged = set(self.api.done)
        if self.plan.broadcast:
            self.history.told_all = self.told_all
            gone = {each.chat for each in self.people.values() if each.person_id in self.history.erased}
            self.history.told = frozenset(self._begun.people.keys() - gone)

    async def _supervises(self) -> None:
        """Run a process, and another after it has ended."""
        number, folder = 0, self._folder
        while True:
            number += 1
            if self._files:
                folder = self._folder / str(number)
                await asyncio.to_thread(deployments.put, self._files, folder)
                self.disk.begins(folder)
                self._files = {}
            self.process = Process(self, number, folder)
            self._begins.set()
            await asyncio.wait([self.process.main])
            failure = None if self.process.main.cancelled() else self.process.main.exception()
            if failure:
                self.history.wrong.append(f"a process ended: {type(failure).__name__}: {failure}")
            self._unread.append(number)
            await asyncio.sleep(AGAIN_SECONDS)

    def _calms(self) -> None:
        """Let nothing go wrong any more; it is midday of the next day.

        A clock that was ahead stays so: news that was put off until its morning is due then, and not before.
        """
        self._ends = self.api.calm = True
        self.api.faults.clear()
        self.troubles.heal()
        self.ahead = max(self.furthest, timedelta())
        next_day = (self.clock() + timedelta(days=1)).replace(hour=MIDDAY)
        self.ahead += next_day - self.clock()

    async def _quiet(self) -> None:
        """Wait until all is acknowledged and nothing waits to be sent, and no longer than that can take."""
        until, told = self._loop.time() + LONGEST, None
        while self._loop.time() < until:
            if time.process_time() - self._real > REAL_SECONDS:
                break
            await asyncio.sleep(LOOKS_EVERY)
            if self.process.up.is_set() and not self.process.dead:
                if told is not self.process:
                    told = self.process
                    await self.troubles.looks()
                if self.api.every.keys() <= self.api.done and not self._waiting():
                    return
        late = len(self.api.every.keys() - self.api.done)
        self.history.wrong.append(f"it did not become quiet: {late} updates, {self._waiting()} messages")

    def _waiting(self) -> int:
        other = sqlite3.connect(self.place)
        try:
            return int(other.execute("SELECT count(*) FROM outbox").fetchone()[0])
        finally:
            other.close()
