"""The composition root: the one file that knows every room."""

from __future__ import annotations

import asyncio
import secrets
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime

from starlette.types import ASGIApp
from telegram import Bot
from telegram.error import InvalidToken
from telegram.ext import ApplicationBuilder

from bot.channels.arrivals import Arrival
from bot.channels.deciding import Decider
from bot.channels.inbox import Inbox
from bot.channels.serving import serve, told_to_stop
from bot.channels.telegram import CHANNEL as TELEGRAM
from bot.channels.telegram import Polling, TelegramBot, Webhook, reached_name, telegram_bot
from bot.channels.turn import Turn
from bot.channels.web_chat import CHANNEL as WEB
from bot.channels.web_chat import WebChat
from bot.channels.web_request import web_bot
from bot.clockwork import Clockwork
from bot.content import worrying_words
from bot.content.catalogue import Catalogue
from bot.delivery.line import BotLine
from bot.delivery.posting import Posting
from bot.delivery.rendering import Renderer
from bot.delivery.sender import Sender
from bot.domain.house import Contact, House
from bot.exports.maker import Exports
from bot.handlers.context import CONTEXT_TYPES, Sayso
from bot.handlers.routes import ROUTES
from bot.handlers.telegram import HANDLERS, failed
from bot.pages.security import Limits
from bot.pages.site import site, static_version
from bot.pages.templating import Templates
from bot.pages.web_chat import ChatPages
from bot.settings import BadSettings, Settings
from bot.usecases.conversation import Conversation
from bot.usecases.ports import OrderedChance
from bot.voice.languages import Detector
from bot.voice.speech import Speech
from storage.chance import SystemChance
from storage.database import Database, Unwritable
from storage.exporting import StoredExports
from storage.sending import StoredOutbox
from storage.store import Store
from storage.web import StoredWebChats

REACH_AGAIN_SECONDS = 10.0
UNHURRIED = Limits()


def utc_now() -> datetime:
    """Return the time now."""
    return datetime.now(UTC)


