"""How long a backup of a server takes, and how long whoever writes meanwhile waits for it.

Each of the people has a vote on every item, all of these are open, and what was on its way is sent. Somebody writes all
the time, in small transactions, alone and then beside the backup, which is a process of its own.
"""

from __future__ import annotations

import asyncio
import os
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from sqlalchemy import update

from bot.app import App
from bot.opening import opened
from storage import tables
from tests.bench.population import publish_vote, settle_people
from tests.bench.taking import payloads_for, run_sayso
from tests.drivers import engines
from tests.drivers.engines import write
from tests.drivers.house import settings_for

PEOPLE, ITEMS = 10_000, 10
ALONE_SECONDS, PAUSE_SECONDS = 5.0, 0.005


async def _writes(app: App, until: asyncio.Event) -> list[float]:
    """Write small transactions one after another. Returns how long each took."""
    took = []
    while not until.is_set():
        began = time.perf_counter()
        async with app.store.unit() as unit:
            await unit.session.connection.execute(update(tables.deployment).values(edition=tables.deployment.c.edition))
        took.append(time.perf_counter() - began)
        await asyncio.sleep(PAUSE_SECONDS)
    return sorted(took)


def _waits(when: str, took: list[float]) -> dict[str, float]:
    found = {"half": took[len(took) // 2], "99 of 100": took[len(took) * 99 // 100], "all": took[-1]}
    return {f"milliseconds to write, {name} within, {when}": round(1000 * each, 1) for name, each in found.items()}


async def _backed_up(app: App, folder: Path) -> dict[str, float]:
    settings = app.settings
    given = {f"SAYSO_{name.upper()}": str(value) for name, value in settings.model_dump(exclude_none=True).items()}
    environment = os.environ | given | {"SAYSO_DATABASE_URL": str(settings.place)}
    command = (sys.executable, "-m", "bot", "backup", "--to", str(folder))
    began, used = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    process = await asyncio.create_subprocess_exec(*command, env=environment, stdout=asyncio.subprocess.DEVNULL)
    if await process.wait():
        raise RuntimeError("No backup was made.")
    [file] = folder.iterdir()
    return {
        "seconds": round(time.perf_counter() - began, 1),
        "seconds of its processor": round(resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - used, 1),
        "megabytes of the file": round(file.stat().st_size / 1e6, 1),
    }


async def measure() -> dict[str, Any]:
    """Return the figures."""
    with tempfile.TemporaryDirectory() as folder, engines.on(engines.POSTGRESQL):
        async with opened(settings_for(Path(folder))) as app:
            await app.application.initialize()
            await publish_vote(app, ITEMS)
            await settle_people(app, PEOPLE)
            for item in range(1, ITEMS + 1):
                await run_sayso(app, payloads_for(range(PEOPLE), item * PEOPLE, item))
            write(app.settings.place, "DELETE FROM outbox")
            found: dict[str, Any] = {"people": PEOPLE, "votes": PEOPLE * ITEMS}
            for when in ("alone", "beside a backup"):
                done = asyncio.Event()
                writing = asyncio.create_task(_writes(app, done))
                if when == "alone":
                    await asyncio.sleep(ALONE_SECONDS)
                else:
                    found |= await _backed_up(app, Path(folder) / "backups")
                done.set()
                found |= _waits(when, await writing)
    return found


if __name__ == "__main__":
    for name, figure in asyncio.run(measure()).items():
        print(f"{name:70} {figure}")
