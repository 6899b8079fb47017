"""Sends what is in the outbox: replies before news, each chat in order, one chat never slowing another.

A message leaves the outbox only when its send is known. What a sender that died had taken is sent again, and
counted: with a time-out, it is the one case in which somebody may read a message twice.
"""

from __future__ import annotations

import asyncio
import heapq
import random
from collections import Counter, deque
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.delivery.messages import Message
from bot.delivery.pace import Pace
from bot.usecases.exchange import OutboxStore, Outgoing

IN_FLIGHT = 10
AT_ONCE = 100
IDLE_SECONDS = 1.0
FIRST_RETRY, LONGEST_RETRY = 1.0, 300.0
ANSWER_SECONDS = 10.0
MOST_OLD_BUTTONS = 100

SENT, BLOCKED, REFUSED, UNKNOWN = "sent", "blocked", "refused", "outcome unknown"
"""How sends are counted. A message whose outcome is unknown is sent again, and may have arrived twice."""

log = structlog.get_logger()
Chat = tuple[str, str]


class NotSent(NetworkError):
    """The server was never reached: the message is known not to have been sent."""


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


class Sender:
    """Sends over the lines of all channels. `now` is the wall clock, `clock` tells seconds that only go forward."""

    def __init__(
        self,
        outbox: OutboxStore,
        lines: Mapping[str, Line],
        now: Callable[[], datetime],
        clock: Callable[[], float],
    ) -> None:
        self._outbox = outbox
        self._lines = lines
        self._now = now
        self._clock = clock
        self._paces = {channel: Pace(clock) for channel, line in lines.items() if line.paced}
        self._chats: dict[Chat, deque[Outgoing]] = {}
        self._ready: list[tuple[bool, int, Chat]] = []
        self._later: list[tuple[float, Chat]] = []
        self._old_buttons: deque[tuple[Chat, int]] = deque(maxlen=MOST_OLD_BUTTONS)
        self._tasks: set[asyncio.Task[None]] = set()
        self._flying = 0
        self._attempts: Counter[int] = Counter()
        self._known: list[int] = []
        self._outcomes: Counter[str] = Counter()
        self._to_send = asyncio.Event()
        self._to_note = asyncio.Event()
        self._settled = asyncio.Event()

    def queue(self, messages: Sequence[Outgoing]) -> None:
        """Send these as soon as the pace allows. They are in the outbox already."""
        if messages:
            self._settled.clear()
        for each in messages:
            chat = (each.channel, each.chat)
            if chat in self._chats:
                self._chats[chat].append(each)
            else:
                self._chats[chat] = deque([each])
                self._is_ready(chat)
        self._to_send.set()

    def answer(self, channel: str, query_id: str) -> None:
        """Answer a button now, once: it is dropped after 10 seconds and never tried again."""
        self._start(self._answer(channel, query_id))

    def take_buttons_away(self, channel: str, chat: str, message_id: int) -> None:
        """Take old buttons away when nothing else is to be sent; forgotten where there is too much to do."""
        self._old_buttons.append(((channel, chat), message_id))
        self._to_send.set()

    async def run(self) -> None:
        """Send until cancelled, beginning with what an earlier sender left."""
        left = await self._outbox.left_taken(AT_ONCE * AT_ONCE)
        self._outcomes[UNKNOWN] += len(left)
        self.queue(left)
        async with asyncio.TaskGroup() as group:
            group.create_task(self._send())
            group.create_task(self._note())

    def look(self) -> None:
        """Look into the outbox now: somebody has put news there."""
        self._settled.clear()
        self._to_note.set()

    async def settled(self) -> None:
        """Wait until everything that was queued here is sent and noted."""
        await self._settled.wait()

    async def _send(self) -> None:
        while True:
            self._to_send.clear()
            wait = self._send_due()
            try:
                await asyncio.wait_for(self._to_send.wait(), wait)
            except TimeoutError:
                continue

    def _send_due(self) -> float | None:
        """Start every send that may start now. Returns the seconds until the next one, None where nothing waits."""
        now = self._clock()
        while self._later and self._later[0][0] <= now:
            self._is_ready(heapq.heappop(self._later)[1])
        while self._ready and self._flying < IN_FLIGHT:
            *_, chat = heapq.heappop(self._ready)
            pace = self._paces.get(chat[0])
            wait = pace.wait(chat[1]) if pace else 0.0
            if wait:
                heapq.heappush(self._later, (now + wait, chat))
                continue
            if pace:
                pace.sent(chat[1])
            self._flying += 1
            self._start(self._send_one(chat))
        if not self._ready and not self._flying and self._old_buttons:
            self._start(self._take_away(*self._old_buttons.popleft()))
        return max(0.0, self._later[0][0] - now) if self._later else None

    def _is_ready(self, chat: Chat) -> None:
        first = self._chats[chat][0]
        heapq.heappush(self._ready, (first.announcement, first.id, chat))

    def _start(self, sending: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(sending)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send_one(self, chat: Chat) -> None:
        outgoing = self._chats[chat][0]
        try:
            outcome, retry = await self._outcome(outgoing)
        finally:
            self._flying -= 1
            self._to_send.set()
        if retry is not None:
            heapq.heappush(self._later, (self._clock() + retry, chat))
            return
        self._outcomes[outcome] += 1
        self._known.append(outgoing.id)
        self._to_note.set()
        waiting = self._chats[chat]
        waiting.popleft()
        if waiting:
            self._is_ready(chat)
        else:
            del self._chats[chat]

    async def _outcome(self, outgoing: Outgoing) -> tuple[str, float | None]:
        """Send one message. Returns how it went, or the seconds after which to try again."""
        try:
            await self._lines[outgoing.channel].send(outgoing, Message.from_json(outgoing.body))
        except RetryAfter as asked:
            seconds = _seconds(asked)
            pace = self._paces.get(outgoing.channel)
            if pace:
                pace.hold(outgoing.chat, seconds)
            return SENT, seconds
        except Forbidden:
            await self._outbox.block(outgoing.address_id)
            return BLOCKED, None
        except (BadRequest, ChatMigrated, KeyError) as refusal:
            log.error("a message was refused", failure=type(refusal).__name__, channel=outgoing.channel)
            return REFUSED, None
        except NotSent:
            return SENT, self._retry(outgoing)
        except (TelegramError, OSError) as failure:
            self._outcomes[UNKNOWN] += 1
            why = type(failure.__cause__ or failure).__name__
            log.warning("a send has no known outcome", failure=why, channel=outgoing.channel)
            return UNKNOWN, self._retry(outgoing)
        self._attempts.pop(outgoing.id, None)
        return SENT, None

    def _retry(self, outgoing: Outgoing) -> float:
        """Seconds until the next try: longer each time, and never the same for all."""
        self._attempts[outgoing.id] += 1
        longest = min(FIRST_RETRY * 2.0 ** self._attempts[outgoing.id], LONGEST_RETRY)
        return longest * random.uniform(0.5, 1)  # noqa: S311 - it spreads retries, and keeps no secret

    async def _note(self) -> None:
        """Note what was sent, many at a time, and take what other processes or news have put in the outbox."""
        while True:
            self._to_note.clear()
            if self._known:
                ids, outcomes = self._known[:], dict(self._outcomes)
                await self._outbox.sent(ids, outcomes)
                del self._known[: len(ids)]
                self._outcomes.subtract(outcomes)
                self._outcomes += Counter()
            if len(self._chats) < AT_ONCE:
                self.queue(await self._outbox.take_waiting(self._now(), AT_ONCE))
            if not self._known:
                if not self._chats:
                    self._settled.set()
                try:
                    await asyncio.wait_for(self._to_note.wait(), IDLE_SECONDS)
                except TimeoutError:
                    continue

    async def _answer(self, channel: str, query_id: str) -> None:
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                await self._lines[channel].answer(query_id)
        except (TelegramError, TimeoutError, OSError, KeyError) as failure:
            log.info("a button was not answered", failure=type(failure).__name__, channel=channel)

    async def _take_away(self, chat: Chat, message_id: int) -> None:
        try:
            await self._lines[chat[0]].take_buttons_away(chat[1], message_id)
        except (TelegramError, OSError, KeyError) as failure:
            log.info("old buttons stay", failure=type(failure).__name__, channel=chat[0])


def _seconds(asked: RetryAfter) -> float:
    after: int | timedelta = asked.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
