"""Each address answers the methods it is meant for, and refuses the others without doing anything."""

from __future__ import annotations

import pytest

from bot.domain.people import Role
from bot.pages.site import static_version
from tests.drivers.running import Running
from tests.pages.visiting import Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")

LOOKS, POSTS = ("GET", "HEAD"), ("POST",)
ROUTES = {
    "/": LOOKS,
    "/begin": POSTS,
    "/join/TOKEN": (*LOOKS, *POSTS),
    "CHAT": LOOKS,
    "CHAT/say": POSTS,
    "CHAT/tap": POSTS,
    "CHAT/file/FILE": LOOKS,
    "/healthz": LOOKS,
    f"/static/{static_version()}/chat.css": LOOKS,
}


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"])
async def test_each_route_answers_its_own_methods_and_no_others(app: Running, method: str) -> None:
    token = await app.invite(Role.CARER)
    async with Visitor(app) as ana:
        await ana.joins()
        await ana.presses("Listen")
        await app.settled()
        page = await ana.page()
        (link,) = [each["src"] for each in page.attributes if each["tag"] == "audio"]
        for route, allowed in ROUTES.items():
            where = route.replace("CHAT/file/FILE", link).replace("CHAT", ana.chat).replace("TOKEN", token)
            answer = await ana.client.request(method, where, headers=ana.own_origin)
            if method in allowed:
                assert answer.status_code in {200, 303, 403}, (method, where)
            else:
                assert answer.status_code == 405, (method, where)
            if method == "HEAD":
                assert answer.content == b""


async def test_head_tells_of_a_page_what_get_tells(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        for where in ("/", "/join/abc", "/healthz"):
            got, head = await ana.get(where), await ana.client.head(where)
            assert head.status_code == got.status_code == 200
            assert head.headers["content-length"] == got.headers["content-length"]
            assert head.headers["content-type"] == got.headers["content-type"]


async def test_refused_methods_say_nothing_in_the_chat(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        fields = (await ana.page()).typing.hidden | {"text": "hello"}
        for method in ("PUT", "DELETE", "PATCH", "GET"):
            answer = await ana.client.request(method, f"{ana.chat}/say", params=fields, headers=ana.own_origin)
            assert answer.status_code == 405
        assert (await ana.page()).said == []


async def test_there_is_no_webhook_where_none_is_set(app: Running) -> None:
    async with Visitor(app) as ana:
        assert (await ana.post("/telegram", {"update_id": "1"})).status_code == 404


async def test_no_port_answers_bot_api_calls(app: Running) -> None:
    async with Visitor(app) as ana:
        for where in ("/bot0:web/getMe", "/bot0:web/sendMessage", "/sendMessage", "/getUpdates"):
            assert (await ana.get(where)).status_code == 404
            assert (await ana.post(where, {"chat_id": "1", "text": "hello"})).status_code == 404
