"""The inbox: what has arrived and is not decided yet, taken in batches with one update a person at most.

A channel puts updates in and waits until they are committed. Nothing is lost where nothing can be written: the
inbox waits and tries again, and the channel is not told.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence

import structlog

from bot.channels.arrivals import Arrival
from bot.channels.turn import Ran, Turn
from bot.usecases.exchange import Outgoing

MOST_AT_ONCE = 100
"""As many as one poll brings: what a transaction costs is shared by all in it."""
FIRST_WAIT, LONGEST_WAIT = 0.5, 10.0
log = structlog.get_logger()


class Inbox:
    """Collects arrivals and runs turns over them, one at a time. Where turns cannot run, it waits and tries again."""

    def __init__(
        self,
        turn: Turn,
        replies: Callable[[Sequence[Outgoing]], None],
        answer: Callable[[str, str], None],
        take_buttons_away: Callable[[str, str, int], None],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        ran: Callable[[Sequence[Arrival], float], None] = lambda batch, seconds: None,
        clock: Callable[[], float] = time.monotonic,
        look_for_lost: Callable[[], None] = lambda: None,
    ) -> None:
        self._turn = turn
        self._replies = replies
        self._answer = answer
        self._take_buttons_away = take_buttons_away
        self._pause = pause
        self._ran = ran
        self._clock = clock
        self._look_for_lost = look_for_lost
        self._waiting: deque[Arrival] = deque()
        self._done: dict[tuple[str, int], asyncio.Future[None]] = {}
        self._since: dict[tuple[str, int], float] = {}
        self._arrived = asyncio.Event()
        self.stuck = False

    async def put(self, arrivals: Iterable[Arrival]) -> None:
        """Put updates in and wait until what each of them changes is committed."""
        futures = []
        for arrival in arrivals:
            if arrival.key not in self._done:
                self._done[arrival.key] = asyncio.get_running_loop().create_future()
                self._since[arrival.key] = self._clock()
                self._waiting.append(arrival)
            futures.append(self._done[arrival.key])
        self._arrived.set()
        for future in futures:
            await asyncio.shield(future)

    def waiting(self) -> tuple[int, float]:
        """Return how many updates wait for their commit, and the seconds the oldest does."""
        oldest = next(iter(self._since.values()), None)
        return len(self._since), 0.0 if oldest is None else self._clock() - oldest

    async def run(self) -> None:
        """Run turns until cancelled. What each takes is told to `ran`."""
        wait = FIRST_WAIT
        while True:
            if not self._waiting:
                self._arrived.clear()
                await self._arrived.wait()
            batch = self._batch()
            began = self._clock()
            try:
                ran = await self._turn.run(batch)
            except Exception as failure:
                self.stuck = True
                log.error(
                    "nothing can be written", failure=type(failure).__name__, waiting=len(self._waiting) + len(batch)
                )
                self._waiting.extendleft(reversed(batch))
                await self._pause(wait)
                wait = min(2 * wait, LONGEST_WAIT)
                continue
            self.stuck, wait = False, FIRST_WAIT
            seconds = self._clock() - began
            self._ran(batch, seconds)
            log.debug("a turn", updates=len(batch), replies=len(ran.replies), left=len(ran.left), seconds=seconds)
            self._finish(ran)

    def _batch(self) -> list[Arrival]:
        """Take the oldest updates, at most one from each sender, each sender's in order."""
        batch: list[Arrival] = []
        senders: set[tuple[str, str]] = set()
        passed: list[Arrival] = []
        while self._waiting and len(batch) < MOST_AT_ONCE:
            arrival = self._waiting.popleft()
            if arrival.chat and arrival.sender in senders:
                passed.append(arrival)
                continue
            senders.add(arrival.sender)
            batch.append(arrival)
        self._waiting.extendleft(reversed(passed))
        return batch

    def _finish(self, ran: Ran) -> None:
        for arrival in ran.done:
            if arrival.query_id:
                self._answer(arrival.channel, arrival.query_id)
        self._replies(ran.replies)
        if ran.done_before:
            self._look_for_lost()
        for arrival in ran.moved:
            if arrival.tapped_message:
                self._take_buttons_away(arrival.channel, arrival.chat, arrival.tapped_message)
        self._waiting.extendleft(reversed(ran.left))
        for arrival in ran.done:
            self._since.pop(arrival.key, None)
            future = self._done.pop(arrival.key, None)
            if future and not future.done():
                future.set_result(None)
