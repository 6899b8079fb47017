"""What is said to buttons: that they were pressed, and that they can go. Both are tried once, and nobody waits."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import structlog
from telegram.error import TelegramError

from bot.delivery.attempts import Line
from bot.delivery.in_line import Chat

ANSWER_SECONDS = 10.0
log = structlog.get_logger()


async def answer(lines: Mapping[str, Line], channel: str, query_id: str) -> None:
    """Answer the press of a button, within 10 seconds or not at all."""
    try:
        async with asyncio.timeout(ANSWER_SECONDS):
            await lines[channel].answer(query_id)
    except (TelegramError, TimeoutError, OSError, KeyError) as failure:
        log.info("a button was not answered", failure=type(failure).__name__, channel=channel)


async def take_away(lines: Mapping[str, Line], chat: Chat, message_id: int) -> None:
    """Take the buttons of an earlier message away."""
    try:
        await lines[chat[0]].take_buttons_away(chat[1], message_id)
    except (TelegramError, OSError, KeyError) as failure:
        log.info("old buttons stay", failure=type(failure).__name__, channel=chat[0])
