"""Feedback on staff, and how a summary was read: each threshold, one below and on it."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.disclosure.feedback import (
    LastRelease,
    Level,
    as_one_writer,
    first_day,
    level,
    may_reach_board,
    may_release,
    quarter_of,
)
from bot.domain.disclosure.reading import disclose_reading

NOW = quarter_of(date(2026, 12, 1))


def writers(many: int, start: int = 0) -> frozenset[Hashable]:
    """So many people whom nobody supports, numbered from `start`."""
    return as_one_writer(range(start, start + many), [])


def test_a_person_and_those_who_support_them_are_one_writer() -> None:
    assert len(as_one_writer(["ana", "bo", "cy"], [("bo", "ana")])) == 2
    assert len(as_one_writer(["ana", "bo", "cy"], [("bo", "ana"), ("cy", "ana")])) == 1


def test_two_people_with_one_supporter_are_one_writer() -> None:
    assert len(as_one_writer(["ana", "di"], [("bo", "ana"), ("bo", "di")])) == 1


def test_a_chain_of_support_is_one_writer_in_whatever_order_it_is_known() -> None:
    chain = [("a", "b"), ("c", "d"), ("b", "c")]
    for supports in (chain, chain[::-1], [("c", "d"), ("b", "c"), ("a", "b")]):
        assert len(as_one_writer(["a", "d"], supports)) == 1


def test_supporters_who_wrote_nothing_are_no_writers() -> None:
    assert len(as_one_writer(["ana"], [("bo", "ana"), ("cy", "di")])) == 1
    assert as_one_writer([], [("bo", "ana")]) == frozenset()


def test_whoever_writes_twice_is_one_writer() -> None:
    assert len(as_one_writer(["ana", "ana"], [])) == 1


@given(st.lists(st.integers(0, 9)), st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=8), st.randoms())
def test_support_never_makes_more_writers_than_people_and_its_order_never_matters(
    wrote: list[int], supports: list[tuple[int, int]], chance: object
) -> None:
    found = as_one_writer(wrote, supports)
    assert len(found) <= len(set(wrote))
    assert found == as_one_writer(wrote[::-1], supports[::-1]) == as_one_writer(wrote, [(b, a) for a, b in supports])
    assert sum(len(set(wrote) & group) for group in found) == len(set(wrote))


@pytest.mark.parametrize(
    ("worker", "team", "expected"),
    [(5, 5, Level.WORKER), (5, 9, Level.WORKER), (4, 5, Level.TEAM), (4, 4, Level.HELD), (0, 0, Level.HELD)],
)
def test_feedback_is_about_a_worker_from_5_writers_else_about_the_team_else_held(
    worker: int, team: int, expected: Level
) -> None:
    assert level(writers(worker), writers(team)) is expected


@pytest.mark.parametrize(
    ("day", "first"),
    [
        (date(2026, 12, 31), date(2026, 10, 1)),
        (date(2027, 1, 1), date(2027, 1, 1)),
        (date(2027, 3, 31), date(2027, 1, 1)),
        (date(2028, 6, 30), date(2028, 4, 1)),
    ],
)
def test_a_quarter_is_a_calendar_quarter(day: date, first: date) -> None:
    assert first_day(quarter_of(day)) == first
    assert quarter_of(first) - 1 == quarter_of(first - timedelta(days=1))


@pytest.mark.parametrize(("many", "may"), [(4, False), (5, True)])
def test_the_first_release_needs_5_writers(many: int, may: bool) -> None:
    assert may_release(writers(many), None, NOW) is may


@pytest.mark.parametrize(
    ("quarters", "new", "may"), [(1, 3, True), (0, 3, False), (1, 2, False), (4, 2, False), (4, 5, True)]
)
def test_the_next_release_needs_another_quarter_and_3_new_writers(quarters: int, new: int, may: bool) -> None:
    assert may_release(writers(5 + new), LastRelease(NOW, writers(5)), NOW + quarters) is may


def test_writers_who_are_gone_do_not_make_the_others_new() -> None:
    """Of 6 writers 2 are new: 4 wrote before. That 3 of those before wrote nothing this time changes nothing."""
    last = LastRelease(NOW, writers(7))
    assert not may_release(writers(6, start=3), last, NOW + 1)
    assert may_release(writers(6, start=4), last, NOW + 1)


def test_3_new_writers_alone_are_too_few() -> None:
    assert not may_release(writers(4, start=90), LastRelease(NOW, writers(5)), NOW + 1)


@pytest.mark.parametrize(("many", "may"), [(9, False), (10, True)])
def test_a_board_sees_feedback_from_10_writers(many: int, may: bool) -> None:
    assert may_reach_board(writers(many)) is may


def test_readers_show_from_5_and_unclear_sentences_are_counted_from_3() -> None:
    found = disclose_reading({2: 4, 1: 5}, {(1, 3): 3, (1, 1): 2, (2, 1): 1})
    assert found.readers == ((1, 5), (2, None))
    assert found.unclear == ((1, 1, None), (1, 3, 3), (2, 1, None))


def test_nobody_read_anything() -> None:
    found = disclose_reading({}, {})
    assert (found.readers, found.unclear) == ((), ())
