"""Somebody whose updates are put into the inbox by hand, and what the sender would send them is kept here.

Between the two the app is the real one, as `Running` runs it: turns, store, outbox, listening. Left out is what a page
and the network do, and making sound, so that many conversations can be played in little time.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path
from typing import Any, cast

from bot.channels.arrivals import arrival
from bot.channels.web_chat import CHANNEL
from bot.delivery.line import SOUND, BotLine
from bot.delivery.messages import Kind, Message
from bot.opening import opened
from bot.usecases.exchange import Known, Outgoing
from bot.usecases.ports.ears import Ears
from tests.drivers.chat_page import Heard
from tests.drivers.clock import Clock
from tests.drivers.house import settings_for
from tests.drivers.ready import make_ready
from tests.drivers.running import HURRIED, Running
from tests.drivers.seeded import SeededChance, draws_the_same
from tests.drivers.talking import unnumbered

Json = dict[str, Any]
FIRST_CHAT = 9000


class Kept:
    """A way out that keeps what it is given to send, by chat. Files are really made; sounds are not."""

    paced = False

    def __init__(self, real: BotLine) -> None:
        self._documents = real._documents
        self.sent: dict[str, list[Heard]] = defaultdict(list)
        self.updates = count(1)
        self.chats = count(FIRST_CHAT)

    async def send(self, outgoing: Outgoing, message: Message) -> None:
        sent = self.sent[outgoing.chat]
        heard = Heard(message.text, number=len(sent) + 1)
        heard.buttons = [button for row in message.inline for button in row]
        heard.keyboard = [label for row in message.keyboard or () for label in row]
        if message.kind is Kind.SOUND:
            heard.text, heard.voice = "", message.text.encode()
        elif message.kind is Kind.PICTURE:
            _, heard.picture = await self._documents.make(message.file, message.file_id, message.language)
        elif message.kind is Kind.FILE:
            name, content = await self._documents.make(message.file, message.file_id, message.language)
            if message.file.endswith(SOUND):
                heard.voice = content
            else:
                heard.document = (name, content)
        sent.append(heard)

    async def answer(self, query_id: str) -> None:
        """A page needs no answer to a button."""

    async def take_buttons_away(self, chat: str, message_id: int) -> None:
        """A page shows only the choices of the last message."""


class OverInbox:
    """Talks by putting updates into the inbox."""

    def __init__(self, running: Running, name: str, language: str = "en") -> None:
        self.name = name
        self.language = language
        self.screen: Heard | None = None
        """The last message that offered choices."""
        self._running = running
        self._line = cast(Kept, running.app.sender._lines[CHANNEL])
        self.chat = next(self._line.chats)
        self._seen = 0

    async def known(self) -> Known:
        """Return who they are to the app, and where they are."""
        address = (CHANNEL, str(self.chat))
        async with self._running.app.store.unit() as unit:
            return (await unit.load([(CHANNEL, 0)], [address])).known[address]

    async def begins(self, token: str) -> None:
        await self.says(f"/start {token}".strip())

    async def says(self, text: str) -> None:
        await self._put(self.writes(text))

    def writes(self, text: str) -> Json:
        """Return what arrives when they write this."""
        return self._message(text=text, entities=_command(text))

    async def speaks(self, sound: bytes) -> None:
        voice = {"file_id": "said", "file_unique_id": "said", "duration": 2, "file_size": len(sound)}
        await self._put(self._message(voice=voice), sound)

    async def brings(self, name: str, content: bytes) -> None:
        document = {"file_id": "brought", "file_unique_id": "brought", "file_name": name, "file_size": len(content)}
        await self._put(self._message(document=document), content)

    async def picks(self, label: str) -> None:
        screen = self.screen
        assert screen, "nothing was offered yet"
        for written, data in screen.buttons:
            if unnumbered(written) == label:
                await self.taps(data, screen.number)
                return
        written = next(each for each in screen.keyboard if unnumbered(each) == label)
        await self.says(written)

    async def taps(self, data: str, number: int = 1) -> None:
        chat = {"id": self.chat, "type": "private"}
        message = {"message_id": number, "date": 1_700_000_000, "chat": chat}
        query = {"id": str(next(self._line.updates)), "from": self._sender(), "chat_instance": "1", "data": data}
        await self._put({"callback_query": query | {"message": message}})

    async def blocks(self) -> None:
        """Close the page."""

    async def returns(self) -> None:
        await self.says("/start")

    async def hears(self) -> list[Heard]:
        new = self._line.sent[str(self.chat)][self._seen :]
        self._seen += len(new)
        for each in new:
            if each.keyboard or any(not data.startswith("0|") for _, data in each.buttons):
                self.screen = each
        return new

    def offered(self) -> list[str]:
        if self.screen is None:
            return []
        return [unnumbered(label) for label in [label for label, _ in self.screen.buttons] or self.screen.keyboard]

    def _sender(self) -> Json:
        return {"id": self.chat, "is_bot": False, "first_name": self.name, "language_code": self.language}

    def _message(self, **content: object) -> Json:
        chat = {"id": self.chat, "type": "private"}
        message = {"message_id": 1, "date": 1_700_000_000, "chat": chat, "from": self._sender()}
        return {"message": message | content}

    async def _put(self, payload: Json, attached: bytes = b"") -> None:
        found = arrival(CHANNEL, {"update_id": next(self._line.updates)} | payload, attached=attached)
        assert found
        async with asyncio.timeout(20):
            await self._running.app.inbox.put([found])
        await self._running.settled()


def _command(text: str) -> list[Json]:
    if not text.startswith("/"):
        return []
    return [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]


@contextlib.asynccontextmanager
async def without_network(folder: Path, ears: Ears | None = None) -> AsyncIterator[Running]:
    """Run the app for people who talk by `OverInbox`. It draws the same each time, as `running` does."""
    clock = Clock()
    settings, chance = settings_for(folder), SeededChance()
    await make_ready(settings.key_file, settings.database)
    async with opened(
        settings, serving=True, clock=clock, strict=True, chance=chance, limits=HURRIED, ears=ears
    ) as app:
        draws_the_same(app.turn, chance)
        lines = cast(dict[str, object], app.sender._lines)
        lines[CHANNEL] = Kept(cast(BotLine, lines[CHANNEL]))
        found = Running(app, "http://127.0.0.1:1", None, clock)
        found.jobs = [
            asyncio.ensure_future(job) for job in (app.inbox.run(), app.elected.run(lambda: [app.sender.run()]))
        ]
        try:
            yield found
        finally:
            for job in found.jobs:
                job.cancel()
            await asyncio.gather(*found.jobs, return_exceptions=True)
