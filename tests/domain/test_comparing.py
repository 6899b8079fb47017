"""Which matters more: pairs, counted by hand and by an independent library."""

from __future__ import annotations

import random
from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.questions.kind import Ballot, Count, OrderEffect
from bot.domain.questions.pairwise import FIRST, OUTCOMES, SAME, SECOND, UNDECIDED, Pairwise, read, schedule, write
from bot.domain.rounds import Question
from bot.domain.words import say
from tests.domain.examples import CARERS, SEED, USERS, option, question, words

PAIRWISE = Pairwise()
Outcomes = dict[tuple[str, str], str]


def count(options: int, *ballots: tuple[Outcomes, int]) -> Count:
    asked = question("pairwise", options)
    return PAIRWISE.count(
        asked, [Ballot(USERS, write([(*pair, outcome) for pair, outcome in each.items()]), n) for each, n in ballots], 1
    )


def scores(found: Count) -> dict[str, float]:
    return {score.option: score.value for score in found.scores}


@pytest.mark.parametrize("options", range(2, 12))
def test_every_pair_comes_once_and_no_option_gets_ahead(options: int) -> None:
    """After each pair an option was seen as often as any other; one apart at most, two where one has to sit out."""
    asked = question("pairwise", options)
    for seed in range(10):
        pairs = list(schedule(asked.options, bytes([seed])))
        assert Counter(map(frozenset, pairs)) == Counter(
            frozenset((one.id, other.id)) for one, other in combinations(asked.options, 2)
        )
        seen = Counter({each.id: 0 for each in asked.options})
        for pair in pairs:
            seen.update(pair)
            assert max(seen.values()) - min(seen.values()) <= 1 + options % 2


def test_nothing_is_left_to_compare_with_one_option_or_none() -> None:
    for options in (0, 1):
        assert PAIRWISE.following(question("pairwise", options), None, SEED) is None


def test_a_pair_is_known_again_whichever_came_first() -> None:
    asked = question("pairwise", 2)
    given = PAIRWISE.answer(asked, None, "o1.o2", FIRST)
    assert PAIRWISE.ask(asked, given, "o2.o1").lines[-1] == say("answer-now", choice="pair-2")
    assert PAIRWISE.ask(asked, given, "o1.o2").lines[-1] == say("answer-now", choice="pair-1")
    assert read(PAIRWISE.answer(asked, given, "o2.o1", SAME)) == [("o2", "o1", SAME)]
    assert PAIRWISE.following(asked, given, SEED) is None


def test_a_short_label_is_on_the_button_and_a_long_one_is_not() -> None:
    short, long = words("x" * 20), words("x" * 21)
    asked = Question(1, "pairwise", words("What?"), None, (option(1, short), option(2, long)))
    labels = [offer.label for offer in PAIRWISE.ask(asked, None, "o1.o2").offers]
    assert labels == [short, say("choice-second"), say("choice-same"), say("choice-undecided")]


@pytest.mark.parametrize("people", [1, 3, 20])
def test_two_options_that_everybody_puts_in_one_order(people: int) -> None:
    """Before anybody answers the two share one tie, half a win each: then n people make n + 1/2 of n + 1 wins.

    1 person: 1.5 of 2. 3 people: 3.5 of 4. 20 people: 20.5 of 21.
    """
    found = scores(count(2, ({("o1", "o2"): FIRST}, people)))
    assert found == pytest.approx({"o1": (people + 0.5) / (people + 1), "o2": 0.5 / (people + 1)})


def test_whoever_comes_second_can_win() -> None:
    """2 to 1 for o2, which was shown second, then first: 2.5 of 4 against 1.5 of 4."""
    found = scores(count(2, ({("o1", "o2"): SECOND}, 1), ({("o2", "o1"): FIRST}, 1), ({("o1", "o2"): FIRST}, 1)))
    assert found == pytest.approx({"o1": 1.5 / 4, "o2": 2.5 / 4})


def test_four_options_in_one_order_by_one_person() -> None:
    """Each option has 3 others; every pair met once, and holds 1/3 of a tie: 3 + 1 meetings each.

    Where all pairs met equally often, the chance is wins over meetings: 3.5/4, 2.5/4, 1.5/4, 0.5/4.
    """
    order = dict.fromkeys(combinations(("o1", "o2", "o3", "o4"), 2), FIRST)
    assert scores(count(4, (order, 1))) == pytest.approx({"o1": 0.875, "o2": 0.625, "o3": 0.375, "o4": 0.125})


def test_a_circle_is_a_tie_and_stays_in_the_order_published() -> None:
    """o1 beats o2, o2 beats o3, o3 beats o1: 1.5 wins of 3 meetings each."""
    found = count(3, ({("o1", "o2"): FIRST, ("o2", "o3"): FIRST, ("o1", "o3"): SECOND}, 4))
    assert [score.option for score in found.scores] == ["o1", "o2", "o3"]
    assert scores(found) == pytest.approx(dict.fromkeys(("o1", "o2", "o3"), 0.5))


