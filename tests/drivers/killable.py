"""The app in a process of its own, as a test has it: it can be killed, and held as where a machine hangs."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from pydantic import SecretStr

from bot.channels.http_request import READ_SECONDS
from tests.drivers.bot_api import TOKEN, BotApi
from tests.drivers.clock import START
from tests.drivers.house import settings_for


class Child:
    """The app in a process of its own, over a Bot API server that lives here. There it is always the same time.

    `port` is where it listens, `reads` how long it waits for an answer of the Bot API, `more` further settings.
    """

    def __init__(
        self,
        folder: Path,
        api: BotApi,
        now: datetime = START,
        port: int = 0,
        reads: float = READ_SECONDS,
        **more: object,
    ) -> None:
        settings = settings_for(folder, **({"telegram_token": TOKEN, "telegram_base_url": api.address} | more))
        given = {
            name: value.get_secret_value() if isinstance(value, SecretStr) else str(value)
            for name, value in settings.model_dump(exclude_none=True).items()
        }
        self._environment = dict(os.environ) | {f"SAYSO_{name.upper()}": value for name, value in given.items()}
        self._arguments = ("-m", "tests.drivers.child", str(now.timestamp()), str(port), str(reads))
        self._api = api
        self.address = f"http://127.0.0.1:{port}"
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, *self._arguments, env=self._environment, stdout=asyncio.subprocess.DEVNULL
        )

    async def calls(self, number: int) -> None:
        """Wait until it has made so many calls more."""
        wanted = len(self._api.calls) + number
        async with asyncio.timeout(30):
            while len(self._api.calls) < wanted:
                assert self._process
                assert self._process.returncode is None, "it ended by itself"
                await asyncio.sleep(0)

    async def kill(self) -> None:
        assert self._process
        assert self._process.returncode is None, "it ended by itself"
        self._process.send_signal(signal.SIGKILL)
        await self._process.wait()

    def hold(self) -> None:
        """Let it do nothing for now; the system keeps its connections."""
        assert self._process
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it go on where it was held."""
        assert self._process
        self._process.send_signal(signal.SIGCONT)
