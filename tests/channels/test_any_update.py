"""Updates of any shape, posted or polled: never a failure of the server, nobody is held up, nothing lies about."""

from __future__ import annotations

import asyncio
import json
from contextlib import AsyncExitStack
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bot.channels import telegram
from bot.channels.arrivals import Arrival, is_number
from bot.channels.telegram import Polling, telegram_bot
from bot.domain.people import Role
from tests.channels.test_webhook import HEADER, SECRET, Posting
from tests.drivers.any_json import PLANTED, anything, updates
from tests.drivers.bot_api import TOKEN, BotApi, Fault
from tests.drivers.offline import offline

FIRST = 1
"""A number before all those the server draws: what comes after it is asked for, and not forgotten there."""
numbers = count(10_000)
number = st.builds(lambda: next(numbers))
SOME = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))


def as_json(value: Any) -> bytes:
    return json.dumps(value).encode()


def test_whatever_is_posted_is_taken_or_refused_and_the_next_person_is_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telegram, "ANSWER_WITHIN", 20.0)
    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        found = runner.run(stack.enter_async_context(offline(tmp_path)))
        there = Posting(found)

        @SOME
        @given(updates(number))
        def posts(update: Any) -> None:
            posted = there.client.post("/telegram", content=as_json(update), headers={HEADER: SECRET})
            answer = runner.run(posted)  # type: ignore[arg-type]
            assert answer.status_code == 200, answer.status_code

        async def is_answered() -> None:
            ana = await found.somebody(Role.CARER)
            assert "What do you want to do?" in (await ana.says("/menu"))[0].text
            assert found.inbox.waiting()[0] == 0
            assert all(each.chat.lstrip("-").isdecimal() for each in found.outgoing), "each can be sent"
            await found.app.store.database.scrub()

        try:
            posts()
            runner.run(is_answered())
            assert found.count("handled_updates") > 50, "most of them were updates"
            assert PLANTED.encode() not in found.disk, "what is kept is sealed"
        finally:
            runner.run(stack.aclose())


@pytest.mark.parametrize(
    "content",
    [b"[" * 60_000, b'{"update_id":' * 4_000, b"9" * 60_000, b'{"update_id": 1e999}', b'"\\ud800"', b"\xef\xbb\xbf{}"],
    ids=["lists in lists", "objects in objects", "a long number", "no number", "half a sign", "a mark before it"],
)
async def test_what_would_break_whoever_reads_it_is_refused(content: bytes, tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        there = Posting(found)
        answer = await there.client.post("/telegram", content=content, headers={HEADER: SECRET})
        assert answer.status_code in {200, 400}, answer.status_code
        assert found.count("handled_updates") == 0


def test_whatever_polling_brings_the_next_update_is_taken() -> None:
    with asyncio.Runner() as runner:
        api = BotApi()
        runner.run(api.start())
        bot = telegram_bot(TOKEN, api.address, None)
        runner.run(bot.initialize())
        taken: list[int] = []

        async def put(arrivals: list[Arrival]) -> None:
            taken.extend(each.update_id for each in arrivals)

        async def no_pause(seconds: float) -> None:
            await asyncio.sleep(0)

        @SOME
        @given(st.one_of(anything, st.lists(st.one_of(updates(st.just(FIRST)), anything), min_size=1, max_size=4)))
        def brings(result: Any) -> None:
            found = result if isinstance(result, list) else []
            numbers = (each["update_id"] for each in found if isinstance(each, dict) and "update_id" in each)
            assume(not any(is_number(each) and each > FIRST for each in numbers))
            runner.run(polls(result))

        async def polls(result: Any) -> None:
            api.faults["getUpdates"].append(Fault(200, as_json({"ok": True, "result": result})))
            wanted = api.person_says(7, "hello")
            job = asyncio.ensure_future(Polling(bot, put, no_pause).run())
            try:
                async with asyncio.timeout(20):
                    while wanted not in taken:
                        assert not job.done(), job.exception()
                        await asyncio.sleep(0)
            finally:
                job.cancel()
                await asyncio.wait([job])
                api._updates.clear()

        try:
            brings()
        finally:
            runner.run(bot.shutdown())
            runner.run(api.stop())
