"""The report: what everybody was told and no more, whole in one page, and nothing in it that a browser complains of."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe

from bot.domain.people import Role
from tests.drivers.offline import VOTE
from tests.exports.a_round import NOBODY_MAY_READ, ARound, a_round
from tests.pages.browsing import chromium


async def report(found: ARound) -> str:
    return (await found.exported("board"))["sayso-board.html"].decode()


async def crowd(found: ARound, carers: int = 11) -> None:
    await found.crowd(Role.SERVICE_USER, 12, "yes")
    await found.crowd(Role.CARER, carers, "no")
    await found.crowd(Role.STAFF, 10, "unsure")


async def test_it_says_of_each_vote_what_everybody_was_told(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        await crowd(found)
        await found.close()
        page = unescape(await report(found))
        ana = found.people["Ana"]
        for position in range(3):
            told = (await ana.taps(f"0|result {VOTE} {position}"))[-1]
            for line in told.text.split("\n\n")[:3]:
                assert line in page


async def test_groups_stand_apart_only_from_ten_people_each(tmp_path: Path) -> None:
    for carers, shown in ((11, True), (9, False)):
        folder = tmp_path / str(carers)
        folder.mkdir()
        async with a_round(folder) as found:
            await crowd(found, carers)
            await found.close()
            page = await report(found)
        assert ("Each group." in page) is shown
        assert (f"Carers ({carers})" in page) is shown


async def test_nothing_private_is_in_it_and_nothing_that_runs_or_is_fetched(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        await crowd(found)
        await found.close()
        page = await report(found)
        for words in (*NOBODY_MAY_READ, *await found.private()):
            assert words not in page
    assert not re.search(r"<script|<link|<img|@import|url\((?!#)|https?://", page)


async def test_before_anything_closes_it_says_so(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        assert "There are no results yet." in await report(found)


async def report_in(found: ARound, language: str) -> bytes:
    await found.exported("board")
    [(asked_for,)] = found.offline.rows("SELECT id FROM exports")
    exports = found.offline.app.exports
    return replace(exports.report, language=language).page(await exports.material(asked_for))


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ur", "rtl")])
async def test_axe_finds_nothing_and_nothing_sticks_out(language: str, direction: str, tmp_path: Path) -> None:
    async with a_round(tmp_path) as found, chromium() as browser:
        await crowd(found)
        await found.close()
        file = tmp_path / "report.html"
        file.write_bytes(await report_in(found, language))
        page = await browser.new_page(viewport={"width": 320, "height": 640})
        await page.goto(file.as_uri())
        for medium in ("screen", "print"):
            await page.emulate_media(media=medium)
            wrong = await Axe().run(page, options={"resultTypes": ["violations"]})
            assert not wrong.response["violations"], wrong.generate_report()
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            assert await page.evaluate("getComputedStyle(document.documentElement).direction") == direction
