"""Memory after 10,000 votes, in a process of its own: all of the bot, without the child that speaks."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bot.app import opened
from tests.bench.population import publish_vote, settle_people
from tests.bench.votes import payloads_for, run_sayso
from tests.drivers.house import settings_for

VOTES = 10_000


async def vote() -> int:
    """Take the votes. Returns the resident kilobytes afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        async with opened(settings_for(Path(folder)), serving=True) as app:
            app.site(None)
            app.warm()
            await publish_vote(app)
            await settle_people(app, VOTES)
            await run_sayso(app, payloads_for(range(VOTES), 1))
            status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS:")).split()[1])


async def measure() -> dict[str, Any]:
    """Return the resident megabytes after 10,000 votes."""
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.bench.memory", stdout=subprocess.PIPE)
    told, _ = await process.communicate()
    megabytes = json.loads(told) / 1024
    return {"resident megabytes": round(megabytes), "wanted": "under 150", "reached": megabytes < 150}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(vote())))
