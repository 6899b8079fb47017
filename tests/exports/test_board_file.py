"""The board file: releases and nothing else. No rows about people, audiences from 10, a few where the rule says so."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.disclosure.priorities import disclose_priorities
from bot.domain.disclosure.reading import disclose_reading
from bot.domain.disclosure.votes import disclose_vote
from bot.domain.people import AUDIENCES, Role
from bot.domain.questions import kind_named
from bot.domain.questions.kind import Ballot, Count
from bot.domain.questions.yes_no import ANSWERS, YesNo
from bot.domain.releases import QuestionRelease, ReadingRelease, Result, RoundRelease
from bot.exports.board import board_tables
from bot.exports.tables import Cell, Table
from tests.drivers.clock import START
from tests.exports.a_round import ASKED, NOBODY_MAY_READ, ONLY_ORGANISERS, SHOWN, SHOWN_TOO, WAITING, a_round
from tests.exports.reading_files import BOARD, DICTIONARY
from tests.storage.stores import CHOICE, MEETING, QUESTIONS, THE_LIST, THE_VOTE

COUNTS = st.fixed_dictionaries(dict.fromkeys(ANSWERS, st.integers(0, 8)))
COUNTED = st.fixed_dictionaries(dict.fromkeys(AUDIENCES, COUNTS))
PICKS = st.lists(st.tuples(st.sampled_from(AUDIENCES), st.lists(st.booleans(), min_size=3, max_size=3)), max_size=40)
Row = dict[str, Cell]


def board(round_id: int, *released: QuestionRelease) -> dict[str, list[Row]]:
    """The tables that a release alone makes."""
    rounds = {each.id: each for each in (THE_VOTE, THE_LIST)}
    tables = board_tables(rounds, {1: MEETING}, [RoundRelease(round_id, START, released)], [], "en")
    return rows_of(tables)


def rows_of(tables: tuple[Table, ...]) -> dict[str, list[Row]]:
    return {table.name: [dict(zip(table.columns, row, strict=True)) for row in table.rows] for table in tables}


def of_vote(counted: dict[Role, dict[str, int]]) -> Result:
    members = {role: sum(row.values()) for role, row in counted.items()}
    counted = {role: row for role, row in counted.items() if sum(row.values())}
    count = Count({role: sum(row.values()) for role, row in counted.items()}, counted)
    return disclose_vote(count, YesNo().decide(QUESTIONS[0], count, 5), AUDIENCES, members)


@settings(max_examples=150)
@given(COUNTED)
def test_audiences_of_a_vote_show_only_where_each_has_10_or_more(counted: dict[Role, dict[str, int]]) -> None:
    found = board(1, QuestionRelease(QUESTIONS[0], of_vote(counted)))
    people = {role: sum(row.values()) for role, row in counted.items() if sum(row.values())}
    [vote] = found["votes"]
    assert (vote["closed_on"], vote["ballots"]) == (START.date(), sum(people.values()))
    enough = len(people) > 1 and min(people.values()) >= 10
    expected = [{"audience": role.value, "ballots": people[role]} | counted[role] for role in people] if enough else []
    shown = [{name: row[name] for name in ("audience", "ballots", *ANSWERS)} for row in found["votes_by_audience"]]
    assert sorted(shown, key=str) == sorted(expected, key=str)


@settings(max_examples=150)
@given(COUNTED)
def test_totals_of_a_vote_show_from_5_ballots(counted: dict[Role, dict[str, int]]) -> None:
    [vote] = board(1, QuestionRelease(QUESTIONS[0], of_vote(counted)))["votes"]
    totals = {answer: sum(row[answer] for row in counted.values()) for answer in ANSWERS}
    few = sum(totals.values()) < 5
    assert {answer: vote[answer] for answer in ANSWERS} == (dict.fromkeys(ANSWERS) if few else totals)
    assert vote["outcome"] == "no_quorum" if few else vote["outcome"] in {"yes", "no", "tie"}


@settings(max_examples=60, deadline=None)
@given(PICKS)
def test_priorities_show_a_few_where_few_took_part_or_picked(picks: list[tuple[Role, list[bool]]]) -> None:
    options = [option.id for option in CHOICE.options]
    members = {role: sum(each is role for each, _ in picks) for role in AUDIENCES}
    ballots = [Ballot(role, _approved(options, picked)) for role, picked in picks]
    count = kind_named(CHOICE.kind).count(CHOICE, ballots, 1)
    result = disclose_priorities(count, options, AUDIENCES, members, quorum=5)
    found = board(2, QuestionRelease(CHOICE, result))
    chosen = {f"Thing {number + 1}": sum(picked[number] for _, picked in picks) for number in range(3)}
    for row in found["priorities"]:
        many = len(picks) >= 5 and chosen[str(row["option"])] >= 3
        assert row["picked"] == (chosen[str(row["option"])] if many else None)
        assert row["took_part"] == (len(picks) if len(picks) >= 5 else None)
        assert row["score"] is None or (len(picks) >= 20 and many)
    there = [people for people in members.values() if people]
    if len(there) < 2 or min(there) < 10:
        assert found["priorities_by_audience"] == []
    assert all(row["picked"] is None or int(str(row["picked"])) >= 3 for row in found["priorities_by_audience"])


def _approved(options: list[str], picked: list[bool]) -> str:
    given = [[option, str(int(yes))] for option, yes in zip(options, picked, strict=True)]
    return json.dumps({"approval": json.dumps(given)})


@given(st.integers(0, 9), st.integers(0, 9))
def test_readers_show_from_5_and_sentences_that_are_not_clear_from_3(readers: int, unclear: int) -> None:
    released = ReadingRelease(1, START, disclose_reading({1: readers}, {(1, 1): unclear}))
    found = rows_of(board_tables({}, {1: MEETING}, [], [released], "en"))
    assert [row["readers"] for row in found["reading"]] == [readers if readers >= 5 else None]
    assert [(row["text"], row["people"]) for row in found["not_clear"]] == [
        ("Late.", unclear if unclear >= 3 else None)
    ]


async def test_it_is_empty_while_all_is_open(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        await found.crowd(Role.CARER, 12, "yes")
        await found.votes(found.people["Ana"])
        for file in await found.export("board"):
            assert set(file.tables) == BOARD
            assert [name for name in BOARD - {DICTIONARY} if file.tables[name]] == []
            assert SHOWN not in file.everything, "nobody has released it yet"
            assert set(file.about) == {"made", "language"}


async def test_after_closing_it_says_what_everybody_was_told(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        await found.crowd(Role.SERVICE_USER, 12, "yes")
        await found.crowd(Role.CARER, 11, "no")
        await found.crowd(Role.STAFF, 10, "unsure")
        await found.close()
        for file in await found.export("board"):
            first = file.tables["votes"][0]
            assert first["question"] == "Should the centre open on Saturday mornings?"
            assert [first[each] for each in ("outcome", "ballots", "yes", "unsure", "no")] == [
                "yes",
                "33",
                "12",
                "10",
                "11",
            ]
            assert date.fromisoformat(first["closed_on"]) == START.date()
            apart = {row["audience"]: row["ballots"] for row in file.tables["votes_by_audience"]}
            assert apart == {"service_user": "12", "carer": "11", "staff": "10"}


async def test_no_words_but_released_ones_and_no_people_are_in_it(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        for name in ("Ana", "Ben"):
            await found.votes(found.people[name])
        await found.close()
        await found.checks("Show")  # too late for the release
        for file in await found.export("board"):
            assert {SHOWN, SHOWN_TOO} <= set(file.column("priorities", "option"))
            kept_back = (*NOBODY_MAY_READ, ONLY_ORGANISERS, ASKED, WAITING, "pseudonym", "Priya")
            assert [words for words in kept_back if words in file.everything] == []


@pytest.mark.parametrize("left", ["Ana", "Ben"])
async def test_somebody_who_left_before_it_closed_is_not_in_it(tmp_path: Path, left: str) -> None:
    async with a_round(tmp_path) as found:
        await found.votes(found.people["Ana"])
        await found.votes(found.people["Ben"])
        who = found.people[left]
        await who.says("/stop")
        await who.picks("Leave Sayso")
        await who.picks("Yes, leave")
        await found.close()
        gone, stays = (SHOWN, SHOWN_TOO) if left == "Ana" else (SHOWN_TOO, SHOWN)
        for file in await found.export("board"):
            assert gone not in file.everything
            assert stays in file.column("priorities", "option")
            assert file.column("votes", "ballots")[0] == "1"


async def test_a_release_never_changes_from_one_file_to_the_next(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        await found.crowd(Role.CARER, 7, "yes")
        await found.close()
        first, _ = await found.export("board")
        await found.checks("Show")
        await found.somebody("Dora", Role.STAFF)
        second, _ = await found.export("board")
        assert first.tables == second.tables
