"""Several real processes behind one webhook address, over one PostgreSQL database, posted to as by Telegram."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import httpx
import pytest

from bot.domain.people import Role
from bot.opening import opened, utc_now
from storage.election import TRY
from tests.drivers import engines
from tests.drivers.bot_api import TOKEN, BotApi
from tests.drivers.clock import Clock
from tests.drivers.engines import rows
from tests.drivers.house import settings_for
from tests.drivers.ports import free_port
from tests.drivers.running import Running
from tests.pages.listening import Event, listened
from tests.pages.visiting import Visitor

SECRET = "only-telegram-knows"
ANA, BEN = 71, 72
REPLACED_WITHIN = 10.0
ELECTED = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = 2 AND granted"

LISTENING = f"""SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
    AND (query = '{TRY}' OR query LIKE 'SELECT pg_terminate_backend%')"""
"""A process that was not elected asks again every 2 seconds, over the connection on which it listens."""


class Process:
    """`sayso run` in a process of its own."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment | {"SAYSO_PORT": str(free_port())}
        self.address = f"http://127.0.0.1:{self._environment['SAYSO_PORT']}"
        self.process: asyncio.subprocess.Process | None = None

    async def starts(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env=self._environment, stdout=asyncio.subprocess.PIPE
        )
        assert self.process.stdout
        async with asyncio.timeout(60):
            while line := await self.process.stdout.readline():
                if line.startswith(b"To stop"):
                    return
        raise AssertionError("it did not start")

    async def ends(self, how: signal.Signals = signal.SIGTERM) -> None:
        if self.process and self.process.returncode is None:
            self.process.send_signal(how)
            async with asyncio.timeout(30):
                await self.process.wait()


class Behind:
    """Processes behind one webhook address."""

    def __init__(self, api: BotApi, place: str, processes: list[Process], invite: str) -> None:
        self.api = api
        self.place = place
        self.processes = processes
        self.invite = invite
        self.client = httpx.AsyncClient(headers={"X-Telegram-Bot-Api-Secret-Token": SECRET}, timeout=30)

    async def post(self, update: dict[str, object], *to: int) -> list[int]:
        """Post an update to processes, to all at the same moment. Returns the statuses."""
        found = await asyncio.gather(
            *(self.client.post(f"{self.processes[each].address}/telegram", json=update) for each in to)
        )
        return [each.status_code for each in found]

    async def says(self, person: int, text: str, *to: int) -> list[int]:
        self.api.person_says(person, text)
        return await self.post(self.api._updates[-1], *to)

    async def hears(self, person: int, messages: int, within: float = 20) -> None:
        await until(lambda: len(self.api.sent[person]) >= messages, within)

    def visitor(self, at: int) -> Visitor:
        """Somebody with a browser at one of the processes."""
        client = httpx.AsyncClient(base_url=self.processes[at].address, trust_env=False, timeout=30)
        return Visitor(None, client=client)  # type: ignore[arg-type]

    def count(self, statement: str) -> int:
        return int(rows(self.place, statement)[0][0])


async def until(what: Callable[[], bool], within: float = 20) -> None:
    async with asyncio.timeout(within):
        while not what():
            await asyncio.sleep(0.05)


@pytest.fixture
async def behind(tmp_path: Path) -> AsyncIterator[Behind]:
    api = BotApi()
    await api.start()
    with engines.on(engines.POSTGRESQL):
        settings = settings_for(tmp_path)
        assert settings.database_url
        async with opened(settings) as app:
            running = Running(app, "", None, Clock())
            await running.publish_example()
            running.clock.now = utc_now()
            invite = await running.invite(Role.SERVICE_USER)
        given = {name: str(value) for name, value in settings.model_dump(exclude_none=True).items()}
        environment = dict(os.environ) | {f"SAYSO_{name.upper()}": value for name, value in given.items()}
        environment |= {
            "SAYSO_DATABASE_URL": settings.database_url.get_secret_value(),
            "SAYSO_TELEGRAM_TOKEN": TOKEN,
            "SAYSO_TELEGRAM_BASE_URL": api.address,
            "SAYSO_WEBHOOK_URL": "https://sayso.example.org/telegram",
            "SAYSO_WEBHOOK_SECRET": SECRET,
            "SAYSO_WEB_CHAT": "true",
        }
        found = Behind(
            api, settings.database_url.get_secret_value(), [Process(environment), Process(environment)], invite
        )
        try:
            await found.processes[0].starts()
            await until(lambda: found.count(ELECTED) == 1)
            await found.processes[1].starts()
            yield found
        finally:
            for each in found.processes:
                await each.ends(signal.SIGKILL)
            await found.client.aclose()
            await api.stop()


