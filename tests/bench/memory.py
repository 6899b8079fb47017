"""Memory after 10,000 votes, in a process of its own that was started on a database with their people.

It is all of the bot, without the children that speak and hear.
"""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bot.opening import opened
from bot.watching import logs
from tests.bench.population import publish_vote, settle_people
from tests.bench.taking import payloads_for, run_sayso
from tests.drivers.house import settings_for

VOTES, AT_ONCE = 10_000, 500


async def fill(folder: Path) -> None:
    """Let people take part."""
    async with opened(settings_for(folder)) as app:
        await publish_vote(app)
        await settle_people(app, VOTES)


async def vote(folder: Path) -> int:
    """Take the votes. Returns the resident kilobytes afterwards."""
    async with opened(settings_for(folder), serving=True) as app:
        await app.application.initialize()
        app.site(None)
        app.warm()
        for first in range(0, VOTES, AT_ONCE):  # As they come: they are not all there at one time.
            await run_sayso(app, payloads_for(range(first, first + AT_ONCE), first + 1))
        status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS:")).split()[1])


async def _child(what: str, folder: str) -> bytes:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.memory", what, folder, stdout=subprocess.PIPE
    )
    told, _ = await process.communicate()
    return told


async def measure() -> dict[str, Any]:
    """Return the resident megabytes after 10,000 votes."""
    with tempfile.TemporaryDirectory() as folder:
        await _child("fill", folder)
        megabytes = json.loads(await _child("vote", folder)) / 1024
    return {"resident megabytes": round(megabytes), "wanted": "under 150", "reached": megabytes < 150}


if __name__ == "__main__":
    logs.configure(logging.WARNING)
    found = asyncio.run((fill if sys.argv[1] == "fill" else vote)(Path(sys.argv[2])))
    print(json.dumps(found))
