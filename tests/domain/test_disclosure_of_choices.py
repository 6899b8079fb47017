"""What may be shown of votes among options, and what somebody who adds and subtracts can learn from it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.disclosure.votes import Band, VoteResult, band, disclose_vote
from bot.domain.people import AUDIENCES, Role
from bot.domain.questions import vote_kind_named
from bot.domain.questions.approval import write
from bot.domain.questions.kind import Ballot, Outcome
from bot.domain.rounds import TieRule
from tests.domain.examples import CARERS, USERS, question

FIRST, SECOND = AUDIENCES[:2]
OPTIONS = ("o1", "o2", "o3")
Picks = dict[Role, list[tuple[bool, ...]]]


def accepted(people: Picks, quorum: int = 0) -> VoteResult:
    """What is released where each person picks these of 3 options."""
    ballots = [
        Ballot(role, write([(option, str(int(yes))) for option, yes in zip(OPTIONS, row, strict=True)]))
        for role, rows in people.items()
        for row in rows
    ]
    return released("acceptance", ballots, tuple(people), quorum)


def released(kind: str, ballots: list[Ballot], asked: tuple[Role, ...], quorum: int = 0) -> VoteResult:
    vote, about = vote_kind_named(kind), question(kind, 0 if kind == "consent" else 3)
    count = vote.count(about, ballots, 1)
    members = {role: max(1, count.took_part.get(role, 0)) for role in asked}
    return disclose_vote(count, vote.decide(about, count, quorum), asked, members, TieRule.NEXT_MEETING)


def consented(fine: int, worry: int, objections: int, quorum: int = 0) -> VoteResult:
    ballots = [Ballot(USERS, "fine", fine), Ballot(USERS, "worry", worry), Ballot(USERS, "object", objections)]
    return released("consent", [each for each in ballots if each.times], (USERS,), quorum)


def divided(result: VoteResult, role: Role, cell: str) -> bool:
    """Whether an audience may have been divided over one option, for all that can be worked out by trying."""
    people, totals = result.people or {}, result.totals or {}
    thinkable = {
        each: [
            picked
            for picked in range(people[each] + 1)
            if result.bands is None or band(picked, people[each]) is result.bands[each][cell]
        ]
        for each in people
    }
    others = [thinkable[each] for each in people if each is not role]
    return any(
        0 < mine < people[role] and any(mine + sum(rest) == totals[cell] for rest in product(*others))
        for mine in thinkable[role]
    )


@settings(max_examples=400)
@given(
    st.fixed_dictionaries(
        {
            role: st.one_of(
                st.lists(st.tuples(*[st.booleans()] * 3), min_size=5, max_size=9),
                st.tuples(st.tuples(*[st.booleans()] * 3), st.integers(5, 9)).map(lambda drawn: [drawn[0]] * drawn[1]),
            )
            for role in (FIRST, SECOND)
        }
    )
)
def test_of_no_option_can_anybody_tell_that_a_small_audience_agreed_or_refused(people: Picks) -> None:
    result = accepted(people)
    for role in result.people or {}:
        assert all(divided(result, role, option) for option in OPTIONS)


def test_the_guard_is_needed_and_what_passes_it_is_useful() -> None:
    """2 audiences of 5, one option each: all 36 pairs of numbers; some are withheld, most are shown."""
    withheld = 0
    for mine, others in product(range(6), repeat=2):
        people = {
            FIRST: [(number < mine, True, False) if number else (number < mine, False, True) for number in range(5)],
            SECOND: [
                (number < others, True, False) if number else (number < others, False, True) for number in range(5)
            ],
        }
        result = accepted(people)
        withheld += result.people is None
        assert all(divided(result, role, "o1") for role in result.people or {})
    assert 0 < withheld < 18


def test_under_5_ballots_only_what_was_chosen_is_shown() -> None:
    result = accepted({USERS: [(True, False, True)] * 3 + [(True, False, False)]})
    assert result == VoteResult(Outcome.CHOSEN, 4, chosen=("o1",), tie=TieRule.NEXT_MEETING)
    ranked = released("ranked", [Ballot(USERS, '{"1":"o2","2":"o1"}', 4)], (USERS,))
    assert ranked == VoteResult(Outcome.CHOSEN, 4, chosen=("o2",), tie=TieRule.NEXT_MEETING)


def test_with_5_ballots_numbers_are_exact_and_each_step_is_shown() -> None:
    result = accepted({USERS: [(True, False, True)] * 4 + [(True, False, False)]})
    assert result.totals == {"o1": 5, "o2": 0, "o3": 4}
    ranked = released("ranked", [Ballot(USERS, '{"1":"o2"}', 3), Ballot(CARERS, '{"1":"-"}', 2)], (USERS,))
    assert ranked.totals == {"o1": 0, "o2": 3, "o3": 0, "none": 2}
    assert [stage.totals for stage in ranked.stages] == [{"o1": 0, "o2": 3, "o3": 0}]


def test_equal_numbers_are_a_tie_between_those_with_most() -> None:
    result = accepted({USERS: [(True, True, False)] * 5})
    assert (result.outcome, result.chosen) == (Outcome.TIE, ("o1", "o2"))
    assert accepted({USERS: [(False, False, False)] * 5}).outcome is Outcome.NONE
    assert accepted({USERS: [(True, False, False)] * 5}, quorum=6).outcome is Outcome.NO_QUORUM


def test_one_objection_is_enough_and_a_worry_is_not() -> None:
    assert consented(4, 1, 0).outcome is Outcome.AGREED
    assert consented(9, 0, 1).outcome is Outcome.OBJECTED
    assert consented(4, 0, 0, quorum=5).outcome is Outcome.NO_QUORUM
    assert consented(0, 0, 0).outcome is Outcome.NO_QUORUM


def test_how_many_object_is_shown_from_5_ballots_and_below_only_whether_anybody_does() -> None:
    assert consented(2, 1, 1) == VoteResult(Outcome.OBJECTED, 4, tie=TieRule.NEXT_MEETING)
    assert consented(3, 1, 1).totals == {"fine": 3, "worry": 1, "object": 1}


def test_audiences_of_a_ranked_vote_are_shown_by_what_they_want_most() -> None:
    ballots = [
        Ballot(USERS, '{"1":"o1","2":"o3"}', 3),
        Ballot(USERS, '{"1":"o2"}', 2),
        Ballot(CARERS, '{"1":"o2","2":"o1"}', 3),
        Ballot(CARERS, '{"1":"o1"}', 3),
    ]
    result = released("ranked", ballots, (USERS, CARERS))
    assert result.bands is not None
    assert result.bands[USERS] == {"o1": Band.MOST, "o2": Band.SOME, "o3": Band.FEW, "none": Band.FEW}


def shares(people: int) -> Iterator[tuple[int, int]]:
    for mine in range(people + 1):
        yield mine, people - mine


def test_nobody_can_tell_what_a_small_audience_wants_most() -> None:
    """All votes of 5 and 6 people over 2 of 3 options: where groups are shown, each may have been divided."""
    shown = 0
    for users, carers in product(shares(5), shares(6)):
        ballots = [
            Ballot(role, f'{{"1":"{option}"}}', times)
            for role, row in ((USERS, users), (CARERS, carers))
            for option, times in zip(OPTIONS, row, strict=False)
            if times
        ]
        result = released("ranked", ballots, (USERS, CARERS))
        shown += result.people is not None
        for role, people in (result.people or {}).items():
            assert any(divided(result, role, cell) for cell in (result.totals or {})), (users, carers, people)
    assert shown > 20
