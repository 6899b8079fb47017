"""Who must wait, and who goes first: `retry_after` holds one chat, replies go before news, each chat in order."""

from __future__ import annotations

import asyncio
import contextlib
import random
from pathlib import Path

import pytest

from bot.delivery.pace import ALL_BURST, CHAT_BURST
from bot.delivery.sender import AT_ONCE
from tests.delivery.sending import CHANNEL, sending
from tests.delivery.servers import Telegram
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


async def test_news_for_many_goes_out_at_thirty_a_second(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        await found.announces(await found.people(ALL_BURST + 20))
        assert len(api.in_turn) == ALL_BURST
        for second in range(1, 20):
            await found.passes(1 / 30)
            assert len(api.in_turn) == pytest.approx(ALL_BURST + second, abs=1)
        await found.goes_on()
        assert len(set(api.in_turn)) == len(api.in_turn) == ALL_BURST + 20


async def test_a_reply_goes_before_the_news_that_waits(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        *people, ana = await found.people(ALL_BURST + 31)
        await found.announces(people)
        await found.replies((ana, "Saved."))
        assert api.texts(ana.chat) == []
        await found.passes(1.01 / 30)
        assert api.in_turn[ALL_BURST:] == [int(ana.chat)]


async def test_of_replies_that_wait_the_oldest_goes_first(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        people = await found.people(ALL_BURST + 10)
        await found.replies(*((who, "hello") for who in people))
        for _ in range(10):
            await found.passes(1.01 / 30)
        assert api.in_turn[ALL_BURST:] == [int(who.chat) for who in people[ALL_BURST:]]


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
