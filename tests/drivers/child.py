"""The app in a process of its own, which can be killed: settings from the environment.

It is told what time it always is, where to listen (0: anywhere), and how long to wait for the Bot API.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from datetime import UTC, datetime

from bot.channels import http_request
from bot.channels.serving import listen
from bot.given_settings import load_settings
from bot.opening import opened
from bot.pages.security import Limits
from bot.watching import logs


async def main(now: datetime, port: int, reads: float) -> None:
    logs.configure(logging.CRITICAL)
    http_request.READ_SECONDS = reads
    async with opened(load_settings(), serving=True, clock=lambda: now, strict=True, limits=Limits(paced=False)) as app:
        with listen("127.0.0.1", port) as listening:
            await app.serve(listening)


if __name__ == "__main__":
    asyncio.run(main(datetime.fromtimestamp(float(sys.argv[1]), UTC), int(sys.argv[2]), float(sys.argv[3])))
