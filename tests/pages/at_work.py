"""An organiser at a computer, in Chromium, by keyboard alone: each page is looked at before they go on."""

from __future__ import annotations

import contextlib
import re
from collections.abc import AsyncIterator
from pathlib import Path

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser

from tests.drivers.running import Running
from tests.pages.browsing import MOST_TABS, PHONE, AtBrowser, window
from tests.pages.test_looks import SMALLEST_TARGET
from tests.pages.working import HERE

DESK = {"width": 1280, "height": 800}
FOCUS_IS_SEEN = """() => {
    const style = getComputedStyle(document.activeElement), box = document.activeElement.getBoundingClientRect();
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
        && box.width > 0 && box.bottom > 0 && box.top < innerHeight; }"""
BEGINS_AT_WHAT_IS_ASKED = "document.activeElement.id === 'now'"
AT_A_PLACE = "document.activeElement.closest('nav') !== null"
TOO_WIDE = "document.documentElement.scrollWidth > innerWidth"
TOO_SMALL = """least => [...document.querySelectorAll('button, textarea, main a')]
    .filter(each => { const box = each.getBoundingClientRect(); return box.width < least || box.height < least; })
    .map(each => each.innerText || each.id)"""
RULES = {"light": {}, "dark": {"runOnly": ["color-contrast"]}}
"""What axe looks at in which colours: only contrast depends on them."""


class AtWork(AtBrowser):
    """A browser window with the pages for work."""

    async def signs_in(self, link: str) -> None:
        """Open the link of the chat, and press what is offered there."""
        await self.page.goto(self.running.address + link)
        await self.is_clean()
        await self._enters("Sign in")

    async def picks(self, *labels: str) -> None:
        """Reach one choice after the other by Tab and press Enter: each time, all goes on at what is asked then."""
        for label in labels:
            await self._enters(label)
            await self._is_where_it_goes_on()

    async def goes_to(self, place: str) -> None:
        """Reach a place to go backwards, from what is asked now, and press Enter."""
        for _ in range(MOST_TABS):
            await self.page.keyboard.press("Shift+Tab")
            if await self.focused() == place and await self.page.evaluate(AT_A_PLACE):
                break
        else:
            raise AssertionError(f"{place!r} cannot be reached by Tab")
        await self._follows(place)
        await self._is_where_it_goes_on()

    async def types(self, text: str) -> None:
        """Reach the box by Tab, type, and press the button after it."""
        await self.tabs_to("text")
        assert await self.page.evaluate(FOCUS_IS_SEEN)
        await self.page.keyboard.type(text)
        await self.picks("Send")

    async def saves(self, label: str, folder: Path) -> Path:
        """Reach a file by Tab, press Enter, and return where it is kept."""
        await self.tabs_to(label)
        async with self.page.expect_download() as coming:
            await self.page.keyboard.press("Enter")
        saved = await coming.value
        where = folder / saved.suggested_filename
        await saved.save_as(where)
        return where

    async def hears(self, *said: str) -> None:
        """See that what is asked now says all of this, on a page that is clean."""
        shown = await self.text()
        for each in said:
            assert each in shown, (each, shown)
        await self.is_clean()

    async def text(self) -> str:
        """Whatever is asked now."""
        return await self.page.locator("main").inner_text()

    async def is_clean(self) -> None:
        """See that axe finds nothing, in light and dark; on a phone nothing runs off the side or is too small."""
        for scheme, rules in RULES.items():
            await self.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            found = await Axe().run(self.page, options=rules)
            assert not found.response["violations"], found.generate_report()
        await self.page.emulate_media(color_scheme="light")
        await self.page.set_viewport_size(PHONE)
        assert not await self.page.evaluate(TOO_WIDE), await self.text()
        assert await self.page.evaluate(TOO_SMALL, SMALLEST_TARGET) == []
        await self.page.set_viewport_size(DESK)

    async def _enters(self, label: str) -> None:
        await self.tabs_to(label)
        await self._follows(label)

    async def _follows(self, label: str) -> None:
        assert await self.page.evaluate(FOCUS_IS_SEEN), f"{label!r} is focused, and nobody sees it"
        async with self.page.expect_navigation():
            await self.page.keyboard.press("Enter")

    async def _is_where_it_goes_on(self) -> None:
        assert re.search(rf"{HERE}#now$", self.page.url), self.page.url
        assert await self.page.evaluate(BEGINS_AT_WHAT_IS_ASKED), await self.focused()


@contextlib.asynccontextmanager
async def at_work(running: Running, browser: Browser, link: str) -> AsyncIterator[AtWork]:
    """Open a window of an organiser's, signed in by a link of their chat."""
    async with window(running, browser, viewport=DESK) as opened:
        work = AtWork(running, opened.page)
        await work.signs_in(link)
        yield work
        assert not work.elsewhere, "nothing may be fetched from elsewhere"
        assert not work.complaints
