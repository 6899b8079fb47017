"""Runs a plan, in time that skips waiting, and reads what came of it."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import aiosqlite

from bot import app as composition
from bot import clockwork
from bot.channels import making_out
from bot.channels.http_request import HttpRequest
from bot.delivery import sender
from bot.delivery.attempts import NotSent
from bot.voice.process import Child, ChildFailed
from storage import sqlite
from tests.bench.skipping import SkippingLoop
from tests.faults import deployments
from tests.faults.disk import Disk
from tests.faults.history import History
from tests.faults.plans import Event, Plan, Point
from tests.faults.process import PROCESS
from tests.faults.sqlite_files import watching
from tests.faults.world import World

RARELY = 3600.0
IDLE_SECONDS = 10.0
BUSY_SECONDS = 0.02
"""A wait in SQLite's own sleep, which cannot be skipped."""
SOUND = b"OggS"
MEMORY = Path("/dev/shm")


class Loop(SkippingLoop):
    """Skips no time while a thread works, a database is asked, or a call is under way that its server does not hold."""

    def __init__(self) -> None:
        super().__init__()
        self._calls: set[str] = set()
        self._over: set[str] = set()
        self._numbers = itertools.count(1)

    @contextlib.contextmanager
    def calling(self) -> Iterator[str]:
        call = str(next(self._numbers))
        self.works(call)
        try:
            yield call
        finally:
            self.waits(call)
            self._over.add(call)

    def waits(self, call: str) -> None:
        """Note that a call only waits now."""
        if call in self._calls:
            self._calls.remove(call)
            self.waiting.at_work -= 1

    def works(self, call: str) -> None:
        """Note that a call goes on, unless whoever made it has given up."""
        if call not in self._calls and call not in self._over:
            self._calls.add(call)
            self.waiting.at_work += 1

    def run_in_executor(self, executor: Any, function: Any, *given: Any) -> Any:
        future = super().run_in_executor(executor, function, *given)
        self.works_for(future)
        return future

    def works_for(self, future: asyncio.Future[Any]) -> None:
        """Note that a thread works until this is done."""
        self.waiting.at_work += 1
        future.add_done_callback(self._has_worked)

    def _has_worked(self, _: object) -> None:
        self.waiting.at_work -= 1


def played(plan: Plan) -> tuple[History, list[Event]]:
    """Play a plan. Returns what happened, and what of the plan's events came about."""
    loop = Loop()
    try:
        return loop.run_until_complete(_played(plan, loop))
    finally:
        loop.close()


async def _played(plan: Plan, loop: Loop) -> tuple[History, list[Event]]:
    disk = Disk()
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as name:
        deployments.begun(plan.broadcast)
        with watching(disk), _skipping(loop, disk):
            world = World(plan, Path(name), disk)
            world.api.waits, world.api.works = loop.waits, loop.works
            with _calls(loop, world), _speech(plan):
                await world.runs()
            disk.ends()
            history, folder = world.history, world.process.folder
            people = {chat: each.person_id for chat, each in world.people.items()}
            history.found = await deployments.found_in(folder, people)
            if history.erased:
                history.back = await _after_restore(world, folder, Path(name) / "restored")
    return history, world.happened


async def _after_restore(world: World, last: Path, folder: Path) -> frozenset[int]:
    """Put an older copy of the database in place of the newest. Returns who is there then."""
    older = {name: content for name, content in world.older.items() if name.startswith("data/")}
    keys = {str(path.relative_to(last)): path.read_bytes() for path in (last / "config").rglob("*") if path.is_file()}
    deployments.put(older | keys, folder)
    return await deployments.people_in(folder)


@contextlib.contextmanager
def _skipping(loop: Loop, disk: Disk) -> Iterator[None]:
    """Let everything that tells time tell the loop's, and the loop know when a database is asked."""

    class Asked(SimpleQueue[Any]):
        """What a connection's thread is asked to do."""

        def put_nowait(self, asked: Any) -> None:
            if asked[0] is not None:
                loop.works_for(asked[0])
            super().put_nowait(asked)

    async def untold(*given: Any) -> None:
        """Telegram is not told the commands: it takes long, and nobody looks at them here."""

    with contextlib.ExitStack() as stack:
        for where, what, instead in (
            (aiosqlite.core, "SimpleQueue", Asked),
            (composition, "time", SimpleNamespace(monotonic=loop.time)),
            (composition, "tell_commands", untold),
            (clockwork, "SECONDS", RARELY),
            (making_out, "SECONDS", RARELY),
            (sender, "IDLE_SECONDS", IDLE_SECONDS),
            (sqlite, "BUSY_SECONDS", BUSY_SECONDS),
            (os, "fsync", disk.fsync),
        ):
            stack.enter_context(patch.object(where, what, instead))
        yield


@contextlib.contextmanager
def _calls(loop: Loop, world: World) -> Iterator[None]:
    """Let each call to the Bot API be known to the loop and the world; a dead process makes none."""
    real = HttpRequest.do_request

    async def requested(request: HttpRequest, url: str, *given: Any, **more: Any) -> Any:
        process = PROCESS.get()
        with loop.calling() as call:
            if process and process.dead:
                raise NotSent("It has ended.")
            if url.rpartition("/")[2].startswith("send"):
                await world.at(Point.BEFORE_SEND)
            found = await real(request, f"{url}?call={call}", *given, **more)
        if process and process.dead:
            await asyncio.Event().wait()
        return found

    with patch.object(HttpRequest, "do_request", requested):
        yield


@contextlib.contextmanager
def _speech(plan: Plan) -> Iterator[None]:
    """Let the child that speaks do as planned. Real children that hang and die have tests of their own."""
    wanted = itertools.cycle(plan.speech or ("speaks",))

    def ask(child: Child, request: tuple[Any, ...]) -> tuple[str, bytes]:
        if next(wanted) != "speaks":
            raise ChildFailed(child.name)
        return "sound", SOUND

    with patch.object(Child, "ask", ask):
        yield
