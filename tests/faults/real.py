"""Runs in the time of the wall clock: people, Telegram, and processes of Sayso that are really killed."""

from __future__ import annotations

import asyncio
import random
from abc import ABC, abstractmethod
from pathlib import Path

from tests.drivers.bot_api_rules import Sent
from tests.faults import deployments
from tests.faults.history import Came, History, Key
from tests.faults.people import Person
from tests.faults.plans import Plan
from tests.faults.telegram import TroubledTelegram

SECONDS = 300.0


class RealWorld(ABC):
    """A run. What goes wrong in it, and which processes there are, is for each kind of run to say."""

    def __init__(self, plan: Plan, folder: Path) -> None:
        self.plan = plan
        self.folder = folder
        self.history = History()
        self.told_all = deployments.TOLD_ALL
        self.api = TroubledTelegram(plan, self._arrives)
        self.process = 1
        self.chance = random.Random(plan.seed)
        self._nth = 0
        self._seen: set[Key] = set()
        begun = deployments.begun(plan.broadcast)
        deployments.begin_in(folder, begun)
        self.people = {
            chat: Person(self, chat, begun.people[chat], script)
            for chat, script in zip(begun.people, plan.scripts, strict=False)
        }
        self._everybody = frozenset(begun.people)

    def next(self) -> int:
        """Number what happens, in order."""
        self._nth += 1
        return self._nth

    @abstractmethod
    def sent(self, number: int) -> None:
        """Let Telegram know an update."""

    @abstractmethod
    async def begins(self) -> None:
        """Start what takes updates."""

    @abstractmethod
    async def goes_wrong(self, acting: asyncio.Future[list[None]]) -> None:
        """Let things go wrong while people act."""

    @abstractmethod
    async def ends(self) -> None:
        """End all that was started."""

    async def is_acknowledged(self, number: int) -> None:
        while number not in self.api.done:
            await asyncio.sleep(0.02)

    def _arrives(self, key: Key, sent: Sent) -> Came:
        came = Came(key, self.next(), self.process, screen=bool(sent.buttons))
        self.history.came.append(came)
        new = key not in self._seen
        self._seen.add(key)
        if key[0] in self.people:
            asyncio.get_running_loop().call_soon(self.people[key[0]].hears, sent, new)
        return came

    async def runs(self) -> None:
        """Let people do what they do while things go wrong; then let all be quiet."""
        await self.api.start()
        acting: asyncio.Future[list[None]] = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(SECONDS):
                await self.begins()
                acting = asyncio.gather(*(each.lives() for each in self.people.values()))
                await self.goes_wrong(acting)
                await acting
                self.api.calm = True
                self.api.faults.clear()
                while await self._waiting() or not self.api.every.keys() <= self.api.done or not self._all_told():
                    await asyncio.sleep(0.1)
        except TimeoutError:
            self.history.wrong.append("it did not become quiet")
        finally:
            acting.cancel()
            await asyncio.gather(acting, return_exceptions=True)
            await self.ends()
            await self.api.stop()
        self.history.acknowledged = set(self.api.done)
        if self.plan.broadcast:
            gone = {each.chat for each in self.people.values() if each.person_id in self.history.erased}
            self.history.told_all, self.history.told = self.told_all, self._everybody - gone

    def _all_told(self) -> bool:
        """Whether what is told to everybody has come to all who did not leave: it is spread now and then."""
        if not self.plan.broadcast:
            return True
        heard = {each.key[0] for each in self.history.came if self.told_all in each.key[1]}
        gone = {each.chat for each in self.people.values() if each.person_id in self.history.erased}
        return self._everybody <= heard | gone

    async def calls(self, fewest: int, most: int, acting: asyncio.Future[list[None]]) -> None:
        """Wait until so many calls of the Bot API more are made, or people have done what they do."""
        wanted = len(self.api.calls) + self.chance.randrange(fewest, most)
        while len(self.api.calls) < wanted and not acting.done():
            await asyncio.sleep(0.001)

    async def _waiting(self) -> int:
        return len(await asyncio.to_thread(deployments.waiting_in, self.folder))
