"""Sends what is in the outbox: replies before news, each chat in order, one chat never slowing another.

A message leaves the outbox only when its send is known. What a sender that died had taken is sent again, and
counted: with a time-out, it is the one case in which somebody may read a message twice.
"""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import random
from collections import Counter, deque
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import datetime

import structlog
from telegram.error import TelegramError

from bot.delivery.attempts import FINAL, Line, Outcome, attempt
from bot.delivery.pace import Pace
from bot.usecases.exchange import OutboxStore, Outgoing

IN_FLIGHT = 10
AT_ONCE = 100
IDLE_SECONDS = 1.0
FIRST_RETRY, LONGEST_RETRY = 1.0, 300.0
ANSWER_SECONDS = 10.0
MOST_OLD_BUTTONS = 100

log = structlog.get_logger()
Chat = tuple[str, str]


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
        self._known: list[Outgoing] = []
        self._blocked: set[int] = set()
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
        self._begin_with(await self._outbox.left_taken(AT_ONCE * AT_ONCE))
        async with asyncio.TaskGroup() as group:
            group.create_task(self._send())
            group.create_task(self._note())

    def _begin_with(self, left: Sequence[Outgoing]) -> None:
        """Put what an earlier sender left before what was queued here meanwhile, which lies in the outbox too."""
        queued = {each.id: each for waiting in self._chats.values() for each in waiting}
        self._outcomes[Outcome.UNKNOWN] += sum(each.id not in queued for each in left)
        self._chats.clear()
        self._ready.clear()
        self.queue(sorted(({each.id: each for each in left} | queued).values(), key=lambda each: each.id))

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
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._to_send.wait()

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
            self._flying += 1
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
        found = await attempt(self._lines.get(outgoing.channel), outgoing)
        self._flying -= 1
        self._to_send.set()
        if found.outcome in FINAL:
            self._done_with(chat, outgoing, found.outcome)
            return
        if found.outcome is Outcome.UNKNOWN:
            self._outcomes[found.outcome] += 1
        pace = self._paces.get(chat[0])
        if found.hold and pace:
            pace.hold(chat[1], found.hold)
        heapq.heappush(self._later, (self._clock() + (found.hold or self._retry(outgoing)), chat))

    def _done_with(self, chat: Chat, outgoing: Outgoing, outcome: Outcome) -> None:
        """Note that a message is done with, and go on to the next for this chat."""
        self._attempts.pop(outgoing.id, None)
        self._outcomes[outcome] += 1
        self._known.append(outgoing)
        if outcome is Outcome.BLOCKED:
            self._blocked.add(outgoing.address_id)
        self._to_note.set()
        waiting = self._chats[chat]
        waiting.popleft()
        if waiting:
            self._is_ready(chat)
        else:
            del self._chats[chat]

    def _retry(self, outgoing: Outgoing) -> float:
        """Seconds until the next try: longer each time, and never the same for all."""
        self._attempts[outgoing.id] += 1
        longest = min(FIRST_RETRY * 2.0 ** self._attempts[outgoing.id], LONGEST_RETRY)
        return longest * random.uniform(0.5, 1)  # noqa: S311 - it spreads retries, and keeps no secret

    async def _note(self) -> None:
        """Note what was sent, many at a time, and take what other processes or news have put in the outbox."""
        while True:
            self._to_note.clear()
            try:
                await self._note_once()
            except Exception as failure:
                log.error("what was sent cannot be noted yet", failure=type(failure).__name__)
            else:
                if self._known:
                    continue
                if not self._chats:
                    self._settled.set()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(IDLE_SECONDS):
                    await self._to_note.wait()

    async def _note_once(self) -> None:
        for address_id in tuple(self._blocked):
            await self._outbox.block(address_id)
            self._blocked.discard(address_id)
        if self._known:
            noted, outcomes = len(self._known), dict(self._outcomes)
            await self._outbox.sent([each.id for each in self._known[:noted]], outcomes)
            del self._known[:noted]
            self._outcomes.subtract(outcomes)
            self._outcomes += Counter()
        if len(self._chats) - len(self._later) < AT_ONCE:
            self.queue(await self._outbox.take_waiting(self._now(), AT_ONCE))

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
        finally:
            self._flying -= 1
            self._to_send.set()
