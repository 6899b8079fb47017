"""Telegram, as soon as it can be reached: learning the bot's name, telling its commands, taking its updates."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from telegram.error import InvalidToken, TelegramError

from bot.channels.telegram import Polling, Put, TelegramBot, Webhook, reached_name

REACH_AGAIN_SECONDS = 10.0
log = structlog.get_logger()


class Connecting:
    """Connects one bot to Telegram. `named` hears the bot's name, or None while Telegram cannot be reached."""

    def __init__(
        self,
        bot: TelegramBot,
        put: Put,
        webhook: Webhook | None,
        named: Callable[[str | None], None],
        tell_commands: Callable[[TelegramBot], Awaitable[None]],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.webhook = webhook
        self._bot = bot
        self._put = put
        self._named = named
        self._tell_commands = tell_commands
        self._pause = pause
        self._reached = False

    async def reach(self) -> bool:
        """Learn the bot's name from Telegram. Returns whether that can be reached now.

        Raises InvalidToken where Telegram does not know the token.
        """
        name = await reached_name(self._bot)
        self._named(name)
        self._reached = name is not None
        if self._reached:
            await self._tell_commands(self._bot)
        return self._reached

    async def run(self) -> None:
        """Take Telegram's updates, as soon as it can be reached, until cancelled.

        Raises InvalidToken where Telegram does not know the token.
        """
        while not self._reached and not await self.reach():
            await self._pause(REACH_AGAIN_SECONDS)
        if self.webhook:
            while not await self._told_where_to_post(self.webhook):
                await self._pause(REACH_AGAIN_SECONDS)
        else:
            await Polling(self._bot, self._put).run()

    async def _told_where_to_post(self, webhook: Webhook) -> bool:
        """Tell Telegram where to post. Returns whether it took that."""
        try:
            await webhook.start()
        except InvalidToken:
            raise
        except TelegramError as failure:
            log.warning("telegram does not take the webhook", failure=type(failure).__name__)
            return False
        return True
