"""Somebody at a real browser: Debian's Chromium, driven by keyboard."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, async_playwright

from bot.domain.people import Role
from tests.drivers.running import Running

CHROMIUM = Path("/usr/bin/chromium")
PHONE = {"width": 320, "height": 640}
FOCUSED = "document.activeElement?.innerText?.trim() || document.activeElement?.id || ''"
MOST_TABS = 40


@contextlib.asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    if not CHROMIUM.exists():
        pytest.skip("Chromium is not installed: apt install chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        try:
            yield browser
        finally:
            await browser.close()


class AtBrowser:
    """A browser window of somebody's own. Whatever it fetched from elsewhere, and whatever it refused, is kept."""

    def __init__(self, running: Running, page: Page) -> None:
        self.running = running
        self.page = page
        self.elsewhere: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self._asked(request.url))
        page.on("console", lambda said: self._complained(said.type, said.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _asked(self, url: str) -> None:
        if not url.startswith(self.running.address):
            self.elsewhere.append(url)

    def _complained(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"}:
            self.complaints.append(text)

    async def opens(self, where: str) -> None:
        await self.page.goto(f"{self.running.address}{where}")

    async def tabs_to(self, label: str) -> None:
        """Press Tab until what is focused has this label (its number left out) or this id."""
        for _ in range(MOST_TABS):
            await self.page.keyboard.press("Tab")
            if await self.focused() == label:
                return
        raise AssertionError(f"{label!r} cannot be reached by Tab")

    async def focused(self) -> str:
        shown: str = await self.page.evaluate(FOCUSED)
        return shown.partition(". ")[2] if shown[:1].isdigit() else shown

    async def picks(self, label: str) -> None:
        """Reach a choice by Tab, press Enter, and wait until the next screen is there."""
        before = await self.newest_screen()
        await self.tabs_to(label)
        await self.page.keyboard.press("Enter")
        await self.sees_another(before)

    async def types(self, text: str) -> None:
        """Reach the box by Tab, type, press Enter, and wait until the next screen is there."""
        before = await self.newest_screen()
        await self.tabs_to("text")
        await self.page.keyboard.type(text)
        await self.page.keyboard.press("Enter")
        await self.sees_another(before)

    async def newest_screen(self) -> str:
        found = await self.page.query_selector("[data-screen]:last-of-type")
        return (await found.get_attribute("id") or "") if found else ""

    async def sees_another(self, before: str) -> None:
        await self.page.wait_for_function(
            "before => { const all = document.querySelectorAll('[data-screen]');"
            " return all.length === 1 && all[0].id !== before && all[0] === all[0].parentElement.lastElementChild; }",
            arg=before,
            timeout=10_000,
        )

    async def text(self) -> str:
        """The newest screen's text."""
        found: str = await self.page.inner_text("[data-screen] p")
        return found

    async def joins(self, role: Role = Role.SERVICE_USER) -> None:
        """Come by an invite, by keyboard alone, as far as the main menu."""
        await self.opens(f"/join/{await self.running.invite(role)}")
        await self.tabs_to("Start")
        await self.page.keyboard.press("Enter")
        await self.page.wait_for_selector("[data-screen]")
        for label in ("English", "More", "More", "More", "Yes, take part", "Not now"):
            await self.picks(label)


@contextlib.asynccontextmanager
async def window(running: Running, browser: Browser, **more: Any) -> AsyncIterator[AtBrowser]:
    """Open a window with no history of its own. `more` is what the browser tells pages: size, colours, language."""
    context = await browser.new_context(**({"viewport": PHONE, "locale": "en-GB"} | more))
    try:
        yield AtBrowser(running, await context.new_page())
    finally:
        await context.close()
