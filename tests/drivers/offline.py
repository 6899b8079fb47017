"""The real app without a network: what arrives is put in by hand, and what is said can be looked at."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

from bot.app import App, opened
from bot.channels.arrivals import Arrival, arrival
from bot.channels.inbox import Inbox
from bot.delivery.messages import Message
from bot.domain.changes import Arrive
from bot.domain.people import Buttons, Person, Role, Standing
from bot.usecases.closing import close
from bot.usecases.exchange import Outgoing
from tests.drivers.clock import Clock
from tests.drivers.running import HURRIED, Running, settings_for

Json = dict[str, Any]
CHANNEL = "telegram"
VOTE, PRIORITIES = 1, 2
"""The rounds of the example pack."""


def rows(path: Path, statement: str, *values: object) -> list[tuple[Any, ...]]:
    """Read the database as anybody with the file could."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement, values).fetchall()


def write(path: Path, statement: str, *values: object) -> int:
    """Change the database behind the app's back. Returns how many rows that changed."""
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(statement, values).rowcount


class Offline:
    """The app with an inbox of its own, whose replies are kept here by chat."""

    def __init__(self, app: App, clock: Clock) -> None:
        self.app = app
        self.clock = clock
        self.said: dict[str, list[Message]] = defaultdict(list)
        self.outgoing: list[Outgoing] = []
        self.answered: list[str] = []
        self.moved: list[int] = []
        self.waits: list[float] = []
        self.inbox = Inbox(
            app.turn,
            replies=self._hear,
            answer=self._answer,
            take_buttons_away=lambda channel, chat, number: self.moved.append(number),
            pause=self._pause,
        )
        self.writable = asyncio.Event()
        self._update = 1000 * self.count("handled_updates")
        self._chat = 5000 + self.count("addresses")

    @property
    def path(self) -> Path:
        return self.app.settings.database

    def rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        return rows(self.path, statement, *values)

    def count(self, table: str) -> int:
        return int(self.rows(f"SELECT count(*) FROM {table}")[0][0])

    def _hear(self, messages: Sequence[Outgoing]) -> None:
        self.outgoing += messages
        for each in messages:
            self.said[each.chat].append(Message.from_json(each.body))

    def _answer(self, channel: str, query_id: str) -> None:
        self.answered.append(query_id)

    async def _pause(self, seconds: float) -> None:
        self.waits.append(seconds)
        await self.writable.wait()

    def next_update(self) -> int:
        self._update += 1
        return self._update

    async def put(self, *payloads: Json, channel: str = CHANNEL) -> None:
        """Put updates in at once, and wait until all are committed. Those without a number get the next ones."""
        arrivals: list[Arrival] = []
        for payload in payloads:
            found = arrival(channel, {"update_id": self.next_update()} | payload)
            assert found is not None
            arrivals.append(found)
        async with asyncio.timeout(60):
            await self.inbox.put(arrivals)

    def new_chat(self) -> int:
        self._chat += 1
        return self._chat

    async def somebody(
        self,
        *roles: Role,
        standing: Standing = Standing.TAKING_PART,
        language: str = "en",
        buttons: Buttons = Buttons.INLINE,
        told: frozenset[str] = frozenset(),
        channel: str = CHANNEL,
    ) -> Somebody:
        """Let somebody be known already, with these roles; without any, a stranger."""
        chance = self.app.store.chance
        person = Person(chance.new_id(), frozenset(roles), language, buttons, standing, told=told)
        chat, address = self.new_chat(), chance.new_id()
        async with self.app.store.unit() as unit:
            await unit.write([Arrive(address, channel, str(chat), person)])
        return Somebody(self, chat, person.id, language)

    async def stranger(self) -> Somebody:
        return Somebody(self, self.new_chat(), 0)

    async def close_round(self, round_id: int) -> None:
        """Close a round now, as the command line does."""
        async with self.app.store.unit() as unit:
            changes = await close(unit.records, unit.library, unit.library.rounds[round_id], self.clock.now)
            await self.app.posting.write(unit, changes, self.clock.now)

    async def invite(self, role: Role) -> str:
        return await Running(self.app, "", None, self.clock).invite(role)

    def counted(self, question: int, round_id: int = VOTE) -> dict[str, int]:
        """What a closed vote counted for a question, whoever gave it."""
        found = self.rows(
            "SELECT given, sum(people) FROM counted_ballots WHERE round_id = ? AND question_id = ? GROUP BY given",
            round_id,
            question,
        )
        return dict(found)


class Somebody:
    """Somebody who writes in a private chat."""

    def __init__(self, offline: Offline, chat: int, person_id: int, language: str = "en") -> None:
        self.offline = offline
        self.chat = chat
        self.person_id = person_id
        self.language = language
        self._seen = 0

    def saying(self, text: str | None, **more: Any) -> Json:
        message: Json = {
            "message_id": 7,
            "date": 1_700_000_000,
            "chat": {"id": self.chat, "type": "private"},
            "from": {"id": self.chat, "is_bot": False, "first_name": "<b>&Ana", "language_code": self.language},
        }
        if text is not None:
            message["text"] = text
            if text.startswith("/"):
                message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        return {"message": message | more}

    def tapping(self, data: str, number: int = 7) -> Json:
        message = self.saying("...")["message"]
        sender = message.pop("from")
        query = {"id": f"q{self.offline.next_update()}", "from": sender, "chat_instance": "1", "data": data}
        return {"callback_query": query | {"message": message | {"message_id": number}}}

    async def says(self, text: str, **more: Any) -> list[Message]:
        await self.offline.put(self.saying(text, **more))
        return self.hears()

    async def taps(self, data: str) -> list[Message]:
        await self.offline.put(self.tapping(data))
        return self.hears()

    async def takes(self, code: str) -> list[Message]:
        """Tap a button of the present screen that carries this step."""
        return await self.taps(f"{self.revision}|{code}")

    async def picks(self, label: str) -> list[Message]:
        """Pick what is offered under this label."""
        found = next(
            (data for shown, data in self.buttons if shown.partition(". ")[2] == label or shown == label), None
        )
        assert found, f"{label!r} is not among {self.buttons}"
        return await self.taps(found)

    @property
    def messages(self) -> list[Message]:
        return self.offline.said[str(self.chat)]

    def hears(self) -> list[Message]:
        """What was said to them since the last time."""
        new = self.messages[self._seen :]
        self._seen += len(new)
        return new

    @property
    def screen(self) -> Message:
        return next(each for each in reversed(self.messages) if each.inline or each.keyboard)

    @property
    def buttons(self) -> list[tuple[str, str]]:
        return [button for row in self.screen.inline for button in row]

    @property
    def revision(self) -> str:
        return self.buttons[-1][1].partition("|")[0] if self.buttons else "0"


@contextlib.asynccontextmanager
async def offline(folder: Path, clock: Clock | None = None, example: bool = True) -> AsyncIterator[Offline]:
    """Open the app, with the example pack published unless it is there already or not wanted."""
    clock = clock or Clock()
    async with opened(settings_for(folder), serving=True, clock=clock, strict=True, limits=HURRIED) as app:
        found = Offline(app, clock)
        async with app.store.unit() as unit:
            published = bool(unit.library.meetings)
        if example and not published:
            await Running(app, "", None, clock).publish_example()
        running = asyncio.ensure_future(found.inbox.run())
        try:
            yield found
        finally:
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running
