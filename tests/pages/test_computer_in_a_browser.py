"""Work on a computer in Chromium: by keyboard, without scripts, and clean for axe in both directions."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, expect

from bot.domain.people import Role
from tests.drivers.running import Running
from tests.pages.working import HERE, joined, link_of
from tests.usecases.written_documents import docx, paragraph

NEWS = docx(paragraph("The bus", "Nagwek1"), paragraph("The bus was late on 3 days."))
pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.mark.parametrize("language", ["en", "pl", "ur"])
async def test_the_pages_are_clean_and_work_by_keyboard_without_scripts(
    app: Running, browser: Browser, language: str
) -> None:
    async with joined(app, Role.ORGANISER) as chat:
        link = await link_of(chat)
        if language != "en":
            await chat.types("language")
            if language == "ur":
                await chat.types("5")
            await chat.presses({"pl": "Polski", "ur": "اردو"}[language])
        context = await browser.new_context(locale=language, java_script_enabled=False)
        page = await context.new_page()
        await page.goto(app.address + link)
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await page.wait_for_url(f"{app.address}{HERE}*")
        assert await page.locator("html").get_attribute("dir") == ("rtl" if language == "ur" else "ltr")
        assert await page.locator("html").get_attribute("lang") == language
        for _ in range(3):
            await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await page.wait_for_url(f"{app.address}{HERE}#now")
        state = await context.storage_state()
        await context.close()
        context = await browser.new_context(
            locale=language, storage_state=state, viewport={"width": 1280, "height": 800}
        )
        page = await context.new_page()
        for width in (1280, 320):
            await page.set_viewport_size({"width": width, "height": 800})
            await page.goto(app.address + HERE)
            found = await Axe().run(page)
            assert found.violations_count == 0, found.generate_report()
            assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        await context.close()


async def test_a_document_is_chosen_and_sent_by_keyboard_and_an_error_is_said_kindly(
    own_app: Running, browser: Browser, tmp_path: Path
) -> None:
    """Without scripts, in every step clean for axe: no file, one that cannot be read, one that can."""
    async with joined(own_app, Role.ORGANISER) as chat:
        context = await browser.new_context(locale="en", viewport={"width": 1280, "height": 800})
        page = await context.new_page()
        await page.goto(own_app.address + await link_of(chat))
        await page.get_by_role("button", name="Sign in").press("Enter")
        for label in ("Publish something", "A new text", "I understand"):
            await page.get_by_role("button", name=label).press("Enter")
        chosen = page.get_by_label("A Word file or a text file")
        await chosen.focus()
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.innerText") == "Send the file"
        await page.keyboard.press("Enter")
        assert await chosen.evaluate("each => each.validity.valueMissing"), "the browser says that none is chosen"
        broken = tmp_path / "News.docx"
        for content, said in ((b"PK broken", "This file is damaged."), (NEWS, "I have 7 words.")):
            broken.write_bytes(content)
            async with page.expect_file_chooser() as choosing:
                await chosen.focus()
                await page.keyboard.press("Enter")
            await (await choosing.value).set_files(broken)
            await page.get_by_role("button", name="Send the file").press("Enter")
            await expect(page.locator("main")).to_contain_text(said, timeout=15_000)
            found = await Axe().run(page)
            assert found.violations_count == 0, found.generate_report()
        await context.close()
