"""Sends what is in the outbox: safety first, replies before news, each chat in order, none slowing another.

A message leaves the outbox only when its send is known. What a sender that died had taken is sent again, and
counted: with a time-out, it is the one case in which somebody may read a message twice.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import datetime

import structlog

from bot.delivery import buttons
from bot.delivery.attempts import FINAL, MAY_STILL_GO, Line, Outcome, Retries, attempt
from bot.delivery.in_line import Chat, InLine, Lately
from bot.delivery.noting import Noting
from bot.delivery.pace import Pace
from bot.delivery.resting import Resting
from bot.usecases.exchange import OutboxStore, Outgoing, Rank, Wanted

IN_FLIGHT = {Rank.DUTY: 20, Rank.REPLY: 15, Rank.TOLD: 15, Rank.ANNOUNCEMENT: 10}
"""Sends at one time while this rank is next: none waits for what is less urgent to have arrived."""
AT_ONCE, MOST_HELD = 100, 2_000
"""News taken at one time, and the most chats with something to send that are held here at any time."""
IDLE_SECONDS = 1.0

log = structlog.get_logger()


class Sender:
    """Sends over the lines of all channels. `now` is the wall clock, `clock` tells seconds that only go forward.

    How each try went is told to `tried`. `passed` is when the outbox was last looked after. It begins if it `may_send`.
    """

    def __init__(
        self,
        outbox: OutboxStore,
        lines: Mapping[str, Line],
        now: Callable[[], datetime],
        clock: Callable[[], float],
        tried: Callable[[Outcome], None] = lambda outcome: None,
        may_send: Callable[[], bool] = lambda: True,
    ) -> None:
        self._outbox = outbox
        self._lines = lines
        self._now = now
        self._clock = clock
        self._tried = tried
        self._may_send = may_send
        self.passed: float | None = None
        self._paces = {channel: Pace(clock) for channel, line in lines.items() if line.paced}
        self._in_line = InLine()
        self._old_buttons = buttons.OldButtons(clock)
        self._tasks: set[asyncio.Task[None]] = set()
        self._flying = 0
        self._retries, self._lately, self._noting = Retries(), Lately(), Noting()
        self._may_have_lost, self._anew = False, True
        self._resting = Resting(self._noting, outbox, now, lambda: self._flying)
        self._to_send, self._to_note, self._settled = asyncio.Event(), asyncio.Event(), asyncio.Event()

    def queue(self, messages: Sequence[Outgoing]) -> None:
        """Send these as soon as the pace allows, but for what was queued before. They are in the outbox already."""
        if messages:
            self._settled.clear()
            self._old_buttons.stay()
        for each in messages:
            if self._lately.is_new(each.id):
                self._in_line.add(each)
        self._to_send.set()

    def answer(self, channel: str, query_id: str) -> None:
        """Answer a button now, once: it is dropped after 10 seconds and never tried again."""
        self._start(buttons.answer(self._lines, channel, query_id))

    async def rest(self) -> None:
        """Note what was sent and what is on its way, and begin nothing, until this process sends again."""
        await self._resting.begin()

    async def forget(self) -> None:
        """Forget what waits here: whichever process sends next finds it in the outbox."""
        await self._resting.end()
        for sending in self._tasks:
            sending.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._in_line, self._flying, self._anew = InLine(), 0, True
        self._lately.clear()
        self._retries.clear()
        self._noting.forget()
        self._settled.set()

    def take_buttons_away(self, channel: str, chat: str, message_id: int) -> None:
        """Take old buttons away once nothing was to be sent for a moment; forgotten where there is too much to do."""
        self._old_buttons.add((channel, chat), message_id)
        self._to_send.set()

    async def run(self) -> None:
        """Send until cancelled, beginning with what an earlier sender left; where that was this one, it goes on."""
        MAY_STILL_GO.set(self._may_send)
        await self._resting.end()
        self._may_have_lost |= not self._anew
        while self._anew:
            try:
                self._begin_with(await self._outbox.left_taken())
                self._anew = False
            except Exception as failure:
                log.error("nothing can be sent yet", failure=type(failure).__name__)
                await asyncio.sleep(IDLE_SECONDS)
        async with asyncio.TaskGroup() as group:
            group.create_task(self._send())
            group.create_task(self._note())

    def _begin_with(self, left: Sequence[Outgoing]) -> None:
        """Put what an earlier sender left before what was queued here meanwhile, which lies in the outbox too."""
        queued = self._in_line.messages()
        lost = [each for each in left if each.id not in queued]
        for each in lost:
            self._tried(Outcome.UNKNOWN)
            self._noting.tried(each, Outcome.UNKNOWN)
        self._in_line.clear()
        self._lately.clear()
        self.queue(sorted(({each.id: each for each in left} | queued).values(), key=lambda each: each.id))

    def look(self) -> None:
        """Look into the outbox now: somebody has put news there."""
        self._settled.clear()
        self._to_note.set()

    def look_for_lost(self) -> None:
        """Look for messages that are kept and were never queued here: their commit was thought to have failed."""
        self._may_have_lost = True
        self.look()

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
        if not self._may_send():
            return IDLE_SECONDS
        waits = [self._in_line.release(self._clock()), *map(self._send_over, self._in_line.channels)]
        if not self._in_line.channels and not self._flying:
            waits.append(self._old_buttons.wait())
            if waits[-1] == 0:
                self._flying += 1
                self._start(self._take_away(*self._old_buttons.next()))
        return min((wait for wait in waits if wait is not None), default=None)

    def _send_over(self, channel: str) -> float | None:
        """Start what may start now over one channel. Returns the seconds its pace asks to wait before the next.

        What a whole channel waits for stays where it is in line; a chat that must wait by itself stands aside.
        """
        pace = self._paces.get(channel)
        while following := self._in_line.next(channel):
            chat = (channel, following.chat)
            news = following.rank is Rank.ANNOUNCEMENT
            if self._flying >= IN_FLIGHT[following.rank]:
                return None
            if pace and (wait := pace.wait_of_all(news)):
                return wait
            if pace and (wait := pace.wait(following.chat, news)):
                self._in_line.hold(chat, self._clock() + wait)
                continue
            if pace:
                pace.sent(following.chat)
            self._flying += 1
            self._in_line.send(chat)
            self._start(self._send_one(chat))
        return None

    def _start(self, sending: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(sending)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send_one(self, chat: Chat) -> None:
        outgoing = self._in_line.chats[chat][0]
        found = await attempt(self._lines.get(outgoing.channel), outgoing)
        self._tried(found.outcome)
        self._flying -= 1
        self._to_send.set()
        if found.outcome in FINAL:
            self._done_with(chat, outgoing, found.outcome)
            return
        if found.outcome is Outcome.UNKNOWN:
            self._noting.tried(outgoing, found.outcome)
        pace = self._paces.get(chat[0])
        if found.hold and pace:
            pace.hold(chat[1], found.hold)
        self._in_line.hold(chat, self._clock() + (found.hold or self._retries.seconds(outgoing.id)))

    def _done_with(self, chat: Chat, outgoing: Outgoing, outcome: Outcome) -> None:
        """Note that a message is done with, and go on to the next for this chat."""
        self._retries.done(outgoing.id)
        self._noting.done(outgoing, outcome)
        self._to_note.set()
        self._in_line.done(chat)

    async def _note(self) -> None:
        """Note what was sent, many at a time, and take what other processes or news have put in the outbox."""
        while True:
            self._to_note.clear()
            try:
                await self._note_once()
            except Exception as failure:
                self._may_have_lost = True
                log.error("what was sent cannot be noted yet", failure=type(failure).__name__)
            else:
                self.passed = self._clock()
                if self._noting.known:
                    continue
                if not self._in_line.chats:
                    self._settled.set()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(IDLE_SECONDS):
                    await self._to_note.wait()

    async def _note_once(self) -> None:
        duties_only = self._in_line.moving >= AT_ONCE or len(self._in_line.chats) >= MOST_HELD
        self.queue(await self._noting.note(self._outbox, Wanted(self._now(), AT_ONCE, duties_only)))
        if self._may_have_lost:
            self._may_have_lost = False
            await self._find_lost()

    async def _find_lost(self) -> None:
        """Queue what is taken in the outbox and was never queued here. What is in line, or sent, is not touched."""
        found = await self._outbox.left_taken()
        held = self._in_line.messages().keys() | {each.id for each in self._noting.known}
        self.queue([each for each in found if each.id not in held])

    async def _take_away(self, chat: Chat, message_id: int) -> None:
        try:
            await buttons.take_away(self._lines, chat, message_id)
        finally:
            self._flying -= 1
            self._to_send.set()