def test_both_the_same_is_half_a_win_each_and_cannot_decide_is_none() -> None:
    """With the tie they share: (1 + 0.5 + 0.5) of 3, and UNDECIDED changes nothing."""
    found = count(2, ({("o1", "o2"): FIRST}, 1), ({("o1", "o2"): SAME}, 1), ({("o1", "o2"): UNDECIDED}, 5))
    assert scores(found) == pytest.approx({"o1": 2 / 3, "o2": 1 / 3})
    assert found.took_part == {USERS: 7}
    assert found.picks == {USERS: {"o1": 1, "o2": 0}}


def test_an_option_nobody_has_compared_stands_in_the_middle() -> None:
    found = scores(count(3, ({("o1", "o2"): FIRST}, 10)))
    assert found["o3"] == pytest.approx(0.5, abs=1e-6)
    assert found["o1"] > found["o3"] > found["o2"]


def test_a_person_counts_once_for_an_option_however_often_it_won() -> None:
    found = count(3, ({("o1", "o2"): FIRST, ("o1", "o3"): FIRST, ("o3", "o2"): SAME}, 2))
    assert found.picks == {USERS: {"o1": 2, "o2": 0, "o3": 0}}


def test_pairs_with_an_option_that_is_gone_are_left_out() -> None:
    given_ = write([("o1", "gone", SECOND), ("o1", "o2", FIRST)])
    asked = question("pairwise", 2)
    assert PAIRWISE.count(asked, [Ballot(CARERS, given_)], 1).picks == {CARERS: {"o1": 1, "o2": 0}}
    assert [each.position for each in PAIRWISE.review(asked, given_)] == ["o1.o2"]


def test_how_often_the_first_shown_was_chosen_is_counted() -> None:
    """3 people chose the first twice; 2 chose the second once. The same and cannot decide say nothing about it."""
    firsts = {("o1", "o2"): FIRST, ("o3", "o1"): FIRST, ("o2", "o3"): SAME}
    found = count(3, (firsts, 3), ({("o1", "o2"): SECOND, ("o2", "o3"): UNDECIDED}, 2))
    assert found.order_effect == OrderEffect(6, 2)


@settings(max_examples=20)
@given(st.integers(2, 5), st.integers(1, 3), st.randoms(use_true_random=False))
def test_where_all_compared_all_pairs_the_chance_is_wins_over_meetings(
    options: int, people: int, chance: random.Random
) -> None:
    """With k people: (wins + 1/2) of (k * others + 1) meetings, as the tie of an option adds one meeting."""
    names = [f"o{number}" for number in range(1, options + 1)]
    wins = dict.fromkeys(names, 0.5)
    given_ = []
    for _ in range(people):
        answers = {pair: chance.choice((FIRST, SECOND, SAME)) for pair in combinations(names, 2)}
        given_.append((answers, 1))
        for (first, second), outcome in answers.items():
            wins[first] += {FIRST: 1, SECOND: 0, SAME: 0.5}[outcome]
            wins[second] += {FIRST: 0, SECOND: 1, SAME: 0.5}[outcome]
    meetings = people * (options - 1) + 1
    assert scores(count(options, *given_)) == pytest.approx({o: won / meetings for o, won in wins.items()}, abs=1e-6)


@pytest.mark.parametrize("seed", range(4))
def test_an_independent_library_comes_to_the_same_chances(seed: int) -> None:
    """choix fits the same model by spectral ranking. All is counted 2 * (options - 1) times, so that the tie shared
    among the pairs of an option becomes 1 whole win each way, and `Same` as many as half of that."""
    import choix
    import numpy as np

    chance = random.Random(seed)  # seeded: this is a test
    names = [f"o{number}" for number in range(1, 7)]
    whole, half = 2 * (len(names) - 1), len(names) - 1
    met = [(one, other) for one in range(len(names)) for other in range(len(names)) if one != other]
    ballots = []
    for _ in range(8):
        some = chance.sample(list(combinations(range(len(names)), 2)), 9)
        answers = {pair: chance.choice(OUTCOMES) for pair in some}
        ballots.append(({(names[one], names[other]): each for (one, other), each in answers.items()}, 1))
        for (one, other), outcome in answers.items():
            met += [(one, other)] * {FIRST: whole, SAME: half}.get(outcome, 0)
            met += [(other, one)] * {SECOND: whole, SAME: half}.get(outcome, 0)
    strength = np.exp(choix.ilsr_pairwise(len(names), met))
    beats = strength[:, None] / (strength[:, None] + strength[None, :])
    expected = {name: (beats[row].sum() - 0.5) / (len(names) - 1) for row, name in enumerate(names)}
    assert scores(count(len(names), *ballots)) == pytest.approx(expected, abs=1e-6)
