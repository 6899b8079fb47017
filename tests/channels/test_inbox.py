"""The inbox: batches with one update a person, in order, and whoever puts something in waits until it is kept."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from typing import Any

import pytest

from bot.channels.arrivals import Arrival, arrival
from bot.channels.inbox import MOST_AT_ONCE, Inbox
from bot.channels.turn import Ran
from bot.domain.screens import Tap
from bot.usecases.exchange import Outgoing


def came(number: int, chat: str = "1", channel: str = "telegram", **more: Any) -> Arrival:
    return Arrival(channel, number, chat, "en", {}, **more)


class Turns:
    """Runs turns as they are told to: each is `done` unless its number is to be left some times."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.leave: dict[int, int] = {}
        self.gate = asyncio.Event()
        self.gate.set()
        self.began = asyncio.Event()

    async def run(self, batch: Sequence[Arrival]) -> Ran:
        self.batches.append([each.update_id for each in batch])
        self.began.set()
        await self.gate.wait()
        ran = Ran()
        for each in batch:
            if self.leave.get(each.update_id):
                self.leave[each.update_id] -= 1
                ran.left.append(each)
            else:
                ran.done.append(each)
                ran.moved.append(each)
                ran.replies.append(Outgoing(each.update_id, 1, each.channel, each.chat, "{}"))
        return ran


class Out:
    """What went out, in order."""

    def __init__(self) -> None:
        self.log: list[tuple[str, object]] = []

    def replies(self, messages: Sequence[Outgoing]) -> None:
        self.log += [("reply", each.id) for each in messages]

    def answer(self, channel: str, query_id: str) -> None:
        self.log.append(("answer", query_id))

    def take_buttons_away(self, channel: str, chat: str, number: int) -> None:
        self.log.append(("buttons", number))


@contextlib.asynccontextmanager
async def inbox(turns: Turns, out: Out | None = None) -> AsyncIterator[Inbox]:
    out = out or Out()
    found = Inbox(
        turns,  # type: ignore[arg-type]
        replies=out.replies,
        answer=out.answer,
        take_buttons_away=out.take_buttons_away,
    )
    running = asyncio.ensure_future(found.run())
    try:
        yield found
    finally:
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running


async def test_a_batch_holds_one_update_a_sender_and_the_rest_keep_their_order() -> None:
    turns = Turns()
    async with inbox(turns) as found:
        await found.put([came(1, "a"), came(2, "a"), came(3, "b"), came(4, "a"), came(5, "b"), came(6, "a", "web")])
    assert turns.batches == [[1, 3, 6], [2, 5], [4]]


async def test_a_batch_is_never_too_large() -> None:
    turns = Turns()
    async with inbox(turns) as found:
        await found.put([came(number, str(number)) for number in range(2 * MOST_AT_ONCE + 1)])
    assert [len(each) for each in turns.batches] == [MOST_AT_ONCE, MOST_AT_ONCE, 1]


async def test_updates_from_nowhere_do_not_wait_for_each_other() -> None:
    turns = Turns()
    async with inbox(turns) as found:
        await found.put([came(number, "") for number in range(5)])
    assert turns.batches == [[0, 1, 2, 3, 4]]


async def test_what_is_left_goes_before_what_came_later_from_the_same_person() -> None:
    turns = Turns()
    turns.leave = {1: 2}
    async with inbox(turns) as found:
        await found.put([came(1, "a"), came(2, "a"), came(3, "b")])
    assert turns.batches == [[1, 3], [1], [1], [2]]


async def test_whoever_puts_something_in_waits_for_that_and_nothing_else() -> None:
    turns = Turns()
    turns.gate.clear()
    async with inbox(turns) as found:
        first = asyncio.ensure_future(found.put([came(1, "a")]))
        await turns.began.wait()
        again, second = (
            asyncio.ensure_future(found.put([came(1, "a")])),
            asyncio.ensure_future(found.put([came(2, "b")])),
        )
        turns.leave = {2: 1}
        turns.gate.set()
        await asyncio.gather(first, again)
        await second
    assert turns.batches == [[1], [2], [2]], "what waits already is not put in twice"


async def test_whoever_stops_waiting_changes_nothing_for_others() -> None:
    turns = Turns()
    turns.gate.clear()
    async with inbox(turns) as found:
        impatient = asyncio.ensure_future(found.put([came(1, "a"), came(2, "b")]))
        await turns.began.wait()
        impatient.cancel()
        await asyncio.wait([impatient])
        patient = asyncio.ensure_future(found.put([came(2, "b")]))
        turns.gate.set()
        await patient
    assert turns.batches == [[1, 2]]


async def test_what_is_done_may_come_again_and_is_looked_at_again() -> None:
    turns = Turns()
    async with inbox(turns) as found:
        for _ in range(2):
            await found.put([came(1)])
    assert turns.batches == [[1], [1]]


async def test_presses_are_answered_first_and_old_buttons_go_last() -> None:
    out = Out()
    press = {
        "update_id": 3,
        "callback_query": {
            "id": "q",
            "from": {"id": 9},
            "message": {"message_id": 40, "date": 1, "chat": {"id": 9, "type": "private"}},
        },
    }
    pressed = arrival("telegram", press)
    assert pressed is not None
    async with inbox(Turns(), out) as found:
        await found.put([came(1, "a"), pressed])
    assert out.log == [("answer", "q"), ("reply", 1), ("reply", 3), ("buttons", 40)]


@pytest.mark.parametrize("number", [None, "7", 7.0, True, 2**63, -(2**63) - 1, [7]])
def test_what_has_no_number_is_no_update(number: object) -> None:
    assert arrival("telegram", {"update_id": number, "message": {"chat": {"id": 1}}}) is None


@pytest.mark.parametrize("number", [0, 1, -1, 2**63 - 1, -(2**63)])
def test_any_whole_number_is_one(number: int) -> None:
    found = arrival(
        "telegram", {"update_id": number, "message": {"chat": {"id": 1}, "from": {"language_code": "pl-PL"}}}
    )
    assert found is not None
    assert (found.key, found.sender, found.language) == (("telegram", number), ("telegram", "1"), "pl-PL")


def test_the_message_a_button_was_under_is_kept_nowhere() -> None:
    shown = {"message_id": 40, "date": 1, "chat": {"id": 9, "type": "private"}, "text": "You said: Yes."}
    query = {"id": "q", "from": {"id": 9}, "data": "1|menu", "message": shown}
    found = arrival("telegram", {"update_id": 3, "callback_query": query})
    assert found is not None
    assert (found.tap, found.tapped_message) == (Tap("1|menu"), 40)
    assert "You said" not in str(found.payload)
