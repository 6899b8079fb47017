"""The app in a process of its own, which can be killed: settings from the environment, Telegram by polling."""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime

from bot.channels.serving import listen
from bot.given_settings import load_settings
from bot.opening import opened
from bot.pages.security import Limits


async def main(now: datetime) -> None:
    async with opened(load_settings(), serving=True, clock=lambda: now, strict=True, limits=Limits(paced=False)) as app:
        with listen("127.0.0.1", 0) as listening:
            await app.serve(listening)


if __name__ == "__main__":
    asyncio.run(main(datetime.fromtimestamp(float(sys.argv[1]), UTC)))
