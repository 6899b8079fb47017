"""What only one process does at a time: it is elected, works until it loses that, and is elected anew."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol

import structlog

from bot.channels.serving import run_all

AGAIN_SECONDS = 1.0
log = structlog.get_logger()


class Office(Protocol):
    """What a process is elected to."""

    async def won(self, told: Callable[[str], None]) -> None:
        """Wait until this process is elected. Until that is lost, `told` hears what processes tell each other."""
        ...

    async def lost(self) -> None:
        """Wait until this process is elected no more."""
        ...

    async def leave(self) -> None:
        """Give the office to another process."""
        ...


class Elected:
    """Runs jobs while this process is elected.

    `begin` is done before, `rest` each time the office is lost, and `end` at the very end.
    """

    def __init__(
        self,
        office: Office,
        told: Callable[[str], None],
        begin: Callable[[], Awaitable[None]],
        rest: Callable[[], Awaitable[None]],
        end: Callable[[], Awaitable[None]],
    ) -> None:
        self._office = office
        self._told = told
        self._begin = begin
        self._rest = rest
        self._end = end
        self.now = self.waits = False

    async def run(self, jobs: Callable[[], Sequence[Awaitable[Any]]]) -> None:
        """Take part in elections until cancelled. Raises what a job raised, where one fails."""
        try:
            await self._run(jobs)
        finally:
            await self._end()

    async def _run(self, jobs: Callable[[], Sequence[Awaitable[Any]]]) -> None:
        while True:
            self.waits = True
            await self._office.won(self._told)
            self.waits = False
            try:
                await self._begin()
            except Exception as failure:
                log.error("nothing can be sent yet", failure=type(failure).__name__)
                await self._office.leave()
                await asyncio.sleep(AGAIN_SECONDS)
                continue
            self.now = True
            await self._work(jobs())
            log.warning("another process sends now")

    async def _work(self, jobs: Sequence[Awaitable[Any]]) -> None:
        lost = asyncio.ensure_future(self._office.lost())
        working = asyncio.ensure_future(run_all(jobs))
        try:
            await asyncio.wait([lost, working], return_when=asyncio.FIRST_COMPLETED)
            if working.done():
                working.result()
        finally:
            self.now = False
            for each in (lost, working):
                each.cancel()
            await asyncio.gather(lost, working, return_exceptions=True)
            await self._rest()


class Rounds(Protocol):
    """A job that goes round and round. `passed` is when it last came round well, None where it never has."""

    passed: float | None


class WhileElected:
    """The rounds of an elected process's job. Those of another process are not this one's to look after."""

    def __init__(self, job: Rounds, elected: Elected, clock: Callable[[], float]) -> None:
        self._job = job
        self._elected = elected
        self._clock = clock

    @property
    def passed(self) -> float | None:
        """When the job last came round well; now, where another process does it."""
        return self._clock() if self._elected.waits else self._job.passed
