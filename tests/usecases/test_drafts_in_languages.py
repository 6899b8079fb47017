"""A draft in several languages: written whole or text by text, seen as its readers see it, and never out of date."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.delivery.messages import Kind
from bot.domain.drafts import Draft
from bot.domain.people import Role
from tests.drivers.offline import Offline
from tests.drivers.somebody import Somebody
from tests.usecases.test_drafting import TEXT, TOLD, begun, organiser, told_all
from tests.usecases.written_documents import docx, paragraph
from tests.usecases.written_packs import written

POLISH = "Autobus\nAutobus spóźnił się 3 dni.\n\nObiad\nBył krupnik. Większość osób to lubi."


async def in_polish(boss: Somebody, text: str = POLISH) -> str:
    """A draft that is told all, with a text in Polish. Returns the code of its number."""
    code = await begun(boss)
    await told_all(boss)
    await boss.picks("Other languages")
    await boss.picks("Polski")
    await boss.picks("Send all of it")
    await boss.says(text)
    return code


async def draft_of(found: Offline) -> Draft:
    async with found.app.store.unit() as unit:
        [draft] = await unit.records.drafts.listed()
    return draft


async def published(found: Offline, boss: Somebody, code: str) -> dict[str, Any]:
    await boss.takes(f"draft-sure {code}")
    await boss.picks("Publish it now")
    await boss.picks("Publish anyway")
    [(document,)] = found.rows("SELECT document FROM meetings ORDER BY id DESC LIMIT 1")
    return json.loads(document)


async def test_a_whole_text_stands_beside_the_first_line_by_line(found: Offline) -> None:
    boss = await organiser(found)
    code = await in_polish(boss)
    assert "Polish: 1 text is still missing." in boss.screen.text
    await boss.picks("One text at a time")
    assert "January news" in boss.screen.text
    await boss.says("Styczeń")
    assert "Polish: all of it is there." in boss.screen.text
    meeting = await published(found, boss, code)
    assert dict(meeting["title"]["texts"]) == {"en": "January news", "pl": "Styczeń"}
    assert dict(meeting["cards"][1]["sentences"][1]["texts"])["pl"] == "Większość osób to lubi."
    assert dict(meeting["place"]["texts"]).keys() >= {"en", "pl"}


async def test_what_is_missing_falls_back_with_a_sentence(found: Offline) -> None:
    boss = await organiser(found)
    reader = await found.somebody(Role.CARER, language="pl")
    await reader.says("/start")
    code = await in_polish(boss)
    await boss.takes(f"draft-sure {code}")
    assert "1 language is not complete." in boss.screen.text
    meeting = await published(found, boss, code)
    assert [language for language, _ in meeting["title"]["texts"]] == ["en"]
    await reader.takes("meetings 0")
    await reader.taps(reader.buttons[0][1])
    assert "January news" in reader.screen.text
    assert "Ten tekst jest tylko po angielsku." in reader.screen.text
    await reader.picks("Czytaj, co było")
    assert "Autobus spóźnił się 3 dni." in reader.screen.text


async def test_it_is_seen_and_heard_as_its_readers_see_it(found: Offline) -> None:
    boss = await organiser(found)
    code = await in_polish(boss)
    await boss.picks("See it")
    assert "Screen 1 of 3, as people see it:" in boss.screen.text
    assert "Ten tekst jest tylko po angielsku." in boss.screen.text
    await boss.picks("More")
    assert "Autobus spóźnił się 3 dni." in boss.screen.text
    assert "Back to the text" in " ".join(label for label, _ in boss.buttons)
    [sound] = await boss.picks("Listen")
    assert (sound.kind, sound.language) == (Kind.SOUND, "pl")
    assert "Autobus spóźnił się 3 dni." in sound.text
    await boss.takes(f"draft-see {code} 1")
    assert "The bus was late on 3 days." in boss.screen.text


async def test_a_line_with_other_sentences_is_asked_by_itself(found: Offline) -> None:
    boss = await organiser(found)
    await in_polish(boss, POLISH.replace("krupnik. Więk", "krupnik, więk"))
    assert any("1 line has another number of sentences." in each.text for each in boss.messages)
    assert "2 texts are still missing." in boss.screen.text
    await boss.picks("One text at a time")
    await boss.picks("Leave it for now")
    assert "We tried soup. Most people liked it." in boss.screen.text
    assert any("Please write as many." in each.text for each in await boss.says("Był krupnik."))
    await boss.says("Był krupnik. Smakował.")
    assert "1 text is still missing." in boss.screen.text


async def test_other_lines_are_refused_and_nothing_is_kept(found: Offline) -> None:
    boss = await organiser(found)
    await in_polish(boss, "Autobus\nSpóźnił się.")
    assert any("Lines in your text: 2. Lines in the first text: 4." in each.text for each in boss.messages)
    assert (await draft_of(found)).written.others == ()


async def test_a_text_that_is_written_anew_counts_as_not_translated(found: Offline) -> None:
    boss = await organiser(found)
    code = await begun(boss, "News\nPlease assist us.")
    await told_all(boss)
    await boss.takes(f"draft-lang-all {code} pl")
    await boss.says("Wieści\nPomóżcie nam.")
    await boss.takes(f"draft-check {code}")
    await boss.picks("Use that word")
    await boss.takes(f"draft-lang {code} pl")
    assert "2 texts are still missing." in boss.screen.text
    meeting = await published(found, boss, code)
    assert "Pomóżcie" not in json.dumps(meeting, ensure_ascii=False)


async def test_what_is_hard_to_read_is_found_in_each_language_and_put_right_there(found: Offline) -> None:
    boss = await organiser(found)
    long = "Autobus " + "jechał i jechał " * 14 + "długo."
    code = await in_polish(boss, POLISH.replace("Autobus spóźnił się 3 dni.", long))
    await boss.takes(f"draft {code}")
    assert "Publish" not in " ".join(label for label, _ in boss.buttons)
    await boss.picks("Check the words")
    assert "Polish:" in boss.screen.text
    await boss.picks("Write it again")
    assert any("as 1 sentence" in each.text for each in await boss.says("Autobus jechał. Długo."))
    await boss.takes(f"draft-rewrite {code}")
    await boss.says("Autobus jechał długo.")
    assert "Autobus jechał długo." in dict((await draft_of(found)).written.others[0].texts).values()


async def test_a_document_and_a_whole_pack_are_taken_too(found: Offline) -> None:
    boss = await organiser(found)
    code = await begun(boss)
    await told_all(boss)
    await boss.takes(f"draft-lang-all {code} pl")
    blocks = [paragraph(line, "Nagwek1" if number % 2 == 0 else "") for number, line in enumerate(lines(POLISH))]
    await boss.sends("pl.docx", docx(*blocks))
    await boss.is_read()
    assert "1 text is still missing." in boss.screen.text
    await boss.takes("draft-new")
    await boss.says(written(name="whole"))
    whole = next(data.split()[1] for _, data in boss.buttons if "draft-see" in data)
    await boss.takes(f"draft-lang-all {whole} pl")
    assert any("in another language" in each.text for each in await boss.says(written(name="whole")))
    await boss.says(written(name="whole", language="pl"))
    assert "Polish: all of it is there." in boss.screen.text


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line]


async def test_a_text_in_an_unknown_language_can_be_given_its_own(found: Offline) -> None:
    boss = await organiser(found)
    code = await begun(boss, "Wieści\nBył.")
    assert any("I take it as English." in each.text for each in boss.messages)
    before = (await draft_of(found)).written
    await boss.takes(f"draft-in {code} 0")
    await boss.picks("Polski")
    draft = await draft_of(found)
    assert (draft.written.language, draft.written.field("language")) == ("pl", "pl")
    await boss.says("undo")
    assert (await draft_of(found)).written == before


async def test_a_language_is_taken_out_and_that_is_undone(found: Offline) -> None:
    boss = await organiser(found)
    code = await in_polish(boss)
    before = (await draft_of(found)).written
    await boss.takes(f"draft-lang {code} pl")
    await boss.picks("Take it out")
    assert (await draft_of(found)).written.others == ()
    await boss.says("undo")
    assert (await draft_of(found)).written == before


async def test_two_organisers_on_one_language_overwrite_nothing(found: Offline) -> None:
    first, second = await organiser(found), await organiser(found)
    code = await begun(first)
    for who in (first, second):
        await who.takes(f"draft-lang-one {code} pl 0")
    await first.says("Autobus")
    heard = await second.says("Autobusy")
    assert any("Somebody changed this text before you." in each.text for each in heard)
    assert any("Autobusy" in each.text for each in heard)
    assert "Autobusy" not in str((await draft_of(found)).written.others)


@pytest.mark.parametrize(
    "step", ["draft-lang-all {} en", "draft-lang {} xx", "draft-lang-one {} pl zz", "draft-in {} 9"]
)
async def test_a_forged_language_changes_nothing(found: Offline, step: str) -> None:
    boss = await organiser(found)
    code = await begun(boss)
    await boss.takes(step.format(code))
    assert (await draft_of(found)).revision == 1


async def test_only_organisers_write_in_languages(found: Offline) -> None:
    boss, reader = await organiser(found), await found.somebody(Role.CARER, Role.STAFF, told=TOLD)
    await reader.says("/start")
    code = await begun(boss, TEXT)
    for step in (f"draft-langs {code} 0", f"draft-lang {code} pl", f"draft-lang-all {code} pl", f"draft-in {code} 0"):
        await reader.takes(step)
        assert "The bus" not in reader.screen.text
        assert "language" not in reader.screen.text
