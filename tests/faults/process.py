"""A process of Sayso in a run: the whole app, whose named points are told to the world as they are passed."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import structlog

from bot.app import App
from bot.channels.serving import run_all
from bot.delivery.messages import Kind, Message
from bot.opening import opened
from bot.usecases.exchange import Outgoing
from storage.engine import Unwritable
from tests.drivers.bot_api import TOKEN
from tests.drivers.house import settings_for
from tests.drivers.running import HURRIED
from tests.faults.history import Key
from tests.faults.plans import Point

if TYPE_CHECKING:
    from tests.faults.world import World

SECRET = "only-telegram-knows"
HEADERS = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
ADDRESS = "https://sayso.example.org/telegram"
PROCESS: ContextVar[Process | None] = ContextVar("process", default=None)
"""The process whose work this is; None for what people and Telegram do."""
log = structlog.get_logger()


class Process:
    """One process. Once it is `dead`, nothing of it reaches anybody."""

    def __init__(self, world: World, number: int, folder: Path) -> None:
        self.number = number
        self.folder = folder
        self.dead = False
        self.up = asyncio.Event()
        self.app: App | None = None
        self._world = world
        self._client: httpx.AsyncClient | None = None
        self.main: asyncio.Task[None] = asyncio.get_running_loop().create_task(self._run())

    async def _run(self) -> None:
        PROCESS.set(self)
        more: dict[str, object] = {"telegram_token": TOKEN, "telegram_base_url": self._world.api.address}
        if self._world.plan.webhook:
            more |= {"webhook_url": ADDRESS, "webhook_secret": SECRET}
        try:
            async with opened(
                settings_for(self.folder, **more), serving=True, clock=self._world.clock, strict=True, limits=HURRIED
            ) as app:
                self._watch(app)
                await self._serve(app)
        except Unwritable as failure:
            log.warning("a process ends", why=str(failure))
        finally:
            self.up.clear()

    async def _serve(self, app: App) -> None:
        self.app = app
        webhook = app.connecting.webhook if app.connecting else None
        transport = httpx.ASGITransport(app.site(webhook))
        posts = [app.connecting.run()] if app.connecting and webhook else []
        async with httpx.AsyncClient(transport=transport, headers=HEADERS) as self._client:
            self.up.set()
            await run_all([app.inbox.run(), app.elected.run(app.jobs_of_one), *posts])

    def _watch(self, app: App) -> None:
        app.turn._store = WatchedStore(self._world, app.store)
        app.turn._decider = WatchedDecider(self._world, app.turn._decider)
        app.sender._outbox = WatchedOutbox(self._world, app.sender._outbox)

    async def takes(self, update: dict[str, Any]) -> bool:
        """Post an update. Returns whether that was acknowledged."""
        if self.dead or not self.up.is_set() or not self._client:
            return False
        posted = asyncio.ensure_future(self._client.post(ADDRESS, json=update))
        await asyncio.wait([posted, self.main], return_when=asyncio.FIRST_COMPLETED)
        if not posted.done():
            posted.cancel()
        [status] = await asyncio.gather(posted, return_exceptions=True)
        return not self.dead and isinstance(status, httpx.Response) and status.status_code == 200


class Watched:
    """Something of the app's that does what it always does, and tells what it passes."""

    def __init__(self, world: World, real: Any) -> None:
        self._world = world
        self._real = real

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


class WatchedStore(Watched):
    """The store, as turns use it."""

    @contextlib.asynccontextmanager
    async def unit(self, beside: bool = False) -> AsyncIterator[Any]:
        await self._world.at(Point.TAKEN)
        async with self._real.unit(beside) as unit:
            yield unit
            await self._world.at(Point.BEFORE_COMMIT)
        await self._world.at(Point.AFTER_COMMIT)


class WatchedDecider(Watched):
    """What decides an update."""

    async def decide(self, *given: Any) -> Any:
        decided = await self._real.decide(*given)
        await self._world.at(Point.DECIDED)
        return decided


class WatchedOutbox(Watched):
    """The outbox, as the sender uses it."""

    async def left_taken(self) -> list[Outgoing]:
        found: list[Outgoing] = await self._real.left_taken()
        self._world.left({key for each in found for key in keys_of(each)})
        return found

    async def sent(self, ids: Any, *given: Any) -> list[Outgoing]:
        if ids:
            await self._world.at(Point.BEFORE_MARK)
        taken: list[Outgoing] = await self._real.sent(ids, *given)
        if ids:
            await self._world.at(Point.AFTER_MARK)
        return taken


def keys_of(outgoing: Outgoing) -> set[Key]:
    """Return how a message may look when it arrives: a sound may be said in words."""
    message, chat = Message.from_json(outgoing.body), int(outgoing.chat)
    if message.kind is Kind.SOUND:
        return {(chat, "sound"), (chat, message.fallback)}
    return {(chat, "\n".join((message.text, *(data for row in message.inline for _, data in row))))}
