"""A result in Easy Read: with the news, in the words of the release, the same as cards and as a page."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe

from bot.delivery.line import NotMade
from bot.delivery.messages import Kind
from bot.domain.changes import OpenRound
from bot.domain.people import Role
from bot.domain.rounds import Question, Round, Subject
from bot.domain.screens import number_code
from bot.domain.spaces import TALKING
from bot.domain.words import Localised
from bot.usecases.exchange import Wanted
from storage.sending import StoredOutbox
from tests.drivers.offline import PRIORITIES, VOTE, Offline
from tests.drivers.running import Running
from tests.drivers.somebody import Somebody
from tests.pages.browsing import chromium
from tests.usecases.giving_feedback import offered, somebody
from tests.usecases.test_promises import promised

TITLE = "Should the centre open on Saturday mornings?"


async def closed(found: Offline) -> None:
    running = Running(found.app, "", None, found.clock)
    for role, choice in ((Role.SERVICE_USER, "yes"), (Role.CARER, "no"), (Role.STAFF, "no")):
        await running.crowd(role, 12, choice)
    await found.close_round(VOTE)


async def cards(who: Somebody, round_id: int) -> list[str]:
    """Every line of all cards of a result, from the first to the last."""
    said = await who.takes(f"easy {number_code(round_id)} 0 0")
    lines = said[-1].text.split("\n\n")
    while any(each in offered(who) for each in ("More", "Next result")):
        said = await who.picks("More" if "More" in offered(who) else "Next result")
        lines += said[-1].text.split("\n\n")
    return lines


async def page(found: Offline, who: Somebody, round_id: int) -> bytes:
    """The page as it comes to somebody."""
    await who.takes(f"easy {number_code(round_id)} 0 0")
    [file] = [
        each for each in await who.taps(f"{who.revision}|easy-page {number_code(round_id)}") if each.kind is Kind.FILE
    ]
    name, content = await found.app.exports.make(file.file, file.file_id, file.language)
    assert name == "sayso-easy.html"
    return content


async def test_it_comes_with_the_news_of_each_result(found: Offline) -> None:
    ana = await somebody(found, Role.CARER)
    await closed(found)
    waiting = await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 1000))
    news = [each.body for each in waiting if each.chat == str(ana.chat)]
    assert len(news) == 3
    assert all(f"easy {number_code(VOTE)} {position}" in body for position, body in enumerate(news))


async def test_cards_and_page_have_the_same_words(found: Offline) -> None:
    ana = await somebody(found, Role.CARER)
    await closed(found)
    await promised(found, round_id=VOTE, option="1")
    lines = await cards(ana, VOTE)
    for words in (TITLE, "We asked:", "Result: No.", "36 people voted.", "Done: A louder bell", "Nobody can see how"):
        assert any(words in line for line in lines), words
    shown = unescape(re.sub(r"<[^>]+>", "", (await page(found, ana, VOTE)).decode()))
    assert [line for line in lines if line not in shown] == []


async def test_it_is_in_the_language_of_whoever_asks(found: Offline) -> None:
    ola = await found.somebody(Role.CARER, language="pl", told=frozenset({"words-1"}))
    await ola.says("/start")
    await closed(found)
    content = (await page(found, ola, VOTE)).decode()
    assert 'lang="pl"' in content
    assert "Oto wynik:" in content


async def test_what_a_space_settled_is_for_its_audience_alone(found: Offline) -> None:
    ben = await somebody(found, Role.STAFF)
    now = found.clock.now
    async with found.app.store.unit() as unit:
        meeting = next(iter(unit.library.meetings))
        asked = Question(1, "priorities", Localised.of({"en": "What would help carers most?"}))
        space = Round(
            77,
            meeting,
            Subject.PRIORITIES,
            (Role.CARER,),
            now,
            now + 3 * TALKING,
            0,
            (asked,),
            talks_until=now + TALKING,
        )
        await unit.write([OpenRound(space)])
    await found.close_round(77)
    for step in (f"easy {number_code(77)} 0 0", f"easy-page {number_code(77)}"):
        said = await ben.takes(step)
        assert not any("What would help carers" in each.text or each.file for each in said)


async def test_before_it_is_closed_there_is_none(found: Offline) -> None:
    ana = await somebody(found, Role.CARER)
    said = await ana.takes(f"easy {number_code(PRIORITIES)} 0 0")
    assert "There is no result yet." in said[0].text
    with pytest.raises(NotMade):
        await found.app.exports.make("easy.html", PRIORITIES, "en")


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ur", "rtl")])
async def test_axe_finds_nothing_and_nothing_sticks_out(
    language: str, direction: str, found: Offline, tmp_path: Path
) -> None:
    await closed(found)
    _, content = await found.app.exports.make("easy.html", VOTE, language)
    assert (f'lang="en">{TITLE}' in content.decode()) is (language != "en"), "what is published in another language"
    assert not re.search(rb"<script|<link|<img|@import|https?://", content)
    file = tmp_path / "easy.html"
    file.write_bytes(content)
    async with chromium() as browser:
        opened = await browser.new_page(viewport={"width": 320, "height": 640})
        await opened.goto(file.as_uri())
        wrong = await Axe().run(opened, options={"resultTypes": ["violations"]})
        assert not wrong.response["violations"], wrong.generate_report()
        assert await opened.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert await opened.evaluate("getComputedStyle(document.documentElement).direction") == direction
