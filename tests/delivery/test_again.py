"""What fails is tried again: nothing is lost, and what the Bot API said it had is not said twice."""

from __future__ import annotations

import asyncio
import itertools
import random
from dataclasses import replace
from pathlib import Path

import pytest

from bot.channels import http_request
from bot.delivery.attempts import FIRST_RETRY, LONGEST_RETRY
from tests.delivery.sending import sending
from tests.delivery.servers import Telegram, until
from tests.drivers.bot_api import Fault
from tests.drivers.bot_api_rules import Refused
from tests.drivers.engines import place_in, rows
from tests.drivers.full_disk import full_disk
from tests.drivers.killable import Child

FAULTS = {
    "an error": Fault(500),
    "a bad gateway": Fault(502),
    "garbage": Fault(200, b"{"),
    "nothing": Fault(200, b" "),
    "no answer about this": Fault(200, b'{"ok": true}'),
    "too many, it does not say for how long": Fault(429),
    "too many": Fault(retry_after=3),
    "the token is not known for a moment": Fault(401, b'{"ok": false, "description": "Unauthorized"}'),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
async def test_what_failed_is_sent_later_and_once(fault: Fault, tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        api.faults["sendMessage"].extend([fault] * 3)
        await found.replies((ana, "hello"), (ana, "again"))
        assert api.texts(ana.chat) == []
        assert found.left == 2, "kept until it is sent"
        await found.goes_on()
        assert api.texts(ana.chat) == ["hello", "again"]
        assert found.left == 0


async def test_each_try_waits_longer_and_none_for_ever(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        api.refusals[int(ana.chat)] += [Refused(500, "Internal Server Error")] * 12
        await found.replies((ana, "hello"))
        waits = []
        while not api.sent[int(ana.chat)]:
            left = len(api.refusals[int(ana.chat)])
            began = api.seconds.now
            while len(api.refusals[int(ana.chat)]) == left and not api.sent[int(ana.chat)]:
                await found.passes(0.5)
            waits.append(api.seconds.now - began)
        assert FIRST_RETRY <= waits[0] <= 2 * FIRST_RETRY + 0.5
        assert all(later >= earlier / 2 for earlier, later in itertools.pairwise(waits))
        assert LONGEST_RETRY / 2 <= max(waits) <= LONGEST_RETRY + 0.5


async def test_a_server_nobody_reaches_gets_it_once_when_it_is_back(tmp_path: Path, api: Telegram) -> None:
    back = await api.away()
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        await found.replies((ana, "hello"))
        await found.passes(100)
        assert found.left == 1
        await back()
        await found.goes_on()
        assert api.texts(ana.chat) == ["hello"]
        assert found.outcomes == {"sent": 1}, "it is known not to have been sent before"


async def test_a_connection_that_broke_may_have_said_it_so_it_is_said_again_and_counted(
    tmp_path: Path, api: Telegram
) -> None:
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        api.cuts = 1
        await found.replies((ana, "hello"), (ana, "again"))
        await found.goes_on()
        assert api.texts(ana.chat) == ["hello", "hello", "again"]
        assert found.outcomes == {"outcome unknown": 1, "sent": 2}


async def test_no_answer_in_time_holds_up_that_chat_only(
    tmp_path: Path, api: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http_request, "READ_SECONDS", 0.3)
    async with sending(tmp_path, api) as found:
        ana, ben = await found.people(2)
        api.faults["sendMessage"].append(Fault(hang=True))
        found.sender.queue(await found.keeps((ana, "hello")))
        await until(lambda: not api.faults["sendMessage"])
        found.sender.queue(await found.keeps((ben, "hello")))
        await until(lambda: bool(api.sent[int(ben.chat)]))
        assert api.texts(ana.chat) == []
        await found.quiet()
        await found.goes_on()
        assert api.texts(ana.chat) == api.texts(ben.chat) == ["hello"]


@pytest.mark.parametrize("seed", range(3))
async def test_where_the_bot_api_answered_nothing_is_lost_or_said_twice(
    seed: int, tmp_path: Path, api: Telegram
) -> None:
    chance = random.Random(seed)
    async with sending(tmp_path, api) as found:
        people = await found.people(40)
        for who in people:
            faults = [Refused(500, "Internal"), Refused(429, "Too Many", retry_after=chance.randrange(1, 9))]
            api.refusals[int(who.chat)] += chance.choices(faults, k=chance.randrange(4))
        await found.replies(*((who, f"{number}") for number in range(3) for who in people))
        await found.announces(people)
        await found.goes_on()
        assert {who.chat: api.texts(who.chat) for who in people} == {
            who.chat: ["0", "1", "2", "News"] for who in people
        }
        assert found.left == 0


async def test_on_a_full_disk_what_was_sent_is_not_said_again(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        people = await found.people(5)
        messages = await found.keeps(*((who, "hello") for who in people))
        with full_disk(found.store.database.place) as make_room:
            found.sender.queue(messages)
            await found.quiet()
            await found.passes(100)
            assert found.left == 5, "it cannot be noted yet"
            make_room()
        await found.goes_on()
        assert [api.texts(who.chat) for who in people] == [["hello"]] * 5
        assert (found.left, found.outcomes) == (0, {"sent": 5})


async def test_what_an_earlier_sender_had_taken_is_sent_first_and_in_order(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api, begun=False) as dead:
        [ana] = await dead.people(1)
        await dead.keeps((ana, "one"), (ana, "two"))
        await dead.store.database.close()
    async with sending(tmp_path, api) as found:
        await until(lambda: len(api.sent[int(ana.chat)]) == 2)
        await found.replies((ana, "three"))
        await found.goes_on()
        assert api.texts(ana.chat) == ["one", "two", "three"]
        assert found.outcomes == {"outcome unknown": 2, "sent": 3}


async def test_what_a_killed_process_had_claimed_is_sent_by_the_next(tmp_path: Path, api: Telegram) -> None:
    database = place_in(tmp_path)
    api.faults["sendMessage"].append(Fault(hang=True))
    number = api.person_says(77, "/start")
    child = Child(tmp_path, api)
    await child.start()
    await until(lambda: api.acknowledged > number and not api.faults["sendMessage"])
    await child.kill()
    assert api.sent[77] == []
    assert rows(database, "SELECT state FROM outbox") == [(1,)]
    await child.start()
    await until(lambda: bool(api.sent[77]) and rows(database, "SELECT * FROM outbox") == [])
    await child.kill()
    assert len(api.sent[77]) == 1


async def test_what_is_decided_while_the_sender_begins_is_said_once(tmp_path: Path, api: Telegram) -> None:
    """A turn may run before the sender has read what an earlier one left: its replies lie in the outbox already."""
    async with sending(tmp_path, api, begun=False) as found:
        [ana] = await found.people(1)
        found.sender.queue(await found.keeps((ana, "hello")))
        await found.begins()
        await until(lambda: bool(api.sent[int(ana.chat)]))
        await found.goes_on()
        assert api.texts(ana.chat) == ["hello"]


async def test_a_sender_that_is_told_to_stop_stops_whatever_comes_at_that_moment(tmp_path: Path, api: Telegram) -> None:
    for wakes in ("queue", "look"):
        async with sending(tmp_path, api) as found:
            [ana] = await found.people(1, first=8001 + len(wakes))
            api.refusals[int(ana.chat)].append(Refused(429, "Too Many Requests", retry_after=900))
            await found.replies((ana, "hello"))
            found.sender.look() if wakes == "look" else found.sender.queue([])
            assert found.job
            found.job.cancel()
            await asyncio.wait([found.job], timeout=2)
            assert found.job.done(), wakes


async def test_what_belongs_to_a_channel_that_is_off_waits_for_it(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api, channels=()) as without:
        [ana] = await without.people(1)
        await without.replies((ana, "hello"))
        await without.passes(100)
        assert without.left == 1
    async with sending(tmp_path, api) as found:
        await until(lambda: bool(api.sent[int(ana.chat)]))
        await found.goes_on()
        assert api.texts(ana.chat) == ["hello"]


async def test_a_message_nobody_can_read_does_not_hold_up_those_behind_it(tmp_path: Path, api: Telegram) -> None:
    """Such as one that another version has written."""
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        [odd] = await found.keeps((ana, "odd"))
        found.sender.queue([replace(odd, body='{"kind":"hologram"}')])
        await found.replies((ana, "hello"))
        for _ in range(30):
            await found.passes(LONGEST_RETRY)
        assert api.texts(ana.chat) == ["hello"]
