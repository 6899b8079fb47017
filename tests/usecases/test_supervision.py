"""The file a manager takes to a talk about somebody's work: what is in it, who gets it, and that it is noted."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import timedelta
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import mammoth
import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe

from bot.delivery.line import NotMade
from bot.domain.people import Role
from bot.domain.screens import number_code
from tests.drivers.engines import write
from tests.drivers.offline import Offline
from tests.pages.browsing import chromium
from tests.usecases.giving_feedback import (
    DAN,
    JO,
    KIM,
    changes,
    offered,
    quarter_passes,
    somebody,
)
from tests.usecases.supervising import ALONE, FOR_BOARD, FOR_DAN, FOR_KIM, LAST, LOUDER, QUIETER, THANKS, YEAR, Work

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def example() -> bool:
    return False


@pytest_asyncio.fixture
async def work(found: Offline) -> Work:
    filled = Work(found)
    await filled.fill()
    return filled


def shown(page: bytes) -> str:
    """What a page shows, without its marks."""
    return unescape(re.sub(r"<style>.*?</style>|<[^>]+>", " ", page.decode(), flags=re.S))


def written(document: bytes) -> str:
    """What a document says, as another program reads it."""
    return str(mammoth.extract_raw_text(io.BytesIO(document)).value)


async def test_it_holds_what_the_manager_may_see_the_answer_and_thanks_and_no_more(work: Work) -> None:
    files = await work.files()
    assert sorted(files) == ["sayso-supervision.docx", "sayso-supervision.html"]
    for text in (shown(files["sayso-supervision.html"]), written(files["sayso-supervision.docx"])):
        assert "5 people wrote." in text
        assert re.search(r"Listening\s+5", text)
        for words in ("Dan, care worker, Day room", FOR_KIM, LOUDER, THANKS, "Please delete it by"):
            assert words in text
        for words in (FOR_DAN, FOR_BOARD, "Good", QUIETER, ALONE):
            assert words not in text


async def test_it_is_refused_to_everybody_but_the_manager_of_now(work: Work) -> None:
    found, code = work.found, number_code(DAN)
    former = await somebody(found, Role.STAFF)
    await changes(found, KIM, person_id=former.person_id)
    await changes(found, KIM, person_id=work.kim.person_id)
    other = await somebody(found, Role.STAFF)
    await changes(found, JO, person_id=other.person_id)
    roles = [(role,) for role in Role if role is not Role.FOR_SOMEONE]
    people = [work.dan, work.boss, former, other, work.people[0], *[await somebody(found, *each) for each in roles]]
    people.append(await somebody(found, Role.STAFF, Role.ORGANISER, Role.FACILITATOR, Role.SAFETY))
    for who in people:
        for step in (
            f"supervision {code}",
            *(f"supervision-make {code} {talk}" for talk in ("supervision", "appraisal")),
        ):
            said = await who.takes(step)
            assert not any(each.file for each in said)
            assert "File for a talk" not in offered(who)
            assert LAST not in offered(who)
    assert found.count("exports") == 0
    await work.kim.takes(f"supervision-make {code} supervision")
    assert found.count("exports") == 0, "it must have been offered on the screen before"


async def test_nobody_is_their_own_manager(work: Work) -> None:
    await changes(work.found, KIM, person_id=work.dan.person_id)
    said = await work.dan.takes(f"supervision {number_code(DAN)}")
    assert "not for you" in said[0].text


async def test_who_stops_being_the_manager_gets_no_file_that_was_asked_for(work: Work) -> None:
    kim = work.kim
    await kim.takes(f"staff-heard {number_code(DAN)} 0 well")
    await kim.picks("File for a talk")
    old = next(data for label, data in kim.buttons if label.endswith(LAST))
    said = await kim.picks(LAST)
    await changes(work.found, DAN, manager=None)
    for each in (message for message in said if message.file):
        with pytest.raises(NotMade):
            await work.found.app.exports.make(each.file, each.file_id)
    assert not any(each.file for each in await kim.taps(old))


async def test_a_forged_number_of_a_file_makes_none(work: Work) -> None:
    await work.files()
    [(asked_for,)] = work.found.rows("SELECT id FROM exports")
    for kind, id_ in (("supervision.html", 1), ("appraisal.html", asked_for), ("supervision.exe", asked_for)):
        with pytest.raises(NotMade):
            await work.found.app.exports.make(kind, id_)
    with pytest.raises(NotMade):
        await work.found.app.exports.make("board.html", asked_for)


async def test_words_their_writer_deletes_are_in_no_later_file(work: Work) -> None:
    write(work.found.path, "DELETE FROM contributions WHERE purpose IN ('well', 'thanks')")
    text = shown((await work.files())["sayso-supervision.html"])
    assert FOR_KIM not in text
    assert THANKS not in text


async def test_each_making_is_noted_and_what_is_kept_says_until_when(work: Work) -> None:
    await work.files()
    [(person, step)] = work.found.rows("SELECT person_id, step FROM acts WHERE step LIKE 'supervision%'")
    assert (person, step) == (work.kim.person_id, f"supervision-make {number_code(DAN)} supervision")
    await work.boss.takes("log 0")
    assert (
        f"Manager {number_code(person)[-4:].upper()}: a file made for a talk about work" in work.boss.messages[-1].text
    )
    [(kind, made, expires)] = work.found.rows("SELECT kind, made_at, expires_at FROM exports")
    assert (kind, expires - made) == ("supervision", round(timedelta(days=30).total_seconds() * 1000))


async def test_an_appraisal_goes_back_over_a_year_and_supervision_over_a_quarter(work: Work) -> None:
    await quarter_passes(work.found)
    last, year = await both(work)
    assert FOR_KIM not in last
    assert "There is nothing from this time." in last
    assert FOR_KIM in year
    assert THANKS in year


async def both(work: Work) -> tuple[str, str]:
    last, year = (await work.files(LAST))["sayso-supervision.html"], (await work.files(YEAR))["sayso-appraisal.html"]
    return shown(last), shown(year)


async def test_after_a_year_the_oldest_quarter_is_left_out(work: Work) -> None:
    for _ in range(4):
        await quarter_passes(work.found)
    assert FOR_KIM not in (await both(work))[1]


async def test_the_document_has_headings_a_language_and_rows_that_are_headers(work: Work) -> None:
    document = (await work.files())["sayso-supervision.docx"]
    read = mammoth.convert_to_html(io.BytesIO(document))
    assert re.search(r"<h1>.*For supervision: Dan</h1>", read.value)
    assert re.findall(r"<h2>.*?</h2>", read.value)
    assert "<thead>" in read.value
    with zipfile.ZipFile(io.BytesIO(document)) as parts:
        styles = ElementTree.fromstring(parts.read("word/styles.xml"))
        core = parts.read("docProps/core.xml").decode()
    [language] = styles.findall(f"{WORD}docDefaults//{WORD}lang")
    assert language.get(f"{WORD}val") == "en"
    assert "For supervision: Dan" in core


async def test_in_a_language_from_right_to_left_the_document_goes_that_way(work: Work) -> None:
    write(work.found.path, "UPDATE people SET language = 'ur' WHERE id = ?", work.kim.person_id)
    await work.kim.takes(f"supervision {number_code(DAN)}")
    said = await work.kim.taps(next(data for _, data in work.kim.buttons if "supervision-make" in data))
    [document] = [each for each in said if each.file.endswith("docx")]
    _, content = await work.found.app.exports.make(document.file, document.file_id)
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        styles = ElementTree.fromstring(parts.read("word/styles.xml"))
        body = ElementTree.fromstring(parts.read("word/document.xml"))
    [normal] = [each for each in styles if each.get(f"{WORD}styleId") == "Normal"]
    assert normal.find(f"{WORD}pPr/{WORD}bidi") is not None
    assert body.find(f".//{WORD}bidiVisual") is not None


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ur", "rtl")])
async def test_axe_finds_nothing_and_nothing_sticks_out(
    language: str, direction: str, work: Work, tmp_path: Path
) -> None:
    write(work.found.path, "UPDATE people SET language = ? WHERE id = ?", language, work.kim.person_id)
    await work.kim.takes(f"supervision {number_code(DAN)}")
    said = await work.kim.taps(next(data for _, data in work.kim.buttons if "supervision-make" in data))
    [page] = [each for each in said if each.file.endswith("html")]
    _, content = await work.found.app.exports.make(page.file, page.file_id)
    assert not re.search(rb"<script|<link|<img|@import|https?://", content)
    file = tmp_path / "page.html"
    file.write_bytes(content)
    async with chromium() as browser:
        opened = await browser.new_page(viewport={"width": 320, "height": 640})
        await opened.goto(file.as_uri())
        wrong = await Axe().run(opened, options={"resultTypes": ["violations"]})
        assert not wrong.response["violations"], wrong.generate_report()
        assert await opened.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert await opened.evaluate("getComputedStyle(document.documentElement).direction") == direction
