"""Pictures of results: nothing is cut off in any language, and nothing is on them that may not be shown."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from bot.content.catalogue import LANGUAGES, RIGHT_TO_LEFT
from bot.delivery.line import NotMade
from bot.delivery.messages import Kind, Message
from bot.domain.people import Role
from bot.domain.preferences import Pictures, Preferences
from bot.domain.screens import number_code
from bot.exports.chart_pictures import Charts
from bot.exports.drawing import COLOURS, LABEL, MARGIN, WIDTH, CannotDraw, Row, drawn, wrapped
from storage.exporting import StoredExports
from tests.content.samples import CATALOGUE
from tests.drivers.offline import VOTE, Offline, offline
from tests.drivers.running import Running
from tests.drivers.somebody import Somebody

ANSWERS = ("yes", "unsure", "no", "fine", "worry", "object", "accept", "refuse")
TITLES = {
    "ar": 'هل يفتح المركز "Willow Lane" (كل يوم) صباح السبت في 2027؟',
    "ur": "کیا مرکز ہفتے کی صبح 9 بجے (Willow Lane) کھلے؟",
    "bn": "কেন্দ্রটি কি শনিবার সকাল 9টায় (Willow Lane) খোলা থাকবে?",
}
TITLE = "Should the centre open on Saturday mornings?"
OVERHANG = 12
"""Pixels that a letter may reach beyond where it stands."""


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content)).convert("RGB")


def ink(picture: Image.Image) -> tuple[int, int, int, int]:
    """The box that everything drawn stands in."""
    box = ImageChops.difference(picture, Image.new("RGB", picture.size, "white")).getbbox()
    assert box
    return box


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_for_the_longest_labels(language: str) -> None:
    said = [CATALOGUE.say(f"choice-{answer}", language) for answer in ANSWERS]
    title = TITLES.get(language, TITLE)
    rows = [Row(label, 10**number) for number, label in enumerate([*said[:4], " ".join(said * 4), max(said, key=len)])]
    content = drawn(" ".join([title] * 3), rows, language, language not in RIGHT_TO_LEFT)
    assert content.startswith(b"\x89PNG")
    picture = opened(content)
    left, top, right, bottom = ink(picture)
    assert picture.width == WIDTH
    assert left >= MARGIN - OVERHANG
    assert right <= WIDTH - MARGIN + OVERHANG
    assert top >= MARGIN // 2
    assert bottom <= picture.height - MARGIN // 2


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text("abÄé ", min_size=1, max_size=60), min_size=1, max_size=6))
def test_lines_hold_every_sign_and_are_never_too_wide(words: list[str]) -> None:
    text = " ".join(words)
    lines = wrapped(text, "en", LABEL, 300)
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        assert len(wrapped(line, "en", LABEL, 300)) == 1


def test_bars_are_as_long_as_their_numbers_say() -> None:
    picture = opened(drawn(TITLE, [Row("Yes", 10), Row("Not sure", 0), Row("No", 20)], "en", rightward=True))

    def length(colour: str) -> int:
        wanted = tuple(bytes.fromhex(colour[1:]))
        columns = [x for x in range(WIDTH) if wanted in {picture.getpixel((x, y)) for y in range(picture.height)}]
        return max(columns) - min(columns) if columns else 0

    yes, unsure, no = (length(colour) for colour in COLOURS[:3])
    assert unsure == 0
    assert abs(no - 2 * yes) <= 16


@pytest.mark.parametrize("text", ["票", "Yes \U0001f600", "தமிழ்"])
def test_what_no_font_has_is_not_drawn_as_boxes(text: str) -> None:
    with pytest.raises(CannotDraw):
        drawn(TITLE, [Row(text, 1)], "en", rightward=True)


async def easy(found: Offline, who: Somebody) -> list[Message]:
    """What came out, in Easy Read: the card after what was asked."""
    await who.takes(f"easy {number_code(VOTE)} 0 0")
    return await who.picks("More")


async def closed(found: Offline, people: int = 12) -> None:
    running = Running(found.app, "", None, found.clock)
    for role, choice in ((Role.SERVICE_USER, "yes"), (Role.STAFF, "no")):
        await running.crowd(role, people, choice)
    await found.close_round(VOTE)


def charts(found: Offline, folder: Path) -> Charts:
    direction = dict.fromkeys(RIGHT_TO_LEFT, "rtl")
    line = found.app.renderer.line
    return Charts(StoredExports(found.app.store), line, lambda each: direction.get(each, "ltr"), folder)


async def test_easy_read_shows_a_result_as_a_picture_whose_caption_says_it_all(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER)
        await ana.says("/start")
        await closed(found)
        [picture] = [each for each in await easy(found, ana) if each.kind is Kind.PICTURE]
        assert picture.text == f"{TITLE}\n24 people voted. Yes: 12. Not sure: 0. No: 12."
        maker = charts(found, tmp_path / "charts")
        for language in ("en", "ur"):
            name, content = await maker.make(f"chart.0.{language}", picture.file_id, language)
            assert (name, opened(content).width) == ("sayso-result.png", WIDTH)
        kept = {path: path.stat().st_mtime_ns for path in (tmp_path / "charts").iterdir()}
        assert len(kept) == 2
        await maker.make(picture.file, picture.file_id, "en")
        assert {path: path.stat().st_mtime_ns for path in (tmp_path / "charts").iterdir()} == kept, "drawn once"


async def test_whoever_wants_no_pictures_gets_none_and_loses_nothing(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER, preferences=Preferences(pictures=Pictures.NONE))
        await ana.says("/start")
        await closed(found)
        said = await easy(found, ana)
        assert not [each for each in said if each.kind is Kind.PICTURE]
        while "Yes: 12." not in said[-1].text:
            said = await ana.picks("More")
            assert not [each for each in said if each.kind is Kind.PICTURE]


async def test_numbers_that_are_hidden_are_not_drawn(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER)
        await ana.says("/start")
        await closed(found, people=2)
        assert not [each for each in await easy(found, ana) if each.kind is Kind.PICTURE]
        for round_id, kind in ((VOTE, "chart.0.en"), (VOTE, "chart.7.en"), (99, "chart.0.en")):
            with pytest.raises(NotMade):
                await charts(found, tmp_path / "charts").make(kind, round_id, "en")
