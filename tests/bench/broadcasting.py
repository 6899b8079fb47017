"""A broadcast to many while people get replies: how even its pace is, how long a reply waits, by a clock that skips.

Everything is as it runs: store, outbox, the clockwork that fills in, the sender. Only Telegram is made up: it answers
after a while.
"""

from __future__ import annotations

import asyncio
import json
import logging
import random
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from bot.app import App
from bot.content.catalogue import Catalogue
from bot.delivery.messages import Kind as MessageKind
from bot.delivery.messages import Message
from bot.delivery.sender import Sender
from bot.domain.broadcasts import EVERYBODY, Broadcast, Kind
from bot.domain.changes import KeepBroadcast
from bot.domain.words import Localised
from bot.opening import UNHURRIED
from bot.usecases.exchange import Outgoing, Rank
from bot.watching import logs
from storage.chance import SystemChance
from storage.sending import StoredOutbox
from storage.store import Store
from tests.bench.population import CHANNEL, FIRST_CHAT, settle_people
from tests.bench.skipping import SkippingLoop, WatchedDatabase, run_skipping
from tests.drivers.clock import START
from tests.drivers.house import settings_for

PEOPLE = 5_000
PERMITTED = 30
LOOKS_EVERY = 5.0
ANSWERS_AFTER = (0.03, 0.15)
"""Seconds that Telegram takes."""
REPLIES_EVERY = (0.5, 3.5)
WORDS = Localised.of({"en": "The bus to the centre stops at the new shop from Monday."})


class MadeUpTelegram:
    """A line on which everything arrives. Notes when each send began, and how long each reply had waited."""

    paced = True

    def __init__(self, loop: SkippingLoop, chance: random.Random) -> None:
        self._loop = loop
        self._chance = chance
        self.sent: list[float] = []
        self.news = 0
        self.asked: dict[int, float] = {}
        self.waits: list[float] = []

    async def send(self, outgoing: Outgoing, message: Message) -> None:
        now = self._loop.time()
        self.sent.append(now)
        self.news += outgoing.rank is Rank.ANNOUNCEMENT
        if outgoing.id in self.asked:
            self.waits.append(now - self.asked.pop(outgoing.id))
        await asyncio.sleep(self._chance.uniform(*ANSWERS_AFTER))

    async def answer(self, query_id: str) -> None:
        """No button is pressed here."""

    async def take_buttons_away(self, chat: str, message_id: int) -> None:
        """No button is old here."""


async def _spreads(app: App) -> None:
    while True:
        await app.clockwork.broadcast()
        await asyncio.sleep(LOOKS_EVERY)


async def _replies(
    app: App, sender: Sender, line: MadeUpTelegram, addresses: Sequence[tuple[int, str]], chance: random.Random
) -> None:
    """Now and then somebody gets a reply, from the transaction that keeps it on."""
    loop = asyncio.get_running_loop()
    body = Message(MessageKind.TEXT, "Saved.", "en").to_json()
    while True:
        await asyncio.sleep(chance.uniform(*REPLIES_EVERY))
        address_id, chat = chance.choice(addresses)
        reply = Outgoing(app.store.chance.ordered_id(), address_id, CHANNEL, chat, body)
        line.asked[reply.id] = loop.time()
        async with app.store.unit() as unit:
            await unit.queue_replies([reply], app.clock())
        sender.queue([reply])


async def _addresses(app: App) -> list[tuple[int, str]]:
    """Return some addresses, each with its chat."""
    async with app.store.reading() as session:
        found = await session.connection.exec_driver_sql("SELECT id FROM addresses ORDER BY id LIMIT 1000")
        return [(row.id, str(FIRST_CHAT - number)) for number, row in enumerate(found, 1)]


async def broadcast(loop: SkippingLoop, folder: Path, people: int) -> dict[str, Any]:
    """Tell so many people something, and reply to some meanwhile."""
    began, chance = loop.time(), random.Random(people)

    def clock() -> datetime:
        return START + timedelta(seconds=loop.time() - began)

    settings = settings_for(folder)
    store = Store(WatchedDatabase(settings.database, loop.waiting), settings.key_file, SystemChance())
    await store.open()
    app = App(settings, store, clock, Catalogue(settings.zone), None, UNHURRIED, None)
    line = MadeUpTelegram(loop, chance)
    sender = Sender(StoredOutbox(store), {CHANNEL: line}, clock, loop.time)
    try:
        await settle_people(app, people)
        told = Broadcast(store.chance.ordered_id(), Kind.WORDS, (), WORDS, clock())
        async with store.unit() as unit:
            await app.posting.write(unit, [KeepBroadcast(told)], clock())
            await app.posting.write(unit, [KeepBroadcast(told.sent_to(EVERYBODY, clock()))], clock())
        jobs = [
            asyncio.create_task(each)
            for each in (
                sender.run(),
                _spreads(app),
                _replies(app, sender, line, await _addresses(app), chance),
            )
        ]
        while line.news < people:
            await asyncio.sleep(1)
            for each in jobs:
                if each.done():
                    each.result()
        for each in jobs:
            each.cancel()
        await asyncio.gather(*jobs, return_exceptions=True)
    finally:
        await app.stop()
        await store.database.close()
    return _figures(line, people)


def _figures(line: MadeUpTelegram, people: int) -> dict[str, Any]:
    times, waits = line.sent, sorted(1000 * each for each in line.waits)
    share = (len(times) - 1) / (times[-1] - times[0]) / PERMITTED
    fullest = _fullest_second(times)
    p95, p99 = (waits[int(part * len(waits))] for part in (0.95, 0.99))
    return {
        "people": people,
        "seconds it took": round(times[-1] - times[0]),
        f"share of {PERMITTED} a second": round(share, 3),
        "most in any second": fullest,
        "replies meanwhile": len(waits),
        "milliseconds a reply waits, median": round(median(waits)),
        "milliseconds a reply waits, 95 of 100": round(p95),
        "milliseconds a reply waits, 99 of 100": round(p99),
        "milliseconds a reply waits, longest": round(waits[-1]),
        "wanted": f"share at least 0.98, {PERMITTED} in any second, replies under 100 ms",
        "reached": share >= 0.98 and fullest <= PERMITTED and p99 < 100,
    }


def _fullest_second(times: Sequence[float]) -> int:
    first = most = 0
    for position, now in enumerate(times):
        while times[first] <= now - 1:
            first += 1
        most = max(most, position - first + 1)
    return most


async def measure(people: int = PEOPLE) -> dict[str, Any]:
    """Return the figures, measured in a process of its own: its time is not that of the others."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.broadcasting", str(people), stdout=subprocess.PIPE
    )
    told, _ = await process.communicate()
    found: dict[str, Any] = json.loads(told)
    return found


def main(people: int) -> None:
    logs.configure(logging.WARNING)
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(run_skipping(lambda loop: broadcast(loop, Path(folder), people))))


if __name__ == "__main__":
    main(int(sys.argv[1]))
