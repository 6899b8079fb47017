"""Export in chat: for organisers alone, whoever forges a button; the file comes as a document over both channels."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.delivery.line import NotMade
from bot.domain.people import Role, Standing
from bot.usecases.material import FORMS, PRINTED
from tests.drivers.chat_page import Heard
from tests.drivers.engines import write
from tests.drivers.offline import offline
from tests.drivers.over_telegram import OverTelegram
from tests.drivers.over_web import OverWeb
from tests.drivers.running import running
from tests.exports.a_round import a_round
from tests.exports.reading_files import opened_workbook, opened_zip

JOINING = ("English", "More", "More", "More", "Yes, take part", "Not now")
NOT_ORGANISERS = [(Role.SERVICE_USER,), (Role.CARER,), (Role.STAFF,), (Role.FACILITATOR,), (Role.CARER, Role.STAFF)]
TRIES = ("organise", "export", "export-make board", "export-make working", "organise 1", "export-make working.xlsx")


def documents(heard: list[Heard]) -> dict[str, bytes]:
    return dict(each.document for each in heard if each.document)


@pytest.mark.parametrize("kind", ["board", "working"])
@pytest.mark.parametrize("telegram", [True, False], ids=["telegram", "web"])
async def test_an_organiser_gets_a_workbook_and_an_archive(tmp_path: Path, telegram: bool, kind: str) -> None:
    async with running(tmp_path, telegram=telegram) as found:
        await found.publish_example()
        priya = OverTelegram(found, "Priya", 11) if telegram else OverWeb(found, "Priya")
        await priya.begins(await found.invite(Role.ORGANISER))
        for label in (*JOINING, "Organise", "Votes and lists", "Export", f"{kind.capitalize()} file"):
            heard = await priya.hears()
            await (priya.picks(label) if label in priya.offered() else priya.says(label))
        heard = await priya.hears()
        got = documents(heard)
        assert sorted(got) == [f"sayso-{kind}.{form}" for form in FORMS[kind] if form != PRINTED]
        book, tables = opened_workbook(got[f"sayso-{kind}.xlsx"]), opened_zip(got[f"sayso-{kind}.zip"])
        assert book.tables == tables.tables
        assert book.tables["data_dictionary"]
        captions = [each.text for each in heard if each.document]
        assert all(found.app.catalogue.say(f"caption-{kind}", "en") in each for each in captions)
        if isinstance(priya, OverWeb):
            await priya.close()


@pytest.mark.parametrize("roles", NOT_ORGANISERS, ids="-".join)
async def test_nobody_else_gets_one_by_word_by_command_or_by_a_forged_button(
    tmp_path: Path, roles: tuple[Role, ...]
) -> None:
    async with offline(tmp_path) as found:
        who = await found.somebody(*roles)
        await who.says("/start")
        for words in ("Organise", "/organise", "Votes and lists", "Export", "/export", "Working file"):
            await who.says(words)
        for code in TRIES:
            for revision in ("0", who.revision):
                await who.taps(f"{revision}|{code}")
        assert [each for each in who.messages if each.file] == []
        assert [each for each in who.messages if "Working file: " in each.text] == [], "nor is it offered"
        assert found.count("exports") == 0


@pytest.mark.parametrize("standing", [each for each in Standing if each is not Standing.PAUSED], ids=str)
async def test_an_organiser_gets_one_only_after_saying_yes_to_taking_part(tmp_path: Path, standing: Standing) -> None:
    async with offline(tmp_path) as found:
        priya = await found.somebody(Role.ORGANISER, standing=standing)
        await priya.says("/start")
        await priya.taps("0|export")
        await priya.takes("export-make working")
        assert bool(found.count("exports")) is (standing is Standing.TAKING_PART)


async def test_an_organiser_who_left_gets_none(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        priya = found.people["Priya"]
        await priya.takes("export")
        working = next(data for label, data in priya.buttons if "Working file" in label)
        await priya.says("/stop")
        await priya.picks("Leave Sayso")
        await priya.picks("Yes, leave")
        await priya.taps(working)
        await priya.takes("export-make working")
        assert [each for each in priya.messages if each.file] == []
        assert found.offline.count("exports") == 0


async def test_who_is_no_organiser_any_more_gets_none_from_a_screen_that_still_offers_it(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        priya = found.people["Priya"]
        await priya.takes("export")
        assert write(found.offline.path, "UPDATE people SET roles = 'carer' WHERE id = ?", priya.person_id) == 1
        await priya.picks("Working file")
        assert [each for each in priya.messages if each.file] == []
        assert found.offline.count("exports") == 0


async def test_one_tap_makes_one_file_however_often_it_comes(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        priya = found.people["Priya"]
        await priya.takes("export")
        working = next(data for label, data in priya.buttons if "Working file" in label)
        for _ in range(3):
            await priya.taps(working)
        assert len([each for each in priya.messages if each.file]) == 2
        assert found.offline.count("exports") == 1


async def test_what_was_asked_for_as_a_board_file_is_made_as_nothing_else(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        make = found.offline.app.exports.make
        priya = found.people["Priya"]
        await priya.takes("export")
        asked = [each for each in await priya.picks("Board file") if each.file]
        assert await make("board.xlsx", asked[0].file_id)
        for kind in ("working.xlsx", "working.zip", "board.csv", "board", "board.", "", "../board.xlsx", "board.zip.x"):
            with pytest.raises(NotMade):
                await make(kind, asked[0].file_id)
        with pytest.raises(NotMade):
            await make("board.xlsx", asked[0].file_id + 1)


@pytest.mark.parametrize("telegram", [True, False], ids=["telegram", "web"])
async def test_where_no_file_can_be_made_words_say_so(tmp_path: Path, telegram: bool) -> None:
    async with running(tmp_path, telegram=telegram) as found:
        await found.publish_example()
        priya = OverTelegram(found, "Priya", 11) if telegram else OverWeb(found, "Priya")
        await priya.begins(await found.invite(Role.ORGANISER))
        for label in (*JOINING, "Organise", "Votes and lists", "Export"):
            await priya.hears()
            await (priya.picks(label) if label in priya.offered() else priya.says(label))
        await priya.hears()
        found.app.exports._store = _Forgets()  # type: ignore[assignment]
        await priya.picks("Board file")
        heard = await priya.hears()
        assert documents(heard) == {}
        assert [each.text for each in heard].count(found.app.catalogue.say("file-failed", "en")) == len(
            FORMS["board"]
        ) - 1
        if isinstance(priya, OverWeb):
            await priya.close()


async def test_a_file_that_is_too_large_for_a_chat_says_who_can_make_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.exports.maker.MOST_ROWS_IN_CHAT", 1)
    async with running(tmp_path) as found:
        await found.publish_example()
        ana, priya = OverWeb(found, "Ana"), OverWeb(found, "Priya")
        await ana.begins(await found.invite(Role.SERVICE_USER))
        for label in (*JOINING, "What happened", "Read what happened", "Ask a question", "I understand", "Who cooks?"):
            await _says(ana, label)
        for label in ("menu", "What happened", "Read what happened", "Ask a question", "Who washes up?"):
            await _says(ana, label)
        await priya.begins(await found.invite(Role.ORGANISER))
        for label in (*JOINING, "Organise", "Votes and lists", "Export"):
            await _says(priya, label)
        await priya.picks("Working file")
        heard = await priya.hears()
        assert documents(heard) == {}
        said = found.app.catalogue.say("file-too-large", "en")
        assert [each.text for each in heard].count(said) == len(FORMS["working"])
        assert "sayso export" in said
        for each in (ana, priya):
            await each.close()


async def _says(who: OverWeb, what: str) -> None:
    await who.hears()
    await (who.picks(what) if what in who.offered() else who.says(what))


class _Forgets:
    """What an export store says of a file whose note is gone, as after a restore."""

    async def material(self, export_id: int) -> object:
        raise KeyError(export_id)
