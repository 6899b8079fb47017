"""One try to send a message, and how it went: what is known for sure, and what is not."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Protocol

import structlog
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter

from bot.delivery.messages import Message
from bot.usecases.exchange import Outgoing

log = structlog.get_logger()

MAY_STILL_GO: ContextVar[Callable[[], bool]] = ContextVar("MAY_STILL_GO", default=lambda: True)
"""Asked in the last moment before a message goes out: a process that hung since it began has been replaced."""


class NotSent(NetworkError):
    """The server was never reached, or was not to be any more: the message is known not to have been sent."""


class Line(Protocol):
    """One channel's way out. Each raises TelegramError as the Bot API does."""

    paced: bool

    async def send(self, outgoing: Outgoing, message: Message) -> None:
        """Send one message."""
        ...

    async def answer(self, query_id: str) -> None:
        """Answer the press of a button, so that it stops waiting."""
        ...

    async def take_buttons_away(self, chat: str, message_id: int) -> None:
        """Take the buttons of an earlier message away."""
        ...


class Outcome(StrEnum):
    """How a try went. A message whose outcome is unknown is sent again, and may have arrived twice."""

    SENT = "sent"
    BLOCKED = "blocked"
    REFUSED = "refused"
    UNKNOWN = "outcome unknown"
    NOT_SENT = "not sent"
    LATER = "later"


FINAL = frozenset({Outcome.SENT, Outcome.BLOCKED, Outcome.REFUSED})
"""After these a message is done with."""
FIRST_RETRY, LONGEST_RETRY = 1.0, 300.0


@dataclass(frozen=True, slots=True)
class Attempt:
    """How a try went; `hold` is the seconds Telegram asked to wait, for this chat."""

    outcome: Outcome
    hold: float = 0.0


async def attempt(line: Line | None, outgoing: Outgoing) -> Attempt:
    """Try to send a message once. Whatever happens is an outcome."""
    if line is None:
        return Attempt(Outcome.NOT_SENT)
    try:
        message = Message.from_json(outgoing.body)
    except (ValueError, TypeError, KeyError) as failure:
        log.error("a message cannot be read", failure=type(failure).__name__, channel=outgoing.channel)
        return Attempt(Outcome.REFUSED)
    try:
        await line.send(outgoing, message)
    except RetryAfter as asked:
        return Attempt(Outcome.LATER, _seconds(asked))
    except Forbidden:
        return Attempt(Outcome.BLOCKED)
    except (BadRequest, ChatMigrated) as refusal:
        log.error("a message was refused", failure=type(refusal).__name__, channel=outgoing.channel)
        return Attempt(Outcome.REFUSED)
    except NotSent:
        return Attempt(Outcome.NOT_SENT)
    except Exception as failure:
        why = type(failure.__cause__ or failure).__name__
        log.warning("a send has no known outcome", failure=why, channel=outgoing.channel)
        return Attempt(Outcome.UNKNOWN)
    return Attempt(Outcome.SENT)


def _seconds(asked: RetryAfter) -> float:
    after: int | timedelta = asked.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


class Retries:
    """How long each message waits for its next try: longer each time, and never the same for all."""

    def __init__(self) -> None:
        self._attempts: Counter[int] = Counter()

    def seconds(self, outgoing_id: int) -> float:
        """Return the seconds until the next try, after one more that failed."""
        self._attempts[outgoing_id] += 1
        longest = min(FIRST_RETRY * 2.0 ** self._attempts[outgoing_id], LONGEST_RETRY)
        return longest * random.uniform(0.5, 1)  # noqa: S311 - it spreads retries, and keeps no secret

    def done(self, outgoing_id: int) -> None:
        """Forget a message that is done with."""
        self._attempts.pop(outgoing_id, None)

    def clear(self) -> None:
        """Forget all of them."""
        self._attempts.clear()
