"""Up to 7 options are picked, more are compared; a list can grow from one to the other while people answer."""

from __future__ import annotations

import json

import pytest

from bot.domain.questions import approval, pairwise
from bot.domain.questions.kind import Ballot, NotOffered
from bot.domain.questions.priorities import Priorities
from bot.domain.rounds import Question
from bot.domain.words import say
from tests.domain.examples import CARERS, SEED, USERS, question, walked

PRIORITIES = Priorities()


def given(picks: dict[str, int] | None = None, comparisons: list[tuple[str, str, str]] | None = None) -> str:
    parts = {}
    if picks is not None:
        parts["approval"] = approval.write([(option, str(answer)) for option, answer in picks.items()])
    if comparisons is not None:
        parts["pairwise"] = pairwise.write(comparisons)
    return json.dumps(parts)


def values(options: int, *ballots: Ballot) -> dict[str, float]:
    return {score.option: score.value for score in PRIORITIES.count(question("priorities", options), ballots, 1).scores}


def test_seven_options_are_picked_and_eight_are_compared() -> None:
    assert PRIORITIES.following(question("priorities", 7), None, SEED) in {f"o{number}" for number in range(1, 8)}
    first, _, second = (PRIORITIES.following(question("priorities", 8), None, SEED) or "").partition(".")
    assert first != second
    assert {first, second} <= {f"o{number}" for number in range(1, 9)}


def test_without_options_there_is_nothing_to_ask() -> None:
    assert PRIORITIES.following(question("priorities", 0), None, SEED) is None
    assert PRIORITIES.count(question("priorities", 0), [], 1).scores == ()


def test_a_list_that_grows_goes_on_with_comparisons_and_keeps_what_was_picked() -> None:
    seven, eight = question("priorities", 7), question("priorities", 8)
    picked, _ = walked(PRIORITIES, seven, lambda offers: offers[0])
    assert PRIORITIES.following(seven, picked, SEED) is None
    position = PRIORITIES.following(eight, picked, SEED)
    assert position is not None
    assert "." in position
    more = PRIORITIES.answer(eight, picked, position, "1")
    reviewed = [each.position for each in PRIORITIES.review(eight, more)]
    assert reviewed == [*[each.position for each in PRIORITIES.review(seven, picked)], position]


def test_what_was_picked_before_the_list_grew_can_still_be_changed() -> None:
    eight = question("priorities", 8)
    before = given({"o1": 1, "o2": 0})
    assert PRIORITIES.ask(eight, before, "o1").lines[-1] == say("answer-now", choice="picked")
    after = PRIORITIES.answer(eight, before, "o1", "0")
    assert [each.position for each in PRIORITIES.review(eight, after)] == ["o1", "o2"]


def test_where_everybody_picked_shares_are_counted() -> None:
    """o1: 2 of 3. o2: 1 of 3."""
    ballots = [Ballot(USERS, given({"o1": 1, "o2": 0}), 2), Ballot(CARERS, given({"o2": 1, "o1": 0}))]
    assert PRIORITIES.count(question("priorities", 2), ballots, 1).method == "approval"
    assert values(2, *ballots) == pytest.approx({"o1": 2 / 3, "o2": 1 / 3})


def test_picking_one_and_passing_another_says_which_matters_more() -> None:
    """Picks of o1 and o2 over o3 and o4 are 4 comparisons: the same as comparing those pairs."""
    picks = given({"o1": 1, "o3": 0, "o2": 1, "o4": 0})
    pairs = [("o1", "o3", "1"), ("o1", "o4", "1"), ("o3", "o2", "2"), ("o2", "o4", "1")]
    count = PRIORITIES.count(question("priorities", 8), [Ballot(USERS, picks, 3)], 1)
    direct = PRIORITIES.count(question("priorities", 8), [Ballot(USERS, given(comparisons=pairs), 3)], 1)
    assert count.method == direct.method == "pairwise"
    assert [(score.option, score.value) for score in count.scores] == [
        (score.option, pytest.approx(score.value)) for score in direct.scores
    ]
    assert {score.option for score in count.scores[:2]} == {"o1", "o2"}
    assert {score.option for score in count.scores[-2:]} == {"o3", "o4"}
    assert count.picks == direct.picks


def test_a_comparison_says_more_than_the_picks_it_goes_against() -> None:
    """Somebody picked o1 and passed o2, and later put o2 before o1: the later, finer answer counts."""
    ballot = Ballot(USERS, given({"o1": 1, "o2": 0}, [("o1", "o2", "2")]))
    direct = Ballot(USERS, given(comparisons=[("o1", "o2", "2")]))
    assert values(8, ballot) == pytest.approx(values(8, direct))


def test_one_comparison_makes_all_of_a_round_be_counted_as_comparisons() -> None:
    """The list grew to 8 and somebody compared; then one was hidden, so that 7 are left."""
    ballots = [Ballot(USERS, given({"o1": 1, "o2": 0})), Ballot(CARERS, given(comparisons=[("o1", "o7", "1")]))]
    count = PRIORITIES.count(question("priorities", 7), ballots, 1)
    assert count.method == "pairwise"
    assert count.took_part == {USERS: 1, CARERS: 1}


def test_options_that_were_hidden_are_dropped_from_every_count_and_from_reading_over() -> None:
    asked = question("priorities", 8)
    left = Question(1, "priorities", asked.title, None, asked.options[1:])
    both = given({"o1": 1, "o2": 0, "o3": 1}, [("o1", "o4", "1"), ("o3", "o4", "2")])
    assert [each.position for each in PRIORITIES.review(left, both)] == ["o2", "o3", "o3.o4"]
    count = PRIORITIES.count(left, [Ballot(USERS, both, 6)], 1)
    assert "o1" not in {score.option for score in count.scores}
    assert all("o1" not in row for row in count.picks.values())
    with pytest.raises(NotOffered):
        PRIORITIES.ask(left, both, "o1")
    with pytest.raises(NotOffered):
        PRIORITIES.answer(left, both, "o1.o2", "1")


def test_whoever_picks_nothing_takes_part_too() -> None:
    for options in (2, 8):
        count = PRIORITIES.count(question("priorities", options), [Ballot(USERS, given({"o1": 0, "o2": 0}), 5)], 1)
        assert count.took_part == {USERS: 5}
        assert set(count.picks[USERS].values()) == {0}
