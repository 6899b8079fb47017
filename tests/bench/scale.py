"""What a vote costs with few people and with many: the same votes, among 1,000 people and among 100,000 or more."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from bot.app import App
from bot.opening import opened
from tests.bench.population import publish_vote, settle_people
from tests.bench.taking import payloads_for, run_sayso
from tests.drivers.house import settings_for

FEW, MANY = 1_000, 100_000
ITEMS = 9


async def _settled(app: App, people: int) -> list[int]:
    """Settle people, and draw from all of them those who will vote."""
    await app.application.initialize()
    await publish_vote(app, ITEMS)
    await settle_people(app, people)
    return random.Random(people).sample(range(people), FEW)


async def _cost(app: App, voters: list[int], item: int) -> float:
    """Return the microseconds a vote, when each of the voters votes on an item."""
    return 1e6 / await run_sayso(app, payloads_for(voters, item * FEW, item))


async def measure(most: int = MANY) -> dict[str, Any]:
    """Return microseconds a vote for both, and the ratio, as medians over items; the two take turns."""
    with tempfile.TemporaryDirectory() as few_folder, tempfile.TemporaryDirectory() as many_folder:
        async with opened(settings_for(Path(few_folder))) as few, opened(settings_for(Path(many_folder))) as many:
            of_few, of_many = await _settled(few, FEW), await _settled(many, most)
            costs = []
            for item in range(1, ITEMS + 1):
                costs.append((await _cost(few, of_few, item), await _cost(many, of_many, item)))
    ratio = median(large / small for small, large in costs[1:])
    return {
        f"microseconds a vote, {FEW} people": round(median(small for small, _ in costs[1:])),
        f"microseconds a vote, {most} people": round(median(large for _, large in costs[1:])),
        "ratio": round(ratio, 2),
        "wanted": "ratio at most 1.2",
        "reached": ratio <= 1.2,
    }
