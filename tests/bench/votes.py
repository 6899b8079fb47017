"""Votes a second of processor time on one process, from update JSON to a committed vote and a queued reply.

Beside it two bare bots, of python-telegram-bot and of aiogram, with aiosqlite: a handler, one upsert and one commit a
vote, `synchronous=FULL`, no deduplication, no encryption, no outbox. What a disk takes to write is in none of this.
"""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

import aiogram
from telegram import Bot, CallbackQuery, Update
from telegram.ext import ApplicationBuilder, CallbackQueryHandler

from bot.opening import opened
from tests.bench.bots.bare_table import BareTable
from tests.bench.population import publish_vote, settle_people
from tests.bench.taking import payloads_for, run_sayso
from tests.drivers.house import settings_for

VOTES = 2_000
ROUNDS = 5


class BareBot:
    """The peer of python-telegram-bot."""

    def __init__(self, folder: Path, bot: Bot) -> None:
        self._table = BareTable(folder / "bare.db")
        self._application = ApplicationBuilder().bot(bot).updater(None).job_queue(None).build()
        self._application.add_handler(CallbackQueryHandler(self._vote))

    async def start(self) -> None:
        await self._table.open()
        await self._application.initialize()

    async def _vote(self, update: Update, context: Any) -> None:
        query: CallbackQuery | None = update.callback_query
        if query:
            await self._table.keep(query.from_user.id, query.data)

    async def run(self, payloads: list[str]) -> float:
        """Return the votes a second."""
        began = time.process_time()
        for payload in payloads:
            await self._application.process_update(Update.de_json(json.loads(payload), self._application.bot))
        return len(payloads) / (time.process_time() - began)

    async def stop(self) -> None:
        await self._application.shutdown()
        await self._table.close()


class BareAiogram:
    """The peer of aiogram."""

    def __init__(self, folder: Path) -> None:
        self._table = BareTable(folder / "aiogram.db")
        self._bot = aiogram.Bot("1:made-up")
        self._dispatcher = aiogram.Dispatcher()
        self._dispatcher.callback_query.register(self._vote)

    async def start(self) -> None:
        await self._table.open()

    async def _vote(self, query: aiogram.types.CallbackQuery) -> None:
        await self._table.keep(query.from_user.id, query.data)

    async def run(self, payloads: list[str]) -> float:
        """Return the votes a second."""
        began = time.process_time()
        for payload in payloads:
            found = aiogram.types.Update.model_validate_json(payload, context={"bot": self._bot})
            await self._dispatcher.feed_update(self._bot, found)
        return len(payloads) / (time.process_time() - began)

    async def stop(self) -> None:
        await self._bot.session.close()
        await self._table.close()


async def measure() -> dict[str, Any]:
    """Return votes a second of all three, and the ratios, as medians of rounds that take turns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with opened(settings_for(folder)) as app:
            await app.application.initialize()
            await publish_vote(app)
            await settle_people(app, VOTES * (ROUNDS + 1))
            bare, other = BareBot(folder, app.web_bot), BareAiogram(folder)
            await bare.start()
            await other.start()
            found = []
            for turn in range(ROUNDS + 1):
                people = range(turn * VOTES, (turn + 1) * VOTES)
                payloads = payloads_for(people, people.start + 1)
                found.append((await bare.run(payloads), await run_sayso(app, payloads), await other.run(payloads)))
            await bare.stop()
            await other.stop()
    beside_bare = median(ours / peer for peer, ours, _ in found[1:])
    beside_aiogram = median(ours / peer for _, ours, peer in found[1:])
    return {
        "votes a second of processor time": round(median(ours for _, ours, _ in found[1:])),
        "microseconds of processor time a vote": round(1e6 / median(ours for _, ours, _ in found[1:])),
        "bare bot": round(median(peer for peer, _, _ in found[1:])),
        "bare aiogram bot": round(median(peer for *_, peer in found[1:])),
        "ratio to the bare bot": round(beside_bare, 2),
        "ratio to the bare aiogram bot": round(beside_aiogram, 2),
        "wanted": "ratios at least 1.5 and 1.0",
        "reached": beside_bare >= 1.5 and beside_aiogram >= 1.0,
    }
