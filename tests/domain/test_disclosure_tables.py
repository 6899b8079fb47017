"""Which tables can lie behind what is published, against listing every table there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.disclosure.tables import Published, Range
from bot.domain.people import AUDIENCES, Role
from tests.domain.examples import CARERS, STAFF, USERS

Row = tuple[int, ...]


def rows(people: int, cells: Sequence[Range]) -> list[Row]:
    """Every row of whole numbers within its ranges that adds up to so many people."""
    ranges = [range(low, high + 1) for low, high in cells]
    return [row for row in product(*ranges) if sum(row) == people]


def tables(published: Published) -> Iterator[dict[Role, Row]]:
    """Every table that agrees with what is published."""
    roles = list(published.people)
    for table in product(*(rows(published.people[role], published.cells[role]) for role in roles)):
        if tuple(map(sum, zip(*table, strict=True))) == published.totals:
            yield dict(zip(roles, table, strict=True))


@st.composite
def publications(draw: st.DrawFn) -> Published:
    """A table with ranges around its cells, or totals and ranges that may fit nothing at all."""
    options = draw(st.integers(2, 3))
    roles = AUDIENCES[: draw(st.integers(2, 3))]
    counts = {role: tuple(draw(st.integers(0, 3)) for _ in range(options)) for role in roles}
    cells = {}
    for role, row in counts.items():
        width = st.sampled_from((0, 0, 1, 2))
        below, above = (draw(st.tuples(*[width] * options)) for _ in range(2))
        cells[role] = tuple(
            (max(0, cell - less), cell + more) for cell, less, more in zip(row, below, above, strict=True)
        )
    totals = tuple(map(sum, zip(*counts.values(), strict=True)))
    people = {role: sum(row) for role, row in counts.items()}
    if draw(st.booleans()):
        totals = tuple(max(0, total + draw(st.integers(-1, 1))) for total in totals)
    if draw(st.booleans()):
        people = {role: max(0, some + draw(st.integers(-1, 1))) for role, some in people.items()}
    return Published(people, totals, cells)


@settings(max_examples=400)
@given(publications())
def test_whether_any_table_fits_is_found_as_by_listing_all(published: Published) -> None:
    assert published.fits_some_table() is any(True for _ in tables(published))


@settings(max_examples=400)
@given(publications())
def test_whether_an_audience_is_always_unanimous_is_found_as_by_listing_all(published: Published) -> None:
    listed = list(tables(published))
    for role, people in published.people.items():
        if people:
            assert published.always_unanimous(role) is all(max(table[role]) == people for table in listed)


def test_two_audiences_whose_totals_leave_one_table() -> None:
    """Users 4 or 5 yes, carers at most 5 yes, 10 yes in all: users 5 and carers 5, so users all said yes."""
    published = Published({USERS: 5, CARERS: 10}, (10, 5), {USERS: ((4, 5), (0, 1)), CARERS: ((3, 5), (5, 7))})
    assert list(tables(published)) == [{USERS: (5, 0), CARERS: (5, 5)}]
    assert published.always_unanimous(USERS)
    assert not published.always_unanimous(CARERS)


def test_one_more_table_is_enough_to_hide_an_audience() -> None:
    """With 9 yes in all, users may be 5 and carers 4, or users 4 and carers 5."""
    published = Published({USERS: 5, CARERS: 10}, (9, 6), {USERS: ((4, 5), (0, 1)), CARERS: ((3, 5), (5, 7))})
    assert [table[USERS] for table in tables(published)] == [(4, 1), (5, 0)]
    assert not published.always_unanimous(USERS)


def test_three_audiences_can_hold_each_other_fast() -> None:
    """Nobody said no, so that users, who may have said yes or no, all said yes."""
    published = Published(
        {USERS: 3, CARERS: 2, STAFF: 2},
        (5, 2, 0),
        {USERS: ((0, 3), (0, 0), (0, 3)), CARERS: ((0, 2), (0, 2), (0, 2)), STAFF: ((0, 2), (0, 2), (0, 2))},
    )
    assert published.always_unanimous(USERS)
    assert not published.always_unanimous(CARERS)


@pytest.mark.parametrize("totals", [(3, 3), (4, 3), (8, 0)])
def test_totals_that_cannot_be_fit_nothing(totals: Row) -> None:
    """7 people cannot make 6 or 8 answers, and carers, of whom 2 at most said yes, cannot make 4 of them with users."""
    published = Published({USERS: 4, CARERS: 3}, totals, {USERS: ((0, 1), (0, 4)), CARERS: ((0, 2), (0, 3))})
    assert not published.fits_some_table()


def test_an_audience_whose_cells_cannot_add_up_fits_nothing_however_free_the_others_are() -> None:
    """3 users cannot be 2 and 2, though 3 carers could be anything that is left of 3 and 3."""
    published = Published({USERS: 3, CARERS: 3}, (3, 3), {USERS: ((2, 2), (2, 2)), CARERS: ((0, 3), (0, 3))})
    assert not published.fits_some_table()
    more = Published({USERS: 3, CARERS: 3}, (3, 3), {USERS: ((0, 1), (0, 1)), CARERS: ((0, 3), (0, 3))})
    assert not more.fits_some_table()
