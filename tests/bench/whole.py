"""Whole bots over HTTP: a tap handed out by polling, until its vote is kept, its button answered, its reply sent.

Each polls a strict Bot API server of its own, which lives here and is in no figure but those on the clock. What else
the machine does makes little difference to processor time: that is what is compared.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from bot.channels.telegram import CHANNEL
from bot.opening import opened
from tests.bench.bots.with_sayso import settings_of
from tests.bench.population import publish_vote, settle_people, taps
from tests.bench.sampling import ELSE, LOOPING, WORKS
from tests.drivers.bot_api import BotApi
from tests.drivers.bot_api_rules import Sent

BOTS = ("sayso", "aiogram", "ptb")
TAPS, ROUNDS = 400, 5
TICKS = os.sysconf("SC_CLK_TCK")
ENOUGH, LOOKS = 120, 0.25
"""Seconds after which a bot has lost a tap, and between two looks whether it still works."""
AIOGRAM, PTB, LATEST = 1.0, 1.5, 100


class Taps(BotApi):
    """The server, which knows when each tap was answered and got its reply."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: dict[int, set[str]] = {}
        self.tapped: dict[int, float] = {}
        self.took: list[float] = []
        self._all_done = asyncio.Event()

    def tap(self, update: dict[str, Any], message: int) -> None:
        """Let somebody tap a button of a message that they have."""
        query = update["callback_query"]
        chat = query["from"]["id"]
        query["message"]["message_id"] = message
        self.sent[chat] = [Sent(message, query["message"]["text"], [[("Yes", query["data"])]])]
        self._queries[query["id"]] = chat
        self.waiting[chat], self.tapped[chat] = {"answer", "reply"}, time.perf_counter()
        self._all_done.clear()
        self.update({"callback_query": query})

    async def all_done(self) -> None:
        """Wait until every tap is answered and has its reply."""
        async with asyncio.timeout(ENOUGH):
            await self._all_done.wait()

    def _done(self, chat: int, what: str) -> None:
        waits = self.waiting.get(chat, set())
        waits.discard(what)
        if chat in self.waiting and not waits:
            del self.waiting[chat]
            self.took.append(time.perf_counter() - self.tapped[chat])
            if not self.waiting:
                self._all_done.set()

    async def _sendMessage(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        found = await super()._sendMessage(parameters, files)
        self._done(int(parameters["chat_id"]), "reply")
        return found

    async def _answerCallbackQuery(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        chat = self._queries.get(parameters["callback_query_id"], 0)
        found = await super()._answerCallbackQuery(parameters, files)
        self._done(chat, "answer")
        return found


class Bot:
    """One bot, running, with a server of its own."""

    def __init__(self, api: Taps, process: asyncio.subprocess.Process) -> None:
        self._api = api
        self._process = process
        self._item = 0

    def _used(self) -> float:
        """Return the seconds of processor time, of the system's too, that the bot has used."""
        told = Path(f"/proc/{self._process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(told[11]) + int(told[12])) / TICKS

    async def _rests(self) -> float:
        """Wait until the bot has nothing more to do. Returns the seconds of processor time it has used."""
        used = self._used()
        while True:
            await asyncio.sleep(LOOKS)
            if self._used() - used <= 1 / TICKS:
                return self._used()
            used = self._used()

    def _taps(self, people: int) -> list[dict[str, Any]]:
        """Return what everybody taps next: the item after the one before."""
        self._item += 1
        return list(taps(range(people), 1 + self._item * people, self._item))

    async def round(self, people: int) -> tuple[float, float]:
        """Let everybody tap at once. Returns the seconds on the clock, and of the processor, a tap."""
        used, began = await self._rests(), time.perf_counter()
        for update in self._taps(people):
            self._api.tap(update, 7 + self._item)
        await self._api.all_done()
        seconds = time.perf_counter() - began
        return seconds / people, (await self._rests() - used) / people

    async def waits(self, people: int, a_second: float) -> list[float]:
        """Let people tap one after another. Returns the milliseconds that each waited for answer and reply."""
        self._api.took.clear()
        began = time.perf_counter()
        for number, update in enumerate(self._taps(people)):
            await asyncio.sleep(began + number / a_second - time.perf_counter())
            self._api.tap(update, 7 + self._item)
        await self._api.all_done()
        return [1000 * each for each in self._api.took]

    async def shares(self, people: int) -> dict[str, float]:
        """Let everybody tap at once. Returns the microseconds a tap that each kind of work took of the processor."""
        if not self._process.stdin or not self._process.stdout:
            raise RuntimeError("Nobody can ask this bot.")
        self._process.stdin.write(b"begin\n")
        await self._process.stdout.readline()
        await self.round(people)
        self._process.stdin.write(b"tell\n")
        told = json.loads(await self._process.stdout.readline())
        return {work: 1e6 * seconds / people for work, seconds in told.items()}


@contextlib.asynccontextmanager
async def _running(which: str, folder: Path) -> AsyncIterator[Bot]:
    api = Taps()
    await api.start()
    arguments = (sys.executable, "-m", f"tests.bench.bots.with_{which}", str(folder), api.address)
    pipes = {"stdin": asyncio.subprocess.PIPE, "stdout": asyncio.subprocess.PIPE}
    process = await asyncio.create_subprocess_exec(*arguments, **pipes)
    try:
        yield Bot(api, process)
    finally:
        process.kill()
        await process.wait()
        await api.stop()


async def measure(people: int = TAPS, rounds: int = ROUNDS) -> dict[str, Any]:
    """Return taps a second of all three and their ratios, how long a tap waits, and where Sayso's time goes."""
    async with contextlib.AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        async with opened(settings_of(folder, "http://127.0.0.1:1")) as app:
            await publish_vote(app, rounds + 3)
            await settle_people(app, people, CHANNEL)
        bots = {which: await stack.enter_async_context(_running(which, folder)) for which in BOTS}
        found = [{which: await bot.round(people) for which, bot in bots.items()} for _ in range(rounds + 1)][1:]
        most = 1 / median(each["sayso"][0] for each in found)
        waits = await bots["sayso"].waits(people, most / 2)
        shares = await bots["sayso"].shares(people)
    return _figures(found, waits, shares)


def _figures(
    found: list[dict[str, tuple[float, float]]], waits: list[float], shares: dict[str, float]
) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for which in BOTS:
        clock, used = (median(each[which][kind] for each in found) for kind in (0, 1))
        told[f"{which}: milliseconds of processor time a tap"] = round(1000 * used, 2)
        told[f"{which}: taps a second on the clock"] = round(1 / clock)
    beside = {
        each: [median(took[each][kind] / took["sayso"][kind] for took in found) for kind in (0, 1)] for each in BOTS[1:]
    }
    for which, (clock, used) in beside.items():
        told[f"ratio to bare {which}, by processor time"] = round(used, 2)
        told[f"ratio to bare {which}, by the clock"] = round(clock, 2)
    p95 = quantiles(waits, n=20)[-1]
    told["milliseconds a tap waits at half the most, 50 of 100"] = round(median(waits), 1)
    told["milliseconds a tap waits at half the most, 95 of 100"] = round(p95, 1)
    for work in (*WORKS, LOOPING, ELSE):
        share = shares.get(work, 0.0)
        told[f"share of {work}"] = f"{share / sum(shares.values()):.0%}, {share:.0f} microseconds"
    told["wanted"] = f"ratios by processor time at least {AIOGRAM} and {PTB}, 95 of 100 under {LATEST} ms"
    told["reached"] = beside["aiogram"][1] >= AIOGRAM and beside["ptb"][1] >= PTB and p95 < LATEST
    return told
