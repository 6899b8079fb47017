"""The webhook: only Telegram may post, and 200 means that the update is committed."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.channels import telegram
from bot.channels.arrivals import Arrival
from bot.channels.connecting import REACH_AGAIN_SECONDS, Connecting
from bot.channels.telegram import Webhook
from bot.domain.people import Role
from tests.drivers.bot_api import TOKEN, BotApi, Fault
from tests.drivers.offline import VOTE, Offline, offline
from tests.drivers.somebody import Json

SECRET = "only-telegram-knows"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Posting:
    """Posts updates as Telegram does, to the whole web server."""

    def __init__(self, found: Offline) -> None:
        self.found = found
        webhook = Webhook(found.app.web_bot, self.put, "https://x.org/telegram", SECRET)
        transport = httpx.ASGITransport(found.app.site(webhook))
        self.client = httpx.AsyncClient(transport=transport, base_url="https://x.org")
        self.gate = asyncio.Event()
        self.gate.set()
        self.came = asyncio.Event()

    async def put(self, arrivals: list[Arrival]) -> None:
        self.came.set()
        await self.gate.wait()
        await self.found.inbox.put(arrivals)

    async def posts(self, update: Any, secret: str | None = SECRET) -> int:
        headers = {} if secret is None else {HEADER: secret}
        return (await self.client.post("/telegram", json=update, headers=headers)).status_code


@contextlib.asynccontextmanager
async def posting(folder: Path) -> AsyncIterator[Posting]:
    async with offline(folder) as found:
        there = Posting(found)
        async with there.client:
            yield there


def hello(number: int, chat: int = 5) -> Json:
    person = {"id": chat, "is_bot": False, "first_name": "Ana"}
    message = {"message_id": 1, "date": 1, "chat": {"id": chat, "type": "private"}, "from": person, "text": "hello"}
    return {"update_id": number, "message": message}


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + " ", SECRET.upper(), "ü"])
async def test_a_wrong_secret_is_refused_and_nothing_is_read(secret: str | None, tmp_path: Path) -> None:
    async with posting(tmp_path) as there:
        headers = {} if secret is None else {HEADER: secret.encode("latin-1")}
        answer = await there.client.post("/telegram", content=b"not even json", headers=headers)
        assert answer.status_code == 403
        assert await there.posts(hello(1), "wrong") == 403
        assert there.found.count("people") == 0


async def test_what_is_posted_is_answered_only_once_it_is_committed(tmp_path: Path) -> None:
    async with posting(tmp_path) as there:
        there.gate.clear()
        posted = asyncio.ensure_future(there.posts(hello(1)))
        await there.came.wait()
        assert not posted.done()
        assert there.found.count("people") == 0
        there.gate.set()
        assert await posted == 200
        assert there.found.count("people") == 1
        assert there.found.count("handled_updates") == 1


async def test_the_same_update_posted_twice_counts_once(tmp_path: Path) -> None:
    async with posting(tmp_path) as there:
        ana = await there.found.somebody(Role.CARER)
        await ana.taps(f"0|ask {VOTE} 1 -")
        vote = {"update_id": 900} | ana.tapping(f"{ana.revision}|answer {VOTE} 1 - yes")
        ana.hears()
        assert await asyncio.gather(*(there.posts(vote) for _ in range(5))) == [200] * 5
        assert await there.posts(vote) == 200
        assert len(ana.hears()) == 1
        await there.found.close_round(VOTE)
        assert there.found.counted(1) == {"yes": 1}


async def test_what_takes_too_long_is_not_acknowledged_and_still_counts_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telegram, "ANSWER_WITHIN", 0.01)
    async with posting(tmp_path) as there:
        there.gate.clear()
        assert await there.posts(hello(1)) == 503
        there.gate.set()
        monkeypatch.setattr(telegram, "ANSWER_WITHIN", 20)
        assert await there.posts(hello(1)) == 200
        assert len(there.found.said["5"]) == 1


@pytest.mark.parametrize(
    "update", [[], "text", 5, {}, {"update_id": "x"}, {"message": {}}, hello(1) | {"update_id": True}]
)
async def test_what_can_never_be_an_update_is_taken_so_that_it_does_not_come_again(update: Any, tmp_path: Path) -> None:
    async with posting(tmp_path) as there:
        assert await there.posts(update) == 200
        assert there.found.count("handled_updates") == 0


async def test_garbage_and_the_wrong_way_of_asking_are_refused(tmp_path: Path) -> None:
    async with posting(tmp_path) as there:
        for content in (b"", b"{", b"\xff\xfe"):
            answer = await there.client.post("/telegram", content=content, headers={HEADER: SECRET})
            assert answer.status_code == 400
        assert (await there.client.get("/telegram", headers={HEADER: SECRET})).status_code == 405


async def test_without_a_webhook_there_is_no_such_address(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        transport = httpx.ASGITransport(found.app.site(None))
        async with httpx.AsyncClient(transport=transport, base_url="https://x.org") as client:
            assert (await client.post("/telegram", json=hello(1), headers={HEADER: SECRET})).status_code in {403, 404}
        assert found.count("people") == 0


@contextlib.asynccontextmanager
async def reaching() -> AsyncIterator[tuple[BotApi, telegram.TelegramBot, Webhook]]:
    """A bot that can reach Telegram, and where it wants to be posted to."""
    api = BotApi()
    await api.start()
    bot = telegram.telegram_bot(TOKEN, api.address, None)

    async def put(arrivals: list[Arrival]) -> None: ...

    try:
        yield api, bot, Webhook(bot, put, "https://x.org/telegram", SECRET)
    finally:
        await bot.shutdown()
        await api.stop()


async def test_telegram_is_told_where_to_post_with_the_secret() -> None:
    async with reaching() as (api, bot, webhook):
        await bot.initialize()
        await webhook.start()
        assert api.webhook is not None
        assert (api.webhook["url"], api.webhook["secret_token"]) == ("https://x.org/telegram", SECRET)
        assert api.webhook["allowed_updates"] == ["message", "callback_query", "my_chat_member"]


async def test_telegram_is_told_again_where_it_does_not_take_that_at_first() -> None:
    waits: list[float] = []

    async def pause(seconds: float) -> None:
        waits.append(seconds)

    async def commands(bot: telegram.TelegramBot) -> None: ...

    async with reaching() as (api, bot, webhook):
        api.faults["setWebhook"].extend([Fault(500), Fault(retry_after=3), Fault(200, b"{")])
        await Connecting(bot, webhook._put, webhook, lambda name: None, commands, pause).run()
        assert api.webhook is not None
        assert waits == [REACH_AGAIN_SECONDS] * 3
