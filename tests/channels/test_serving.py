"""Serving ends well: nothing is closed under a job that is still putting its things away."""

from __future__ import annotations

import asyncio

import pytest
from starlette.applications import Starlette

from bot.channels.serving import listen, serve


class Jobs:
    """2 jobs: one stops at once, the other needs a few moments, as one does that lets go of the store."""

    def __init__(self) -> None:
        self.put_away = False

    async def quick(self) -> None:
        await asyncio.Event().wait()

    async def slow(self) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            for _ in range(20):
                await asyncio.sleep(0)
            self.put_away = True

    async def failing(self) -> None:
        raise ValueError("A job failed.")


async def settled() -> None:
    """All that was decided is sent."""


async def test_told_to_stop_it_waits_until_every_job_has_ended() -> None:
    jobs, stopping = Jobs(), asyncio.Event()

    async def tells_to_stop() -> None:
        stopping.set()
        await asyncio.Event().wait()

    running = [jobs.quick(), jobs.slow(), tells_to_stop()]
    await serve(Starlette(), listen("127.0.0.1", 0), running, settled, stopping)
    assert jobs.put_away


async def test_where_a_job_fails_the_others_end_before_that_is_told() -> None:
    jobs = Jobs()
    with pytest.raises(ValueError, match="A job failed"):
        await serve(Starlette(), listen("127.0.0.1", 0), [jobs.slow(), jobs.failing()], settled, asyncio.Event())
    assert jobs.put_away
