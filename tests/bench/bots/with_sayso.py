"""Sayso, as `sayso run` runs it: with everything on but the pace that Telegram asks for."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from pathlib import Path

from bot.channels.serving import listen
from bot.opening import opened
from bot.pages.security import Limits
from bot.settings import Settings
from bot.watching import logs
from tests.bench.sampling import Sampler
from tests.drivers.house import settings_for
from tests.drivers.telegram_people import TOKEN


def settings_of(folder: Path, address: str) -> Settings:
    """Return Sayso's settings, over this Bot API server."""
    return settings_for(folder, telegram_token=TOKEN, telegram_base_url=address)


async def main(folder: Path, address: str) -> None:
    """Run Sayso. A line on standard input begins to count where its time goes, the next one tells."""
    sampler, loop = Sampler(), asyncio.get_running_loop()

    def asked() -> None:
        if not sys.stdin.readline():
            loop.remove_reader(sys.stdin)
        elif sampler.began:
            print(json.dumps(sampler.shares()), flush=True)
        else:
            sampler.begin()
            print("begun", flush=True)

    loop.add_reader(sys.stdin, asked)
    async with opened(settings_of(folder, address), serving=True, limits=Limits(paced=False)) as app:
        with listen("127.0.0.1", 0) as listening:
            await app.serve(listening)


if __name__ == "__main__":
    logs.configure(logging.ERROR)
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
