"""Where a person is: kept as JSON for weeks, with a trail that Back leads along."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.places import HOME, LONGEST_TRAIL, Place
from bot.domain.screens import CODE_LIMIT, REVISION_ROOM, Step, step

ROOM = CODE_LIMIT - REVISION_ROOM
PARTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=" |"), min_size=1, max_size=12)
STEPS = st.lists(PARTS, min_size=1, max_size=5).filter(lambda parts: len(" ".join(parts).encode()) <= ROOM)
MADE_STEPS = STEPS.map(lambda parts: Step(parts[0], tuple(parts[1:])))
PLACES = st.builds(
    Place,
    where=MADE_STEPS,
    trail=st.lists(MADE_STEPS, max_size=4).map(tuple),
    offered=st.lists(st.tuples(st.text(), MADE_STEPS.map(lambda made: made.code)), max_size=4).map(tuple),
    words=st.none() | MADE_STEPS,
    undo=st.none() | MADE_STEPS,
    revision=st.integers(0, 10**9),
    last=st.none() | st.text(),
    wrong_codes=st.lists(st.integers(0, 2**40), max_size=5).map(tuple),
)
A, B, C, D = (step(name) for name in "abcd")


def after(*steps: Step, place: Place | None = None) -> Place:
    place = place or Place()
    for each in steps:
        place = place.onward(each, None, None, None)
    return place


@given(PLACES)
def test_a_place_survives_being_stored(place: Place) -> None:
    assert Place.from_json(place.to_json(), place.revision) == place


def test_a_new_place_is_home() -> None:
    assert Place() == Place(where=HOME)
    assert Place().before == HOME
    assert Place.from_json(Place().to_json(), 0) == Place()


def test_back_leads_along_the_way_one_came() -> None:
    place = after(A, B, C)
    assert place.trail == (HOME, A, B)
    assert place.before == B
    place = after(place.before, place=place)
    assert (place.where, place.trail) == (B, (HOME, A))


def test_home_clears_the_trail() -> None:
    assert after(A, B, HOME).trail == ()
    assert after(A, B, HOME, C).trail == (HOME,)


def test_a_known_step_cuts_the_trail_back() -> None:
    assert after(A, B, C, D, B).trail == (HOME, A)


def test_the_same_screen_again_is_no_new_step() -> None:
    assert after(A, B, B, B).trail == after(A, B).trail


def test_steps_that_differ_in_what_they_are_about_are_different() -> None:
    one, two = step("card", 1, 1), step("card", 1, 2)
    assert after(one, two).trail == (HOME, one)


@given(st.lists(st.integers(0, 40), max_size=60))
def test_however_somebody_walks_the_trail_is_short_and_goes_nowhere_twice(numbers: list[int]) -> None:
    place = Place()
    for number in numbers:
        place = after(step("card", number) if number else HOME, place=place)
        assert len(place.trail) <= LONGEST_TRAIL
        assert place.where not in place.trail
        assert len(set(place.trail)) == len(place.trail)


@given(st.lists(st.integers(1, 40), max_size=60))
def test_back_always_comes_home_in_the_end(numbers: list[int]) -> None:
    place = after(*(step("card", number) for number in numbers))
    for _ in range(LONGEST_TRAIL + 1):
        place = after(place.before, place=place)
    assert place.where == HOME


def test_each_screen_counts_and_its_choices_are_not_yet_known() -> None:
    place = Place(A, (HOME,), (("Yes", "answer 1"),), words=B, undo=C, revision=7, last="7 a", wrong_codes=(1, 2))
    assert place.onward(D, None, B, "8 d") == Place(D, (HOME, A), (), None, B, 8, "8 d", (1, 2))
    assert place.onward(A, C, None, None) == Place(A, (HOME,), (), C, None, 8, None, (1, 2))


@pytest.mark.parametrize(
    ("where", "round_id"),
    [
        (step("ask", 71, 1, "-"), 71),
        (step("review", 40, 0), 40),
        (step("vote", 3), 3),
        (step("matter", 36), 36),
        (step("card", 71, 1), None),
        (HOME, None),
    ],
)
def test_a_place_in_a_round_names_it(where: Step, round_id: int | None) -> None:
    assert Place(where=where).round_id == round_id


@pytest.mark.parametrize("make", [lambda: step("menu"), lambda: step("ask", 1, 2, "o1.o2")])
def test_an_old_place_is_read_as_it_was_written(make: Callable[[], Step]) -> None:
    """The form on disk: where, trail, offered, words, undo, last button, wrong codes."""
    made = make()
    text = f'["{made.code}",["menu"],[["Yes","answer 1"]],null,"withdraw 5","9 x",[12]]'
    assert Place.from_json(text, 9) == Place(
        made, (HOME,), (("Yes", "answer 1"),), None, Step("withdraw", ("5",)), 9, "9 x", (12,)
    )
