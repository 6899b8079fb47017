"""Messages sent over HTTP, 10 and 50 in flight: ours beside python-telegram-bot's own client, in the same run.

The strict Bot API server is in a process of its own. What counts is the processor time of whoever sends.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
import time
from collections.abc import AsyncIterator
from statistics import median
from typing import Any

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.request import HTTPXRequest

from bot.channels.telegram import telegram_bot
from tests.drivers.bot_api import TOKEN, BotApi

MESSAGES, ROUNDS = 400, 5
FEW, MANY = 10, 50
ENOUGH = 0.95
"""What counts as no slower: repeated runs differ by more."""
KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton(each, callback_data=each) for each in ("Yes", "No")]])


async def serve() -> None:
    """Run the server until nobody reads any more what it says."""
    api = BotApi()
    await api.start()
    print(api.address, flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await api.stop()


@contextlib.asynccontextmanager
async def _served() -> AsyncIterator[str]:
    pipes = {"stdin": asyncio.subprocess.PIPE, "stdout": asyncio.subprocess.PIPE}
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.bench.sending", **pipes)
    if not process.stdin or not process.stdout:
        raise RuntimeError("The server cannot be heard.")
    try:
        yield (await process.stdout.readline()).decode().strip()
    finally:
        process.stdin.close()
        await process.wait()


async def _a_second(bot: Bot, messages: int, in_flight: int) -> tuple[float, float]:
    """Send messages, so many at a time. Returns how many a second of processor time, and on the clock."""
    waiting = iter(range(messages))

    async def send() -> None:
        for number in waiting:
            await bot.send_message(1 + number, "Should the centre open on Saturday?", reply_markup=KEYBOARD)

    used, began = time.process_time(), time.perf_counter()
    await asyncio.gather(*(send() for _ in range(in_flight)))
    return messages / (time.process_time() - used), messages / (time.perf_counter() - began)


async def measure(messages: int = MESSAGES, rounds: int = ROUNDS) -> dict[str, Any]:
    """Return messages a second of both, at 10 and at 50 in flight, as medians of rounds that take turns."""
    async with _served() as address:
        theirs = Bot(TOKEN, base_url=f"{address}/bot", request=HTTPXRequest(connection_pool_size=2 * MANY))
        bots: dict[str, Bot] = {"ours": telegram_bot(TOKEN, address, None), "python-telegram-bot's": theirs}
        for each in bots.values():
            await each.initialize()
        ways = [(name, in_flight) for name in bots for in_flight in (FEW, MANY)]
        found = [{way: await _a_second(bots[way[0]], messages, way[1]) for way in ways} for _ in range(rounds + 1)][1:]
        for each in bots.values():
            await each.shutdown()
    told: dict[str, Any] = {}
    for name, in_flight in ways:
        used, clock = (median(each[name, in_flight][kind] for each in found) for kind in (0, 1))
        told[f"{name}, {in_flight} in flight: a second of processor time"] = round(used)
        told[f"{name}, {in_flight} in flight: a second on the clock"] = round(clock)
    ratios = {name: median(each[name, MANY][0] / each[name, FEW][0] for each in found) for name in bots}
    for name, ratio in ratios.items():
        told[f"{name}: {MANY} in flight beside {FEW}"] = round(ratio, 2)
    told["wanted"] = f"ours: {MANY} in flight no slower than {FEW}"
    told["reached"] = ratios["ours"] >= ENOUGH
    return told


if __name__ == "__main__":
    asyncio.run(serve())
