"""A chat opens for whoever holds its cookie, and for nobody else."""

from __future__ import annotations

from http.cookies import Morsel, SimpleCookie

import httpx
import pytest

from bot.domain.people import Role
from tests.drivers.engines import on_disk
from tests.drivers.running import Running
from tests.pages.sites import client_of
from tests.pages.visiting import Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")

YEAR = 365 * 24 * 3600


def cookies_of(answer: httpx.Response) -> dict[str, Morsel[str]]:
    """The cookies an answer sets, by name."""
    found = [SimpleCookie(header) for header in answer.headers.get_list("set-cookie")]
    return {name: cookie for each in found for name, cookie in each.items()}


def secrets_of(visitor: Visitor) -> list[str]:
    """The secrets of the chats somebody began."""
    return [each.value or "" for each in visitor.client.cookies.jar if each.name == "sayso"]


async def test_the_cookie_is_for_this_chat_and_not_for_scripts(app: Running) -> None:
    async with Visitor(app) as ana:
        answer = await ana.post("/begin")
        cookie, last = cookies_of(answer)["sayso"], cookies_of(answer)["sayso-chat"]
        assert cookie["httponly"]
        assert last["httponly"]
        assert last["path"] == "/"
        assert cookie["samesite"].lower() == "lax"
        assert cookie["path"] == answer.headers["location"]
        assert int(cookie["max-age"]) >= YEAR
        assert cookie["domain"] == ""
        assert not cookie["secure"]
        assert len(cookie.value) >= 32


async def test_the_cookie_goes_over_https_only_where_the_address_is_https(app: Running) -> None:
    async with client_of(app, secure=True) as client:
        answer = await client.post("/begin")
        assert [each["secure"] for each in cookies_of(answer).values()] == [True, True]
        assert (await client.get(answer.headers["location"])).status_code == 200


async def test_two_chats_in_one_browser_do_not_disturb_each_other(app: Running) -> None:
    async with Visitor(app) as ana:
        first, second = [(await ana.post("/begin")).headers["location"] for _ in range(2)]
        assert first != second
        assert [(await ana.get(where)).status_code for where in (first, second)] == [200, 200]
        assert len(set(secrets_of(ana))) == 2


async def test_nobody_else_opens_a_chat(app: Running) -> None:
    async with Visitor(app) as ana, Visitor(app) as ben, Visitor(app) as stranger:
        await ana.begins()
        await ben.begins()
        [secret] = secrets_of(ben)
        wrong = [{}, {"Cookie": f"sayso={secret}"}, {"Cookie": "sayso="}, {"Cookie": "sayso=guessed"}]
        for headers in wrong:
            for more in ("", "/events", "/file/1"):
                answer = await stranger.client.get(f"{ana.chat}{more}", headers=headers)
                assert answer.status_code == 401, (headers, more)
                assert "Which language" not in answer.text
            for more in ("/say", "/tap"):
                given = stranger.own_origin | headers
                answer = await stranger.client.post(f"{ana.chat}{more}", data={"text": "hello"}, headers=given)
                assert answer.status_code == 401, (headers, more)
        assert (await ana.page()).said == []


async def test_a_chat_that_is_not_there_answers_as_one_that_is_not_yours(app: Running) -> None:
    async with Visitor(app) as ana, Visitor(app) as stranger:
        await ana.begins()
        there, not_there = await stranger.get(ana.chat), await stranger.get("/chat/12345")
        assert (there.status_code, there.text) == (not_there.status_code, not_there.text)


@pytest.mark.parametrize("number", ["0", "1", str(2**63 - 1), str(2**63), str(2**64), "9" * 300])
async def test_guessed_numbers_of_chats_are_refused(app: Running, number: str) -> None:
    async with Visitor(app) as stranger:
        stranger.client.headers["Cookie"] = "sayso=guessed"
        for more in ("", "/events", "/file/1"):
            assert (await stranger.get(f"/chat/{number}{more}")).status_code == 401
        assert (await stranger.post(f"/chat/{number}/say", {"text": "x"})).status_code == 401


@pytest.mark.parametrize("number", ["-1", "1.0", "x", "", "0x1", "１", "1%20", "1;2"])
async def test_what_is_no_number_is_no_chat(app: Running, number: str) -> None:
    async with Visitor(app) as stranger:
        assert (await stranger.get(f"/chat/{number}")).status_code == 404


@pytest.mark.parametrize(
    "cookie", ["sayso=\xff\xfe", "sayso", "=;=;sayso", "sayso=" + "x" * 5000, 'sayso="', "a" * 3000]
)
async def test_garbled_cookies_are_refused_kindly(app: Running, cookie: str) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        ana.client.cookies.clear()
        answer = await ana.client.get(ana.chat, headers={b"Cookie": cookie.encode("latin-1")})
        assert answer.status_code == 401
        assert "cannot be opened here" in answer.text


async def test_refusing_a_chat_leads_away_from_it(app: Running) -> None:
    async with Visitor(app) as stranger:
        answer = await stranger.get("/chat/12345")
        assert 'href="/"' in answer.text
        assert "12345" not in answer.text


async def test_a_secret_is_not_kept_as_it_is(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        [secret] = secrets_of(ana)
        assert secret
        assert secret.encode() not in on_disk(app.app.settings.place)


async def test_the_first_page_and_an_invite_lead_back_to_the_chat_begun_here(app: Running) -> None:
    async with Visitor(app) as ana, Visitor(app) as ben:
        await ana.joins()
        for where in ("/", f"/join/{await app.invite(Role.CARER)}"):
            assert f'href="{ana.chat}"' in (await ana.get(where)).text
            assert "/chat/" not in (await ben.get(where)).text
        ben.client.cookies.set("sayso-chat", ana.chat.rsplit("/", 1)[1], path="/")
        assert f'href="{ana.chat}"' in (await ben.get("/")).text
        assert (await ben.get(ana.chat)).status_code == 401, "the number alone opens nothing"
        ben.client.cookies.set("sayso-chat", "<b>", path="/")
        assert "<b>" not in (await ben.get("/")).text
