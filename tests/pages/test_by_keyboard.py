"""The main job in Chromium by keyboard alone, and what a screen reader is told."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Route

from tests.drivers.running import Running
from tests.pages.browsing import AtBrowser, window

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def ana(app: Running, browser: Browser) -> AsyncIterator[AtBrowser]:
    async with window(app, browser) as found:
        yield found
    assert not found.elsewhere, "nothing may be fetched from elsewhere"


async def test_somebody_joins_reads_writes_and_votes_without_a_mouse(ana: AtBrowser) -> None:
    await ana.joins()
    for label in ("What happened", "Read what happened", "More", "Ask a question", "I understand"):
        await ana.picks(label)
    await ana.types("Who chose the cold meals?")
    await ana.types("vote")
    for label in ("Start", "Yes", "Not sure", "No"):
        await ana.picks(label)
    assert "receipt" in await ana.text()
    assert not ana.complaints


async def test_the_new_message_is_focused_after_a_choice_and_the_box_after_typing(ana: AtBrowser) -> None:
    await ana.joins()
    await ana.picks("Vote")
    assert await ana.page.evaluate("document.activeElement === document.querySelector('[data-screen]')")
    await ana.types("help")
    assert await ana.focused() == "text"


async def test_new_messages_are_announced_and_trouble_too(ana: AtBrowser) -> None:
    await ana.joins()
    log = ana.page.get_by_role("log")
    assert await log.locator("li").count() > 8
    assert await log.get_attribute("aria-live") == "polite"
    await ana.page.context.set_offline(True)
    await ana.tabs_to("text")
    await ana.page.keyboard.type("menu")
    await ana.page.keyboard.press("Enter")
    told = ana.page.get_by_role("status")
    await told.get_by_text("not sent").wait_for()
    assert await ana.page.input_value("#text") == "menu", "what was typed is kept"
    await ana.page.context.set_offline(False)
    before = await ana.newest_screen()
    await ana.page.keyboard.press("Enter")
    await ana.sees_another(before)
    assert await ana.page.input_value("#text") == ""


async def test_only_the_newest_screen_can_be_reached_by_tab(ana: AtBrowser) -> None:
    await ana.joins()
    await ana.picks("Vote")
    await ana.picks("Start")
    messages = await ana.page.locator("#messages > li").count()
    assert messages > 8
    reached = await ana.page.locator("#messages button").all_inner_texts()
    assert reached == await ana.page.locator("[data-screen] button").all_inner_texts()
    await ana.page.reload()
    assert reached == await ana.page.locator("#messages button").all_inner_texts()


async def test_the_first_tab_of_the_page_leads_past_everything_to_the_box(ana: AtBrowser) -> None:
    await ana.joins()
    await ana.page.reload()
    await ana.page.keyboard.press("Tab")
    assert await ana.focused() == "Go to where you type"
    await ana.page.keyboard.press("Enter")
    await ana.page.keyboard.type("help")
    assert await ana.page.input_value("#text") == "help"


async def test_what_is_focused_is_always_seen(ana: AtBrowser) -> None:
    await ana.joins()
    await ana.page.reload()
    for _ in range(12):
        await ana.page.keyboard.press("Tab")
        assert await ana.page.evaluate(
            "() => { const style = getComputedStyle(document.activeElement);"
            " const box = document.activeElement.getBoundingClientRect();"
            " return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2"
            " && box.width > 0 && box.bottom > 0 && box.top < innerHeight"
            " && (document.activeElement.closest('footer')"
            " || box.bottom <= document.querySelector('footer').getBoundingClientRect().top); }"
        ), await ana.focused()


async def test_what_is_typed_while_the_words_before_are_on_their_way_is_kept_and_sent(ana: AtBrowser) -> None:
    await ana.joins()
    held: list[Route] = []

    async def hold_the_first(route: Route) -> None:
        held.append(route)
        if len(held) > 1:
            await route.continue_()

    await ana.page.route("**/say", hold_the_first)
    await ana.tabs_to("text")
    for words in ("help", "menu"):
        await ana.page.keyboard.type(words)
        await ana.page.keyboard.press("Enter")
    assert await ana.page.input_value("#text") == "helpmenu"
    assert len(held) == 1
    await held[0].continue_()
    await ana.page.locator(".mine").get_by_text("menu", exact=True).wait_for()
    assert await ana.page.locator(".mine").get_by_text("help", exact=True).count() == 1
    assert await ana.page.input_value("#text") == ""


async def test_the_whole_page_speaks_the_language_that_was_chosen_and_the_focus_stays(ana: AtBrowser) -> None:
    await ana.joins()
    await ana.tabs_to("text")
    await ana.page.keyboard.type("language")
    await ana.page.keyboard.press("Enter")
    await ana.page.locator("[data-screen] button", has_text="Polski").first.press("Enter")
    await ana.page.locator("html[lang=pl]").wait_for(state="attached")
    await ana.page.locator("label", has_text="Napisz").wait_for()
    assert await ana.page.evaluate("document.activeElement === document.querySelector('[data-screen]')")


async def test_a_voice_message_plays(ana: AtBrowser) -> None:
    await ana.joins()
    await ana.tabs_to("Listen")
    await ana.page.keyboard.press("Enter")
    sound = ana.page.locator("audio")
    await sound.wait_for()
    seconds = await sound.evaluate(
        "async sound => { const ready = new Promise(done => sound.addEventListener('loadedmetadata', done));"
        " sound.load(); sound.preload = 'auto'; await ready; return sound.duration; }"
    )
    assert 2 < seconds < 30
    assert not ana.complaints
