"""`make bench`: every figure, beside its peer in the same run. Prints a table and writes bench.json."""

from __future__ import annotations

import asyncio
import json
import os
import platform
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from tests.bench import memory, scale, votes, web, worrying

BENCHES: dict[str, Callable[[], Awaitable[dict[str, Any]]]] = {
    "Votes on one process, synchronous=FULL": votes.measure,
    "A tap in the web chat, until its reply": web.measure,
    "Memory after 10,000 votes": memory.measure,
    "A vote among few people and among many": scale.measure,
    "Worrying words": worrying.measure,
}


async def main() -> None:
    found: dict[str, Any] = {"python": platform.python_version(), "processors": os.cpu_count()}
    print(f"Python {found['python']}, {found['processors']} processors. Trust the ratios.\n")
    for name, measure in BENCHES.items():
        found[name] = await measure()
        print(name)
        for figure, value in found[name].items():
            print(f"  {figure:40} {value}")
        print()
    Path("bench.json").write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


asyncio.run(main())
