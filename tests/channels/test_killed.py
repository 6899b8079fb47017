"""Killed in the middle of 200 votes, again and again: each acknowledged vote counts once, and each gets its reply."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.people import Role
from bot.usecases.exchange import Wanted
from storage.sending import StoredOutbox
from tests.drivers.bot_api import TOKEN, BotApi
from tests.drivers.clock import START
from tests.drivers.engines import rows
from tests.drivers.offline import VOTE, offline
from tests.drivers.running import settings_for
from tests.drivers.somebody import Somebody

PEOPLE = 200
KILLS = 5
MOST_CALLS = 90
CHOICES = ("yes", "no", "unsure")


class Child:
    """The app in a process of its own, over a Bot API server that lives here."""

    def __init__(self, folder: Path, api: BotApi) -> None:
        settings = settings_for(folder, telegram_token=TOKEN, telegram_base_url=api.address)
        given = settings.model_dump(exclude_none=True)
        self._environment = dict(os.environ) | {f"SAYSO_{name.upper()}": str(value) for name, value in given.items()}
        self._environment["SAYSO_TELEGRAM_TOKEN"] = TOKEN
        if settings.database_url:
            self._environment["SAYSO_DATABASE_URL"] = settings.database_url.get_secret_value()
        self._api = api
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        arguments = ("-m", "tests.drivers.child", str(START.timestamp()))
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, *arguments, env=self._environment, stdout=asyncio.subprocess.DEVNULL
        )

    async def calls(self, number: int) -> None:
        """Wait until it has made so many calls more."""
        wanted = len(self._api.calls) + number
        async with asyncio.timeout(30):
            while len(self._api.calls) < wanted:
                assert self._process
                assert self._process.returncode is None, "it ended by itself"
                await asyncio.sleep(0)

    async def kill(self) -> None:
        assert self._process
        assert self._process.returncode is None, "it ended by itself"
        self._process.send_signal(signal.SIGKILL)
        await self._process.wait()


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    found = BotApi()
    await found.start()
    yield found
    await found.stop()


async def voters(folder: Path) -> list[Somebody]:
    """200 people who look at the first thing to vote on; all that was said to them is sent."""
    async with offline(folder) as found:
        people = [await found.somebody(Role.SERVICE_USER) for _ in range(PEOPLE)]
        await found.put(*(who.tapping(f"0|ask {VOTE} 1 -") for who in people))
        await StoredOutbox(found.app.store).sent(
            [each.id for each in found.outgoing], {}, (), Wanted(found.clock.now, 0)
        )
    return people


async def test_no_acknowledged_vote_is_lost_or_doubled_and_no_reply_is_lost(tmp_path: Path, api: BotApi) -> None:
    chance = random.Random()
    people = await voters(tmp_path)
    data = tmp_path / "data" / "sayso.db"
    given = {who.chat: chance.choice(CHOICES) for who in people}
    taps = [api.person_taps(who.chat, f"{who.revision}|answer {VOTE} 1 - {given[who.chat]}", 7) for who in people]
    child = Child(tmp_path, api)
    for _ in range(KILLS):
        await child.start()
        await child.calls(chance.randrange(1, MOST_CALLS))
        await child.kill()
        acknowledged = sum(number < api.acknowledged for number in taps)
        assert rows(data, "SELECT count(*) FROM turnout")[0][0] >= acknowledged, "acknowledged and lost"
    await child.start()
    async with asyncio.timeout(60):
        while api.acknowledged <= taps[-1] or rows(data, "SELECT count(*) FROM outbox") != [(0,)]:
            await child.calls(1) if api.acknowledged <= taps[-1] else await asyncio.sleep(0)
    await child.kill()
    replies = {who.chat: [each.text for each in api.sent[who.chat] if each.text.startswith("Saved.")] for who in people}
    assert [chat for chat, said in replies.items() if not said] == [], "votes without a reply"
    async with offline(tmp_path) as found:
        assert found.count("set_aside") == 0
        await found.close_round(VOTE)
        assert found.counted(1) == {choice: list(given.values()).count(choice) for choice in CHOICES}
        assert found.count("counted_receipts") == PEOPLE
