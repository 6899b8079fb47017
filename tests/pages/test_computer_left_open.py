"""A page for work that lies open: it says that something new came, and nothing more once the sign-in is over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from playwright.async_api import Browser, expect

from bot.domain.people import Role
from bot.pages import events
from tests.drivers.running import Running
from tests.pages.visiting import Visitor
from tests.pages.working import HERE, Computer, at_a_computer, joined, link_of

pytestmark = pytest.mark.asyncio(loop_scope="module")
PROPOSING = ("what matters to me", "Say it my own way", "I understand")


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look every moment at what waits, not every 20 seconds."""
    monkeypatch.setattr(events, "HEARTBEAT_SECONDS", 0.05)


async def proposes(who: Visitor, words: str) -> None:
    page = await who.page()
    for each in (*PROPOSING, words, "Yes, others may see"):
        labels = [label.partition(". ")[2] or label for _, _, label in page.choices.buttons]
        page = await (who.presses(each) if each in labels else who.types(each))


async def address_of_events(computer: Computer) -> str:
    page = await computer.page()
    return next(each["data-events"] for each in page.attributes if each.get("id") == "news")


async def told(computer: Computer, where: str) -> AsyncIterator[str]:
    """Yield each event by its name, "alive" for a sign of life."""
    async with computer.visitor.client.stream("GET", where) as answer:
        assert answer.status_code == 200
        heard = ""
        async for part in answer.aiter_text():
            heard += part
            *whole, heard = heard.split("\n\n")
            for block in whole:
                if block.startswith("event: "):
                    yield block.partition("\n")[0].removeprefix("event: ")
                elif block.startswith(":"):
                    yield "alive"


async def test_it_tells_of_words_that_wait_and_not_of_those_that_somebody_has_read(own_app: Running) -> None:
    async with at_a_computer(own_app) as (computer, _), joined(own_app, Role.CARER) as ben:
        found = told(computer, await address_of_events(computer))
        assert await anext(found) == "alive", "nothing is new yet"
        await proposes(ben, "A bench at the bus stop")
        async with asyncio.timeout(10):
            while await anext(found) != "new":
                pass
        await found.aclose()
        again = told(computer, await address_of_events(computer))
        assert await anext(again) == "alive", "the page shows it by now"
        await again.aclose()


async def test_lying_open_is_no_use_of_a_sign_in_and_ends_with_it(own_app: Running) -> None:
    async with at_a_computer(own_app) as (computer, _):
        found = told(computer, await address_of_events(computer))
        for _ in range(3):
            assert await anext(found) == "alive"
            own_app.clock.now += timedelta(minutes=9)
        own_app.clock.now += timedelta(minutes=4)
        async with asyncio.timeout(10):
            assert [each async for each in found][-1] == "over"
        assert (await computer.visitor.get(HERE)).status_code == 401


async def test_signing_out_in_one_window_ends_what_the_others_hear(own_app: Running) -> None:
    async with at_a_computer(own_app) as (computer, _):
        where = await address_of_events(computer)
        found = told(computer, where)
        assert await anext(found) == "alive"
        form = next(each for each in (await computer.page()).forms if each.action == f"{HERE}/out")
        async with Computer(own_app) as other:
            other.visitor.client.cookies = computer.visitor.client.cookies
            await other.visitor.post(form.action, form.hidden)
        async with asyncio.timeout(10):
            assert [each async for each in found][-1] == "over"
        assert (await computer.visitor.get(where)).status_code == 401


@pytest.mark.parametrize("garbled", ["", "x", "1.x", "-1", "1.2.3." + "9" * 80, "²"])
async def test_a_garbled_address_is_told_like_any_other(app: Running, garbled: str) -> None:
    async with at_a_computer(app) as (computer, _):
        found = told(computer, f"{HERE}/events?after={garbled}")
        async with asyncio.timeout(10):
            assert await anext(found) in {"new", "alive"}
        await found.aclose()


async def test_a_line_says_so_politely_and_nothing_that_is_read_moves(own_app: Running, browser: Browser) -> None:
    async with joined(own_app, Role.ORGANISER) as chat, joined(own_app, Role.CARER) as ben:
        context = await browser.new_context(locale="en", viewport={"width": 1280, "height": 800})
        page = await context.new_page()
        await page.goto(own_app.address + await link_of(chat))
        await page.get_by_role("button", name="Sign in").click()
        await page.locator("#text").fill("half a thought")
        box = await page.locator("#text").bounding_box()
        assert await page.locator("#news").get_attribute("role") == "status"
        await proposes(ben, "A bench at the bus stop")
        line = page.locator("#news p")
        await expect(line).to_contain_text("Something new came.")
        assert await page.locator("#text").input_value() == "half a thought"
        assert await page.locator("#text").bounding_box() == box
        await page.get_by_role("link", name="Show it").click()
        await expect(page.locator("nav")).to_contain_text("Waiting: 1. The oldest came today.")
        await expect(line).to_have_count(0)
        await context.close()


async def test_what_stands_there_goes_with_the_sign_in(own_app: Running, browser: Browser) -> None:
    async with joined(own_app, Role.ORGANISER) as chat:
        context = await browser.new_context(locale="en")
        page = await context.new_page()
        await page.goto(own_app.address + await link_of(chat))
        await page.get_by_role("button", name="Sign in").click()
        await page.get_by_role("button", name="People", exact=True).click()
        own_app.clock.now += timedelta(minutes=31)
        await expect(page.locator("body")).to_contain_text("You are not signed in here.")
        await context.close()
