"""Votes taken through the turn, with everything on. Peers are in a file of their own: what they load is not ours."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable

from bot.app import App
from bot.channels.arrivals import arrival
from bot.channels.inbox import MOST_AT_ONCE
from tests.bench.population import CHANNEL, taps


async def run_sayso(app: App, payloads: list[str]) -> float:
    """Return the votes a second of processor time through the turn, with everything on."""
    began = time.process_time()
    for start in range(0, len(payloads), MOST_AT_ONCE):
        batch = [arrival(CHANNEL, json.loads(payload)) for payload in payloads[start : start + MOST_AT_ONCE]]
        ran = await app.turn.run([each for each in batch if each])
        if len(ran.done) != len(batch):
            raise RuntimeError("A vote was not taken.")
    return len(payloads) / (time.process_time() - began)


def payloads_for(people: Iterable[int], first_update: int, item: int = 1) -> list[str]:
    return [json.dumps(update) for update in taps(people, first_update, item)]
