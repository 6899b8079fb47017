"""The strict Bot API server with what delivery needs of it: refusals of single chats, cut connections, and times."""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable
from typing import Any

from aiogram.types import InputFile
from aiohttp import web
from pydantic_core import core_schema

from tests.drivers.bot_api import BotApi
from tests.drivers.bot_api_rules import Refused

InputFile.__get_pydantic_core_schema__ = classmethod(  # type: ignore[attr-defined]
    lambda cls, source, handler: core_schema.is_instance_schema(cls)
)
"""A voice may be a file or the id of one; the model of a file has no schema by itself that ids could be told from."""


class Seconds:
    """Seconds that only go forward, when they are told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Telegram(BotApi):
    """The Bot API server, which can refuse single chats and cut connections, and notes when each message came."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = Seconds()
        self.refusals: dict[int, deque[Refused]] = defaultdict(deque)
        self.times: dict[int, list[float]] = defaultdict(list)
        self.in_turn: list[int] = []
        self.expected: dict[str, list[str]] = defaultdict(list)
        self.cuts = 0

    def _chat(self, parameters: dict[str, Any]) -> int:
        chat = super()._chat(parameters)
        if self.refusals[chat]:
            raise self.refusals[chat].popleft()
        self.times[chat].append(self.seconds())
        self.in_turn.append(chat)
        return chat

    async def _handle(self, request: web.Request) -> web.Response:
        """Do what is asked; where a connection is to be cut, nobody hears that it was done."""
        answer = await super()._handle(request)
        if self.cuts and request.match_info["method"] == "sendMessage" and request.transport:
            self.cuts -= 1
            request.transport.abort()
        return answer

    def texts(self, chat: int | str) -> list[str]:
        return [each.text for each in self.sent[int(chat)]]

    async def away(self) -> Callable[[], Any]:
        """Take no connections any more. Returns what takes them again."""
        runner = self._runner
        assert runner
        host, port = runner.addresses[0][:2]
        for site in list(runner.sites):
            await site.stop()
        return web.TCPSite(runner, str(host), int(port)).start


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0)


@contextlib.asynccontextmanager
async def telegram_server() -> AsyncIterator[Telegram]:
    found = Telegram()
    await found.start()
    try:
        yield found
    finally:
        await found.stop()
