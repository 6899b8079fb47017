"""How often chats are opened and written in, by a clock that goes when it is told to."""

from __future__ import annotations

import pytest

from bot.pages.security import Limits
from tests.drivers.running import Running
from tests.pages.sites import Seconds, client_of
from tests.pages.visiting import Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_one_address_opens_so_many_chats_and_then_waits(app: Running) -> None:
    clock = Seconds()
    limits = Limits(opens=(3, 30.0))
    async with client_of(app, limits=limits, clock=clock) as client:
        found = [
            (await client.post(where)).status_code for where in ("/begin", "/join/a", "/begin", "/join/b", "/begin")
        ]
        assert found == [303, 303, 303, 429, 429]
        refused = await client.post("/begin")
        assert "wait a moment" in refused.text
        assert "set-cookie" not in refused.headers
        clock.now += 30
        assert (await client.post("/begin")).status_code == 303
        assert (await client.post("/begin")).status_code == 429
        assert (await client.get("/join/a")).status_code == 200


async def test_another_address_is_not_held_up(app: Running) -> None:
    # One server with one memory: the clients differ in where they come from.
    limits = Limits(opens=(1, 30.0))
    async with client_of(app, limits=limits, clock=Seconds()) as client:
        assert (await client.post("/begin")).status_code == 303
        assert (await client.post("/begin")).status_code == 429
        client._transport.client = ("192.0.2.2", 40000)  # type: ignore[attr-defined]
        assert (await client.post("/begin")).status_code == 303


async def test_one_chat_says_so_much_and_then_waits_while_others_go_on(app: Running) -> None:
    clock = Seconds()
    async with client_of(app, limits=Limits(opens=(9, 0.1), says=(3, 1.0)), clock=clock) as client:
        ana, ben = Visitor(app, client=client), Visitor(app, client=client)
        await ana.begins()
        await ben.begins()
        fields = [(await ana.page()).typing.hidden | {"text": "hello"} for _ in range(5)]
        found = [(await ana.post(f"{ana.chat}/say", each)).status_code for each in fields]
        assert found == [303, 303, 303, 429, 429]
        assert (await ben.types("hello")).said == ["hello"]
        assert (await ana.get(ana.chat)).status_code == 200
        clock.now += 1
        assert (await ana.post(f"{ana.chat}/say", fields[3])).status_code == 303
        assert (await ana.page()).said == ["hello"] * 4


async def test_forms_that_are_refused_do_not_use_up_a_chats_share(app: Running) -> None:
    async with client_of(app, limits=Limits(opens=(9, 0.1), says=(1, 60.0)), clock=Seconds()) as client:
        ana = Visitor(app, client=client)
        await ana.begins()
        for _ in range(5):
            assert (await ana.post(f"{ana.chat}/say", {"text": "x"})).status_code == 403
        assert (await ana.types("hello")).said == ["hello"]


async def test_a_page_with_scripts_is_told_in_words_to_wait(app: Running) -> None:
    async with client_of(app, limits=Limits(opens=(9, 0.1), says=(1, 60.0)), clock=Seconds()) as client:
        ana = Visitor(app, client=client)
        await ana.begins()
        fields = (await ana.page()).typing.hidden | {"text": "hello"}
        await ana.post(f"{ana.chat}/say", fields)
        answer = await ana.post(f"{ana.chat}/say", fields, X_Requested_With="fetch")
        assert (answer.status_code, answer.headers["content-type"]) == (429, "text/plain; charset=utf-8")
        assert answer.text == "That was very fast. Please wait a moment, then try again."
