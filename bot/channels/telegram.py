"""Telegram: updates by polling or by webhook. An update is acknowledged only when what it changes is committed."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

import structlog
from telegram import Bot, BotCommandScopeAllPrivateChats
from telegram.error import InvalidToken, TelegramError

from bot.channels.arrivals import Arrival, arrival, is_number
from bot.channels.http_request import HttpRequest
from bot.delivery.plain_bot import PlainBot

CHANNEL = "telegram"
PUBLIC = "https://api.telegram.org"
UPDATES = ["message", "callback_query", "my_chat_member"]
POLL_SECONDS = 50
READ_MORE_SECONDS = 10
AT_ONCE = 100
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
ANSWER_WITHIN = 25.0
REACH_SECONDS = 10.0
log = structlog.get_logger()

Put = Callable[[list[Arrival]], Awaitable[None]]


class TelegramBot(PlainBot):
    """A Bot that gives updates as they came: they are read in the turn, once."""

    async def raw_updates(self, offset: int) -> list[dict[str, Any]]:
        """Return the updates from `offset` on, waiting for one; those before it are forgotten by Telegram."""
        asked = {"offset": offset, "timeout": POLL_SECONDS, "limit": AT_ONCE, "allowed_updates": UPDATES}
        found = await self._post("getUpdates", asked, read_timeout=POLL_SECONDS + READ_MORE_SECONDS)
        return list(found) if isinstance(found, list) else []


def telegram_bot(token: str, base_url: str | None, file_url: str | None) -> TelegramBot:
    """Return the Bot that talks to Telegram, or to another Bot API server."""
    return TelegramBot(
        token,
        base_url=f"{(base_url or PUBLIC).rstrip('/')}/bot",
        base_file_url=f"{(file_url or base_url or PUBLIC).rstrip('/')}/file/bot",
        request=HttpRequest(),
        get_updates_request=HttpRequest(connections=1),
    )


async def reached_name(bot: Bot) -> str | None:
    """Return the bot's name on Telegram, or None where Telegram cannot be reached now.

    Raises InvalidToken where Telegram does not know the token.
    """
    try:
        async with asyncio.timeout(REACH_SECONDS):
            await bot.initialize()
    except InvalidToken:
        raise
    except (TelegramError, TimeoutError) as failure:
        log.warning("telegram cannot be reached", failure=type(failure).__name__)
        return None
    return bot.username


async def tell_commands(
    bot: Bot, commands: Mapping[str, str], languages: Sequence[str], say: Callable[[str, str], str]
) -> None:
    """Tell Telegram what its own menu offers in a private chat: each command, and the sentence that says what for.

    The first language is for everybody whose own is not there. Where that fails, the bot works without it.
    """
    ours = BotCommandScopeAllPrivateChats()
    try:
        for language, code in ((languages[0], None), *((each, each) for each in languages)):
            offered = [(name, say(key, language)) for name, key in commands.items()]
            await bot.set_my_commands(offered, scope=ours, language_code=code)
    except TelegramError as failure:
        log.warning("telegram does not take the commands", failure=type(failure).__name__)


class Polling:
    """Asks Telegram for updates. The next ones are asked for, and these forgotten there, once these are committed."""

    def __init__(self, bot: TelegramBot, put: Put, pause: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._bot = bot
        self._put = put
        self._pause = pause
        self._offset = 0

    async def run(self) -> None:
        """Poll until cancelled. Raises InvalidToken where Telegram does not know the token."""
        wait = FIRST_WAIT
        hooked = True
        while True:
            try:
                if hooked:
                    await self._bot.delete_webhook()
                    hooked = False
                updates = await self._bot.raw_updates(self._offset)
            except InvalidToken:
                raise
            except TelegramError as failure:
                log.warning("polling failed", failure=type(failure).__name__, again_in=wait)
                await self._pause(wait)
                wait = min(2 * wait, LONGEST_WAIT)
                continue
            readable = [each for each in updates if isinstance(each, dict) and is_number(each.get("update_id"))]
            if updates and not readable:
                log.warning("polling brought no updates", again_in=wait)
                await self._pause(wait)
                wait = min(2 * wait, LONGEST_WAIT)
                continue
            wait = FIRST_WAIT
            await self._put([each for each in (arrival(CHANNEL, update) for update in readable) if each])
            if readable:
                self._offset = readable[-1]["update_id"] + 1


class Webhook:
    """Takes updates that Telegram posts, with the secret that only Telegram and this process know."""

    def __init__(self, bot: Bot, put: Put, url: str, secret: str) -> None:
        self._bot = bot
        self._put = put
        self._url = url
        self._secret = secret

    async def start(self) -> None:
        """Tell Telegram where to post."""
        await self._bot.set_webhook(self._url, secret_token=self._secret, allowed_updates=UPDATES)

    def is_telegram(self, secret: str) -> bool:
        """Whether a post carries the secret, compared in constant time."""
        return hmac.compare_digest(secret.encode(), self._secret.encode())

    async def take(self, update: Any) -> int:
        """Take one posted update. Returns the HTTP status: 200 once it is committed, 503 where that takes too long."""
        arrived = arrival(CHANNEL, update) if isinstance(update, dict) else None
        if arrived is None:
            return 200
        try:
            async with asyncio.timeout(ANSWER_WITHIN):
                await self._put([arrived])
        except TimeoutError:
            return 503
        return 200
