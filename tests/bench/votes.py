"""Votes a second on one process, from update JSON to a committed vote and a queued reply, beside a bare bot.

The bare bot is python-telegram-bot and aiosqlite: a handler, one upsert and one commit a vote, `synchronous=FULL`, no
deduplication, no encryption, no outbox.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from statistics import median
from typing import Any

import aiosqlite
from telegram import Bot, CallbackQuery, Update
from telegram.ext import ApplicationBuilder, CallbackQueryHandler

from bot.app import App, opened
from bot.channels.arrivals import arrival
from tests.bench.population import CHANNEL, publish_vote, settle_people, taps
from tests.drivers.house import settings_for

BATCH = 50
VOTES = 4_000
ROUNDS = 5


class BareBot:
    """The peer."""

    def __init__(self, folder: Path, bot: Bot) -> None:
        self._folder = folder
        self._application = ApplicationBuilder().bot(bot).updater(None).job_queue(None).build()
        self._application.add_handler(CallbackQueryHandler(self._vote))

    async def start(self) -> None:
        self._database = await aiosqlite.connect(self._folder / "bare.db")
        await self._database.execute("PRAGMA journal_mode=WAL")
        await self._database.execute("PRAGMA synchronous=FULL")
        await self._database.execute("CREATE TABLE votes (person INTEGER PRIMARY KEY, choice TEXT NOT NULL)")
        await self._database.commit()
        await self._application.initialize()

    async def _vote(self, update: Update, context: Any) -> None:
        query: CallbackQuery | None = update.callback_query
        if query:
            await self._database.execute(
                "INSERT INTO votes VALUES (?, ?) ON CONFLICT (person) DO UPDATE SET choice = excluded.choice",
                (query.from_user.id, query.data),
            )
            await self._database.commit()

    async def run(self, payloads: list[str]) -> float:
        """Return the votes a second."""
        began = time.perf_counter()
        for payload in payloads:
            await self._application.process_update(Update.de_json(json.loads(payload), self._application.bot))
        return len(payloads) / (time.perf_counter() - began)

    async def stop(self) -> None:
        await self._application.shutdown()
        await self._database.close()


async def run_sayso(app: App, payloads: list[str]) -> float:
    """Return the votes a second through the turn, with everything on."""
    began = time.perf_counter()
    for start in range(0, len(payloads), BATCH):
        batch = [arrival(CHANNEL, json.loads(payload)) for payload in payloads[start : start + BATCH]]
        ran = await app.turn.run([each for each in batch if each])
        if len(ran.done) != len(batch):
            raise RuntimeError("A vote was not taken.")
    return len(payloads) / (time.perf_counter() - began)


def payloads_for(people: Iterable[int], first_update: int, item: int = 1) -> list[str]:
    return [json.dumps(update) for update in taps(people, first_update, item)]


async def measure() -> dict[str, Any]:
    """Return votes a second of both, and their ratio, as medians of rounds that take turns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with opened(settings_for(folder)) as app:
            await app.application.initialize()
            await publish_vote(app)
            await settle_people(app, VOTES * (ROUNDS + 1))
            bare = BareBot(folder, app.web_bot)
            await bare.start()
            ours, theirs = [], []
            for turn in range(ROUNDS + 1):
                people = range(turn * VOTES, (turn + 1) * VOTES)
                payloads = payloads_for(people, people.start + 1)
                theirs.append(await bare.run(payloads))
                ours.append(await run_sayso(app, payloads))
            await bare.stop()
    ratios = [mine / peer for mine, peer in zip(ours[1:], theirs[1:], strict=True)]
    return {
        "votes a second": round(median(ours[1:])),
        "votes a second, bare bot": round(median(theirs[1:])),
        "ratio": round(median(ratios), 2),
        "wanted": "ratio at least 1.0",
        "reached": median(ratios) >= 1.0,
    }
