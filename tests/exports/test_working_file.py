"""The working file: checked words and questions by row, under names of this file alone; never who, never ballots."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.people import Role
from tests.drivers.clock import START, Clock
from tests.drivers.offline import VOTE
from tests.exports.a_round import (
    ASKED,
    HIDDEN,
    NOBODY_MAY_READ,
    ONLY_ORGANISERS,
    SHOWN,
    SHOWN_TOO,
    WAITING,
    ARound,
    a_round,
)
from tests.exports.reading_files import Opened, inside

PSEUDONYM = re.compile(r"[bcdfghjklmnpqrst]{10}")
COLUMNS = {
    "words": ["row", "pseudonym", "question", "words", "language", "said_on", "others_may_see", "provenance"],
    "questions": ["row", "pseudonym", "meeting", "words", "language", "said_on", "provenance"],
    "points": ["row", "meeting", "words", "name_to_say", "language", "provenance"],
    "needs": ["row", "pseudonym", "meeting", "needs", "words", "language", "said_on", "provenance"],
}


def who_said(file: Opened) -> dict[str, str]:
    """Each text by row, with the pseudonym it stands under."""
    return {row["words"]: row["pseudonym"] for table in COLUMNS for row in file.tables[table]}


async def test_it_holds_words_an_organiser_has_shown_and_those_meant_for_organisers(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        for file in await found.export("working"):
            said = {row["words"]: row["others_may_see"] for row in file.tables["words"]}
            assert said == {SHOWN: "yes", SHOWN_TOO: "yes", ONLY_ORGANISERS: "no"}
            assert file.column("questions", "words") == [ASKED]
            assert {name: file.columns[name] for name in COLUMNS} == COLUMNS
            assert set(file.columns) == {"data_dictionary", *COLUMNS, "promises", "promises_and_words"}


async def test_words_that_wait_are_hidden_or_were_taken_back_are_nowhere_in_it(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        for file in await found.export("working"):
            assert SHOWN in file.everything, "or this test could not fail"
            assert [words for words in NOBODY_MAY_READ if words in file.everything] == []


async def test_hidden_words_stay_out_though_their_writer_takes_the_permission_back(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        ben = found.people["Ben"]
        await found.checks("Hide")  # words that Ben has just shared, and may still undo
        assert found.offline.rows("SELECT count(*) FROM contributions WHERE state = 'hidden'") == [(2,)]
        await ben.taps(next(data for label, data in ben.buttons if label == "Undo"))
        assert found.offline.rows("SELECT shared FROM contributions WHERE state = 'hidden' ORDER BY shared") == [
            (0,),
            (1,),
        ]
        for file in await found.export("working"):
            assert WAITING not in file.everything
            assert HIDDEN not in file.everything


async def test_words_shown_by_mistake_and_hidden_again_are_gone_from_the_next_file(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        await found.checks("Show")
        first, _ = await found.export("working")
        assert WAITING in first.everything
        priya = found.people["Priya"]
        await found.says(found.people["Ana"], "Quiet music at lunch for everyone", share=True)
        await found.checks("Show")
        await priya.picks("Undo")
        second, _ = await found.export("working")
        assert "Quiet music" not in second.everything


async def test_a_person_is_one_person_in_a_file_and_somebody_else_in_the_next(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        (first, book), (second, _) = await found.export("working"), await found.export("working")
        assert who_said(first) == who_said(book), "one export, one key"
        for file in (first, second):
            said = who_said(file)
            assert said[SHOWN] == said[ONLY_ORGANISERS] == said[ASKED], "all of it is Ana's"
            assert said[SHOWN] != said[SHOWN_TOO]
            assert all(PSEUDONYM.fullmatch(each) for each in said.values())
        assert set(who_said(first).values()).isdisjoint(who_said(second).values())


async def test_nothing_in_it_tells_who_people_are_or_how_they_voted(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        for name in ("Ana", "Ben"):
            await found.votes(found.people[name])
        for closed in (False, True):
            private = await found.private()
            assert len(private) > 20
            for kind in ("working", "board"):
                for file in await found.export(kind):
                    assert [each for each in private if each in file.everything] == []
            if not closed:
                await found.offline.close_round(VOTE)


@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed"])
async def test_what_people_chose_is_not_in_it(tmp_path: Path, closed: bool) -> None:
    async with a_round(tmp_path) as found:
        await found.votes(found.people["Ana"], choice="unsure")
        await found.crowd(Role.STAFF, 6, "unsure")
        if closed:
            await found.close()
        for file in await found.export("working"):
            cells = {cell for table in COLUMNS for row in file.tables[table] for cell in row.values()}
            assert cells.isdisjoint({"unsure", "yes: 1", "o1", "1", "0"})
            assert "unsure" not in file.everything
            assert "o1" not in cells


async def test_somebody_who_left_is_not_in_the_next_file(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        before, _ = await found.export("working")
        ana = found.people["Ana"]
        await ana.says("/stop")
        await ana.picks("Leave Sayso")
        await ana.picks("Yes, leave")
        for file in await found.export("working"):
            assert len(set(who_said(before).values())) == 2
            assert list(who_said(file)) == [SHOWN_TOO]
            assert [words for words in (SHOWN, ONLY_ORGANISERS, ASKED) if words in file.everything] == []


async def test_a_file_made_for_somebody_who_then_waited_holds_nobody_who_left_meanwhile(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        priya, ana = found.people["Priya"], found.people["Ana"]
        await priya.takes("export")
        asked = [each for each in await priya.picks("Working file") if each.file]
        await ana.says("/stop")
        await ana.picks("Leave Sayso")
        await ana.picks("Yes, leave")
        _, content = await found.offline.app.exports.make(asked[0].file, asked[0].file_id)
        assert SHOWN_TOO in inside(content)
        assert SHOWN not in inside(content)


async def test_it_says_for_whom_what_for_and_until_when_and_that_is_noted_sealed(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        for file in await found.export("working"):
            assert file.about == {
                "made": START.date().isoformat(),
                "language": "en",
                "for": "Priya Nair",
                "purpose": "running the round",
                "delete by": (START + timedelta(days=30)).date().isoformat(),
            }
        [(kind, made_for, key)] = found.offline.rows("SELECT kind, made_for, pseudonym_key FROM exports")
        assert (kind, b"Priya" in made_for, len(key) > 32) == ("working", False, True)


async def test_days_are_those_on_the_walls_of_the_place(tmp_path: Path) -> None:
    half_past_midnight = Clock(datetime(2026, 7, 1, 23, 30, tzinfo=UTC))  # 2 July in London
    async with a_round(tmp_path, half_past_midnight) as found:
        working, _ = await found.export("working")
        assert {*working.column("words", "said_on"), *working.column("questions", "said_on")} == {"2026-07-02"}
        await found.close()
        board, _ = await found.export("board")
        assert set(board.column("votes", "closed_on")) == {"2026-07-02"}
        assert (working.about["made"], board.about["made"]) == ("2026-07-02", "2026-07-02")


async def test_two_files_for_two_organisers_name_nobody_alike(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        first, _ = await found.export("working")
        other: ARound = ARound(found.offline)
        await other.somebody("Priya", Role.ORGANISER)
        second, _ = await other.export("working")
        assert set(who_said(first)) == set(who_said(second))
        assert set(who_said(first).values()).isdisjoint(who_said(second).values())
