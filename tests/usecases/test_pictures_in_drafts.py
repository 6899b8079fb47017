"""Pictures in a draft: from a phone or among symbols, never without words, seen by nobody before they are published."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.delivery.messages import Kind, Message
from bot.domain.documents import MOST_BYTES
from bot.domain.people import Role
from bot.domain.pictures import LARGEST_BYTES
from tests.drivers.drawn import drawn, symbols_in
from tests.drivers.house import settings_for
from tests.drivers.offline import Offline, offline
from tests.drivers.somebody import Somebody
from tests.usecases.first_readers import asked as asked_to_read
from tests.usecases.first_readers import opens, reader
from tests.usecases.test_drafting import TEXT, begun, organiser, told_all


@pytest.fixture
async def with_symbols(tmp_path: Path) -> AsyncIterator[Offline]:
    async with offline(tmp_path, symbols=symbols_in(tmp_path)) as found:
        yield found


async def asked(boss: Somebody, text: str = TEXT) -> str:
    """Somebody is asked for a picture beside the first part of a draft. Returns the draft's code."""
    code = await begun(boss, text)
    await told_all(boss)
    await boss.takes(f"draft-change {code} 0")
    await boss.picks("Add something")
    await boss.picks("Add a picture")
    if len(TEXT.split("\n\n")) > 1 and text == TEXT:
        await boss.picks("Number 1")
    return code


def pictures(messages: list[Message]) -> list[Message]:
    return [each for each in messages if each.kind is Kind.PICTURE]


async def a_day_later(found: Offline) -> None:
    found.clock.passes(timedelta(hours=25))
    async with found.app.store.unit() as unit:
        await unit.tidy(found.clock.now)


def said(messages: list[Message]) -> str:
    return "\n".join(each.text for each in messages)


async def test_a_picture_is_sent_described_seen_and_published(found: Offline) -> None:
    boss, reader = await organiser(found), await found.somebody(Role.CARER)
    await reader.says("/start")
    code = await asked(boss)
    assert "I am looking at your picture." in said(await boss.sends("IMG_1.HEIC.png", drawn()))
    heard = await boss.is_read()
    assert "What does it show?" in said(heard)
    assert [each.public for each in pictures(heard)] == [False]
    heard = await boss.says('A red bus at the stop.\nAnna (c) "K"')
    assert "The picture is in the text now." in said(heard)
    await boss.takes(f"draft-see {code} 1 en")
    [seen] = pictures(boss.hears() or boss.messages[-2:])
    assert seen.text == "A red bus at the stop.\nPicture by Anna c K."
    await boss.takes(f"draft {code}")
    await boss.picks("Publish")
    await boss.picks("Publish it now")
    await boss.picks("Publish anyway")
    heard = await reader.takes("card 2 1")
    [shown] = pictures(heard)
    assert shown.public
    assert shown.text == "A red bus at the stop.\nPicture by Anna c K."
    assert shown.file_id == seen.file_id


async def test_it_is_one_beside_a_part_and_can_be_taken_out(found: Offline) -> None:
    boss = await organiser(found)
    code = await asked(boss)
    for colour, caption in (("red", "A red bus."), ("blue", "A blue bus.")):
        await boss.takes(f"draft-picture {code} 0")
        await boss.sends("bus.png", drawn(colour=colour))
        await boss.is_read()
        await boss.says(caption)
    await boss.takes(f"draft-see {code} 1 en")
    assert [each.text for each in pictures(boss.messages[-2:])] == ["A blue bus."]
    await boss.takes(f"draft-outs {code} 0")
    await boss.picks("Picture 2")
    await boss.takes(f"draft-see {code} 1 en")
    assert pictures(boss.messages[-2:]) == []
    assert "The bus was late" in boss.screen.text


@pytest.mark.parametrize(
    ("content", "size", "answer"),
    [
        (b"%PDF-1.7 no picture", None, "I cannot show this file as a picture."),
        (drawn("GIF"), None, "I cannot show this file as a picture."),
        (drawn("WEBP", frames=2), None, "This picture moves."),
        (drawn()[:60], None, "I cannot show this file as a picture."),
        (None, LARGEST_BYTES + 1, "This picture is too large."),
    ],
)
async def test_what_is_no_picture_is_refused_kindly_and_may_be_sent_again(
    found: Offline, content: bytes | None, size: int | None, answer: str
) -> None:
    boss = await organiser(found)
    await asked(boss)
    heard = [*await boss.sends("it.png", content, size), *await boss.is_read()]
    assert answer in said(heard)
    assert found.count("pictures") == 0
    await boss.sends("it.png", drawn())
    assert "What does it show?" in said(await boss.is_read())


