"""Whether Sayso is ready: the database can be written, turns run, messages are sent, what is due is done."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

import structlog

from bot.usecases.ports import State, WatchedStore

BEAT_SECONDS = 10.0
LATEST = {"database": 40.0, "sender": 40.0, "clockwork": 120.0}
"""Seconds after which a part that has not come round again is not ready. What is due may take a while: a large vote."""
LONGEST_IN_LINE = 30.0
"""Seconds an update may wait for its commit."""
log = structlog.get_logger()


class Rounds(Protocol):
    """A job that goes round and round. `passed` is when it last came round well, None where it never has."""

    @property
    def passed(self) -> float | None:
        """When it last came round well."""
        ...


class Line(Protocol):
    """What has arrived and is not decided yet."""

    stuck: bool

    def waiting(self) -> tuple[int, float]:
        """Return how many updates wait for their commit, and the seconds the oldest does."""
        ...


class Readiness:
    """Writes to the database now and then, and tells what is not ready. Being asked costs nothing.

    `now` is the wall clock, `clock` tells seconds that only go forward.
    """

    def __init__(
        self,
        store: WatchedStore,
        line: Callable[[], Line],
        sender: Rounds,
        clockwork: Rounds,
        now: Callable[[], datetime],
        clock: Callable[[], float],
    ) -> None:
        self._store = store
        self._line = line
        self._rounds = {"database": self, "sender": sender, "clockwork": clockwork}
        self._now = now
        self._clock = clock
        self.passed: float | None = None

    async def run(self) -> None:
        """Write to the database every few seconds, until cancelled."""
        while True:
            await self.beat()
            await asyncio.sleep(BEAT_SECONDS)

    async def beat(self) -> None:
        """See whether the database can be written and read now."""
        try:
            await self._store.beat(self._now())
            await self._store.last_beat()
        except Exception as failure:
            self.passed = None
            log.error("the database cannot be written", failure=type(failure).__name__)
        else:
            self.passed = self._clock()

    def parts(self) -> Mapping[str, bool]:
        """Return which parts are ready, by name."""
        now = self._clock()
        line = self._line()
        ready = {
            name: each.passed is not None and now - each.passed <= LATEST[name] for name, each in self._rounds.items()
        }
        return ready | {"turns": not line.stuck and line.waiting()[1] <= LONGEST_IN_LINE}

    @property
    def is_stuck(self) -> bool:
        """Whether nothing that arrives can be written."""
        return self._line().stuck

    def inbox(self) -> tuple[int, float]:
        """Return how many updates wait for their commit, and the seconds the oldest does."""
        return self._line().waiting()

    async def state(self) -> State | None:
        """Return what waits in the store, None where that cannot be read."""
        try:
            return await self._store.state(self._now())
        except Exception as failure:
            log.error("the database cannot be read", failure=type(failure).__name__)
            return None
