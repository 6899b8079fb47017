"""A document in place of typed words: taken where it was sent, once, as if it had been typed; nothing is lost."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from telegram import Bot
from telegram.error import BadRequest, TimedOut

from bot.channels import fetching
from bot.domain.documents import MOST_BYTES, MOST_WAITING
from bot.domain.people import Role
from bot.usecases.telling import TOLD_OF_WORDS
from tests.drivers.offline import CHANNEL, Offline, offline
from tests.drivers.somebody import Somebody
from tests.usecases.speaking import news
from tests.usecases.written_documents import BLIP, docx, item, paragraph
from tests.usecases.written_packs import written

TOLD = frozenset({TOLD_OF_WORDS})
NEWS = docx(
    paragraph("The bus", "Nagwek1"),
    paragraph("The bus was late on 3 days."),
    paragraph("Lunch", "Nagwek1"),
    item("Soup"),
    f"<w:p>{BLIP}</w:p>",
    word__vbaProject_bin=b"never run",
)


async def organiser(found: Offline, asked: str = "draft-new") -> Somebody:
    who = await found.somebody(Role.ORGANISER, told=TOLD)
    await who.says("/start")
    await who.takes(asked)
    return who


def said(messages: list[object]) -> str:
    return "\n".join(getattr(each, "text", "") for each in messages)


async def bodies(found: Offline) -> list[str]:
    async with found.app.store.unit() as unit:
        return [each.written.body for each in await unit.records.drafts.listed()]


async def test_a_word_file_becomes_a_draft(found: Offline) -> None:
    boss = await organiser(found)
    assert "I am reading your document." in said([*await boss.sends("News.docx", NEWS)])
    heard = said([*await boss.is_read()])
    assert "I left out the pictures" in heard
    assert "I never run them" in heard
    assert "I have 8 words." in heard
    assert await bodies(found) == ["# What happened\n\n## The bus\n\nThe bus was late on 3 days.\n\n## Lunch\n\nSoup\n"]
    assert found.count("sent_documents") == 0
    await boss.sends("More.md", b"# Tea\n\nWe had *tea*.")
    assert "I have 11 words." in said([*await boss.is_read()])
    await boss.says("undo")
    assert len((await bodies(found))[0]) < 100


async def test_a_whole_pack_is_taken_as_it_is(found: Offline) -> None:
    boss = await organiser(found)
    await boss.sends("pack.md", written(name="from-a-file").encode())
    await boss.is_read()
    assert "Forum" in boss.screen.text
    await boss.takes("draft-new")
    await boss.says("News\nIt was late.")
    assert "by itself" in said([*await boss.says(written(name="x"))])


async def test_it_is_read_once_however_often_one_looks_and_waits_over_a_restart(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        boss = await organiser(found)
        await boss.sends("News.docx", NEWS)
        assert b"on 3 days" not in found.disk
        chat, person = boss.chat, boss.person_id
    async with offline(tmp_path) as found:
        boss = Somebody(found, chat, person)
        for _ in range(3):
            await boss.is_read()
        assert found.count("drafts") == 1


async def test_whoever_went_on_is_told_and_stays_where_they_are(found: Offline) -> None:
    boss = await organiser(found)
    await boss.sends("News.docx", NEWS)
    await boss.takes("menu")
    before = boss.screen
    await boss.is_read()
    assert boss.screen == before
    assert found.count("drafts") == 0
    assert found.count("sent_documents") == 0
    assert any("before I had read your document" in each.text for each in await news(found, boss))


async def test_of_two_organisers_the_second_is_told_and_nothing_is_overwritten(found: Offline) -> None:
    first = await organiser(found)
    await first.says("News\nIt was late.")
    code = next(data.split()[1] for _, data in first.buttons if "draft" in data)
    second = await organiser(found, f"draft-more {code}")
    long = docx(*[paragraph("We had tea and cake again.")] * 400)
    await first.sends("one.md", b"First.\n")
    found.clock.passes(timedelta(seconds=1))
    await second.sends("two.docx", long)
    await first.is_read()
    heard = said([*second.hears()])
    assert "Somebody changed this text before you." in heard
    assert "Please send it again." in heard
    assert "tea and cake" not in heard
    assert "First." in (await bodies(found))[0]


@pytest.mark.parametrize(
    ("name", "content", "size", "said_then"),
    [
        ("a.docx", b"PK broken", None, "This file is damaged."),
        ("a.pdf", b"%PDF-1.7", None, "I cannot read this kind of file."),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", None, "This file is locked"),
        ("a.docx", docx(f"<w:p>{BLIP}</w:p>"), None, "There are only pictures"),
        ("a.docx", docx(), None, "There are no words in this file."),
        ("a.md", b"", None, "There are no words in this file."),
        ("a.docx", None, 100 * 1024 * 1024, "This file is too large."),
        ("a.docx", docx(paragraph("word " * 20_000)), None, "This is too long to publish at once."),
    ],
)
async def test_what_cannot_be_read_is_said_kindly_and_changes_nothing(
    found: Offline, name: str, content: bytes | None, size: int | None, said_then: str
) -> None:
    boss = await organiser(found)
    heard = [*await boss.sends(name, content, size), *await boss.is_read()]
    assert said_then in said([*heard])
    assert "Send me what happened" in boss.screen.text
    assert (found.count("drafts"), found.count("sent_documents")) == (0, 0)


async def test_only_where_a_text_is_asked_and_only_from_organisers(found: Offline) -> None:
    boss = await organiser(found, "menu")
    assert "pick Publish something" in said([*await boss.sends("News.docx", NEWS)])
    reader = await found.somebody(Role.CARER, told=TOLD)
    await reader.says("/start")
    for step in ("menu", "draft-new", "say 2"):
        await reader.takes(step)
        assert "I can only read words here." in said([*await reader.sends("News.docx", NEWS)])
    await reader.says("help")
    assert "only read words" in said([*await reader.sends("x.mp4", b"x", animation=ANIMATION)])
    assert found.count("sent_documents") == 0


ANIMATION = {"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1, "duration": 1}


async def test_no_more_wait_than_can_be_read(found: Offline) -> None:
    boss = await organiser(found)
    for _ in range(MOST_WAITING):
        await boss.sends("News.docx", NEWS)
    assert "I am still reading" in said([*await boss.sends("News.docx", NEWS)])
    async with found.app.store.unit() as unit:
        await unit.tidy(found.clock.now + timedelta(hours=25))
    assert found.count("sent_documents") == 0


async def test_a_document_goes_with_its_person(found: Offline) -> None:
    boss = await organiser(found)
    await boss.sends("News.docx", NEWS)
    for step in ("leave", "leave-now"):
        await boss.takes(step)
    assert found.count("sent_documents") == 0


class Channel:
    """A channel that fails as told, and then hands the file over."""

    def __init__(self, *failures: Exception, size: int = len(NEWS)) -> None:
        self.failures = list(failures)
        self.file_size = size

    async def get_file(self, file: str) -> Channel:
        if self.failures:
            raise self.failures.pop(0)
        return self

    async def download_as_bytearray(self) -> bytearray:
        return bytearray(NEWS)


def fetched_from(found: Offline, channel: Channel) -> None:
    bots: dict[str, Bot] = {CHANNEL: channel}  # type: ignore[dict-item]
    found.app.reading._fetching = fetching.Fetching(bots, found.clock)


async def test_it_is_fetched_again_where_telegram_cannot_be_reached(found: Offline) -> None:
    boss = await organiser(found)
    await boss.sends("News.docx", None, 1000)
    fetched_from(found, Channel(TimedOut()))
    assert await boss.is_read() == []
    assert await boss.is_read() == []
    found.clock.now += timedelta(seconds=fetching.FIRST_WAIT)
    assert "I have 8 words." in said([*await boss.is_read()])


@pytest.mark.parametrize(
    ("channel", "said_then"),
    [
        (Channel(BadRequest("file is too big")), "I could not fetch your file."),
        (Channel(size=MOST_BYTES + 1), "This file is too large."),
    ],
)
async def test_what_cannot_be_fetched_is_told(found: Offline, channel: Channel, said_then: str) -> None:
    boss = await organiser(found)
    await boss.sends("News.docx", None, 1000)
    fetched_from(found, channel)
    assert said_then in said([*await boss.is_read()])
    assert found.count("sent_documents") == 0
