"""How long `sayso run` takes until people can take part (`/readyz`), with few people and with many."""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

import aiohttp

from bot.opening import opened
from tests.bench.population import publish_vote, settle_people
from tests.commands.deployments import Deployment
from tests.drivers.house import settings_for
from tests.drivers.ports import free_port

FEW, MANY = 1_000, 100_000
STARTS, WANTED = 5, 3.0
LOOKS = 0.01
"""Seconds between two looks whether it is ready."""


async def _settled(folder: Path, people: int) -> Deployment:
    folder.mkdir()
    deployment = Deployment(folder)
    async with opened(settings_for(folder)) as app:
        await publish_vote(app)
        await settle_people(app, people)
    return deployment


async def _start(deployment: Deployment) -> float:
    """Start it, and let it end. Returns the seconds until it was ready."""
    port = free_port()
    ready, began = asyncio.create_task(_ready(port)), time.perf_counter()

    def serve() -> None:
        with deployment.serving(port=port, SAYSO_WEB_CHAT="true") as serving:
            asyncio.run_coroutine_threadsafe(asyncio.wait_for(asyncio.shield(ready), 60), loop).result()
            serving.told_to_stop()

    loop = asyncio.get_running_loop()
    await asyncio.to_thread(serve)
    return await ready - began


async def _ready(port: int) -> float:
    async with aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(f"http://127.0.0.1:{port}/readyz") as answer:
                    if answer.status == 200:
                        return time.perf_counter()
            except aiohttp.ClientConnectionError:
                pass
            await asyncio.sleep(LOOKS)


async def measure(most: int = MANY, starts: int = STARTS) -> dict[str, Any]:
    """Return the seconds until it is ready for both, and the ratio, as medians; the two take turns."""
    with tempfile.TemporaryDirectory() as name:
        few, many = await _settled(Path(name) / "few", FEW), await _settled(Path(name) / "many", most)
        found = [(await _start(few), await _start(many)) for _ in range(starts + 1)][1:]
    of_many = median(each for _, each in found)
    return {
        f"seconds until ready, {FEW} people": round(median(each for each, _ in found), 2),
        f"seconds until ready, {most} people": round(of_many, 2),
        "ratio": round(median(large / small for small, large in found), 2),
        "wanted": f"under {WANTED:.0f} seconds",
        "reached": of_many < WANTED,
    }
