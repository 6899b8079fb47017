"""The turn: a batch of updates loaded, decided one by one, and written in one transaction.

*Load* what the batch needs in a few statements; *decide* each update on its own, with nothing slow in between;
*write* all that was decided, and what is to be said about it, together. Only then is anything acknowledged. An
update whose handler raises contributes nothing. What cannot be written together is decided anew, each alone.
"""

from __future__ import annotations

import json
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import structlog

from bot.channels.arrivals import Arrival
from bot.channels.deciding import Decided, Decider
from bot.delivery.posting import Posting
from bot.usecases.exchange import Loaded, NeedsAlone, Outgoing, TurnStore, TurnUnit

MOST_TRIES = 3
log = structlog.get_logger()


@dataclass(slots=True)
class Ran:
    """What a turn came to: replies to send now, updates that are done, and those to be decided again.

    `moved` holds the done updates whose people were shown a new screen: the buttons of the old one can go. Where some
    were `done_before`, their replies may be kept and in nobody's hands: a commit was thought to have failed.
    """

    replies: list[Outgoing] = field(default_factory=list)
    done: list[Arrival] = field(default_factory=list)
    moved: list[Arrival] = field(default_factory=list)
    left: list[Arrival] = field(default_factory=list)
    done_before: bool = False

    def add(self, other: Ran) -> None:
        """Add what another turn came to."""
        self.replies += other.replies
        self.done += other.done
        self.moved += other.moved
        self.left += other.left
        self.done_before |= other.done_before


class Turn:
    """Runs turns. `clock` tells the time, and nothing else here knows it."""

    def __init__(
        self,
        store: TurnStore,
        decider: Decider,
        posting: Posting,
        clock: Callable[[], datetime],
        unwritable: type[Exception],
    ) -> None:
        self._store = store
        self._decider = decider
        self._posting = posting
        self._clock = clock
        self._unwritable = unwritable
        self._failures: Counter[tuple[str, int]] = Counter()

    async def run(self, batch: Sequence[Arrival]) -> Ran:
        """Run one turn for a batch with at most one update from each sender.

        Raises what the store raises where nothing can be written: then nothing was, and nothing is acknowledged.
        """
        try:
            return await self._together(batch)
        except self._unwritable:
            raise
        except Exception as failure:
            if len(batch) == 1:
                return await self._failed(batch[0], failure)
        ran = Ran()
        for arrival in batch:
            ran.add(await self.run([arrival]))
        return ran

    async def _together(self, batch: Sequence[Arrival]) -> Ran:
        """Run a turn beside those of other processes, and again alone where it decides what concerns others too."""
        try:
            return await self._once(batch, beside=True)
        except NeedsAlone:
            return await self._once(batch, beside=False)

    async def _once(self, batch: Sequence[Arrival], beside: bool) -> Ran:
        now = self._clock()
        failed: list[tuple[Arrival, Exception]] = []
        decided: list[Decided] = []
        ran = Ran()
        async with self._store.unit(beside) as unit:
            loaded = await unit.load([each.key for each in batch], [each.sender for each in batch])
            ran.done = [each for each in batch if each.key in loaded.handled]
            ran.done_before = bool(ran.done)
            fresh, ran.left = _one_a_person([each for each in batch if each.key not in loaded.handled], loaded)
            for position, arrival in enumerate(fresh):
                try:
                    found = await self._decider.decide(arrival, unit, loaded, now)
                except Exception as raised:
                    failed.append((arrival, raised))
                    continue
                if found.alone and decided:
                    ran.left = fresh[position:] + ran.left
                    break
                decided.append(found)
                if found.alone:
                    ran.left = fresh[position + 1 :] + ran.left
                    break
            ran.replies = await self._write(unit, decided, now)
            ran.done += [each.arrival for each in decided]
            ran.moved = [each.arrival for each in decided if each.moved]
        for arrival, failure in failed:
            ran.add(await self._failed(arrival, failure))
        return ran

    async def _write(self, unit: TurnUnit, decided: Sequence[Decided], now: datetime) -> list[Outgoing]:
        await self._posting.write(unit, [change for each in decided for change in each.changes], now)
        replies = [
            self._posting.post(each.address_id, each.arrival.channel, each.arrival.chat, message, each.about_round)
            for each in decided
            for message in each.messages
        ]
        for each in decided:
            if each.blocked is not None:
                await unit.block(each.address_id, each.blocked)
        ours = await unit.queue_replies(replies, now)
        await unit.mark_handled([each.arrival.key for each in decided], now)
        return list(ours)

    async def _failed(self, arrival: Arrival, failure: Exception) -> Ran:
        """Count a failure. The third time, set the update aside and tell the person kindly."""
        self._failures[arrival.key] += 1
        tries = self._failures[arrival.key]
        log.error(
            "turn failed", failure=type(failure).__name__, at=_where(failure), tries=tries, channel=arrival.channel
        )
        if tries < MOST_TRIES:
            return Ran(left=[arrival])
        async with self._store.unit() as unit:
            ran = await self._set_aside(unit, arrival, failure, self._clock())
        del self._failures[arrival.key]
        return ran

    async def _set_aside(self, unit: TurnUnit, arrival: Arrival, failure: Exception, now: datetime) -> Ran:
        """Set an update aside, unless another process has done so meanwhile: it failed there, too."""
        loaded = await unit.load([arrival.key], [arrival.sender])
        if arrival.key in loaded.handled:
            return Ran(done=[arrival], done_before=True)
        await unit.put_aside(arrival.key, json.dumps(arrival.payload), type(failure).__name__, now)
        await unit.mark_handled([arrival.key], now)
        known = loaded.known.get(arrival.sender)
        sorry = self._decider.sorry(known) if known else None
        replies = []
        if known and sorry:
            replies.append(self._posting.post(known.address_id, arrival.channel, arrival.chat, sorry))
        ours = await unit.queue_replies(replies, now)
        return Ran(replies=list(ours), done=[arrival])


def _one_a_person(batch: Sequence[Arrival], loaded: Loaded) -> tuple[list[Arrival], list[Arrival]]:
    """Split a batch into what can be decided together and what waits: somebody may write from two phones at once."""
    together: list[Arrival] = []
    waiting: list[Arrival] = []
    people: set[int] = set()
    for arrival in batch:
        known = loaded.known.get(arrival.sender)
        if known and known.person.id in people:
            waiting.append(arrival)
            continue
        if known:
            people.add(known.person.id)
        together.append(arrival)
    return together, waiting


def _where(failure: Exception) -> str:
    """Where something was raised. Never what it said: that may hold somebody's words."""
    frames = traceback.extract_tb(failure.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
