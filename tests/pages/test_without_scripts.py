"""The pages work where nothing but HTML does: post, follow the redirect, find the reply there."""

from __future__ import annotations

import re

import pytest

from bot.domain.people import Role
from tests.drivers.running import Running
from tests.pages.visiting import Page, Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_somebody_joins_reads_votes_and_checks_the_receipt(app: Running) -> None:
    async with Visitor(app) as ana:
        page = await ana.joins()
        assert "Welcome. You are taking part now." in page.heard[-2]
        await ana.presses("What happened")
        page = await ana.presses("Read what happened")
        assert "The bus was late on 9 days in November." in page.heard[-1]
        await ana.types("menu")
        await ana.presses("Vote")
        await ana.presses("Start")
        for answer in ("Yes", "Not sure"):
            await ana.presses(answer)
        page = await ana.presses("No")
        (receipt,) = re.findall(r"Your receipt: (\d{4} \d{4})", page.heard[-1])
        await ana.types("vote")
        await ana.presses("Check a receipt")
        page = await ana.types(receipt)
        assert "Yes. We have this vote for" in page.heard[-1]


async def test_the_redirect_leads_to_the_reply(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        form = (await ana.page()).choices
        answer = await ana.post(form.action, form.pressed("Vote"))
        anchor = answer.headers["location"].partition("#")[2]
        page = await ana.page()
        items = [each for each in page.attributes if each["tag"] == "li"]
        assert items[-1]["id"] == anchor
        assert "theirs" in items[-1]["class"]


async def test_only_the_last_screen_has_buttons(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        page = await ana.presses("Vote")
        assert len([form for form in page.forms if form.action.endswith("/tap")]) == 1
        assert [label for _, _, label in page.choices.buttons][-3:] == ["Back", "Stop", "Help"]


async def test_an_old_page_in_another_tab_tells_where_things_are_now(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        await ana.presses("Vote")
        await ana.presses("Start")
        old = (await ana.page()).choices
        await ana.presses("No")
        await ana.presses("No")
        await ana.post(old.action, old.pressed("Yes") | {"once": "another press"})
        page = await ana.page()
        assert "That button is from an earlier message." in page.heard[-1]
        assert "3 of 3." in page.heard[-1]


async def test_the_chat_is_still_there_days_later(own_app: Running) -> None:
    from datetime import timedelta

    async with Visitor(own_app) as ana:
        await ana.joins()
        await ana.presses("Vote")
        await ana.presses("Start")
        own_app.clock.passes(timedelta(days=20))
        page = await ana.presses("Yes")
        assert "2 of 3." in page.heard[-1]


async def test_every_hidden_field_of_a_page_is_made_anew(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        pages = [await ana.page() for _ in range(2)]
        tokens = [form.hidden["once"] for page in pages for form in page.forms]
        assert len(set(tokens)) == len(tokens) == 6
        assert len({form.hidden["check"] for page in pages for form in page.forms}) == 1


async def test_somebody_without_an_invite_can_begin_and_is_told_whom_to_ask(app: Running) -> None:
    async with Visitor(app) as ana:
        landing = Page((await ana.get("/")).text)
        assert landing.forms[0].action == "/begin"
        await ana.begins(None)
        assert "you need an invite" in (await ana.page()).heard[-1]
        assert "01632 960 103" in (await ana.page()).heard[-1]


async def test_the_emergency_number_and_a_word_about_this_browser_are_on_every_chat(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        html = (await ana.page()).html
        assert "In danger now? Call 999." in html
        assert "Anyone who uses this browser can open this chat." in html


async def test_an_organiser_gets_files_through_links(app: Running) -> None:
    async with Visitor(app) as priya:
        await priya.joins(Role.ORGANISER)
        for label in ("Organise", "Votes and lists", "Export", "Board file"):
            await priya.presses(label)
        await app.settled()
        page = await priya.page()
        links = [each["href"] for each in page.attributes if each["tag"] == "a" and "/file/" in each.get("href", "")]
        begins = {"html": b"<!doctype html>", "xlsx": b"PK", "zip": b"PK"}
        for link, (kind, beginning) in zip(links, begins.items(), strict=True):
            answer = await priya.get(link)
            assert answer.status_code == 200
            assert answer.content.startswith(beginning)
            assert answer.headers["content-disposition"] == f"attachment; filename*=UTF-8''sayso-board.{kind}"
