"""The real app without a network: what arrives is put in by hand, and what is said can be looked at."""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

from bot.app import App
from bot.channels.arrivals import Arrival, arrival
from bot.channels.inbox import Inbox
from bot.delivery.messages import Message
from bot.domain.changes import Arrive
from bot.domain.people import Person, Role, Standing
from bot.domain.preferences import USUAL, Preferences
from bot.opening import opened
from bot.usecases.closing import close
from bot.usecases.exchange import Outgoing
from bot.usecases.ports.ears import Ears
from tests.drivers.clock import Clock
from tests.drivers.engines import Place, on_disk, rows
from tests.drivers.house import settings_for
from tests.drivers.ready import make_ready
from tests.drivers.running import HURRIED, Running
from tests.drivers.somebody import Json, Somebody

CHANNEL = "telegram"
VOTE, PRIORITIES = 1, 2
"""The rounds of the example pack."""


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
        app.inbox = self.inbox
        self.writable = asyncio.Event()
        self._update = 1000 * self.count("handled_updates")
        self._chat = 5000 + self.count("addresses")

    @property
    def path(self) -> Place:
        return self.app.settings.place

    def rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        return rows(self.path, statement, *values)

    @property
    def disk(self) -> bytes:
        """All bytes that are kept."""
        return on_disk(self.path)

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

    async def put(self, *payloads: Json, channel: str = CHANNEL, attached: bytes = b"") -> None:
        """Put updates in at once, and wait until all are committed. Those without a number get the next ones."""
        arrivals: list[Arrival] = []
        for payload in payloads:
            found = arrival(channel, {"update_id": self.next_update()} | payload, attached=attached)
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
        preferences: Preferences = USUAL,
        told: frozenset[str] = frozenset(),
        channel: str = CHANNEL,
    ) -> Somebody:
        """Let somebody be known already, with these roles; without any, a stranger."""
        chance = self.app.store.chance
        person = Person(chance.new_id(), frozenset(roles), language, preferences, standing, told=told)
        chat, address = self.new_chat(), chance.new_id()
        async with self.app.store.unit() as unit:
            await unit.write([Arrive(address, channel, str(chat), person)])
        return Somebody(self, chat, person.id, language)

    async def two_in_it(self) -> tuple[Somebody, Somebody]:
        """Let somebody vote, and an organiser look at what waits for them."""
        ana, boss = await self.somebody(Role.SERVICE_USER), await self.somebody(Role.ORGANISER)
        for who, said in ((ana, "/votes"), (boss, "/organise")):
            await who.says("/start")
            await who.says(said)
        await ana.picks("Start")
        await ana.picks("Yes")
        return ana, boss

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


@contextlib.asynccontextmanager
async def offline(
    folder: Path, clock: Clock | None = None, example: bool = True, ears: Ears | None = None, **set_to: object
) -> AsyncIterator[Offline]:
    """Open the app, with the example pack published unless it is there already or not wanted; `set_to` are settings."""
    clock = clock or Clock()
    settings = settings_for(folder, **set_to)
    await make_ready(settings.key_file, settings.database)
    async with opened(settings, serving=True, clock=clock, strict=True, limits=HURRIED, ears=ears) as app:
        await app.store.database.office.won(lambda what: None)
        await app.store.begin_sending()
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
