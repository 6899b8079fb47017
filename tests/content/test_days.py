"""Days as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import example, given
from hypothesis import strategies as st

from bot.content.catalogue import LANGUAGES
from bot.content.days import day_of

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("said", "language", "expected"),
    [
        ("1 March", "en", date(2027, 3, 1)),
        ("march 1st", "en", date(2027, 3, 1)),
        ("Monday 1 March 2027", "en", date(2027, 3, 1)),
        ("1 mar.", "en", date(2027, 3, 1)),
        ("1/3/2027", "en", date(2027, 3, 1)),
        ("1.3.", "pl", date(2027, 3, 1)),
        ("2027-03-01", "pl", date(2027, 3, 1)),
        ("1 marca", "pl", date(2027, 3, 1)),
        ("1 marzec", "pl", date(2027, 3, 1)),
        ("1 march", "pl", date(2027, 3, 1)),
        ("24 November", "en", TODAY),
        ("23 November", "en", date(2027, 11, 23)),
        ("29 February", "en", date(2028, 2, 29)),
        ("١ March", "en", date(2027, 3, 1)),
    ],
)
def test_a_day_is_understood(said: str, language: str, expected: date) -> None:
    assert day_of(said, language, TODAY) == expected


@pytest.mark.parametrize(
    "said", ["", "soon", "31 June", "1 ma", "2 3 March", "March", "1", "13/13/2027", "1 March 2027 at the very latest"]
)
def test_what_is_no_day_is_not_guessed(said: str) -> None:
    assert day_of(said, "en", TODAY) is None


@given(st.text(max_size=30), st.sampled_from(LANGUAGES))
def test_whatever_is_typed_is_no_day_or_one_that_can_be_said_again(said: str, language: str) -> None:
    found = day_of(said, language, TODAY)
    assert found is None or day_of(found.isoformat(), language, TODAY) == found


@given(st.dates(date(2026, 11, 24), date(2090, 1, 1)), st.sampled_from(LANGUAGES))
@example(date(2027, 5, 1), "bn")  # a month of two signs
def test_every_day_is_understood_as_it_is_shown(day: date, language: str) -> None:
    assert day_of(format_date(day, "d MMMM y", language), language, TODAY) == day
    assert day_of(day.isoformat(), language, TODAY) == day
