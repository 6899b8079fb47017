"""The composition root: the one file that knows every room."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from starlette.types import ASGIApp

from bot.channels.arrivals import Arrival
from bot.channels.connecting import Connecting
from bot.channels.deciding import Decider
from bot.channels.elected import Elected, WhileElected
from bot.channels.fetching import Fetching
from bot.channels.inbox import Inbox
from bot.channels.listening import Listening
from bot.channels.reading import Reading
from bot.channels.serving import serve, told_to_stop
from bot.channels.telegram import CHANNEL as TELEGRAM
from bot.channels.telegram import TelegramBot, Webhook, tell_commands
from bot.channels.turn import Turn
from bot.channels.web_chat import CHANNEL as WEB
from bot.channels.web_request import web_channel
from bot.channels.workplaces import Workplaces
from bot.clockwork import Clockwork
from bot.content import worrying_words
from bot.content.catalogue import Catalogue, direction
from bot.content.symbols import Symbols
from bot.content.writing import Writing
from bot.delivery.documents import ByKind
from bot.delivery.line import BotLine
from bot.delivery.pictures import KeptPictures
from bot.delivery.posting import Posting
from bot.delivery.rendering import Renderer
from bot.delivery.sender import Sender
from bot.domain.workplaces import COMPUTER
from bot.exports.chart_pictures import Charts
from bot.exports.maker import Exports
from bot.exports.printing import browser
from bot.exports.report import Report
from bot.handlers.application import routing
from bot.handlers.routes import ROUTES
from bot.handlers.understanding import IN_TELEGRAMS_MENU
from bot.pages.computer import ComputerPages
from bot.pages.security import Limits
from bot.pages.site import site, static_version
from bot.pages.templating import Templates
from bot.pages.watching import WatchPages
from bot.pages.web_chat import ChatPages
from bot.settings import Settings
from bot.usecases.conversation import Conversation
from bot.usecases.ports.ears import Ears
from bot.voice.ears import Hearing
from bot.voice.kept import KeptSounds
from bot.voice.languages import Detector
from bot.voice.speech import Speech
from bot.watching.logs import problems
from bot.watching.measures import Measures
from bot.watching.readiness import Readiness
from storage.engine import Unwritable
from storage.exporting import StoredExports
from storage.hearing import StoredSounds
from storage.sending import StoredOutbox, StoredPictures
from storage.signing_in import StoredWorkplaces
from storage.store import Store
from storage.to_read import StoredDocuments
from storage.watching import StoredWatching
from storage.web import StoredWebChats


class App:
    """Everything put together, over one store. Made by `bot.opening`."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        clock: Callable[[], datetime],
        catalogue: Catalogue,
        telegram: TelegramBot | None,
        limits: Limits,
        ears: Ears | None = None,
    ) -> None:
        self.limits = limits
        self.settings = settings
        self.store = store
        self.clock = clock
        self.catalogue, self.telegram = catalogue, telegram
        prints_with = browser(settings.browser)
        self.house = replace(settings.house(catalogue.languages), prints=prints_with is not None)
        self.renderer = Renderer(catalogue)
        self.posting = Posting(self.renderer, store.chance.ordered_id, settings.zone)
        self.languages = Detector(catalogue.languages)
        self.speech, self.hearing = Speech(settings.data_dir / "sounds"), Hearing()
        self.ears = ears or self.hearing
        said_in = (catalogue.languages[0], settings.zone)
        report = Report(catalogue.say, self.renderer.line, direction, settings.organisation, *said_in)
        self.exports = Exports(StoredExports(store), catalogue.say, *said_in, report, clock, prints_with)
        self.chat, self.web_bot = web_channel(WEB, StoredWebChats(store), self._put, clock)
        self.work, work_bot = web_channel(COMPUTER, StoredWebChats(store, COMPUTER), self._put, clock)
        self.application = routing(self.web_bot)
        outbox, sounds = StoredOutbox(store), StoredSounds(store)
        charts = Charts(StoredExports(store), self.renderer.line, direction, settings.data_dir / "charts")
        files = ByKind(
            {"voice": KeptSounds(sounds), "picture": KeptPictures(StoredPictures(store)), "chart": charts}, self.exports
        )
        lines = {
            channel: BotLine(bot, outbox, self.speech, files, paced=False, tells_more=True)
            for channel, bot in ((WEB, self.web_bot), (COMPUTER, work_bot))
        }
        if telegram:
            lines[TELEGRAM] = BotLine(telegram, outbox, self.speech, files, paced=limits.paced, tells_more=False)
        self.measures = Measures(problems)
        office = store.database.office
        self.sender = Sender(outbox, lines, clock, time.monotonic, self.measures.tried, office.holds)
        symbols = Symbols(settings.symbols)
        how = (
            self.languages,
            catalogue.typed,
            worrying_words.worrying,
            Writing(),
            symbols,
            lambda: self.ears.languages,
        )
        self.decider = Decider(self.application, Conversation(ROUTES), self.renderer, self.house, store.chance, *how)
        self.turn = Turn(store, self.decider, self.posting, clock, Unwritable)
        self.clockwork = Clockwork(store, self.posting, clock, self.house, Writing())
        fetching = Fetching({TELEGRAM: telegram} if telegram else {}, clock)
        self.listening = Listening(sounds, store, fetching, self.ears, self.posting, self._put, clock)
        self.reading = Reading(StoredDocuments(store), fetching, self._put)
        self.elected = Elected(office, self._told, self._begin_sending, self.sender.rest, self.sender.forget)
        ways_out = (self.sender.queue, self.sender.answer, self.sender.take_buttons_away)
        self.inbox = Inbox(self.turn, *ways_out, ran=self.measures.turn, look_for_lost=self.sender.look_for_lost)
        watched, line = StoredWatching(store, settings.data_dir), lambda: self.inbox
        sender, clockwork = (WhileElected(each, self.elected, time.monotonic) for each in (self.sender, self.clockwork))
        self.connecting = self._connecting(telegram) if telegram else None
        self.readiness = Readiness(watched, line, sender, clockwork, clock, time.monotonic)

    async def _put(self, arrivals: list[Arrival]) -> None:
        await self.inbox.put(arrivals)

    async def _begin_sending(self) -> None:
        """Let this process send. What it held goes where another has sent meanwhile: that one had all of it."""
        if await self.store.begin_sending():
            await self.sender.forget()

    def _told(self, what: str) -> None:
        """Hear from another process what has come: a message in a chat that a page here may show, or one to be sent."""
        channel, _, number = what.partition(":")
        for name, chat in ((WEB, self.chat), (COMPUTER, self.work)):
            if channel == name:
                chat.notify(int(number))
        if not number and self.elected.now:
            self.sender.look()

    async def start(self) -> None:
        """Get ready to take updates: the web chat's own Bot, and Telegram's as `reach_telegram` does."""
        await self.application.initialize()
        await self.reach_telegram()

    async def reach_telegram(self) -> None:
        """Learn the bot's name from Telegram, where there is a bot and it can be reached now.

        Raises InvalidToken where Telegram does not know the token.
        """
        if self.connecting:
            await self.connecting.reach()

    def _named(self, name: str | None) -> None:
        self.house = self.decider.house = replace(self.house, telegram_name=name)

    async def _tell_commands(self, telegram: TelegramBot) -> None:
        await tell_commands(telegram, IN_TELEGRAMS_MENU, self.catalogue.languages, self.catalogue.say)

    @property
    def _secure(self) -> bool:
        return self.settings.own_address.startswith("https://")

    def _connecting(self, telegram: TelegramBot) -> Connecting:
        """Return what connects to Telegram: by the webhook, where one is set."""
        url, secret = self.settings.webhook_url, self.settings.webhook_secret
        webhook = Webhook(telegram, self._put, url, secret.get_secret_value()) if url and secret else None
        return Connecting(telegram, self._put, webhook, self._named, self._tell_commands)

    async def serve(self, listening: socket.socket, stopping: asyncio.Event | None = None) -> None:
        """Serve until the process is told to stop; then finish the turn that runs, and send what is decided."""
        webhook = self.connecting.webhook if self.connecting else None
        await serve(self.site(webhook), listening, self.jobs(), self._settled, stopping or told_to_stop())

    async def _settled(self) -> None:
        """Wait until everything that this process shall send is sent."""
        if self.elected.now:
            await self.sender.settled()

    def site(self, webhook: Webhook | None) -> ASGIApp:
        """Return the web server's application."""

        def sentence(key: str, language: str, **arguments: str) -> str:
            return self.catalogue.say(key, language, arguments)

        templates = Templates(self.house, sentence, direction, static_version())
        pages: list[ChatPages | ComputerPages] = []
        if self.settings.serves_web_chat:
            how = (self._secure, self.limits, time.monotonic)
            pages.append(ChatPages(self.chat, self.house, templates, *how))
            workplaces, line = (
                Workplaces(StoredWorkplaces(self.store), self.clock, self.settings.zone),
                self.renderer.line,
            )
            pages.append(ComputerPages(workplaces, self.work, self.house, templates, line, *how))
        watching = WatchPages(self.readiness, self.measures, self.settings.measured_for, self.clock)
        return site(pages, templates, webhook, watching, self._secure)

    def jobs(self) -> list[Awaitable[object]]:
        """Return what runs beside the web server, each until cancelled. Posts come to all processes."""
        posts = [self.connecting.run()] if self.connecting and self.connecting.webhook else []
        elected, outdated = self.elected.run(self.jobs_of_one), self.store.outdated()
        return [self.inbox.run(), elected, self.readiness.run(), outdated, asyncio.to_thread(self.warm), *posts]

    def jobs_of_one(self) -> list[Awaitable[object]]:
        """Return what one process does at a time, each until cancelled. Telegram lets only one ask for updates."""
        polling = [self.connecting.run()] if self.connecting and not self.connecting.webhook else []
        return [*(each.run() for each in (self.sender, self.clockwork, self.listening, self.reading)), *polling]

    def warm(self) -> None:
        """Load what takes a moment to load, before anybody waits for it."""
        self.catalogue.read()
        self.languages.warm()
        worrying_words.worrying("")
        self.hearing.prepare()

    async def stop(self) -> None:
        """Close everything."""
        self.speech.close()
        self.hearing.close()
        await self.application.shutdown()
        if self.telegram:
            await self.telegram.shutdown()
