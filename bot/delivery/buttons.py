"""What is said to buttons: that they were pressed, and that they can go. Both are tried once, and nobody waits."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Mapping

import structlog
from telegram.error import TelegramError

from bot.delivery.attempts import Line
from bot.delivery.in_line import Chat

ANSWER_SECONDS = 10.0
MOST_OLD, QUIET_SECONDS = 100, 0.25
log = structlog.get_logger()


class OldButtons:
    """Buttons that can go once nothing was to be sent for a moment. Where too many wait, the oldest stay.

    Where people press one after another, taking them away would cost as much as a reply, and keep others waiting.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._waiting: deque[tuple[Chat, int]] = deque(maxlen=MOST_OLD)
        self._busy_at = float("-inf")

    def add(self, chat: Chat, message_id: int) -> None:
        """Let those under a message go, some time."""
        self._waiting.append((chat, message_id))

    def stay(self) -> None:
        """Note that there is something to send."""
        self._busy_at = self._clock()

    def wait(self) -> float | None:
        """Return the seconds until some may go, 0 for now, None where none wait."""
        return max(0.0, self._busy_at + QUIET_SECONDS - self._clock()) if self._waiting else None

    def next(self) -> tuple[Chat, int]:
        """Return whose buttons go next. Raises IndexError where none wait."""
        return self._waiting.popleft()


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
