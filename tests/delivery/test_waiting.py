"""Who must wait, and who goes first: `retry_after` holds one chat, replies go before news, each chat in order."""

from __future__ import annotations

import asyncio
import contextlib
import random
from pathlib import Path

import pytest

from bot.delivery.pace import ALL_SECONDS, CHAT_BURST, IN_ALL, NEWS_BURST, WINDOW_SECONDS
from bot.delivery.sender import AT_ONCE, IN_FLIGHT
from bot.usecases.exchange import Rank
from tests.delivery.sending import CHANNEL, sending
from tests.delivery.servers import Telegram, until
from tests.drivers.bot_api import Fault
from tests.drivers.bot_api_rules import Refused
from tests.storage.stores import arrives

ASKED = 40
OTHER = "another"


def slower(seconds: int = ASKED) -> Refused:
    return Refused(429, "Too Many Requests", retry_after=seconds)


async def test_a_chat_that_must_wait_does_not_hold_up_others(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        held, *others = await found.people(6)
        api.refusals[int(held.chat)].append(slower())
        await found.replies((held, "first"), (held, "second"))
        await found.replies(*((who, "hello") for who in others))
        assert [api.texts(who.chat) for who in others] == [["hello"]] * len(others)
        assert api.texts(held.chat) == []
        await found.passes(ASKED - 1)
        assert api.texts(held.chat) == [], "as long as Telegram asked for"
        await found.goes_on()
        assert api.texts(held.chat) == ["first", "second"]
        assert found.left == 0
        assert found.outcomes == {"sent": 7}, "a wait that was asked for is no unknown outcome"


async def test_asked_again_to_wait_it_waits_again(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        api.refusals[int(ana.chat)] += [slower(10), slower(100)]
        await found.replies((ana, "hello"))
        await found.passes(12)
        await found.passes(98)
        assert api.texts(ana.chat) == []
        await found.goes_on()
        assert api.texts(ana.chat) == ["hello"]


async def test_a_chat_gets_three_at_once_and_then_one_a_second(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        ana, ben = await found.people(2)
        await found.replies(*((ana, str(number)) for number in range(6)))
        await found.replies((ben, "hello"))
        assert len(api.sent[int(ana.chat)]) == CHAT_BURST
        assert api.texts(ben.chat) == ["hello"]
        for number in range(CHAT_BURST + 1, 7):
            await found.passes(0.99)
            assert len(api.sent[int(ana.chat)]) == number - 1
            await found.passes(0.011)
            assert len(api.sent[int(ana.chat)]) == number
        assert api.texts(ana.chat) == [str(number) for number in range(6)]


A_STEP = 1.01 * ALL_SECONDS


async def test_news_for_many_goes_out_evenly_at_thirty_a_second(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        await found.announces(await found.people(IN_ALL + 20))
        assert len(api.in_turn) <= NEWS_BURST
        for step in range(1, 20):
            await found.passes(A_STEP)
            assert len(api.in_turn) == pytest.approx(NEWS_BURST + step, abs=1)
        await found.goes_on()
        assert len(set(api.in_turn)) == len(api.in_turn) == IN_ALL + 20


async def test_no_second_sees_more_than_thirty_however_much_waits(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        *people, ana = await found.people(3 * IN_ALL)
        await found.announces(people[IN_ALL:])
        await found.replies(*((who, "hello") for who in people), (ana, "Saved."))
        for _ in range(6 * IN_ALL):
            await found.passes(A_STEP)
        times = sorted(when for each in api.times.values() for when in each)
        assert len(times) == 5 * IN_ALL - 1
        assert all(later - earlier >= 1 for earlier, later in zip(times, times[IN_ALL:], strict=False))


async def test_a_reply_goes_before_the_news_that_waits(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        *people, ana = await found.people(31)
        await found.announces(people)
        before = len(api.in_turn)
        await found.replies((ana, "Saved."))
        assert api.in_turn[before:] == [int(ana.chat)]


async def test_of_replies_that_wait_the_oldest_goes_first(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        people = await found.people(IN_ALL + 10)
        await found.replies(*((who, "hello") for who in people))
        assert len(api.in_turn) == IN_ALL
        await found.passes(1.01 * WINDOW_SECONDS)
        assert api.in_turn[IN_ALL:] == [int(who.chat) for who in people[IN_ALL:]]


async def test_a_duty_about_safety_goes_before_replies_and_before_news_however_much_is_taken(
    tmp_path: Path, api: Telegram
) -> None:
    async with sending(tmp_path, api) as found:
        *people, contact = await found.people(2 * AT_ONCE)
        await found.announces(people)
        await until(lambda: found.sender._in_line.moving >= AT_ONCE)
        await found.replies(*((who, "hello") for who in people[:IN_ALL]))
        await found.replies(*((who, "hello") for who in people[IN_ALL : 2 * IN_ALL]))
        before = len(api.in_turn)
        await found.publishes([contact], "Somebody may not be safe.", Rank.DUTY)
        await until(lambda: (CHANNEL, contact.chat) in found.sender._in_line.chats)
        await found.passes(1.01 * WINDOW_SECONDS)
        assert api.in_turn[before] == int(contact.chat)


async def test_replies_and_duties_find_a_place_while_news_does_not_arrive(tmp_path: Path, api: Telegram) -> None:
    """What Telegram does not answer keeps its place in flight: news takes some, replies more, duties others."""
    async with sending(tmp_path, api) as found:
        *people, ana, contact = await found.people(40)
        api.faults["sendMessage"].extend([Fault(hang=True)] * (IN_FLIGHT[Rank.ANNOUNCEMENT]))
        await found.publishes(people)
        await until(lambda: found.sender._flying == 1)
        for _ in range(IN_FLIGHT[Rank.ANNOUNCEMENT]):
            api.seconds.now += A_STEP
            found.sender.queue([])
            await until(lambda: not found.sender._to_send.is_set())
        await until(lambda: not api.faults["sendMessage"])
        assert found.sender._flying == IN_FLIGHT[Rank.ANNOUNCEMENT]
        assert api.in_turn == []
        found.sender.queue(await found.keeps((ana, "Saved.")))
        await until(lambda: api.in_turn == [int(ana.chat)])
        await found.publishes([contact], "Somebody may not be safe.", Rank.DUTY)
        await until(lambda: api.in_turn == [int(ana.chat), int(contact.chat)])


@pytest.mark.parametrize("seed", range(3))
async def test_messages_to_a_chat_keep_their_order_whatever_goes_wrong(
    seed: int, tmp_path: Path, api: Telegram
) -> None:
    chance = random.Random(seed)
    async with sending(tmp_path, api) as found:
        people = await found.people(8)
        for who in people:
            faults = [slower(chance.choice((1, 5, 60))), Refused(500, "Internal Server Error"), Refused(502, "Bad")]
            api.refusals[int(who.chat)] += chance.choices(faults, k=chance.randrange(6))
        wanted = [(who, str(number)) for who in people for number in range(chance.randrange(1, 6))]
        chance.shuffle(wanted)
        while wanted:
            taken = [wanted.pop() for _ in range(min(len(wanted), chance.randrange(1, 9)))]
            await found.replies(*taken)
            for who, text in taken:
                api.expected[who.chat].append(text)
            await found.passes(chance.choice((0.0, 0.5, 3.0, 100.0)))
        await found.goes_on()
        assert {who.chat: api.texts(who.chat) for who in people} == {
            who.chat: api.expected[who.chat] for who in people
        }, "each once, in the order they were decided"
        assert found.left == 0


async def test_many_chats_that_fail_do_not_hold_up_news_on_another_channel(tmp_path: Path, api: Telegram) -> None:
    """One channel is down: people of the other one must not wait until it is back."""
    async with sending(tmp_path, api, (CHANNEL, OTHER)) as found:
        people = await found.people(AT_ONCE + 20)
        for who in people:
            api.refusals[int(who.chat)] += [Refused(502, "Bad Gateway")] * 1000
        ana = await arrives(found.store, channel=OTHER, chat="5")
        await found.publishes([*people, ana])
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(20):
                while not api.sent[int(ana.chat)]:
                    found.sender.look()
                    await found.passes(10)
        assert api.texts(ana.chat) == ["News"]
