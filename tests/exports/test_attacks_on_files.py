"""Somebody keeps every file ever made and subtracts them from each other: no later one tells of one person.

People come, vote, say what matters, change their answers, leave and are hidden between files, as it happens.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.disclosure.priorities import disclose_priorities
from bot.domain.disclosure.reading import disclose_reading
from bot.domain.disclosure.votes import disclose_vote
from bot.domain.people import AUDIENCES, Role
from bot.domain.pseudonyms import pseudonyms
from bot.domain.questions import kind_named
from bot.domain.questions.kind import Ballot, Count
from bot.domain.questions.yes_no import ANSWERS, YesNo
from bot.domain.releases import QuestionRelease, ReadingRelease, RoundRelease
from bot.domain.rounds import Question, Round
from bot.exports.board import board_tables
from bot.exports.tables import Cell
from tests.drivers.clock import START
from tests.exports.test_board_file import _approved
from tests.storage.stores import CHOICE, MEETING, THE_LIST, THE_VOTE

ROUNDS = 3
Person = tuple[int, Role]
ROOM = st.fixed_dictionaries(dict.fromkeys(AUDIENCES, st.integers(0, 13))).map(
    lambda there: [role for role, people in there.items() for _ in range(people)]
)
"""Who is there at first, by what they take part as."""


@dataclass(frozen=True)
class Happens:
    """What happens before a file is made: who leaves, who comes, and which round closes, if any."""

    leave: frozenset[int]
    come: tuple[Role, ...]
    closes: bool
    given: tuple[int, ...]


HAPPENS = st.lists(
    st.builds(
        Happens,
        st.frozensets(st.integers(0, 40), max_size=3),
        st.lists(st.sampled_from(AUDIENCES), max_size=2).map(tuple),
        st.booleans(),
        st.lists(st.integers(0, 7), min_size=1, max_size=9).map(tuple),
    ),
    min_size=2,
    max_size=6,
)
Rows = dict[str, Counter[tuple[Cell, ...]]]


def vote_of(number: int, people: list[Person], given: tuple[int, ...]) -> RoundRelease:
    table = {role: dict.fromkeys(ANSWERS, 0) for _, role in people}
    for place, (_, role) in enumerate(people):
        table[role][ANSWERS[given[place % len(given)] % 3]] += 1
    count = Count({role: sum(row.values()) for role, row in table.items()}, table)
    question = Question(1, "yes_no", THE_VOTE.questions[0].title)
    result = disclose_vote(count, YesNo().decide(question, count, 0), AUDIENCES, count.took_part)
    return RoundRelease(number, START, (QuestionRelease(question, result),))


def list_of(number: int, people: list[Person], given: tuple[int, ...]) -> RoundRelease:
    options = [option.id for option in CHOICE.options]
    picked = [[bool(given[place % len(given)] >> bit & 1) for bit in range(3)] for place in range(len(people))]
    ballots = [Ballot(role, _approved(options, each)) for (_, role), each in zip(people, picked, strict=True)]
    count = kind_named(CHOICE.kind).count(CHOICE, ballots, 1)
    members = Counter(role for _, role in people)
    result = disclose_priorities(count, options, AUDIENCES, members, 0)
    return RoundRelease(number, START, (QuestionRelease(CHOICE, result),))


def files(room: list[Role], happens: list[Happens]) -> list[tuple[Rows, frozenset[int]]]:
    """The board file after each thing that happened, with the rounds that had closed by then."""
    people: list[Person] = list(enumerate(room))
    rounds: dict[int, Round] = {}
    releases: list[RoundRelease] = []
    readings: list[ReadingRelease] = []
    made = []
    for number, each in enumerate(happens, 1):
        people = [one for one in people if one[0] not in each.leave]
        people += [(100 * number + place, role) for place, role in enumerate(each.come)]
        if each.closes:
            template = (THE_VOTE, THE_LIST)[number % 2]
            rounds[number] = replace(template, id=number)
            releases.append((vote_of, list_of)[number % 2](number, people, each.given))
            if not readings:
                read = disclose_reading({1: len(people)}, {(1, 1): len(people) // 2})
                readings.append(ReadingRelease(1, START, read))
        tables = board_tables(rounds, {1: MEETING}, releases, readings, "en")
        rows: Rows = {table.name: Counter(table.rows) for table in tables}
        made.append((rows, frozenset(rounds)))
    return made


@settings(max_examples=60, deadline=None)
@given(ROOM, HAPPENS)
def test_between_two_files_nothing_changes_but_that_whole_rounds_are_added(
    room: list[Role], happens: list[Happens]
) -> None:
    """So what is left after subtracting is one release by itself, which its own rule holds for."""
    made = files(room, happens)
    for (before, closed), (after, closed_later) in pairwise(made):
        for table, rows in before.items():
            assert not rows - after[table], "nothing of an earlier file is ever changed or gone"
            if closed == closed_later:
                assert after[table] == rows, "whoever came or left meanwhile shows nowhere"


@settings(max_examples=60, deadline=None)
@given(ROOM, HAPPENS)
def test_no_number_that_is_left_after_subtracting_counts_fewer_than_its_rule_allows(
    room: list[Role], happens: list[Happens]
) -> None:
    made = files(room, happens)
    for (before, _), (after, _) in zip([({}, frozenset()), *made], made, strict=False):
        added = {table: rows - before.get(table, Counter()) for table, rows in after.items()}
        for row in added["votes"]:
            ballots, answers = row[8], row[9:12]
            assert set(answers) == {None} if int(str(ballots)) < 5 else sum(map(int, map(str, answers))) == ballots
        assert all(int(str(row[5])) >= 10 for row in added["votes_by_audience"])
        assert all(row[8] is None or int(str(row[8])) >= 3 for row in added["priorities"])
        assert all(row[4] is None or int(str(row[4])) >= 5 for row in added["priorities"])
        assert all(int(str(row[5])) >= 10 for row in added["priorities_by_audience"])
        assert all(row[4] is None or int(str(row[4])) >= 5 for row in added["reading"])


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32), st.sets(st.integers(0, 2**63 - 1)))
def test_two_working_files_have_no_sign_in_common_and_one_file_none_twice(
    first: bytes, second: bytes, numbers: set[int]
) -> None:
    if first == second:
        return
    one, other = pseudonyms(first, sorted(numbers)), pseudonyms(second, sorted(numbers))
    assert len(set(one)) == len(one) == len(numbers)
    assert not set(one) & set(other)
    assert all(sign.isalpha() and sign.islower() for sign in one)
