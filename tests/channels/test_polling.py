"""Polling: Telegram forgets an update only once it is committed here, whatever goes wrong on the way."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from telegram.error import InvalidToken

from bot.channels.arrivals import Arrival
from bot.channels.telegram import FIRST_WAIT, LONGEST_WAIT, Polling, TelegramBot, telegram_bot
from tests.drivers.bot_api import BotApi, Fault
from tests.drivers.full_disk import full_disk
from tests.drivers.running import running


class Committing:
    """Takes updates, and commits them when it is told to."""

    def __init__(self) -> None:
        self.taken: list[int] = []
        self.came = asyncio.Event()
        self.commit = asyncio.Event()
        self.commit.set()
        self.waits: list[float] = []

    async def put(self, arrivals: list[Arrival]) -> None:
        self.taken += [each.update_id for each in arrivals]
        if arrivals:
            self.came.set()
        await self.commit.wait()

    async def pause(self, seconds: float) -> None:
        self.waits.append(seconds)

    async def until(self, number: int) -> None:
        async with asyncio.timeout(20):
            while number not in self.taken:
                self.came.clear()
                await self.came.wait()


@contextlib.asynccontextmanager
async def polling(bot: TelegramBot, committing: Committing) -> AsyncIterator[asyncio.Future[None]]:
    job = asyncio.ensure_future(Polling(bot, committing.put, committing.pause).run())
    try:
        yield job
    finally:
        job.cancel()
        await asyncio.wait([job])


async def acknowledged(api: BotApi, number: int) -> None:
    async with asyncio.timeout(20):
        while api.acknowledged <= number:
            await asyncio.sleep(0)


async def test_an_update_is_acknowledged_only_once_it_is_committed(api: BotApi, bot: TelegramBot) -> None:
    committing = Committing()
    committing.commit.clear()
    first, second = api.person_says(5, "hello"), api.person_says(6, "hello")
    async with polling(bot, committing):
        await committing.until(second)
        asked = [name for name, _ in api.calls].count("getUpdates")
        assert api.acknowledged == 0
        assert asked == 1, "the next ones are asked for only then"
        committing.commit.set()
        await acknowledged(api, second)
    assert committing.taken == [first, second]


async def test_what_was_not_committed_comes_again_to_the_next_process(api: BotApi, bot: TelegramBot) -> None:
    dead, alive = Committing(), Committing()
    dead.commit.clear()
    number = api.person_says(5, "hello")
    async with polling(bot, dead):
        await dead.until(number)
    async with polling(bot, alive):
        await alive.until(number)
        await acknowledged(api, number)
    assert dead.taken == alive.taken == [number]


async def test_only_what_is_understood_is_asked_for_and_the_parameters_are_right(api: BotApi, bot: TelegramBot) -> None:
    committing = Committing()
    async with polling(bot, committing):
        await committing.until(api.person_says(5, "hello"))
    [(_, asked), *_] = [call for call in api.calls if call[0] == "getUpdates"]
    assert asked["allowed_updates"] == ["message", "callback_query", "my_chat_member"]
    assert (int(asked["limit"]), int(asked["offset"])) == (100, 0)
    assert int(asked["timeout"]) > 10


FAULTS = {
    "an error": Fault(500),
    "a bad gateway": Fault(502),
    "too many requests": Fault(retry_after=1),
    "garbage": Fault(200, b"{"),
    "nothing": Fault(200, b" "),
    "another bot asks too": Fault(409, b'{"ok": false, "error_code": 409, "description": "Conflict"}'),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
async def test_a_failed_question_is_asked_again(fault: Fault, api: BotApi, bot: TelegramBot) -> None:
    committing = Committing()
    api.faults["getUpdates"].extend([fault] * 8)
    number = api.person_says(5, "hello")
    async with polling(bot, committing):
        await committing.until(number)
        await acknowledged(api, number)
    assert committing.taken == [number]
    assert committing.waits == [min(FIRST_WAIT * 2**number, LONGEST_WAIT) for number in range(8)]


async def test_a_wrong_token_ends_polling(api: BotApi) -> None:
    stranger = telegram_bot("1:wrong", api.address, None)
    with contextlib.suppress(InvalidToken):
        await stranger.initialize()
    with pytest.raises(InvalidToken):
        await Polling(stranger, Committing().put, Committing().pause).run()
    await asyncio.gather(*(each.shutdown() for each in stranger._request))


async def test_over_the_whole_app_a_full_disk_acknowledges_nothing_and_loses_nothing(tmp_path: Path) -> None:
    async with running(tmp_path, telegram=True) as found:
        api = found.bot_api
        assert api
        first = api.person_says(5, "/start")
        await acknowledged(api, first)
        await found.settled()
        heard = len(api.sent[5])
        with full_disk(found.app.settings.place) as make_room:
            second = api.person_says(5, "/start")
            async with asyncio.timeout(20):
                while not found.app.inbox.stuck:
                    await asyncio.sleep(0)
            assert api.acknowledged <= second
            assert len(api.sent[5]) == heard
            make_room()
            await acknowledged(api, second)
        await found.settled()
        assert len(api.sent[5]) == heard + 1
