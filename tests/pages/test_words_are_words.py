"""Whatever people type is shown as text, in the direction and the language it is in."""

from __future__ import annotations

import re

import pytest

from tests.drivers.running import Running
from tests.pages.sites import client_of
from tests.pages.visiting import Page, Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")

NASTY = [
    "<b>&\"'",
    "<script>alert(1)</script>",
    "</p></li></ol><img src=x onerror=alert(1)>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; &amp;amp;",
    "javascript:alert(1)",
    "]]><!--",
    "\u202eabc\u2066",
    "a\x00b",
    "=HYPERLINK(1)",
]


@pytest.mark.parametrize("words", NASTY, ids=ascii)
async def test_typed_words_come_back_as_the_same_text(app: Running, words: str) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        page = await ana.types(words)
        assert page.said[-1].replace("\ufffd", "\x00") == words
        assert "<script>" not in re.sub(r"<script src=[^>]*>", "", page.html)
        assert all(each["tag"] not in {"b", "img"} for each in page.attributes)


@pytest.mark.parametrize("words", NASTY[:4], ids=ascii)
async def test_own_words_are_text_where_they_are_shown_again(app: Running, words: str) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        for label in ("What matters to me", "Say it my own way", "I understand"):
            await ana.presses(label)
        page = await ana.types(words)
        assert words in page.heard[-1]
        assert all(each["tag"] not in {"b", "img"} for each in page.attributes)


async def test_words_in_events_are_text_on_lines_of_their_own(app: Running) -> None:
    words = "one\n\ndata: two\nid: 99999\r\nevent: x <b>"
    async with Visitor(app) as ana:
        await ana.joins()
        await ana.types(words)
        async with ana.client.stream("GET", f"{ana.chat}/events") as answer:
            heard = b""
            async for part in answer.aiter_bytes():
                heard += part
                if b"&lt;b&gt;" in heard:
                    break
        events = heard.decode().split("\n\n")
        assert b"<b>" not in heard
        assert all(
            line.startswith(("data: ", "id: ", "retry: ")) for each in events for line in each.split("\n") if line
        )
        assert "id: 99999" not in heard.decode().split("\n")


async def test_a_forged_host_or_language_is_not_put_into_a_page(app: Running) -> None:
    async with Visitor(app) as ana:
        nasty = '"><script>alert(1)</script>'
        for where in ("/", "/join/abc", "/nothing"):
            answer = await ana.get(where, Host=nasty, Accept_Language=nasty, User_Agent=nasty, Referer=nasty)
            assert "alert(1)" not in answer.text


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        ("en", "en"),
        ("pl", "pl"),
        ("pl-PL,pl;q=0.9,en;q=0.8", "pl"),
        ("so,PL;q=0.5", "pl"),
        ("so", "en"),
        ("", "en"),
        (",;q=,-,", "en"),
        ("*", "en"),
    ],
)
async def test_a_page_is_in_the_first_language_the_browser_asks_for_that_we_speak(
    app: Running, asked: str, spoken: str
) -> None:
    async with Visitor(app, asked) as ana:
        for where in ("/", "/join/abc", "/nothing"):
            page = Page((await ana.get(where)).text)
            assert page.first("html")["lang"] == spoken
            assert page.first("html")["dir"] == "ltr"


async def test_a_chat_is_in_the_language_the_person_chose_whatever_the_browser_asks_for(app: Running) -> None:
    async with Visitor(app, "en") as ana:
        await ana.joins(language="Polski")
        page = await ana.page()
        assert page.first("html")["lang"] == "pl"
        assert page.first("button")["tag"] == "button"
        assert "Wpisz" in page.html or "Napisz" in page.html


async def test_a_message_in_another_language_than_the_page_says_so(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        await ana.types("language")
        page = await ana.presses("Polski")
        items = [each for each in page.attributes if each["tag"] == "li"]
        assert page.first("html")["lang"] == "pl"
        assert items[0]["lang"] == "en"
        assert "lang" not in items[-1]


async def test_words_run_in_the_direction_of_their_own_script(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        page = await ana.types("مرحبا")
        assert all(each["dir"] == "auto" for each in page.attributes if each["tag"] == "p" and "dir" in each)
        assert page.said == ["مرحبا"]


@pytest.mark.parametrize("language", ["ar", "fa", "he", "ps", "ur"])
async def test_pages_in_right_to_left_languages_run_that_way(
    own_app: Running, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # None of these is spoken yet: the page must be ready when one is.
    from dataclasses import replace

    own_app.app.house = replace(own_app.app.house, languages=("en", language))
    monkeypatch.setattr(own_app.app.catalogue, "say", lambda key, language, arguments=None, form="": key)
    async with client_of(own_app) as client:
        page = Page((await client.get("/", headers={"Accept-Language": language})).text)
    assert page.first("html")["lang"] == language
    assert page.first("html")["dir"] == "rtl"
