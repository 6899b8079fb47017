"""Ranked choice against published worked examples, an independent count, and what must hold of any count."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyrankvote import Ballot as TheirBallot
from pyrankvote import Candidate, instant_runoff_voting

from bot.domain.questions.kind import Ballot, Count, Outcome, Stage
from bot.domain.questions.ranked import NO_MORE, NOTHING, Ranked, Ranking, winners
from bot.domain.tallies import Tally, Way, ballots_of, order_of
from tests.domain.examples import CARERS, USERS, question

RANKED = Ranked()
OPTIONS = ("o1", "o2", "o3", "o4")
RANKINGS = st.dictionaries(
    st.lists(st.sampled_from(OPTIONS), unique=True, max_size=3).map(tuple), st.integers(1, 9), min_size=1, max_size=9
)


def given_(*options: str) -> str:
    return json.dumps({str(place): option for place, option in enumerate(options, 1)})


def counted(rankings: Mapping[Ranking, int], options: int = 4) -> Count:
    ballots = [Ballot(USERS, given_(*(ranked or (NO_MORE,))), times) for ranked, times in rankings.items()]
    return RANKED.count(question("ranked", options), ballots, 1)


def drops(count: Count) -> list[tuple[str, ...]]:
    return [stage.dropped for stage in count.stages]


def test_the_capital_of_tennessee() -> None:
    """The worked example of instant run-off in Wikipedia's article (first 3 of 4 places): Knoxville wins by 58 to 42.

    42 Memphis, Nashville, Chattanooga; 26 Nashville, Chattanooga, Knoxville; 15 Chattanooga, Knoxville, Nashville;
    17 Knoxville, Chattanooga, Nashville. Chattanooga drops out, then Nashville.
    """
    memphis, nashville, chattanooga, knoxville = OPTIONS
    count = counted(
        {
            (memphis, nashville, chattanooga): 42,
            (nashville, chattanooga, knoxville): 26,
            (chattanooga, knoxville, nashville): 15,
            (knoxville, chattanooga, nashville): 17,
        }
    )
    assert count.chosen == (knoxville,)
    assert [stage.totals for stage in count.stages] == [
        {memphis: 42, nashville: 26, chattanooga: 15, knoxville: 17},
        {memphis: 42, nashville: 26, knoxville: 32},
        {memphis: 42, knoxville: 58},
    ]
    assert drops(count) == [(chattanooga,), (nashville,), ()]


def test_burlington_2009() -> None:
    """The mayor of Burlington, Vermont, 2009, as counted by the city: Kiss beats Wright by 4,313 to 4,061.

    How people ranked the 3 who were left in the end (rangevoting.org, Burlington Vermont 2009 IRV mayor election);
    Montroll drops out, whom most preferred to each other one.
    """
    kiss, montroll, wright = "o1", "o2", "o3"
    count = counted(
        {
            (montroll, kiss): 1332,
            (montroll, wright): 767,
            (montroll,): 455,
            (kiss, montroll): 2043,
            (kiss, wright): 371,
            (kiss,): 568,
            (wright, montroll): 1513,
            (wright, kiss): 495,
            (wright,): 1289,
        },
        options=3,
    )
    assert count.chosen == (kiss,)
    assert count.stages[0].totals == {kiss: 2982, montroll: 2554, wright: 3297}
    assert count.stages[1].totals == {kiss: 4314, wright: 4064}


def test_more_than_half_ends_the_count_at_once() -> None:
    assert counted({("o1",): 3, ("o2",): 2}).stages == (Stage({"o1": 3, "o2": 2, "o3": 0, "o4": 0}),)


def test_who_shares_the_last_place_drops_out_each_way_and_one_winner_won() -> None:
    """o2 and o3 have 2 each: whichever drops out, its ballots go to o1, which then has 5 of 7."""
    count = counted({("o1",): 3, ("o2", "o1"): 2, ("o3", "o1"): 2}, options=3)
    assert count.chosen == ("o1",)
    assert count.stages[0].either
    assert drops(count)[0] == ("o3",)


def test_different_winners_are_a_tie_and_the_count_stops_where_it_parts() -> None:
    """o2 out: o3 has 4 of 7. o3 out: o2 has 4 of 7."""
    count = counted({("o1",): 3, ("o2", "o3"): 2, ("o3", "o2"): 2}, options=3)
    assert count.chosen == ("o2", "o3")
    assert drops(count) == [()]
    assert RANKED.decide(question("ranked", 3), count, 0).outcome is Outcome.TIE


def test_nobody_ahead_of_anybody_is_a_tie_of_all_and_no_ranking_at_all_chooses_nothing() -> None:
    assert counted({("o1",): 1, ("o2",): 1, ("o3",): 1}, options=3).chosen == ("o1", "o2", "o3")
    count = counted({(): 5}, options=3)
    assert (count.chosen, count.stages) == ((), ())
    assert count.picks[USERS][NOTHING] == 5
    assert RANKED.decide(question("ranked", 3), count, 5).outcome is Outcome.NONE
    assert RANKED.decide(question("ranked", 3), count, 6).outcome is Outcome.NO_QUORUM


@settings(max_examples=300)
@given(RANKINGS)
def test_an_independent_count_finds_one_of_the_winners_and_the_only_one_where_there_is_one(
    rankings: dict[Ranking, int],
) -> None:
    """pyrankvote breaks ties by second choices and by lot: one of our ways of dropping options."""
    rankings.pop((), None)
    if not rankings:
        return
    theirs = {option: Candidate(option) for option in OPTIONS}
    ballots = [
        TheirBallot([theirs[option] for option in ranked]) for ranked, times in rankings.items() for _ in range(times)
    ]
    [winner] = instant_runoff_voting(list(theirs.values()), ballots).get_winners()
    assert winner.name in winners(rankings, OPTIONS)


@given(RANKINGS, st.permutations(OPTIONS))
def test_what_options_are_called_and_where_they_stand_never_matters(
    rankings: dict[Ranking, int], others: Sequence[str]
) -> None:
    renamed = dict(zip(OPTIONS, others, strict=True))
    again = {tuple(renamed[option] for option in ranked): times for ranked, times in rankings.items()}
    assert {renamed[option] for option in winners(rankings, OPTIONS)} == set(winners(again, others))


@given(RANKINGS)
def test_the_steps_add_up_and_lead_to_what_won(rankings: dict[Ranking, int]) -> None:
    count = counted(rankings)
    ballots = sum(times for ranked, times in rankings.items() if ranked)
    left = list(OPTIONS)
    for stage in count.stages:
        assert list(stage.totals) == left
        assert sum(stage.totals.values()) <= ballots
        ballots = sum(stage.totals.values())
        assert not set(stage.dropped) & set(count.chosen)
        left = [option for option in left if option not in stage.dropped]
    if len(count.chosen) == 1:
        assert 2 * count.stages[-1].totals[count.chosen[0]] > sum(count.stages[-1].totals.values())


def test_a_place_left_empty_is_passed_over() -> None:
    count = RANKED.count(question("ranked", 3), [Ballot(CARERS, given_(NO_MORE, "o2", "o3"), 2)], 1)
    assert count.picks == {CARERS: {"o1": 0, "o2": 2, "o3": 0, NOTHING: 0}}


def test_an_option_moved_up_changes_places_with_the_one_that_stood_there() -> None:
    asked = question("ranked", 4)
    assert RANKED.answer(asked, given_("o1", "o2", "o3"), "1", "o3") == '{"1":"o3","2":"o2","3":"o1"}'


@pytest.mark.parametrize("place", ["2", "3"])
def test_what_stands_in_an_earlier_place_is_not_offered_again(place: str) -> None:
    offers = RANKED.ask(question("ranked", 4), given_("o1", "o2"), place).offers
    assert {"o1", NO_MORE} & {offer.value for offer in offers} == {NO_MORE}


@given(RANKINGS)
def test_an_order_counted_by_hand_counts_as_one_given_on_a_phone(rankings: Mapping[Ranking, int]) -> None:
    asked = question("ranked", 4)
    cells = tuple((order_of(ranked), people) for ranked, people in rankings.items() if ranked)
    by_hand = ballots_of(asked, Tally(1, asked.id, USERS, Way.PAPER, cells))
    phones = {ranked: people for ranked, people in rankings.items() if ranked}
    assert RANKED.count(asked, by_hand, 1) == counted(phones) if phones else not by_hand
    for ballot in by_hand:
        given_in_full: str | None = None
        while (position := RANKED.following(asked, given_in_full, b"")) is not None:
            value = json.loads(ballot.given)[position]
            given_in_full = RANKED.answer(asked, given_in_full, position, value)
        assert given_in_full == ballot.given, "a phone would give the same"
