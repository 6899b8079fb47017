"""Ready means: the database can be written, turns run, messages go out, what is due is done. Each alone is told."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.channels.arrivals import Arrival
from bot.usecases.ports.watching import State
from bot.watching.readiness import LATEST, LONGEST_IN_LINE, Readiness
from storage.engine import Unwritable
from storage.watching import StoredWatching
from tests.drivers.full_disk import full_disk
from tests.drivers.offline import offline
from tests.drivers.running import Running
from tests.pages.sites import Seconds, client_of


class Store:
    """A store that can be written, or not."""

    def __init__(self) -> None:
        self.failure: Exception | None = None

    async def beat(self, now: datetime) -> None:
        if self.failure:
            raise self.failure

    async def last_beat(self) -> datetime | None:
        return None

    async def state(self, now: datetime) -> State:
        raise Unwritable("gone")


class Round:
    passed: float | None = None


class Line:
    stuck = False
    oldest = 0.0

    def waiting(self) -> tuple[int, float]:
        return (1, self.oldest) if self.oldest else (0, 0.0)


class Watched:
    """Parts that are ready, and a readiness that watches them."""

    def __init__(self) -> None:
        self.store, self.line, self.clock = Store(), Line(), Seconds()
        self.sender, self.clockwork = Round(), Round()
        now = lambda: datetime(2026, 12, 1, tzinfo=UTC)  # noqa: E731
        self.readiness = Readiness(self.store, lambda: self.line, self.sender, self.clockwork, now, self.clock)

    async def comes_round(self) -> None:
        await self.readiness.beat()
        self.sender.passed = self.clockwork.passed = self.clock()

    @property
    def not_ready(self) -> set[str]:
        return {name for name, ready in self.readiness.parts().items() if not ready}


async def test_nothing_is_ready_before_it_has_come_round_once() -> None:
    there = Watched()
    assert there.not_ready == {"database", "sender", "clockwork"}
    await there.comes_round()
    assert there.not_ready == set()


@pytest.mark.parametrize("part", LATEST)
async def test_a_part_that_does_not_come_round_any_more_is_told_alone(part: str) -> None:
    there = Watched()
    await there.comes_round()
    before = {"database": there.readiness, "sender": there.sender, "clockwork": there.clockwork}[part]
    late = before.passed
    there.clock.now += LATEST[part] + 1
    await there.comes_round()
    before.passed = late
    assert there.not_ready == {part}


async def test_a_database_that_cannot_be_written_is_told_at_once_and_again_when_it_can() -> None:
    there = Watched()
    await there.comes_round()
    there.store.failure = Unwritable("database or disk is full")
    await there.readiness.beat()
    assert there.not_ready == {"database"}
    there.store.failure = None
    await there.readiness.beat()
    assert there.not_ready == set()


@pytest.mark.parametrize(("stuck", "oldest"), [(True, 0.0), (False, LONGEST_IN_LINE + 1)])
async def test_turns_that_stand_still_are_told(stuck: bool, oldest: float) -> None:
    there = Watched()
    await there.comes_round()
    there.line.stuck, there.line.oldest = stuck, oldest
    assert there.not_ready == {"turns"}


async def test_what_cannot_be_read_is_left_out_of_what_is_measured() -> None:
    assert await Watched().readiness.state() is None


@pytest.mark.sqlite
async def test_on_a_full_disk_the_real_database_is_not_ready(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        readiness = found.app.readiness
        await readiness.beat()
        assert readiness.parts()["database"]
        found.clock.passes(timedelta(seconds=10))
        with full_disk(found.path):
            await readiness.beat()
            assert not readiness.parts()["database"]
        await readiness.beat()
        assert readiness.parts()["database"]
        assert await StoredWatching(found.app.store, found.path).last_beat() == found.clock.now


async def test_the_page_says_which_part_is_not_ready_and_nothing_else(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        running = Running(found.app, "", None, found.clock)
        async with client_of(running) as client:
            answer = await client.get("/readyz")
            assert (answer.status_code, answer.json()["not_ready"]) == (503, ["database", "sender", "clockwork"])
            await found.app.readiness.beat()
            found.app.sender.passed = found.app.clockwork.passed = found.app.readiness.passed
            answer = await client.get("/readyz")
            assert (answer.status_code, answer.json()) == (200, {"ready": True, "not_ready": []})
            found.inbox.stuck = True
            answer = await client.get("/readyz")
            assert (answer.status_code, answer.json()) == (503, {"ready": False, "not_ready": ["turns"]})


async def test_the_inbox_tells_for_how_long_the_oldest_has_waited(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        seconds = Seconds()
        found.inbox._clock = seconds
        assert found.inbox.waiting() == (0, 0.0)
        async with found.app.store.unit():
            put = asyncio.ensure_future(found.inbox.put([Arrival("web", 1, "7", "en", {})]))
            await asyncio.sleep(0)
            seconds.now += 5
            assert found.inbox.waiting() == (1, 5.0)
        await put
        assert found.inbox.waiting() == (0, 0.0)


async def test_a_running_app_becomes_ready_by_itself(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        app = found.app
        jobs = [asyncio.ensure_future(each.run()) for each in (app.sender, app.clockwork, app.readiness)]
        try:
            async with asyncio.timeout(20):
                while not all(app.readiness.parts().values()):
                    await asyncio.sleep(0)
            assert not app.readiness.is_stuck
        finally:
            for job in jobs:
                job.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.gather(*jobs)
