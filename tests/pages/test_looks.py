"""The pages in Chromium as people set it up: small, large, dark, high contrast, right to left; and by axe's rules."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser

from bot.domain.people import Role
from tests.drivers.running import Running
from tests.pages.browsing import AtBrowser, window

pytestmark = pytest.mark.asyncio(loop_scope="module")

LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced-colours": {"forced_colors": "active"},
    "more-contrast": {"contrast": "more"},
    "still": {"reduced_motion": "reduce"},
}
SIZES: dict[str, dict[str, Any]] = {
    "320-wide": {"viewport": {"width": 320, "height": 568}},
    "zoomed-to-200": {"viewport": {"width": 640, "height": 360}, "device_scale_factor": 2},
    "zoomed-to-400": {"viewport": {"width": 320, "height": 256}, "device_scale_factor": 4},
    "desk": {"viewport": {"width": 1280, "height": 800}},
}
SMALLEST_TARGET = 44
"""Pixels, each way (WCAG 2.2, 2.5.5)."""
OVERFLOWING = """() => [...document.querySelectorAll('body *')]
    .filter(each => !each.closest('.unseen, .skip'))
    .filter(each => { const box = each.getBoundingClientRect(); return box.left < -1 || box.right > innerWidth + 1; })
    .map(each => each.outerHTML.slice(0, 80))"""
RIGHT_TO_LEFT = "document.documentElement.dir = 'rtl'"
LARGER_TYPE = "document.documentElement.style.fontSize = '225%'"


async def violations(who: AtBrowser) -> list[str]:
    """Return what axe finds against its rules, as it reports it."""
    found = await Axe().run(who.page, options={"resultTypes": ["violations"]})
    return [found.generate_report()] if found.response["violations"] else []


async def overflowing(who: AtBrowser) -> list[str]:
    """Return what is cut off at the sides."""
    wider = await who.page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return [*await who.page.evaluate(OVERFLOWING), *(["the page itself"] if wider else [])]


async def on_every_page(who: AtBrowser, found_on: Callable[[AtBrowser], Awaitable[list[str]]]) -> list[str]:
    """Return what is found on the pages and screens that differ in form: front door, invite, problem, menus, cards."""
    found: list[str] = []
    for where in ("/", f"/join/{await who.running.invite(Role.SERVICE_USER)}", "/chat/999"):
        await who.opens(where)
        found += await found_on(who)
    await who.joins(Role.ORGANISER)
    found += await found_on(who)
    for label in ("What happened", "Read what happened", "Explain a word", "Help"):
        await who.picks(label)
    found += await found_on(who)
    await who.types("<b>&" + "long" * 60)
    await who.tabs_to("Listen")
    await who.page.keyboard.press("Enter")
    await who.page.locator("audio").last.wait_for()
    await who.types("keyboard buttons")
    return found + await found_on(who)


@pytest.mark.parametrize("look", LOOKS)
async def test_axe_finds_nothing(look: str, app: Running, browser: Browser) -> None:
    async with window(app, browser, **LOOKS[look]) as who:
        assert await on_every_page(who, violations) == []


@pytest.mark.parametrize("size", SIZES)
async def test_nothing_is_cut_off_at_the_sides(size: str, app: Running, browser: Browser) -> None:
    async with window(app, browser, **SIZES[size]) as who:
        assert await on_every_page(who, overflowing) == []


@pytest.mark.parametrize("script", [RIGHT_TO_LEFT, LARGER_TYPE], ids=["right-to-left", "larger-type"])
async def test_nothing_is_cut_off_in_another_direction_or_in_larger_type(
    script: str, app: Running, browser: Browser
) -> None:
    async def overflowing_then(who: AtBrowser) -> list[str]:
        await who.page.evaluate(script)
        return await overflowing(who)

    async with window(app, browser) as who:
        assert await on_every_page(who, overflowing_then) == []


async def test_right_to_left_turns_the_whole_page(app: Running, browser: Browser) -> None:
    async with window(app, browser) as who:
        await who.joins()
        await who.types("hello")
        await who.page.evaluate(RIGHT_TO_LEFT)
        mine = await who.page.locator(".mine").last.bounding_box()
        theirs = await who.page.locator(".theirs").last.bounding_box()
        assert mine
        assert theirs
        assert mine["x"] <= theirs["x"] + 1, "one's own words move to the left side"
        assert await violations(who) == []


async def test_what_is_pressed_is_large_enough_for_a_finger(app: Running, browser: Browser) -> None:
    async with window(app, browser) as who:
        await who.joins()
        for each in await who.page.locator("button:visible, textarea").all():
            box = await each.bounding_box()
            assert box
            assert box["height"] >= SMALLEST_TARGET
            assert box["width"] >= SMALLEST_TARGET


async def test_the_newest_message_is_on_the_screen_when_the_page_opens(app: Running, browser: Browser) -> None:
    async with window(app, browser) as who:
        await who.joins()
        for label in ("What happened", "Read what happened"):
            await who.picks(label)
        await who.page.reload()
        box = await who.page.locator("#messages > li").last.bounding_box()
        assert box
        assert box["y"] < 640
        assert box["y"] + box["height"] > 0
