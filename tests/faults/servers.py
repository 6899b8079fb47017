"""Runs on a PostgreSQL server of their own, with two processes behind one webhook address, in the wall clock's time.

The server hangs, is killed and comes back, cuts its connections; a process is killed, or hangs and wakes; updates are
posted to either process, or to both at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import httpx
from sqlalchemy import make_url

from tests.drivers import engines
from tests.drivers.killable import Child
from tests.drivers.own_server import OwnServer, own_server
from tests.drivers.ports import free_port
from tests.faults import deployments, handing
from tests.faults.history import History
from tests.faults.process import HEADERS, SECRET
from tests.faults.real import RealWorld
from tests.faults.server_plans import Event, ServerPlan

PROCESSES = 2
MOST_PROCESSES = 20
READ_SECONDS = 2.0
POST_SECONDS, POST_AGAIN_SECONDS = 5.0, 0.5
START_SECONDS = 30.0
TAKEN_OVER_WITHIN = 10.0
HELD_TOO_LONG = 20.0
"""A process that hangs so long has been replaced by then."""
FEWEST_CALLS, MOST_CALLS = 3, 15
ADDRESS = "https://sayso.example.org/telegram"
ELECTED = """SELECT usename FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE locktype = 'advisory' AND classid = 2 AND granted AND datname = current_database()"""
ALL = "datname = current_database() AND pid <> pg_backend_pid()"
OFFICE = "pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = 2 AND granted)"


class ServerWorld(RealWorld):
    """Two processes on one server. Each sends below an address of its own, and is known to the server by a role."""

    def __init__(self, given: ServerPlan, folder: Path, server: OwnServer) -> None:
        super().__init__(given.plan, folder)
        self._given = given
        self._server = server
        self._place = str(engines.place_in(folder))
        self._children: dict[int, Child] = {}
        self._posting: set[asyncio.Task[None]] = set()
        self._client = httpx.AsyncClient(headers=HEADERS, timeout=POST_SECONDS, trust_env=False)
        self.happened: Counter[str] = Counter()
        self.replaced: list[float] = []
        """After how many seconds another process sent in place of one that was killed."""
        self.times: list[float] = []

    def next(self) -> int:
        self.times.append(time.time())
        return super().next()

    # Telegram posts

    def sent(self, number: int) -> None:
        task = asyncio.get_running_loop().create_task(self._posts(number))
        self._posting.add(task)
        task.add_done_callback(self._posting.discard)

    async def _posts(self, number: int) -> None:
        while number not in self.api.done:
            children = list(self._children.values())
            both = self.chance.random() < self._given.both
            to = children if both else [self.chance.choice(children)]
            if any(await asyncio.gather(*(self._takes(each, number) for each in to))):
                self.api.done.add(number)
            else:
                await asyncio.sleep(POST_AGAIN_SECONDS)

    async def _takes(self, child: Child, number: int) -> bool:
        """Post an update to a process. Returns whether that was acknowledged."""
        try:
            answer = await self._client.post(f"{child.address}/telegram", json=self.api.every[number])
        except httpx.HTTPError:
            return False
        return answer.status_code == 200

    # Processes

    async def begins(self) -> None:
        handing.note_in(self._place)
        await asyncio.gather(*(self._starts() for _ in range(PROCESSES)))

    async def _starts(self) -> None:
        number, self.process = self.process, self.process + 1
        child = Child(
            self.folder,
            self.api,
            now=deployments.NOON,
            port=free_port(),
            reads=READ_SECONDS,
            telegram_base_url=f"{self.api.address}/of/{number}",
            webhook_url=ADDRESS,
            webhook_secret=SECRET,
            database_url=make_url(self._place).set(username=_role(number)).render_as_string(hide_password=False),
        )
        await child.start()
        async with asyncio.timeout(START_SECONDS):
            while not await self._is_up(child):
                await asyncio.sleep(0.05)
        self._children[number] = child

    async def _is_up(self, child: Child) -> bool:
        with contextlib.suppress(httpx.HTTPError):
            return (await self._client.get(f"{child.address}/healthz")).status_code == 200
        return False

    async def ends(self) -> None:
        self._server.go_on()
        for each in self._posting:
            each.cancel()
        for number, child in self._children.items():
            try:
                await child.kill()
            except AssertionError:
                self.history.wrong.append(f"process {number} ended by itself")
        await self._client.aclose()

    def _elected(self) -> int | None:
        found = engines.rows(self._place, ELECTED)
        return int(found[0][0].rpartition("_")[2]) if found else None

    async def _of(self, event: Event) -> tuple[int, Child]:
        """The process that an event is for."""
        elected = await asyncio.to_thread(self._elected)
        sends = event.sends and elected in self._children
        number = elected if sends and elected else next(each for each in self._children if each != elected)
        return number, self._children[number]

    # What goes wrong

    async def goes_wrong(self, acting: asyncio.Future[list[None]]) -> None:
        for event in self._given.events:
            await self.calls(FEWEST_CALLS, MOST_CALLS, acting)
            if acting.done():
                return
            self.happened[event.named] += 1
            await getattr(self, f"_{event.what.name.lower()}")(event)

    async def _held(self, event: Event) -> None:
        self._server.hold()
        await asyncio.sleep(event.seconds)
        self._server.go_on()

    async def _crashed(self, event: Event) -> None:
        await asyncio.to_thread(self._server.kill)
        await asyncio.sleep(event.seconds)
        await asyncio.to_thread(self._server.start)

    async def _cut(self, event: Event) -> None:
        which = OFFICE if event.sends else ALL
        cut = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {which}"
        await asyncio.to_thread(engines.rows, self._place, cut)

    async def _killed(self, event: Event) -> None:
        number, child = await self._of(event)
        elected = await asyncio.to_thread(self._elected)
        await child.kill()
        del self._children[number]
        if elected == number:
            began = time.monotonic()
            await self._replaced(number, TAKEN_OVER_WITHIN)
            self.replaced.append(time.monotonic() - began)
        await asyncio.sleep(event.seconds)
        await self._starts()

    async def _paused(self, event: Event) -> None:
        number, child = await self._of(event)
        child.hold()
        await asyncio.sleep(event.seconds)
        if event.seconds >= HELD_TOO_LONG:
            await self._replaced(number, 0)
        child.go_on()

    async def _replaced(self, number: int, within: float) -> None:
        """See that another process has the office by then."""
        until = time.monotonic() + within
        while (elected := await asyncio.to_thread(self._elected)) in (number, None):
            if time.monotonic() > until:
                self.history.wrong.append(f"process {elected} has the office, {number} is gone: {within:g} seconds on")
                return
            await asyncio.sleep(0.1)


def _role(number: int) -> str:
    return f"process_{number}"


@contextlib.contextmanager
def served() -> Iterator[OwnServer]:
    """Start a server for runs, and let deployments be made there."""
    with own_server() as server, engines.served_by(server.address), engines.on(engines.POSTGRESQL):
        for number in range(1, MOST_PROCESSES):
            engines.ask(server.address, f"CREATE ROLE {_role(number)} SUPERUSER LOGIN")
        yield server


def played_on(server: OwnServer, given: ServerPlan) -> tuple[History, ServerWorld]:
    """Play a run. Returns what happened, and the world it happened in."""
    deployments.begun(given.plan.broadcast)
    return asyncio.run(_played(server, given))


async def _played(server: OwnServer, given: ServerPlan) -> tuple[History, ServerWorld]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "run"
        folder.mkdir()
        world = ServerWorld(given, folder, server)
        await world.runs()
        history, people = world.history, {chat: each.person_id for chat, each in world.people.items()}
        noted = await handing.handed_in(folder, str(engines.place_in(folder)))
        history.handed = handing.as_it_happened(noted, world.times)
        history.found = await deployments.found_in(folder, people)
        if history.erased:
            history.back = await _after_restore(folder, Path(name) / "restored", given.plan.broadcast)
    return history, world


async def _after_restore(last: Path, folder: Path, broadcast: bool) -> frozenset[int]:
    """Put the database as it was at the beginning in place of the newest. Returns who is there then."""
    keys = {str(path.relative_to(last)): path.read_bytes() for path in (last / "config").rglob("*") if path.is_file()}
    deployments.put(keys, folder)
    engines.copied_into(folder, deployments.begun(broadcast).folder)
    return await deployments.people_in(folder)
