"""Intervals come from drawing the people again, not their answers."""

from __future__ import annotations

import random
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.questions import approval, pairwise
from bot.domain.questions.kind import Ballot, Count, Score
from bot.domain.questions.resampling import scored
from bot.domain.questions.strength import chance_against_random_other
from tests.domain.examples import USERS, question


def picked(yes: int, no: int, seed: int = 1) -> Score:
    """One option that so many people picked and so many passed."""
    ballots = [Ballot(USERS, approval.write([("o1", "1")]), yes), Ballot(USERS, approval.write([("o1", "0")]), no)]
    return approval.Approval().count(question("approval", 1), ballots, seed).scores[0]


def compared(people: int) -> Count:
    """Of every 5 people, 4 put o1 first and 1 puts o2 first."""
    ballots = [
        Ballot(USERS, pairwise.write([("o1", "o2", "1")]), 4 * people),
        Ballot(USERS, pairwise.write([("o1", "o2", "2")]), people),
    ]
    return pairwise.Pairwise().count(question("pairwise", 2), ballots, 1)


def test_the_interval_of_a_share_is_as_wide_as_the_binomial_says() -> None:
    """50 of 100: a share drawn again moves by 0.05 (the root of 0.5 * 0.5 / 100), so 1.96 times that each way."""
    score = picked(50, 50)
    assert score.value == 0.5
    assert score.low == pytest.approx(0.5 - 0.098, abs=0.02)
    assert score.high == pytest.approx(0.5 + 0.098, abs=0.02)


def test_with_more_people_the_interval_narrows() -> None:
    widths = [score.high - score.low for score in (picked(3 * many, 2 * many) for many in (2, 20, 200, 2000))]
    assert widths == sorted(widths, reverse=True)
    assert widths[-1] < widths[0] / 10
    wide, narrow = (compared(people).scores[0] for people in (1, 100))
    assert narrow.high - narrow.low < (wide.high - wide.low) / 3


def test_where_everybody_says_the_same_nothing_moves() -> None:
    assert picked(9, 0) == Score("o1", 1.0, 1.0, 1.0)
    assert picked(0, 9) == Score("o1", 0.0, 0.0, 0.0)


def test_people_are_drawn_again_and_not_their_answers() -> None:
    """2 people with 10 equal comparisons each are 2 people: one of them alone makes the whole interval wide."""
    firsts = pairwise.write([(one, other, "1") for one, other in combinations([f"o{n}" for n in range(1, 6)], 2)])
    seconds = pairwise.write([(one, other, "2") for one, other in combinations([f"o{n}" for n in range(1, 6)], 2)])
    ballots = [Ballot(USERS, firsts), Ballot(USERS, seconds)]
    for score in pairwise.Pairwise().count(question("pairwise", 5), ballots, 1).scores:
        assert score.value == pytest.approx(0.5)
        if score.option != "o3":
            assert score.high - score.low > 0.3


def test_the_same_seed_draws_the_same_and_another_does_not_change_the_score() -> None:
    assert picked(700, 500) == picked(700, 500)
    others = [picked(700, 500, seed) for seed in range(2, 8)]
    assert {score.value for score in others} == {picked(700, 500).value}
    assert len({(score.low, score.high) for score in [*others, picked(700, 500)]}) > 1


@settings(max_examples=25)
@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 9))
def test_an_interval_holds_its_own_score(yes: int, no: int, seed: int) -> None:
    if yes + no:
        score = picked(yes, no, seed)
        assert 0 <= score.low <= score.value == yes / (yes + no) <= score.high <= 1


def test_the_best_comes_first_and_equals_stay_as_they_were() -> None:
    found = scored(["a", "b", "c", "d"], [3], lambda people: np.tile([0.2, 0.7, 0.2, 0.9], (len(people), 1)), 1)
    assert [score.option for score in found] == ["d", "b", "a", "c"]


def test_without_options_or_people_there_is_no_score() -> None:
    assert scored([], [4], lambda people: np.zeros((len(people), 0)), 1) == ()
    assert scored(["a"], [], lambda people: np.zeros((len(people), 1)), 1) == ()


def test_a_single_option_beats_all_others_there_are() -> None:
    assert chance_against_random_other(np.zeros((3, 1, 1))).tolist() == [[1.0], [1.0], [1.0]]


@settings(max_examples=25)
@given(st.integers(2, 6), st.randoms(use_true_random=False))
def test_chances_lie_between_0_and_1_and_half_of_all_meetings_are_won(size: int, chance: random.Random) -> None:
    wins = np.array([[[chance.randrange(6) for _ in range(size)] for _ in range(size)]], dtype=float)
    found = chance_against_random_other(wins)[0]
    assert ((found > 0) & (found < 1)).all()
    assert found.mean() == pytest.approx(0.5)


@settings(max_examples=25)
@given(st.integers(2, 6), st.randoms(use_true_random=False))
def test_turning_every_answer_round_turns_every_chance_round(size: int, chance: random.Random) -> None:
    wins = np.array([[[chance.randrange(6) for _ in range(size)] for _ in range(size)]], dtype=float)
    there, back = chance_against_random_other(wins)[0], chance_against_random_other(np.swapaxes(wins, 1, 2))[0]
    assert there == pytest.approx(1 - back, abs=1e-6)


def test_winning_once_more_never_lowers_a_chance() -> None:
    wins = np.array([[[0, 3, 1], [2, 0, 2], [4, 1, 0]]], dtype=float)
    more = wins.copy()
    more[0, 0, 1] += 1
    assert chance_against_random_other(more)[0, 0] > chance_against_random_other(wins)[0, 0]
    assert chance_against_random_other(more)[0, 1] < chance_against_random_other(wins)[0, 1]