async def test_a_picture_may_be_larger_than_a_document(found: Offline) -> None:
    boss = await organiser(found)
    await asked(boss)
    assert "I am looking at" in said(await boss.sends("it.png", drawn(), MOST_BYTES + 1))


async def test_words_in_place_of_a_picture_and_too_many_words_for_it_are_told(found: Offline) -> None:
    boss = await organiser(found)
    await asked(boss)
    assert "Please send a picture here" in said(await boss.says("a bus"))
    await boss.sends("bus.png", drawn())
    await boss.is_read()
    assert "15" in said(await boss.says("so " * 16))
    assert "The picture is in the text now." in said(await boss.says("A bus."))


async def test_a_picture_that_stands_nowhere_is_deleted_after_a_day(found: Offline) -> None:
    boss = await organiser(found)
    code = await asked(boss)
    await boss.sends("bus.png", drawn())
    await boss.is_read()
    await boss.says("A red bus.")
    await boss.takes(f"draft-picture {code} 1")
    await boss.sends("soup.png", drawn(colour="green"))
    await boss.is_read()
    await a_day_later(found)
    assert found.count("pictures") == 1
    assert "That picture is not there any more." in said(await boss.says("Green soup."))
    await boss.takes(f"draft-change {code} 8")
    await boss.picks("Throw it away")
    await a_day_later(found)
    assert found.count("pictures") == 0


async def test_a_symbol_is_found_by_its_word_and_names_who_made_it(with_symbols: Offline) -> None:
    boss = await organiser(with_symbols)
    code = await asked(boss)
    assert "I look for a symbol." in boss.screen.text
    assert "I found no symbol" in said(await boss.says("elephant"))
    await boss.says("Bus, please")
    assert [line for line in boss.screen.text.splitlines() if "bus" in line] == ["1: bus", "2: bus stop"]
    await boss.picks("Number 2")
    await boss.says("We wait for the bus.")
    await boss.takes(f"draft-see {code} 1 en")
    [seen] = pictures(boss.messages[-2:])
    assert seen.text == "We wait for the bus.\nPicture by Example Symbols CC BY-SA."


async def test_captions_are_held_to_plain_language_and_said_in_other_languages(found: Offline) -> None:
    boss = await organiser(found)
    code = await asked(boss)
    await boss.sends("bus.png", drawn())
    await boss.is_read()
    await boss.says("We commence at the stop.")
    assert "1 place is hard to read." in boss.screen.text
    await boss.takes(f"draft-check {code}")
    await boss.picks("Use that word")
    await boss.takes(f"draft-lang-one {code} pl 0")
    for _ in range(8):
        if "We start at the stop." in boss.screen.text:
            break
        await boss.picks("Leave it for now")
    await boss.says("Zaczynamy na przystanku.")
    await boss.takes(f"draft-see {code} 1 pl")
    assert [each.text for each in pictures(boss.messages[-2:])] == ["Zaczynamy na przystanku."]


async def test_whoever_reads_a_text_first_sees_its_pictures_and_can_say_that_one_is_not_clear(found: Offline) -> None:
    boss, ana = await organiser(found), await reader(found, "Ana")
    code = await asked_to_read(boss)
    await boss.takes(f"draft-picture {code} 0")
    await boss.sends("bus.png", drawn())
    await boss.is_read()
    await boss.says("A red bus.")
    await opens(found, ana, code)
    await ana.picks("It is clear")
    assert [each.text for each in pictures(ana.messages[-2:])] == ["A red bus."]
    await ana.picks("It is not clear")
    assert "A red bus." in ana.screen.text


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("symbols.tsv", "no tab here", "line 1 of symbols.tsv"),
        ("symbols.tsv", "../key\tbus", "line 1 of symbols.tsv"),
        ("credit.txt", " ", "does not say who made them"),
        ("credit.txt", None, "No such file"),
    ],
)
def test_a_folder_that_is_no_set_of_symbols_is_refused_when_sayso_starts(
    tmp_path: Path, name: str, content: str | None, said: str
) -> None:
    folder = symbols_in(tmp_path)
    (folder / name).unlink() if content is None else (folder / name).write_text(content, "utf-8")
    with pytest.raises(ValidationError, match=said):
        settings_for(tmp_path, symbols=folder)


async def test_a_symbol_whose_file_is_gone_is_told_kindly(with_symbols: Offline, tmp_path: Path) -> None:
    boss = await organiser(with_symbols)
    await asked(boss)
    await boss.says("soup")
    (tmp_path / "symbols" / "soup.png").unlink()
    assert "I found no symbol" in said(await boss.picks("Number 1"))
