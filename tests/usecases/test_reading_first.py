"""Texts are read before they go out: each part is clear or not, and organisers see who said what."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.people import Role
from tests.drivers.offline import Offline
from tests.drivers.somebody import Somebody
from tests.usecases.first_readers import (
    AWAKE,
    asked,
    change,
    deeds,
    finds_clear,
    opens,
    publishes,
    read_by,
    reader,
    ready,
)
from tests.usecases.speaking import news
from tests.usecases.test_drafting import TOLD, organiser

WHY = "I do not know the place"


async def test_a_text_is_read_part_by_part_found_clear_and_published(found: Offline) -> None:
    boss, ana, ben = await organiser(found), await reader(found, "Ana"), await reader(found, "")
    other = await found.somebody(Role.CARER)
    await other.says("/start")
    code = await asked(boss)
    assert any("Readers who have the text now: 2." in each.text for each in boss.messages)
    assert "clear 0, not clear 0, not read yet 2" in boss.screen.text
    await opens(found, ana, code)
    assert "Part 1 of 3." in ana.screen.text
    assert "January news" in ana.screen.text
    await ana.picks("It is clear")
    assert "The bus was late on 3 days." in ana.screen.text
    await ana.picks("It is clear")
    assert "Most people liked it." in ana.screen.text
    await ana.picks("It is clear")
    assert "You have read all of it." in ana.screen.text
    assert any("A reader says that all of it is clear:" in each.text for each in await news(found, boss))
    await boss.takes(f"draft-said {code} 0")
    assert "Reader: Ana" in boss.screen.text
    assert "All of it is clear." in boss.screen.text
    await boss.picks("More")
    assert "A reader who shows no name:" in boss.screen.text
    await finds_clear(ben, code)
    await publishes(boss, code)
    assert await read_by(other) == "Read beforehand by Ana and 1 other."
    assert "draft-publish" in await deeds(found)
    assert "publish-unread" not in await deeds(found)


async def test_a_sentence_that_is_not_clear_is_named_with_a_reason(found: Offline) -> None:
    boss, ana = await organiser(found), await reader(found)
    code = await asked(boss)
    await opens(found, ana, code)
    await ana.picks("It is clear")
    await ana.picks("It is not clear")
    assert "1: The bus" in ana.screen.text
    await ana.picks("Sentence 2")
    assert "Why is it not clear?" in ana.screen.text
    await ana.says(WHY)
    assert "Part 3 of 3." in ana.screen.text
    await boss.takes(f"draft {code}")
    assert "clear 0, not clear 1, not read yet 0" in boss.screen.text
    await boss.picks("Readers")
    await boss.picks("What readers say")
    for each in ("Reader: Ana", "This is not clear:", "The bus was late on 3 days.", WHY):
        assert each in boss.screen.text
    assert WHY.encode() not in found.disk
    await ana.picks("It is clear")
    assert any("A reader says what is not clear:" in each.text for each in await news(found, boss))
    await publishes(boss, code, anyway=True)
    assert "publish-unread" in await deeds(found)
    assert found.count("read_before") == 0


async def test_whoever_writes_why_has_read_who_sees_it(found: Offline) -> None:
    boss = await organiser(found)
    ana = await found.somebody(Role.SERVICE_USER, preferences=AWAKE)
    await ana.says("/start")
    await ana.takes("reader-name")
    await ana.picks("I understand")
    await ana.says("Ana")
    code = await asked(boss)
    async with found.app.store.unit() as unit:
        person, _ = await unit.records.people.known(ana.person_id)
    assert person.told == TOLD
    await ana.takes(f"read-text {code}")
    await ana.picks("It is not clear")
    await ana.picks("Sentence 1")
    await ana.says("He hits me")
    assert "999" in ana.screen.text
    async with found.app.store.unit() as unit:
        [said] = await unit.records.readers.asked_of(ana.person_id)
    assert [each.why for each in said.said.unclear] == ["He hits me"]


@pytest.mark.parametrize(("first", "choice"), [("It is clear", None), ("It is not clear", "Sentence 1")])
async def test_each_word_on_a_text_is_undone(found: Offline, first: str, choice: str | None) -> None:
    boss, ana = await organiser(found), await reader(found)
    code = await asked(boss)
    await ana.takes(f"read-text {code}")
    await ana.picks("It is clear")
    before = await said_by(found, ana)
    await ana.picks(first)
    if choice:
        await ana.picks(choice)
    assert await said_by(found, ana) != before
    await ana.says("undo")
    assert await said_by(found, ana) == before
    assert "Part 2 of 3." in ana.screen.text


async def said_by(found: Offline, who: Somebody) -> object:
    async with found.app.store.unit() as unit:
        [said] = await unit.records.readers.asked_of(who.person_id)
    return said.said


async def test_other_words_end_what_was_said_of_them_and_the_old_words_bring_it_back(found: Offline) -> None:
    boss, ana = await organiser(found), await reader(found)
    code = await asked(boss)
    await finds_clear(ana, code)
    await change(boss, code)
    assert "The text has changed since some read it." in boss.screen.text
    await boss.picks("Publish")
    await boss.picks("Publish it now")
    assert "No reader has said that this is clear." in boss.screen.text
    await boss.takes(f"draft {code}")
    await change(boss, code, "January news")
    assert "clear 1, not clear 0" in boss.screen.text
    await change(boss, code)
    await boss.takes(f"draft-readers {code}")
    await boss.picks("Ask the readers")
    assert "not read yet 1" in boss.screen.text
    assert "The text has changed" not in boss.screen.text
    await boss.takes(f"readers-ask {code} 5")
    await opens(found, ana, code)
    assert "Part 1 of 3." in ana.screen.text
    assert "February news" in ana.screen.text


async def test_a_reader_who_comes_back_to_other_words_hears_so(found: Offline) -> None:
    boss, ana = await organiser(found), await reader(found)
    code = await asked(boss)
    await finds_clear(ana, code, 1)
    await change(boss, code)
    said = await ana.picks("It is clear")
    assert any("The text has changed just now." in each.text for each in said)
    assert "The text has changed since you read it." in ana.screen.text
    assert "Part 1 of 3." in ana.screen.text
    await ana.picks("It is not clear")
    await ana.picks("Sentence 1")
    await change(boss, code, "March news")
    heard = await ana.says(WHY)
    assert any(WHY in each.text for each in heard), "their words go back to them"


async def test_what_changes_no_word_keeps_what_was_said(found: Offline) -> None:
    boss, ana = await organiser(found), await reader(found)
    code = await asked(boss)
    await finds_clear(ana, code)
    await boss.takes(f"draft-for {code} 2 carer")
    await boss.takes(f"draft-whom {code}")
    await boss.picks("Carer")
    await boss.takes(f"draft-sure {code}")
    await boss.picks("Publish it later")
    await boss.says("25 November 9:00")
    assert "clear 1, not clear 0, not read yet 0" in boss.screen.text
    found.clock.passes(timedelta(days=2))
    await found.app.clockwork.look()
    assert found.count("read_before") == 1
    assert "publish-unread" not in await deeds(found)


async def test_what_opens_by_itself_unread_is_noted(found: Offline) -> None:
    boss = await organiser(found)
    code = await ready(boss)
    await boss.takes(f"draft-sure {code}")
    await boss.picks("Publish it later")
    assert "No reader has said that this is clear." in boss.screen.text
    await boss.picks("Choose a time")
    await boss.says("25 November 9:00")
    found.clock.passes(timedelta(days=2))
    await found.app.clockwork.look()
    assert found.count("meetings") == 2
    assert found.rows("SELECT channel, person_id FROM acts WHERE step LIKE 'publish-unread%'") == [("itself", None)]


async def test_a_text_is_read_in_the_language_of_its_reader(found: Offline) -> None:
    boss, ewa = await organiser(found), await reader(found, "Ewa", language="pl")
    code = await ready(boss)
    for said in ("Styczeń", "Autobus"):
        await boss.takes(f"draft-lang-one {code} pl 0")
        await boss.says(said)
    await boss.takes(f"draft-readers {code}")
    await boss.picks("Ask the readers")
    await ewa.takes(f"read-text {code}")
    assert "Styczeń" in ewa.screen.text
    await ewa.picks("To jest jasne")
    await ewa.picks("To jest jasne")
    await ewa.picks("To jest jasne")
    await boss.takes(f"draft-lang-one {code} cy 0")
    await boss.says("Ionawr")
    await boss.takes(f"draft {code}")
    assert "clear 1" in boss.screen.text, "Welsh words change nothing she read"
    await boss.takes(f"draft-lang {code} pl")
    await boss.picks("Take it out")
    await boss.takes(f"draft {code}")
    assert "clear 0" in boss.screen.text
