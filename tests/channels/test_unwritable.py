"""Nothing can be written: nothing is acknowledged, nothing is lost, and later all of it is kept once."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from bot.channels.arrivals import arrival
from bot.channels.inbox import FIRST_WAIT, LONGEST_WAIT
from bot.channels.turn import MOST_TRIES
from bot.channels.web_chat import CHANNEL
from bot.domain.people import Role
from storage.engine import Unwritable
from tests.drivers.engines import rows
from tests.drivers.full_disk import full_disk
from tests.drivers.offline import VOTE, Offline, offline
from tests.drivers.over_inbox import OverInbox, without_network
from tests.drivers.somebody import Somebody


async def voters(found: Offline, number: int) -> list[Somebody]:
    people = [await found.somebody(Role.SERVICE_USER) for _ in range(number)]
    await found.put(*(who.tapping(f"0|ask {VOTE} 1 -") for who in people))
    for who in people:
        who.hears()
    found.answered.clear()
    return people


class Waits:
    """Lets a test see each wait of the inbox, and end it."""

    def __init__(self, found: Offline) -> None:
        self.waits: list[float] = []
        self.waiting = asyncio.Event()
        self._go_on = asyncio.Event()
        found.inbox._pause = self._pause

    async def _pause(self, seconds: float) -> None:
        self.waits.append(seconds)
        self._go_on.clear()
        self.waiting.set()
        await self._go_on.wait()

    async def stuck(self) -> None:
        async with asyncio.timeout(30):
            await self.waiting.wait()
        self.waiting.clear()

    def again(self) -> None:
        self._go_on.set()


async def test_on_a_full_disk_nothing_is_acknowledged_and_later_all_is_kept_once(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        people = await voters(found, 60)
        waits = Waits(found)
        taps = [who.tapping(f"{who.revision}|answer {VOTE} 1 - yes") for who in people]
        with full_disk(found.path) as make_room:
            putting = asyncio.ensure_future(found.put(*taps))
            for _ in range(3):
                await waits.stuck()
                assert not putting.done()
                assert found.inbox.stuck
                assert found.answered == []
                assert all(who.hears() == [] for who in people)
                waits.again()
            await waits.stuck()
            make_room()
            waits.again()
            await putting
        assert not found.inbox.stuck
        assert [len(who.hears()) for who in people] == [1] * 60
        assert len(found.answered) == 60
        await found.close_round(VOTE)
        assert found.counted(1) == {"yes": 60}
        assert found.count("set_aside") == 0


async def test_the_waits_grow_and_begin_anew_once_something_was_written(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        [ana] = await voters(found, 1)
        waits = Waits(found)
        for _ in range(2):
            with full_disk(found.path) as make_room:
                putting = asyncio.ensure_future(ana.says("/menu"))
                for _ in range(7):
                    await waits.stuck()
                    waits.again()
                await waits.stuck()
                make_room()
                waits.again()
                await putting
        once = [min(FIRST_WAIT * 2**number, LONGEST_WAIT) for number in range(8)]
        assert waits.waits == once * 2


async def test_what_arrives_while_nothing_can_be_written_keeps_its_order(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        [ana] = await voters(found, 1)
        waits = Waits(found)
        with full_disk(found.path) as make_room:
            first = asyncio.ensure_future(found.put(ana.saying("1"), ana.saying("undo")))
            await waits.stuck()
            second = asyncio.ensure_future(found.put(ana.saying("3")))
            waits.again()
            await waits.stuck()
            make_room()
            waits.again()
            await asyncio.gather(first, second)
        assert [each.text.split("\n")[0] for each in ana.hears()] == [
            "Saved. You chose:",
            "I have undone that.",
            "Saved. You chose:",
        ]
        await found.close_round(VOTE)
        assert found.counted(1) == {"no": 1}


async def test_an_update_that_fails_while_nothing_can_be_written_is_not_lost(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        [ana] = await voters(found, 1)
        waits = Waits(found)
        with full_disk(found.path) as make_room:
            putting = asyncio.ensure_future(ana.says("hello", date="yesterday"))
            await waits.stuck()
            make_room()
            waits.again()
            await putting
        assert found.rows("SELECT failure FROM set_aside") == [("TypeError",)]
        assert [each.text.partition(",")[0] for each in ana.messages[-1:]] == ["Sorry"]


class Store:
    """The store, whose transactions cannot be kept for some time, whatever was written in them."""

    def __init__(self, store: Any) -> None:
        self._store = store
        self.failures = 0
        self.failures_though_kept = 0
        self.good = 0
        """How many transactions are kept before the first that is not."""

    @contextlib.asynccontextmanager
    async def unit(self, beside: bool = False) -> AsyncIterator[Any]:
        async with self._store.unit(beside) as unit:
            yield unit
            if self.good:
                self.good -= 1
            elif self.failures:
                self.failures -= 1
                raise Unwritable("the disk is gone at the last moment")
        if self.failures_though_kept:
            self.failures_though_kept -= 1
            raise Unwritable("the server is gone before it could say that all is kept")


async def test_a_transaction_that_is_lost_at_the_last_moment_is_decided_anew(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        people = await voters(found, 20)
        store = Store(found.app.store)
        found.app.turn._store = store
        store.failures = 3
        found.writable.set()
        await found.put(*(who.tapping(f"{who.revision}|answer {VOTE} 1 - yes") for who in people))
        assert len(found.waits) == 3
        assert [len(who.hears()) for who in people] == [1] * 20
        await found.close_round(VOTE)
        assert found.counted(1) == {"yes": 20}


async def test_a_reply_is_sent_though_what_failed_beside_it_cannot_be_set_aside(tmp_path: Path) -> None:
    """The disk goes just when what Ana says is kept, and before what Ben says, which always fails, is set aside."""
    async with without_network(tmp_path) as found:
        turn, inbox = found.app.turn, found.app.inbox
        ana, ben = OverInbox(found, "Ana"), OverInbox(found, "Ben")
        says = [arrival(CHANNEL, {"update_id": number} | who.writes("/start")) for number, who in ((1, ana), (2, ben))]
        fails = ben.writes("hello")
        fails["message"]["date"] = "yesterday"
        turn._store = store = Store(found.app.store)  # type: ignore[assignment]
        inbox._pause = lambda seconds: asyncio.sleep(0)
        await inbox.put([each for each in says if each])
        turn._failures[CHANNEL, 4] = MOST_TRIES - 1
        store.good, store.failures = 1, 2
        more = [arrival(CHANNEL, each) for each in ({"update_id": 3} | ana.writes("/start"), {"update_id": 4} | fails)]
        await inbox.put([each for each in more if each])
        await found.settled()
        assert not store.failures
        assert [len(await who.hears()) for who in (ana, ben)] == [2, 2]
        assert rows(found.app.settings.place, "SELECT count(*) FROM set_aside") == [(1,)]


async def test_a_reply_is_sent_once_though_nobody_could_know_that_it_is_kept(tmp_path: Path) -> None:
    """As where a server goes while a transaction is committed: its answer is lost, and all of it is there."""
    async with without_network(tmp_path) as found:
        ana = OverInbox(found, "Ana")
        found.app.inbox._pause = lambda seconds: asyncio.sleep(0)
        found.app.turn._store = store = Store(found.app.store)  # type: ignore[assignment]
        for words in ("/start", "/start", "Help"):
            store.failures_though_kept = 1
            await ana.says(words)
            assert len(await ana.hears()) == 1
        assert rows(found.app.settings.place, "SELECT count(*) FROM outbox") == [(0,)]
