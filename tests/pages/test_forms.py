"""What is posted counts only where it comes from our own page, fits, and makes sense; and it counts once."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.channels.web_chat import LONGEST_TEXT
from bot.pages.security import LONGEST_BODY
from tests.drivers.running import Running
from tests.pages.sites import client_of
from tests.pages.visiting import Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")

ELSEWHERE = [
    {"Origin": "https://elsewhere.example"},
    {"Origin": "null"},
    {"Origin": ""},
    {"Origin": "http://127.0.0.1"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
]


async def test_a_form_without_its_check_or_with_a_wrong_one_is_refused(app: Running) -> None:
    async with Visitor(app) as ana, Visitor(app) as ben:
        await ana.begins()
        await ben.begins()
        hidden = (await ana.page()).typing.hidden
        theirs = (await ben.page()).typing.hidden["check"]
        assert theirs != hidden["check"]
        for check in ({}, {"check": ""}, {"check": theirs}, {"check": hidden["check"][:-1]}, {"check": "é" * 32}):
            for where, fields in (("say", {"text": "hello"}), ("tap", {"label": "hello"})):
                answer = await ana.post(f"{ana.chat}/{where}", {"once": "1"} | fields | check)
                assert answer.status_code == 403, check
        assert (await ana.page()).said == []


@pytest.mark.parametrize("headers", ELSEWHERE, ids=lambda headers: ":".join(*headers.items()))
async def test_a_form_from_another_site_is_refused_even_with_the_right_check(
    app: Running, headers: dict[str, str]
) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        fields = (await ana.page()).typing.hidden | {"text": "hello"}
        answer = await ana.client.post(f"{ana.chat}/say", data=fields, headers=headers)
        assert answer.status_code == 403
        assert (await ana.page()).said == []


@pytest.mark.parametrize("headers", [{}, {"Sec-Fetch-Site": "none"}, {"Sec-Fetch-Site": "same-origin"}], ids=str)
async def test_a_form_of_our_own_page_counts_whatever_the_browser_tells(app: Running, headers: dict[str, str]) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        fields = (await ana.page()).typing.hidden | {"text": "hello"}
        assert (await ana.client.post(f"{ana.chat}/say", data=fields, headers=headers)).status_code == 303
        assert (await ana.page()).said == ["hello"]


async def test_the_same_form_posted_twice_counts_once(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        await ana.presses("Vote")
        await ana.presses("Start")
        form = (await ana.page()).choices
        assert (await ana.post(form.action, form.pressed("Yes"))).status_code == 303
        for _ in range(3):
            again = await ana.post(form.action, form.pressed("Yes"), X_Requested_With="fetch")
            assert again.status_code == 200
        page = await ana.page()
        assert page.said.count("1. Yes") == 1
        assert "2 of 3." in page.heard[-1]


async def test_the_same_words_posted_from_two_pages_count_twice(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        assert (await ana.types("hello")).said == ["hello"]
        assert (await ana.types("hello")).said == ["hello", "hello"]


async def test_a_form_posted_twice_at_once_counts_once(app: Running) -> None:
    import asyncio

    async with Visitor(app) as ana:
        await ana.begins()
        fields = (await ana.page()).typing.hidden | {"text": "hello"}
        where = f"{ana.chat}/say"
        answers = await asyncio.gather(*(ana.post(where, fields, X_Requested_With="fetch") for _ in range(4)))
        assert {each.status_code for each in answers} == {200}
        assert (await ana.page()).said == ["hello"]


async def test_two_chats_may_post_the_same_token(app: Running) -> None:
    async with Visitor(app) as ana, Visitor(app) as ben:
        for each in (ana, ben):
            await each.begins()
            fields = (await each.page()).typing.hidden | {"text": "hello", "once": "the same"}
            await each.post(f"{each.chat}/say", fields)
            assert (await each.page()).said == ["hello"]


@pytest.mark.parametrize(("length", "status"), [(LONGEST_TEXT, 303), (LONGEST_TEXT + 1, 413), (0, 400), (60_000, 413)])
async def test_messages_have_room_for_what_telegram_bears(app: Running, length: int, status: int) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        fields = (await ana.page()).typing.hidden | {"text": "x" * length}
        assert (await ana.post(f"{ana.chat}/say", fields)).status_code == status
        assert (await ana.page()).said == (["x" * length] if status == 303 else [])


async def test_a_message_of_wide_signs_has_as_much_room(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        assert (await ana.types("🌻" * LONGEST_TEXT)).said == ["🌻" * LONGEST_TEXT]


@pytest.mark.parametrize("text", ["", " ", "\r\n\t ", "\u2003"])
async def test_an_empty_message_is_refused_kindly(app: Running, text: str) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        answer = await ana.post(f"{ana.chat}/say", (await ana.page()).typing.hidden | {"text": text})
        assert answer.status_code == 400
        assert "I did not understand that" in answer.text
        assert f'href="{ana.chat}"' in answer.text


async def test_a_large_body_is_refused_before_it_is_read_whole(app: Running) -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        for _ in range(1000):
            read += 8192
            yield b"x" * 8192

    async with Visitor(app) as ana, client_of(app) as client:
        await ana.begins()
        cookie = next(each for each in ana.client.cookies.jar if each.path == ana.chat)
        answer = await client.post(
            f"{ana.chat}/say",
            content=endless(),
            headers={"Cookie": f"sayso={cookie.value}", "Content-Type": "application/x-www-form-urlencoded"},
        )
        assert answer.status_code == 413
        assert "too much for one message" in answer.text
        assert read <= LONGEST_BODY + 2 * 8192


async def test_a_stranger_is_refused_before_anything_is_read(app: Running) -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        for _ in range(1000):
            read += 1
            yield b"x" * 8192

    async with client_of(app) as client:
        answer = await client.post("/chat/1/say", content=endless())
        assert answer.status_code == 401
        assert read == 0


GARBAGE = {
    "json": ("application/json", b'{"text": "hello"}'),
    "nothing": ("application/x-www-form-urlencoded", b""),
    "no-pairs": ("application/x-www-form-urlencoded", b"&&&===&;;%"),
    "many-fields": ("application/x-www-form-urlencoded", b"&".join(b"a%d=1" % number for number in range(5000))),
    "no-boundary": ("multipart/form-data", b"--x\r\ngarbage"),
    "garbled-parts": ("multipart/form-data; boundary=x", b"--x\r\ngarbage\r\n--y"),
    "no-name": ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data\r\n\r\nv\r\n--x--\r\n"),
    "odd-type": ("image/png", b"\x89PNG"),
}


@pytest.mark.parametrize("garbage", GARBAGE)
async def test_garbage_is_refused_and_changes_nothing(app: Running, garbage: str) -> None:
    kind, body = GARBAGE[garbage]
    async with Visitor(app) as ana:
        await ana.begins()
        for where in ("say", "tap"):
            headers = ana.own_origin | {"Content-Type": kind}
            answer = await ana.client.post(f"{ana.chat}/{where}", content=body, headers=headers)
            assert answer.status_code in {400, 403}, answer.status_code
        assert (await ana.page()).said == []


async def test_files_are_not_taken(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        fields = (await ana.page()).typing.hidden
        for name in ("text", "check", "anything"):
            files = {name: ("hello.txt", b"hello", "text/plain")}
            answer = await ana.client.post(f"{ana.chat}/say", data=fields, files=files, headers=ana.own_origin)
            assert answer.status_code == 400
        assert (await ana.page()).said == []


@pytest.mark.parametrize(
    "fields",
    [
        {"message": "1"},
        {"data": "1|menu"},
        {"data": "1|menu", "message": ""},
        {"data": "1|menu", "message": "-1"},
        {"data": "1|menu", "message": "one"},
        {"data": "1|menu", "message": "²"},
        {},
    ],
    ids=str,
)
async def test_a_press_that_names_no_button_is_refused(app: Running, fields: dict[str, str]) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        answer = await ana.post(f"{ana.chat}/tap", (await ana.page()).typing.hidden | fields)
        assert answer.status_code == 400


FORGED = [
    "1|x",
    "zz|menu",
    "|",
    "\x00",
    "1|close-now 1",
    "0|close-now 1",
    "0|export-make board",
    "0|invite-make organiser",
    "\u00e9" * 500,
    "9|" * 30,
]


@pytest.mark.parametrize("data", FORGED, ids=lambda data: ascii(data)[:30])
async def test_a_forged_button_changes_nothing_and_shows_where_things_are(app: Running, data: str) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        before = (await ana.page()).choices.buttons
        hidden = (await ana.page()).typing.hidden
        answer = await ana.post(f"{ana.chat}/tap", hidden | {"data": data, "message": "999999"})
        assert answer.status_code == 303
        page = await ana.page()
        assert [label for _, _, label in page.choices.buttons] == [label for _, _, label in before]
        assert data not in page.said
