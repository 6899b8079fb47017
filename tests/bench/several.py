"""What a vote takes of the processor on PostgreSQL, with one process and with two that take votes at the same time.

It is the time of the processes and that of the server for them: two processes may wait for each other there.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from bot.opening import opened
from bot.settings import Settings
from tests.bench.population import publish_vote, settle_people
from tests.bench.taking import payloads_for, run_sayso
from tests.drivers import engines
from tests.drivers.house import settings_for

VOTES, ROUNDS = 1_000, 5
MOST = 1.2
TICKS = os.sysconf("SC_CLK_TCK")


async def take(settings: Settings) -> None:
    """Take votes as they are ordered on standard input: an item, and which people. Tells the seconds each time."""
    async with opened(settings) as app:
        await app.application.initialize()
        print("ready", flush=True)
        while order := await asyncio.to_thread(sys.stdin.readline):
            item, first, last = json.loads(order)
            payloads = payloads_for(range(first, last), 1 + item * 10**6 + first, item)
            began = time.process_time()
            await run_sayso(app, payloads)
            print(time.process_time() - began, flush=True)


class Taker:
    """One process that takes votes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        if not process.stdin or not process.stdout:
            raise RuntimeError("Nobody can order anything of it.")
        self.process, self._orders, self._told = process, process.stdin, process.stdout

    async def ready(self) -> None:
        await self._told.readline()

    async def votes(self, item: int, first: int, last: int) -> float:
        """Let it take the votes of these people on an item. Returns the seconds of processor time."""
        self._orders.write(json.dumps([item, first, last]).encode() + b"\n")
        return float(await self._told.readline())


def _used_by_server(address: str) -> float:
    """Return the seconds of processor time that the server has used for those who are connected, and in all else."""
    [(pid,)] = engines.ask(address, "SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'")[0]
    server = _stat(int(pid))[1]
    all_ = (_stat(int(path.name)) for path in Path("/proc").iterdir() if path.name.isdigit())
    return sum(used for _, parent, used in all_ if parent == server) / TICKS


def _stat(pid: int) -> tuple[int, int, int]:
    """Return a process's number, its parent's, and the ticks it has used; those of nobody where it is gone."""
    with contextlib.suppress(OSError):
        told = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        return pid, int(told[1]), int(told[11]) + int(told[12])
    return pid, 0, 0


async def _cost(takers: Sequence[Taker], address: str, item: int, votes: int) -> float:
    """Let so many people vote on an item, shared out to the processes. Returns the microseconds a vote."""
    server, share = _used_by_server(address), votes // len(takers)
    used = await asyncio.gather(
        *(each.votes(item, number * share, (number + 1) * share) for number, each in enumerate(takers))
    )
    return 1e6 * (sum(used) + _used_by_server(address) - server) / votes


async def measure(votes: int = VOTES, rounds: int = ROUNDS) -> dict[str, Any]:
    """Return microseconds a vote for one process and for two, as medians over rounds that take turns."""
    with tempfile.TemporaryDirectory() as folder, engines.on(engines.POSTGRESQL):
        address = str(engines.place_in(Path(folder)))
        async with opened(settings_for(Path(folder))) as app:
            await publish_vote(app, 2 * rounds + 2)
            await settle_people(app, votes)
        takers = [await _started(Path(folder), address) for _ in range(2)]
        try:
            found = []
            for turn in range(rounds + 1):
                one = await _cost(takers[:1], address, 2 * turn + 1, votes)
                found.append((one, await _cost(takers, address, 2 * turn + 2, votes)))
        finally:
            for each in takers:
                each.process.kill()
                await each.process.wait()
    ratio = median(two / one for one, two in found[1:])
    return {
        "microseconds of processor time a vote, one process": round(median(one for one, _ in found[1:])),
        "microseconds of processor time a vote, two processes": round(median(two for _, two in found[1:])),
        "ratio": round(ratio, 2),
        "wanted": f"ratio at most {MOST}",
        "reached": ratio <= MOST,
    }


async def _started(folder: Path, address: str) -> Taker:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.bench.several",
        str(folder),
        env=os.environ | {"SAYSO_DATABASE_URL": address},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    taker = Taker(process)
    await taker.ready()
    return taker


if __name__ == "__main__":
    found = settings_for(Path(sys.argv[1]), database_url=os.environ["SAYSO_DATABASE_URL"])
    asyncio.run(take(found))