async def test_what_is_posted_to_both_counts_once_and_is_answered_once(behind: Behind) -> None:
    for person in range(100, 110):
        assert await behind.says(person, "/start", 0, 1) == [200, 200]
    await until(lambda: not behind.count("SELECT count(*) FROM outbox"))
    assert behind.count("SELECT count(*) FROM people") == 10
    assert behind.count("SELECT count(*) FROM handled_updates") == 10
    heard = {person: [each.text for each in behind.api.sent[person]] for person in range(100, 110)}
    assert all(len(set(each)) == len(each) for each in heard.values()), "nobody is told the same twice"
    assert len({tuple(each) for each in heard.values()}) == 1


async def test_one_persons_updates_are_decided_one_after_another_wherever_they_are_posted(behind: Behind) -> None:
    """Each of 20 messages moves the place on by one: two that were decided side by side would share a revision."""
    await behind.says(ANA, "/start", 0)
    await behind.says(BEN, "/start", 1)
    before = dict(rows(behind.place, "SELECT address_id, revision FROM places"))
    posted = [behind.says(person, "/help", turn % 2) for turn in range(20) for person in (ANA, BEN)]
    assert await asyncio.gather(*posted) == [[200]] * 40
    after = dict(rows(behind.place, "SELECT address_id, revision FROM places"))
    assert {after[each] - before[each] for each in before} == {20}
    assert behind.count("SELECT count(*) FROM set_aside") == 0


async def test_a_page_open_at_one_process_shows_what_another_puts_there_at_once(behind: Behind) -> None:
    """A page asks for itself only every 20 seconds, and is heard here for 10: what comes was told by NOTIFY."""
    async with behind.visitor(0) as ana, behind.visitor(1) as same:
        ana.chat = (await ana.post(f"/join/{behind.invite}")).headers["location"]
        same.chat, same.client.cookies = ana.chat, ana.client.cookies
        page = await same.page()
        last = [each["data-number"] for each in page.attributes if "data-number" in each][-1]
        listening = asyncio.ensure_future(listened(same, 2, f"?after={last}"))
        await until(lambda: behind.count(LISTENING) == 1)
        await ana.presses("English")
        mine, theirs = await listening
        assert "English" in mine.html
        assert "Hello" in theirs.html
        [event] = await answered_at(same, theirs.number)
        assert event.number > theirs.number, "what is said here is answered by the process that sends"


async def answered_at(page: Visitor, after: int) -> list[Event]:
    """Say something where no process sends; return what comes to the page beside what was said."""
    listening = asyncio.ensure_future(listened(page, 2, f"?after={after}"))
    await page.presses("More")
    return (await listening)[1:]


async def test_one_sends_and_is_replaced_within_10_seconds_when_killed(behind: Behind) -> None:
    assert behind.count(ELECTED) == 1
    await behind.says(ANA, "/start", 1)
    await behind.hears(ANA, 1, within=2)
    assert await asyncio.wait_for(behind.processes[0].ends(signal.SIGKILL), 10) is None
    killed = time.monotonic()
    heard = len(behind.api.sent[ANA])
    await behind.says(ANA, "/help", 1)
    await behind.hears(ANA, heard + 1, within=REPLACED_WITHIN)
    assert time.monotonic() - killed < REPLACED_WITHIN
    await until(lambda: not behind.count("SELECT count(*) FROM outbox"))
    assert behind.count(ELECTED) == 1
    with contextlib.suppress(ProcessLookupError):
        await behind.processes[1].ends()
    assert behind.count(ELECTED) == 0, "the office was given back"
