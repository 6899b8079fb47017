"""A sender between a real store and the strict Bot API server; its seconds go only when a test says so."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from bot.channels.telegram import telegram_bot
from bot.content.catalogue import Catalogue, direction
from bot.delivery.attempts import Line
from bot.delivery.line import BotLine
from bot.delivery.messages import Kind, Message
from bot.delivery.rendering import Renderer
from bot.delivery.sender import Sender
from bot.domain.people import Role
from bot.exports.maker import Exports
from bot.exports.report import Report
from bot.usecases.exchange import Outgoing, Rank
from bot.voice.speech import Speech
from storage.exporting import StoredExports
from storage.sending import StoredOutbox
from storage.store import Store
from tests.delivery.servers import Telegram, until
from tests.drivers.bot_api import TOKEN, BotApi
from tests.drivers.clock import START
from tests.drivers.engines import rows
from tests.drivers.over_telegram import OverTelegram
from tests.drivers.running import Running
from tests.storage.stores import Somebody, arrives, opened
from tests.usecases.written_packs import LONDON

CHANNEL = "telegram"
CATALOGUE = Catalogue(LONDON, strict=True)
LONG_ENOUGH = 300.0
"""Seconds after which everything that waits is tried again."""


class Sending:
    """A sender at work, the outbox it empties, and the people it writes to."""

    def __init__(self, store: Store, api: Telegram, lines: Mapping[str, Line], speech: Speech) -> None:
        self.store = store
        self.api = api
        self.speech = speech
        self.outbox = StoredOutbox(store)
        self.may: Callable[[], bool] = lambda: True
        self.sender = Sender(self.outbox, lines, lambda: START, api.seconds, may_send=self._may_send)
        self.job: asyncio.Task[None] | None = None

    def _may_send(self) -> bool:
        return self.may()

    async def begins(self) -> None:
        """Run the sender; wait until it has looked for what an earlier one left, and rests."""
        self.job = asyncio.create_task(self.sender.run())
        job = self.job
        await until(lambda: bool(job.done() or self.sender._to_note._waiters))

    async def ends(self) -> None:
        """End the sender as a process's end does, without asking; only not while it waits for the database."""
        job = self.job
        await until(lambda: not job or job.done() or bool(job.cancelling() or self.sender._to_note._waiters))
        while job and not job.done():
            for task in asyncio.all_tasks():
                if (coroutine := task.get_coro()) and coroutine.__qualname__.startswith("Sender."):
                    task.cancel()
            await asyncio.wait([job], timeout=0.1)

    async def people(self, number: int, first: int = 7001) -> list[Somebody]:
        return [await arrives(self.store, channel=CHANNEL, chat=str(chat)) for chat in range(first, first + number)]

    async def keeps(self, *wanted: tuple[Somebody, str | Message], channel: str = CHANNEL) -> list[Outgoing]:
        """Keep replies in the outbox, as a turn does."""
        found = []
        for who, said in wanted:
            message = said if isinstance(said, Message) else Message(Kind.TEXT, said, "en")
            number = self.store.chance.ordered_id()
            found.append(Outgoing(number, who.address_id, channel, who.chat, message.to_json()))
        async with self.store.unit() as unit:
            await unit.queue_replies(found, START)
        return found

    async def replies(self, *wanted: tuple[Somebody, str | Message]) -> None:
        """Keep replies and hand them to the sender; wait until it can do no more for now."""
        self.sender.queue(await self.keeps(*wanted))
        await self.quiet()

    async def announces(self, people: Sequence[Somebody], text: str = "News") -> None:
        """Put news in the outbox, as any process may; wait until the sender took it and can do no more for now."""
        await self.publishes(people, text)
        chats = {(CHANNEL, who.chat) for who in people}
        await until(lambda: not self.waiting and bool(chats & self.sender._in_line.chats.keys()))
        await self.quiet()

    async def publishes(self, people: Sequence[Somebody], text: str = "News", rank: Rank = Rank.ANNOUNCEMENT) -> None:
        body = Message(Kind.TEXT, text, "en").to_json()
        async with self.store.unit() as unit:
            await unit.queue_for_all([body], [who.address_id for who in people], START, rank)
        self.sender.look()

    @property
    def waiting(self) -> bool:
        """Whether no sender has taken some message yet."""
        return bool(self.rows("SELECT 1 FROM outbox WHERE state = 0"))

    async def quiet(self) -> None:
        """Wait until the sender can do no more at this second."""
        sender = self.sender
        await until(lambda: not sender._flying and not sender._to_send.is_set())

    async def passes(self, seconds: float) -> None:
        self.api.seconds.now += seconds
        self.sender.queue([])
        await self.quiet()

    async def goes_on(self) -> None:
        """Let time pass until everything is sent and noted."""
        for _ in range(100):
            await self.passes(LONG_ENOUGH)
            if not self.sender._in_line.chats:
                break
        async with asyncio.timeout(20):
            await self.sender.settled()

    def rows(self, statement: str) -> list[tuple[Any, ...]]:
        return rows(self.store.database.place, statement)

    @property
    def outcomes(self) -> dict[str, int]:
        """How messages went, as the store counts them."""
        return dict(self.rows("SELECT outcome, messages FROM deliveries WHERE messages > 0"))

    @property
    def left(self) -> int:
        return len(self.rows("SELECT 1 FROM outbox"))


@contextlib.asynccontextmanager
async def sending(
    folder: Path, api: Telegram, channels: Sequence[str] = (CHANNEL,), begun: bool = True
) -> AsyncIterator[Sending]:
    """Run a sender over the store in a folder, for these channels, all of which lead to the same server."""
    bot = telegram_bot(TOKEN, api.address, None)
    await bot.request.initialize()
    speech = Speech(folder / "sounds")
    async with opened(folder, publish=False) as store:
        report = Report(CATALOGUE.say, Renderer(CATALOGUE).line, direction, "Willow Lane", "en", LONDON)
        exports = Exports(StoredExports(store), CATALOGUE.say, "en", LONDON, report, lambda: START)
        line = BotLine(bot, StoredOutbox(store), speech, exports, paced=True, tells_more=False)
        found = Sending(store, api, dict.fromkeys(channels, line), speech)
        if begun:
            await found.begins()
        try:
            yield found
        finally:
            await found.ends()
            speech.close()
            await bot.request.shutdown()
            await until(lambda: not found.sender._tasks)


def server(app: Running) -> BotApi:
    """The server the whole app talks to."""
    assert app.bot_api
    return app.bot_api


async def joins(app: Running, name: str, chat: int) -> OverTelegram:
    """Somebody who says yes to taking part, and looks at the first thing to vote on."""
    who = OverTelegram(app, name, chat)
    await who.begins(await app.invite(Role.CARER))
    for label in ("English", "More", "More", "More", "Yes, take part", "Not now", "Vote", "Start"):
        await who.hears()
        await who.picks(label)
    return who
