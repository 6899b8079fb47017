"""What people and votes take up on the disk, on both engines, and what a vote takes of the processor.

Each of the people votes on every item. What was on its way to them is sent and gone, and the database is as it is after
its nightly work: without what deleted rows leave.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import tempfile
import time
from pathlib import Path
from typing import Any

from bot.app import App
from bot.opening import opened
from tests.bench.population import publish_vote, settle_people
from tests.bench.taking import payloads_for, run_sayso
from tests.drivers import engines
from tests.drivers.engines import Place, ask, rows, write
from tests.drivers.house import settings_for

PEOPLE, ITEMS = 10_000, 10


def _size(place: Place) -> int:
    """Return the bytes of the database, without what deleted rows leave."""
    write(place, "DELETE FROM outbox")
    if isinstance(place, str):
        ask(place, "VACUUM FULL")
        return int(rows(place, "SELECT pg_database_size(current_database())")[0][0])
    with contextlib.closing(sqlite3.connect(place)) as connection:
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return place.stat().st_size


async def _sizes(app: App) -> dict[str, float]:
    place = app.settings.place
    await app.application.initialize()
    await publish_vote(app, ITEMS)
    empty = _size(place)
    await settle_people(app, PEOPLE)
    with_people = _size(place)
    used = time.process_time()
    for item in range(1, ITEMS + 1):
        await run_sayso(app, payloads_for(range(PEOPLE), item * PEOPLE, item))
    used = time.process_time() - used
    votes = PEOPLE * ITEMS
    return {
        "megabytes, empty": round(empty / 1e6, 1),
        "bytes a person": round((with_people - empty) / PEOPLE),
        "bytes a vote": round((_size(place) - with_people) / votes),
        "microseconds of processor a vote": round(1e6 * used / votes),
    }


async def measure() -> dict[str, Any]:
    """Return the figures of both engines."""
    found: dict[str, Any] = {"people": PEOPLE, "votes": PEOPLE * ITEMS}
    for engine in engines.NAMES:
        with tempfile.TemporaryDirectory() as folder, engines.on(engine):
            async with opened(settings_for(Path(folder))) as app:
                sizes = await _sizes(app)
            found |= {f"{engine}: {name}": figure for name, figure in sizes.items()}
    return found


if __name__ == "__main__":
    for name, figure in asyncio.run(measure()).items():
        print(f"{name:60} {figure}")
