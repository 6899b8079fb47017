"""An invite is spent by a deliberate act, once, and tells nobody anything about itself."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.domain.people import Role
from bot.usecases.inviting import INVITE_LASTS
from tests.drivers.running import Running
from tests.pages.visiting import Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")

PREVIEWS = [
    "WhatsApp/2.23.20.0",
    "TelegramBot (like TwitterBot)",
    "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "Mozilla/5.0 (compatible; Microsoft Outlook SafeLinks)",
]
INVITED = "Which language do you want?"
REFUSED = "This invite does not work."


async def opened(app: Running, token: str) -> str:
    """Open an invite by the button, and return what the bot says first."""
    async with Visitor(app) as somebody:
        answer = await somebody.post(f"/join/{token}")
        assert answer.status_code == 303
        somebody.chat = answer.headers["location"]
        return (await somebody.page()).heard[0]


@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_looking_at_an_invite_spends_nothing(app: Running, method: str) -> None:
    token = await app.invite(Role.CARER)
    async with Visitor(app) as somebody:
        for preview in PREVIEWS:
            answer = await somebody.client.request(method, f"/join/{token}", headers={"User-Agent": preview})
            assert answer.status_code == 200
            assert "set-cookie" not in answer.headers
    assert INVITED in await opened(app, token)


async def test_an_invite_works_once(app: Running) -> None:
    token = await app.invite(Role.CARER)
    assert INVITED in await opened(app, token)
    assert REFUSED in await opened(app, token)


async def test_the_page_before_the_invite_is_the_same_for_every_token(app: Running) -> None:
    good, used = await app.invite(Role.CARER), await app.invite(Role.CARER)
    await opened(app, used)
    async with Visitor(app) as somebody:
        pages = {(await somebody.get(f"/join/{token}")).text.replace(token, "") for token in (good, used, "guessed")}
    assert len(pages) == 1


async def test_guessed_used_and_expired_invites_get_the_same_answer(own_app: Running) -> None:
    used, expired = await own_app.invite(Role.CARER), await own_app.invite(Role.STAFF)
    await opened(own_app, used)
    own_app.clock.passes(INVITE_LASTS)
    said = [await opened(own_app, token) for token in (used, expired, "x" * 22, "0" * 64)]
    assert REFUSED in said[0]
    assert len(set(said)) == 1


async def test_an_invite_works_until_its_last_moment(own_app: Running) -> None:
    token = await own_app.invite(Role.CARER)
    own_app.clock.passes(INVITE_LASTS - timedelta(seconds=1))
    assert INVITED in await opened(own_app, token)


async def test_answers_to_wrong_and_used_invites_differ_in_nothing_but_the_chat(app: Running) -> None:
    used = await app.invite(Role.CARER)
    await opened(app, used)
    async with Visitor(app) as one, Visitor(app) as other:
        answers = [await one.post(f"/join/{used}"), await other.post("/join/guessed")]
    seen = [(each.status_code, sorted(each.headers), re.sub(r"\d+", "0", each.headers["location"])) for each in answers]
    assert seen[0] == seen[1]


@pytest.mark.parametrize("token", ["x" * 65, "a b", "<b>", "%00", "a.b", "'"])
async def test_what_cannot_be_a_token_is_not_there(app: Running, token: str) -> None:
    async with Visitor(app) as somebody:
        assert (await somebody.get(f"/join/{token}")).status_code == 404
        assert (await somebody.post(f"/join/{token}")).status_code == 404


async def test_the_invite_is_not_shown_in_the_chat_nor_told_to_others(app: Running) -> None:
    token = await app.invite(Role.CARER)
    async with Visitor(app) as somebody:
        answer = await somebody.post(f"/join/{token}")
        somebody.chat = answer.headers["location"]
        assert token not in answer.headers["location"]
        assert token not in (await somebody.page()).html
        assert answer.headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
    ids=lambda headers: " ".join(headers.values()),
)
async def test_another_site_cannot_spend_an_invite(app: Running, headers: dict[str, str]) -> None:
    token = await app.invite(Role.CARER)
    async with Visitor(app) as somebody:
        for where in (f"/join/{token}", "/begin"):
            answer = await somebody.client.post(where, headers=headers)
            assert answer.status_code == 403
            assert "set-cookie" not in answer.headers
    assert INVITED in await opened(app, token)


async def test_two_people_who_open_one_invite_at_once_do_not_both_get_in(app: Running) -> None:
    import asyncio

    token = await app.invite(Role.CARER)
    said = await asyncio.gather(*(opened(app, token) for _ in range(5)))
    assert sum(INVITED in each for each in said) == 1
    assert sum(REFUSED in each for each in said) == 4
