"""Runs with a process of its own, which is killed for real (SIGKILL) again and again, in the time of the wall clock."""

from __future__ import annotations

import asyncio
import contextlib
import random
import tempfile
from dataclasses import replace
from pathlib import Path

from storage.sending import StoredOutbox
from tests.channels.test_killed import Child
from tests.drivers.bot_api_rules import Sent
from tests.faults import deployments
from tests.faults.history import Came, History, Key
from tests.faults.people import Person
from tests.faults.plans import Plan
from tests.faults.process import keys_of
from tests.faults.telegram import TroubledTelegram
from tests.storage.stores import opened

KILLS = 3
MOST_CALLS = 60
SECONDS = 300.0


class RealWorld:
    """People, Telegram, and a process that is killed: after so many calls of the Bot API, wherever it is then."""

    def __init__(self, plan: Plan, folder: Path) -> None:
        self.plan = plan
        self.history = History()
        self.told_all = deployments.TOLD_ALL
        self.api = TroubledTelegram(plan, self._arrives)
        self.kills = 0
        self._chance = random.Random(plan.seed)
        self._folder = folder
        self._nth = 0
        self._process = 1
        self._seen: set[Key] = set()
        begun = deployments.begun(False)
        deployments.put(begun.files, folder)
        self.people = {
            chat: Person(self, chat, begun.people[chat], script)
            for chat, script in zip(begun.people, plan.scripts, strict=False)
        }

    def next(self) -> int:
        self._nth += 1
        return self._nth

    def sent(self, number: int) -> None:
        """Polling finds it."""

    async def is_acknowledged(self, number: int) -> None:
        while number not in self.api.done:
            await asyncio.sleep(0.02)

    def _arrives(self, key: Key, sent: Sent) -> Came:
        came = Came(key, self.next(), self._process, screen=bool(sent.buttons))
        self.history.came.append(came)
        new = key not in self._seen
        self._seen.add(key)
        if key[0] in self.people:
            asyncio.get_running_loop().call_soon(self.people[key[0]].hears, sent, new)
        return came

    async def runs(self) -> None:
        await self.api.start()
        child = Child(self._folder, self.api)
        await child.start()
        acting = asyncio.gather(*(each.lives() for each in self.people.values()))
        try:
            async with asyncio.timeout(SECONDS):
                for _ in range(KILLS):
                    await self._calls(acting)
                    if acting.done():
                        break
                    await self._killed(child)
                    await child.start()
                await acting
                self.api.calm = True
                self.api.faults.clear()
                while await self._waiting() or not self.api.every.keys() <= self.api.done:
                    await asyncio.sleep(0.1)
        except TimeoutError:
            self.history.wrong.append("it did not become quiet")
        finally:
            acting.cancel()
            await asyncio.gather(acting, return_exceptions=True)
            with contextlib.suppress(AssertionError):
                await child.kill()
            await self.api.stop()
        self.history.acknowledged = set(self.api.done)

    async def _calls(self, acting: asyncio.Future[list[None]]) -> None:
        wanted = len(self.api.calls) + self._chance.randrange(5, MOST_CALLS)
        while len(self.api.calls) < wanted and not acting.done():
            await asyncio.sleep(0)

    async def _killed(self, child: Child) -> None:
        await child.kill()
        self.kills += 1
        async with opened(self._folder, publish=False) as store:
            left = await StoredOutbox(store).left_taken()
        self.history.left[self._process] = frozenset(key for each in left for key in keys_of(each))
        self._process += 1

    async def _waiting(self) -> int:
        return len(await asyncio.to_thread(deployments.waiting_in, self._folder))


async def _played(plan: Plan) -> tuple[History, int]:
    with tempfile.TemporaryDirectory() as name:
        world = RealWorld(plan, Path(name))
        await world.runs()
        people = {chat: each.person_id for chat, each in world.people.items()}
        world.history.found = await deployments.found_in(Path(name), people)
        return world.history, world.kills


def _without_waits(plan: Plan) -> Plan:
    """Leave out what would only wait: here time is real."""
    return replace(plan, webhook=False, events=(), answers=(), broadcast=False)


def killed(plan: Plan) -> tuple[History, int]:
    """Play a run with a process that is killed for real. Returns what happened, and how often it was killed."""
    deployments.begun(False)
    return asyncio.run(_played(_without_waits(plan)))
