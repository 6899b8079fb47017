"""Publishing from a phone: sent, held to plain language, looked at, published; nobody's change is overwritten."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.people import Role
from bot.usecases.telling import TOLD_OF_WORDS
from tests.drivers.offline import Offline
from tests.drivers.somebody import Somebody
from tests.usecases.written_packs import written

TOLD = frozenset({TOLD_OF_WORDS})
TEXT = "The bus\nThe bus was late on 3 days.\n\nLunch\nWe tried soup. Most people liked it."
LONG = "The bus came " + "and the bus came " * 6 + "at 9."
"""A sentence of 29 words."""


async def organiser(found: Offline) -> Somebody:
    who = await found.somebody(Role.ORGANISER, told=TOLD)
    await who.says("/start")
    return who


async def begun(who: Somebody, text: str = TEXT) -> str:
    """A draft with this text. Returns the code of its number."""
    await who.says("publish")
    await who.picks("A new text")
    await who.says(text)
    return next(data.split()[1] for _, data in who.buttons if "draft" in data)


async def told_all(who: Somebody) -> None:
    """Say all that is missing."""
    await who.picks("That is all of it")
    await who.says("January news")
    await who.says("1 March 14:00")


def drafts(found: Offline) -> list[int]:
    return [revision for (revision,) in found.rows("SELECT revision FROM drafts")]


async def test_a_text_is_published_and_read_and_voted_on(found: Offline) -> None:
    boss, reader = await organiser(found), await found.somebody(Role.CARER)
    await reader.says("/start")
    code = await begun(boss)
    await told_all(boss)
    await boss.takes(f"draft-vote-ask {code} yes")
    await boss.says("Shall we keep the soup?\nIt costs 20 pence more.")
    assert "close" in boss.screen.text
    await boss.says("1 February")
    await boss.picks("See it")
    assert "January news" in boss.screen.text
    await boss.picks("More")
    assert "The bus was late on 3 days." in boss.screen.text
    await boss.picks("Back to the text")
    await boss.picks("Publish")
    assert "Carers: 1" in boss.screen.text
    await boss.picks("Publish it now")
    await boss.picks("Publish anyway")
    assert not drafts(found)
    assert not found.rows("SELECT id FROM meetings WHERE CAST(document AS TEXT) LIKE '%overruled\": \"%'")
    await reader.says("meetings")
    await reader.taps(reader.buttons[0][1])
    assert "January news" in reader.screen.text
    await reader.takes("ask 3 1 -")
    assert "Shall we keep the soup?" in reader.screen.text
    assert "It costs 20 pence more." in reader.screen.text


async def test_nobody_else_sees_a_draft_and_it_is_sealed(found: Offline) -> None:
    boss, reader = await organiser(found), await found.somebody(Role.CARER, Role.STAFF)
    await reader.says("/start")
    code = await begun(boss)
    for step in ("publish", "drafts 0", f"draft {code}", f"draft-see {code} 0"):
        await reader.takes(step)
        assert "The bus" not in reader.screen.text
    assert b"We tried soup" not in found.disk


async def test_a_hard_word_is_replaced_explained_or_kept(found: Offline) -> None:
    boss = await organiser(found)
    code = await begun(boss, "News\nPlease assist us. We commence today. The capacity is small.")
    await boss.takes(f"draft-check {code}")
    assert "3 places" in boss.screen.text
    await boss.picks("Use that word")
    assert any("Please help us." in each.text for each in boss.messages)
    await boss.picks("Keep it")
    await boss.picks("Explain the word")
    await boss.says("How many people fit in.")
    assert any("Nothing in it is hard" in each.text for each in boss.messages)
    await boss.says("undo")
    await boss.takes(f"draft-check {code}")
    assert "capacity" in boss.screen.text


async def test_a_sentence_that_is_too_long_is_written_again_or_kept_for_a_reason(found: Offline) -> None:
    boss = await organiser(found)
    code = await begun(boss, f"News\n{LONG}\nIt ended well.")
    await told_all(boss)
    assert "Publish" not in " ".join(label for label, _ in boss.buttons)
    await boss.picks("Check the words")
    await boss.picks("Keep it")
    await boss.says("The council asked for these words.")
    await boss.picks("Publish")
    await boss.picks("Publish it now")
    await boss.picks("Publish anyway")
    [(document,)] = found.rows("SELECT document FROM meetings ORDER BY id DESC LIMIT 1")
    assert "The council asked for these words." in document
    await begun(boss, f"News\n{LONG}\nIt ended well.")
    await told_all(boss)
    await boss.picks("Check the words")
    await boss.picks("Write it again")
    await boss.says("The bus came at 9.")
    assert "Publish" in " ".join(label for label, _ in boss.buttons)
    assert code


async def test_two_organisers_on_one_draft_overwrite_nothing(found: Offline) -> None:
    first, second = await organiser(found), await organiser(found)
    code = await begun(first)
    for who in (first, second):
        await who.takes(f"draft-field {code} title")
    await first.says("January news")
    said = await second.says("February news")
    assert any("Somebody changed this text before you." in each.text for each in said)
    assert any("February news" in each.text for each in said)
    assert "January news" in second.screen.text
    await second.takes(f"draft-sure {code}")
    await second.says("1 March 14:00")
    assert drafts(found) == [3]


@pytest.mark.parametrize(
    ("screen", "choice"),
    [("draft-whom", "Carer"), ("draft-check", "Use that word"), ("draft-check", "Keep it")],
)
async def test_each_change_is_undone_and_all_is_as_it_was(found: Offline, screen: str, choice: str) -> None:
    boss = await organiser(found)
    code = await begun(boss, "News\nPlease assist us.")
    async with found.app.store.unit() as unit:
        [before] = await unit.records.drafts.listed()
    await boss.takes(f"{screen} {code}")
    await boss.picks(choice)
    async with found.app.store.unit() as unit:
        [changed] = await unit.records.drafts.listed()
    await boss.says("undo")
    async with found.app.store.unit() as unit:
        [after] = await unit.records.drafts.listed()
    assert changed.written != before.written == after.written


async def test_what_is_thrown_away_comes_back_for_a_day(found: Offline) -> None:
    boss = await organiser(found)
    code = await begun(boss)
    await boss.takes(f"draft-change {code} 8")
    await boss.picks("Throw it away")
    assert "Go on with a text" not in " ".join(label for label, _ in boss.buttons)
    await boss.says("undo")
    assert "2 parts" in boss.screen.text
    await boss.takes(f"draft-change {code} 8")
    await boss.picks("Throw it away")
    async with found.app.store.unit() as unit:
        await unit.tidy(found.clock.now + timedelta(hours=23))
        assert found.count("drafts") == 1
    async with found.app.store.unit() as unit:
        await unit.tidy(found.clock.now + timedelta(hours=25))
    assert found.count("drafts") == 0


@pytest.mark.parametrize(
    ("field", "words", "said"),
    [
        ("date", "1 March", "I need a day and a time"),
        ("date", "1 March 25:00", "I need a day and a time"),
        ("quorum", "five", "Type digits only"),
        ("quorum", "-3", "Type digits only"),
        ("closes", "1 March 2020", "is over already"),
        ("closes", "soon", "I did not understand that day"),
        ("title", "word " * 13, "That is 13 words"),
        ("place", " ", ""),
    ],
)
async def test_what_cannot_be_is_said_kindly_and_changes_nothing(
    found: Offline, field: str, words: str, said: str
) -> None:
    boss = await organiser(found)
    code = await begun(boss)
    await boss.takes(f"draft-field {code} {field}")
    assert any(said in each.text for each in await boss.says(words))
    assert drafts(found) == [1]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("---\ntitle: x", "I cannot read this text yet"),
        (written(language="xx"), 'I do not speak the language "xx"'),
        (written(body="# What happened\n\n## A\n\n![a](b.png)"), "Please take the pictures out"),
        ("...", "I did not get any words"),
    ],
)
async def test_a_text_nobody_could_read_is_refused(found: Offline, text: str, said: str) -> None:
    boss = await organiser(found)
    await boss.takes("draft-new")
    assert any(said in each.text for each in await boss.says(text))
    assert drafts(found) == []


async def test_a_whole_pack_is_taken_as_it_is(found: Offline) -> None:
    boss = await organiser(found)
    await boss.takes("draft-new")
    await boss.says(written(name="from-a-phone"))
    assert "Forum" in boss.screen.text
    await boss.picks("Publish")
    await boss.picks("Publish it now")
    await boss.picks("Publish anyway")
    assert found.rows("SELECT name FROM meetings WHERE name LIKE '%from-a-phone%'") or found.count("meetings") == 2
    assert found.count("rounds") == 4
