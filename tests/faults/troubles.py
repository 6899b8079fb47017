"""What goes wrong in a run, as it comes about: a process that ends, a disk, a lock, a second process, a clock."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import timedelta
from typing import TYPE_CHECKING

from storage.chance import SystemChance
from storage.database import Database
from storage.engine import Taken, Unwritable
from storage.store import Store
from tests.faults.disk import Trouble
from tests.faults.plans import ENDS, FURTHEST, TROUBLES, Event, What

if TYPE_CHECKING:
    from tests.faults.world import World

TRIES = 100


class Troubles:
    """Lets events happen in a world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def happens(self, event: Event) -> None:
        """Let an event happen now. In the thread of the database that can only be an end."""
        world = self._world
        process = world.process
        if event.what in ENDS:
            world.ends(event.what is What.POWER)
        elif event.what in TROUBLES:
            world.disk.trouble = Trouble(event.what.value)
            asyncio.get_running_loop().call_later(event.amount, self.heal)
        elif event.what is What.CLOCK:
            least, most = FURTHEST
            world.ahead = max(least, min(most, world.ahead + timedelta(hours=event.amount)))
            world.furthest = max(world.furthest, world.ahead)
            world.beside(self.looks())
        elif event.what is What.LOCKED:
            world.beside(self._locks(event.amount))
        elif event.what is What.SECOND:
            world.beside(self._second())
        elif event.what is What.SCRUB and process.app:
            world.beside(process.app.store.database.scrub())

    def heal(self) -> None:
        """Let the disk be well again."""
        self._world.disk.trouble = None

    async def looks(self) -> None:
        """Let everything be done that is due by the clock."""
        process = self._world.process
        if process.app:
            await process.app.clockwork.look()

    async def _locks(self, seconds: float) -> None:
        """Hold the database's lock, as another process may."""
        other = sqlite3.connect(self._world.place, timeout=0, isolation_level=None)
        try:
            for _ in range(TRIES):
                try:
                    other.execute("BEGIN IMMEDIATE")
                except sqlite3.OperationalError:
                    await asyncio.sleep(0.01)
                else:
                    await asyncio.sleep(seconds)
                    return
        finally:
            other.close()

    async def _second(self) -> None:
        """Start a second process on the same file; then let a command open it beside the first."""
        world = self._world
        first, place = world.process, world.place
        for serving in (True, False):
            store = Store(Database(place), place.parent.parent / "config" / "sayso.key", SystemChance())
            try:
                await store.open(serving)
                if serving and first is world.process and first.up.is_set() and not first.dead:
                    world.history.wrong.append("two processes serve one file")
            except (Taken, Unwritable):
                pass
            finally:
                await store.database.close()
