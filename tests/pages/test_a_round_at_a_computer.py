"""A whole round as an organiser runs it at a computer: in Chromium, by keyboard alone, each kind of page clean."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser

from bot.domain.people import Role
from bot.usecases.acting import SHOWN
from tests.drivers.running import Running
from tests.pages.at_work import AtWork, at_work
from tests.pages.visiting import Visitor
from tests.pages.working import joined, link_of

pytestmark = pytest.mark.asyncio(loop_scope="module")

DEEDS = (
    "signing in on a computer",
    "a meeting written",
    "a meeting published that no reader found clear",
    "an invite made",
    "words read before others see them",
    "a question answered",
    "a vote or list closed",
    "a promise changed",
    "files made",
)


async def test_an_organiser_runs_a_whole_round_by_keyboard(own_app: Running, browser: Browser, tmp_path: Path) -> None:
    async with (
        joined(own_app, Role.ORGANISER) as chat,
        at_work(own_app, browser, await link_of(chat)) as priya,
        Visitor(own_app) as ana,
    ):
        await _drafts(priya)
        await _publishes(priya)
        await _takes_part(ana, await _invites(priya))
        await own_app.crowd(Role.SERVICE_USER, 6, "yes")
        await own_app.crowd(Role.CARER, 5, "no")
        await _reads_words_first(priya)
        await _answers(priya)
        await _closes(priya)
        await _promises(priya)
        await _sees_the_result(priya)
        report = await _exports(priya, tmp_path)
        await _reads_what_was_done(priya)
        await own_app.settled()
        await _hears_of_it(ana)
        await _opens(report, browser)


async def _drafts(priya: AtWork) -> None:
    await priya.goes_to("Publish something")
    await priya.picks("A new text", "I understand")
    await priya.types("The garden")
    await priya.types("We planted 40 bulbs in the garden. We wish to purchase a bench.")
    await priya.picks("That is all of it")
    await priya.types("Garden news")
    await priya.types("1 March 14:00")
    await priya.picks("Check the words")
    await priya.hears('"purchase" is hard to read. You could write: buy')
    await priya.picks("Use that word", "Change it", "Add something", "Add a vote", "Yes or no")
    await priya.types("Should we buy the bench? It costs 90 pounds.")
    await priya.types("1 February")


async def _publishes(priya: AtWork) -> None:
    await priya.picks("See it")
    await priya.hears("Screen 1 of 3, as people see it:", "Garden news")
    await priya.picks("Back to the text", "Publish")
    await priya.hears("Do you want to publish this?")
    await priya.picks("Publish it now", "Publish anyway")
    assert "It is published now." in await priya.text()


async def _invites(priya: AtWork) -> str:
    await priya.goes_to("People")
    await priya.picks("Invite someone", "Uses services")
    await priya.hears("It works once, for 14 days:")
    found = re.search(r"/join/\w+", await priya.text())
    assert found
    return found.group()


async def _takes_part(ana: Visitor, invite: str) -> None:
    """Come by the invite into the web chat; vote, ask, and say what matters."""
    ana.chat = (await ana.post(invite)).headers["location"]
    for label in ("English", "More", "More", "More", "Yes, take part", "Not now"):
        await ana.presses(label)
    for said in ("vote", "Vote 2", "Start", "Yes", "what happened", "1", "1"):
        await ana.types(said)
    for said in ("Ask a question", "I understand", "Who waters the bulbs?"):
        await ana.types(said)
    for said in ("what matters to me", "Say it my own way", "A bus stop at the gate", "Yes, others may see"):
        await ana.types(said)


async def _reads_words_first(priya: AtWork) -> None:
    await priya.picks("Look again")
    assert await priya.page.locator("nav").get_by_text("Waiting: 1.").count() == 2, "words, and a question"
    await priya.goes_to("Read what waits")
    await priya.hears("May others see this?", "A bus stop at the gate")
    await priya.picks("Show")
    assert "No words wait to be read." in await priya.text()


async def _answers(priya: AtWork) -> None:
    await priya.goes_to("Questions")
    await priya.hears("Who waters the bulbs?")
    await priya.picks("Answer")
    await priya.types("Sam waters them on Mondays.")
    assert "Your answer is on its way." in await priya.text()


async def _closes(priya: AtWork) -> None:
    await priya.goes_to("Votes and lists")
    await priya.picks("Close a vote or list", "Vote 3")
    await priya.hears("12 people have answered. Closing cannot be undone.")
    await priya.picks("Close it now")
    assert "It is closed." in await priya.text()


async def _promises(priya: AtWork) -> None:
    await priya.goes_to("Promises")
    await priya.picks("Make a promise", "A result", "Number 1")
    await priya.types("We put the bench by the pond")
    await priya.types("Sam")
    await priya.picks("Yes, type a day")
    await priya.types("1 May")
    await priya.picks("Yes, that day", "Planned", "Without words")
    await priya.hears("This is planned. Sam looks after it.", "It is due on 1 May 2027.")


async def _sees_the_result(priya: AtWork) -> None:
    await priya.goes_to("Results")
    await priya.picks("Vote 1")
    await priya.hears("Result: Yes.", "12 people voted. Yes: 7. Not sure: 0. No: 5.")
    assert await priya.page.locator("main img").evaluate("each => each.naturalWidth") > 200, "the picture is there"
    await priya.picks("See groups apart")
    assert "People who use services: 7 people." in await priya.text()


async def _exports(priya: AtWork, folder: Path) -> Path:
    await priya.goes_to("Export")
    await priya.picks("Board file")
    await priya.running.settled()
    await priya.picks("Look again")
    await priya.hears("The board file holds results only.")
    return await priya.saves("Get the file sayso-board.html", folder)


async def _reads_what_was_done(priya: AtWork) -> None:
    """Find every deed in the list, from the last to the first, and no way to change one."""
    await priya.goes_to("What was done")
    await priya.is_clean()
    assert (await priya.text()).count("You: ") > SHOWN, "there is more room than in a chat"
    read = ""
    while "signing in on a computer" not in read:
        read += await priya.text()
        offered = await priya.page.locator("main .choices button").all_inner_texts()
        assert {re.sub(r"^\d+\. ", "", each) for each in offered} <= {"More", "Listen", "Back"}
        if "1. More" in offered:
            await priya.picks("More")
    for deed in DEEDS:
        assert f"You: {deed}." in read, (deed, read)


async def _hears_of_it(ana: Visitor) -> None:
    heard = "\n".join((await ana.page()).heard)
    for each in ("You have an answer.", "Result: Yes."):
        assert each in heard, (each, heard)


async def _opens(report: Path, browser: Browser) -> None:
    """Open the file for the board, as whoever got it does: without this program."""
    page = await browser.new_page()
    await page.goto(report.as_uri())
    found = await Axe().run(page)
    assert not found.response["violations"], found.generate_report()
    shown = await page.inner_text("body")
    assert "Should we buy the bench?" in shown
    assert "A bus stop at the gate" not in shown, "words are no result"
    await page.close()
