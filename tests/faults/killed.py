"""Runs with a process of its own, which is killed for real (SIGKILL) again and again, in the time of the wall clock."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from dataclasses import replace
from pathlib import Path

from storage.sending import StoredOutbox
from tests.drivers.killable import Child
from tests.faults import deployments
from tests.faults.history import History
from tests.faults.plans import Plan
from tests.faults.process import keys_of
from tests.faults.real import RealWorld
from tests.storage.stores import opened

KILLS = 3
MOST_CALLS = 60


class KilledWorld(RealWorld):
    """One process, killed after so many calls of the Bot API, wherever it is then. It asks for updates by itself."""

    def __init__(self, plan: Plan, folder: Path) -> None:
        super().__init__(plan, folder)
        self.kills = 0
        self._child: Child

    def sent(self, number: int) -> None:
        """Polling finds it."""

    async def begins(self) -> None:
        self._child = Child(self.folder, self.api)
        await self._child.start()

    async def goes_wrong(self, acting: asyncio.Future[list[None]]) -> None:
        for _ in range(KILLS):
            await self.calls(5, MOST_CALLS, acting)
            if acting.done():
                break
            await self._killed()
            await self._child.start()

    async def ends(self) -> None:
        with contextlib.suppress(AssertionError):
            await self._child.kill()

    async def _killed(self) -> None:
        await self._child.kill()
        self.kills += 1
        async with opened(self.folder, publish=False) as store:
            left = await StoredOutbox(store).left_taken()
        self.history.left[self.process] = frozenset(key for each in left for key in keys_of(each))
        self.process += 1


async def _played(plan: Plan) -> tuple[History, int]:
    with tempfile.TemporaryDirectory() as name:
        world = KilledWorld(plan, Path(name))
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