class App:
    """Everything put together, over one store. Made by `opened`."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        clock: Callable[[], datetime],
        catalogue: Catalogue,
        telegram: TelegramBot | None,
        limits: Limits,
    ) -> None:
        self.limits = limits
        self.settings = settings
        self.store = store
        self.clock = clock
        self.catalogue = catalogue
        self.telegram = telegram
        self.house = house_of(settings, catalogue.languages)
        self.renderer = Renderer(catalogue)
        self.posting = Posting(self.renderer, store.chance.ordered_id)
        self.languages = Detector(catalogue.languages)
        self.speech = Speech(settings.data_dir / "sounds")
        self.exports = Exports(
            StoredExports(store),
            lambda key: catalogue.say(key, catalogue.languages[0]),
            catalogue.languages[0],
            settings.zone,
        )
        web_store = StoredWebChats(store)
        self.chat = WebChat(web_store, self._put, lambda: secrets.token_urlsafe(32), clock)
        self.web_bot = web_bot(web_store, self.chat.notify, clock)
        self.application = routing(self.web_bot)
        outbox = StoredOutbox(store)
        lines = {WEB: BotLine(self.web_bot, outbox, self.speech, self.exports, paced=False, tells_more=True)}
        if telegram:
            lines[TELEGRAM] = BotLine(telegram, outbox, self.speech, self.exports, paced=limits.paced, tells_more=False)
        self.sender = Sender(outbox, lines, clock, time.monotonic)
        self.decider = Decider(
            self.application,
            Conversation(ROUTES),
            self.renderer,
            self.house,
            store.chance,
            self.languages,
            catalogue.typed,
            worrying_words.worrying,
        )
        self.turn = Turn(store, self.decider, self.posting, clock, Unwritable)
        self.clockwork = Clockwork(store, self.posting, clock)
        self.inbox = Inbox(self.turn, self.sender.queue, self.sender.answer, self.sender.take_buttons_away)

    async def _put(self, arrivals: list[Arrival]) -> None:
        await self.inbox.put(arrivals)

    async def start(self) -> None:
        """Get ready to take updates: the web chat's own Bot, and Telegram's where it can be reached.

        Raises BadSettings where Telegram does not know the token.
        """
        await self.application.initialize()
        await self.reach_telegram()

    async def reach_telegram(self) -> bool:
        """Learn the bot's name from Telegram. Returns whether that can be reached now.

        Raises BadSettings where Telegram does not know the token.
        """
        try:
            name = await reached_name(self.telegram) if self.telegram else None
        except InvalidToken:
            raise BadSettings("SAYSO_TELEGRAM_TOKEN is not known to Telegram. Ask @BotFather for it.") from None
        self.house = self.decider.house = replace(self.house, telegram_name=name)
        return name is not None

    async def take_from_telegram(self, telegram: TelegramBot, webhook: Webhook | None) -> None:
        """Take Telegram's updates, as soon as it can be reached, until cancelled."""
        while not self.house.telegram_name and not await self.reach_telegram():
            await asyncio.sleep(REACH_AGAIN_SECONDS)
        if webhook:
            await webhook.start()
        else:
            await Polling(telegram, self._put).run()

    @property
    def _secure(self) -> bool:
        return self.settings.own_address.startswith("https://")

    def webhook(self) -> Webhook | None:
        """Return Telegram's webhook, where one is set."""
        url, secret = self.settings.webhook_url, self.settings.webhook_secret
        if not (self.telegram and url and secret):
            return None
        return Webhook(self.telegram, self._put, url, secret.get_secret_value())

    async def serve(self, listening: socket.socket, stopping: asyncio.Event | None = None) -> None:
        """Serve until the process is told to stop; then finish the turn that runs, and send what is decided."""
        webhook = self.webhook()
        await serve(self.site(webhook), listening, self.jobs(webhook), self.sender.settled, stopping or told_to_stop())

    def site(self, webhook: Webhook | None) -> ASGIApp:
        """Return the web server's application."""

        def sentence(key: str, language: str, **arguments: str) -> str:
            return self.catalogue.say(key, language, arguments)

        templates = Templates(self.house, sentence, static_version())
        pages = None
        if self.settings.serves_web_chat:
            pages = ChatPages(self.chat, self.house, templates, self._secure, self.limits, time.monotonic)
        return site(pages, templates, webhook, lambda: self.inbox.stuck, self._secure)

    def jobs(self, webhook: Webhook | None) -> list[Awaitable[object]]:
        """Return what runs beside the web server, each until cancelled."""
        telegram = [self.take_from_telegram(self.telegram, webhook)] if self.telegram else []
        return [self.inbox.run(), self.sender.run(), self.clockwork.run(), asyncio.to_thread(self.warm), *telegram]

    def warm(self) -> None:
        """Load what takes a moment to load, before anybody waits for it."""
        self.languages.warm()
        worrying_words.worrying("")

    async def stop(self) -> None:
        """Close everything."""
        self.speech.close()
        await self.application.shutdown()
        if self.telegram:
            await self.telegram.shutdown()


def routing(bot: Bot) -> Sayso:
    """Return python-telegram-bot's application: it routes updates to handlers, and does nothing else."""
    application: Sayso = (
        ApplicationBuilder().bot(bot).context_types(CONTEXT_TYPES).updater(None).job_queue(None).build()
    )
    application.add_handlers(list(HANDLERS))
    application.add_error_handler(failed)
    return application


def house_of(settings: Settings, languages: Sequence[str]) -> House:
    """Return what screens may need to name."""
    return House(
        settings.organisation,
        settings.emergency,
        Contact(settings.safety_name, settings.safety_phone),
        Contact(settings.second_safety_name, settings.second_safety_phone),
        Contact(settings.help_name, settings.help_phone),
        settings.zone,
        tuple(languages),
        settings.own_address if settings.serves_web_chat else None,
    )


@asynccontextmanager
async def opened(
    settings: Settings,
    serving: bool = False,
    clock: Callable[[], datetime] = utc_now,
    strict: bool = False,
    chance: OrderedChance | None = None,
    limits: Limits = UNHURRIED,
) -> AsyncIterator[App]:
    """Open the store and put everything together. With `serving`, claims the database and gets channels ready.

    Raises what opening raises: BadKey, Unwritable, Taken, BadSettings.
    """
    store = Store(Database(settings.database), settings.key_file, chance or SystemChance())
    token = settings.telegram_token
    telegram = (
        telegram_bot(token.get_secret_value(), settings.telegram_base_url, settings.telegram_file_url)
        if token
        else None
    )
    try:
        await store.open(serving)
        app = App(settings, store, clock, Catalogue(settings.zone, strict), telegram, limits)
        try:
            if serving:
                await app.start()
            yield app
        finally:
            await app.stop()
    finally:
        await store.database.close()
