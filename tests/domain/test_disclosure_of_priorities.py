"""What may be shown of priorities: each threshold, one below and on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.disclosure.files import priorities_for_board
from bot.domain.disclosure.priorities import PrioritiesResult, Tier, disclose_priorities, tiers
from bot.domain.people import AUDIENCES, Role
from bot.domain.questions.kind import Count, OrderEffect, Score
from tests.domain.examples import CARERS, STAFF, USERS

NAMES = ("a", "b", "c", "d", "e", "f")
MANY = dict.fromkeys(AUDIENCES, 30)
Table = Mapping[Role, Sequence[int]]


def scores(*values: float) -> tuple[Score, ...]:
    """Scores of a, b, c and so on, each give or take 0.05; the best first, as a count has them."""
    found = [
        Score(name, value, max(0, value - 0.05), min(1, value + 0.05))
        for name, value in zip(NAMES, values, strict=False)
    ]
    return tuple(sorted(found, key=lambda score: -score.value))


def counted(people: Mapping[Role, int], picks: Table, values: Sequence[float]) -> Count:
    return Count(
        people,
        {role: dict(zip(NAMES, row, strict=False)) for role, row in picks.items()},
        scores(*values),
        {role: scores(*[each / max(people[role], 1) for each in row]) for role, row in picks.items()},
        OrderEffect(30, 2),
        "approval",
    )


def shown(
    people: Mapping[Role, int],
    picks: Table,
    values: Sequence[float] = (0.9, 0.5, 0.1),
    asked: tuple[Role, ...] | None = None,
    quorum: int = 0,
    members: Mapping[Role, int] = MANY,
) -> PrioritiesResult:
    count = counted(people, picks, values)
    return disclose_priorities(count, NAMES[: len(values)], asked or tuple(people), members, quorum)


def test_with_4_people_there_is_no_order_no_count_and_no_turnout() -> None:
    result = shown({USERS: 4}, {USERS: (4, 3, 0)}, values=(0.1, 0.5, 0.9))
    assert (result.took_part, result.ordered, result.order_mattered) == (None, False, None)
    assert [line.option for line in result.lines] == ["a", "b", "c"]
    assert all((line.tier, line.picked, line.score) == (None, None, None) for line in result.lines)


def test_with_5_people_there_are_tiers_and_turnout() -> None:
    result = shown({USERS: 5}, {USERS: (5, 3, 0)}, values=(0.1, 0.5, 0.9))
    assert (result.took_part, result.ordered) == (5, True)
    assert [(line.option, line.tier) for line in result.lines] == [
        ("c", Tier.TOP),
        ("b", Tier.MIDDLE),
        ("a", Tier.LOWER),
    ]


def test_2_picks_are_a_few_and_3_are_counted() -> None:
    for people in (5, 25):
        lines = shown({USERS: people}, {USERS: (3, 2, 0)}).lines
        assert [line.picked for line in lines] == [3, None, None]


def test_picks_of_all_audiences_are_counted_together() -> None:
    assert [line.picked for line in shown({USERS: 4, CARERS: 4}, {USERS: (2, 1, 0), CARERS: (1, 1, 0)}).lines] == [
        3,
        None,
        None,
    ]


@pytest.mark.parametrize(("people", "intervals"), [(19, False), (20, True)])
def test_scores_and_intervals_show_from_20_people(people: int, intervals: bool) -> None:
    result = shown({USERS: people}, {USERS: (18, 10, 3)})
    assert [(line.score, line.low, line.high) for line in result.lines] == (
        [(0.9, 0.85, 0.95), (0.5, 0.45, 0.55), (0.1, 0.05, 0.15)] if intervals else [(None, None, None)] * 3
    )
    assert result.order_mattered is (True if intervals else None)


def test_a_score_shows_only_where_the_count_behind_it_does() -> None:
    lines = shown({USERS: 20}, {USERS: (18, 10, 2)}).lines
    assert [line.score for line in lines] == [0.9, 0.5, None]
    assert (lines[2].low, lines[2].high) == (None, None)


def test_equal_scores_are_a_tie_and_overlapping_ones_too_close_to_call() -> None:
    """0.60 and 0.55 overlap, each give or take 0.05; 0.55 is there twice; 0.3 is far away."""
    lines = shown({USERS: 20}, {USERS: (12, 11, 11, 6)}, values=(0.6, 0.55, 0.55, 0.3)).lines
    assert [(line.option, line.close, line.tied) for line in lines] == [
        ("a", True, False),
        ("b", False, True),
        ("c", False, False),
        ("d", False, False),
    ]


def test_under_20_neither_ties_nor_close_results_are_told() -> None:
    lines = shown({USERS: 19}, {USERS: (12, 11, 11, 6)}, values=(0.6, 0.55, 0.55, 0.3)).lines
    assert not any(line.close or line.tied for line in lines)


@given(
    st.permutations((0.1, 0.2, 0.3, 0.6, 0.7, 0.95)),
    st.lists(st.floats(0.01, 0.99), min_size=6, max_size=6, unique=True),
)
def test_under_20_nothing_finer_than_the_tier_can_be_read(order: Sequence[float], others: Sequence[float]) -> None:
    """Two counts with the same tiers look the same, whatever the scores are within them."""
    ranks = tiers(scores(*order))
    by_tier = {tier: [name for name in NAMES if ranks[name] is tier] for tier in Tier}
    rising = sorted(others, reverse=True)
    other: dict[str, float] = {}
    for tier in Tier:
        for name in by_tier[tier]:
            other[name] = rising[len(other)]
    picks = {USERS: (9, 8, 7, 6, 5, 4)}
    one = shown({USERS: 19}, picks, values=order)
    assert one == shown({USERS: 19}, picks, values=[other[name] for name in NAMES])
    assert [line.option for line in one.lines] == [name for tier in Tier for name in by_tier[tier]]


@pytest.mark.parametrize(("carers", "apart"), [(4, False), (5, True)])
def test_audiences_are_shown_side_by_side_from_5_people_each(carers: int, apart: bool) -> None:
    result = shown({USERS: 12, CARERS: carers}, {USERS: (9, 5, 0), CARERS: (0, 3, 4)})
    assert (result.audiences is not None, result.people is not None) == (apart, apart)
    if result.audiences:
        assert [(line.option, line.tier, line.picked) for line in result.audiences[CARERS]] == [
            ("c", Tier.TOP, None),
            ("b", Tier.MIDDLE, None),
            ("a", Tier.LOWER, None),
        ]


@pytest.mark.parametrize(("carers", "counts"), [(9, [None, None, None]), (10, [9, 5, None])])
def test_audiences_are_counted_from_10_people_each(carers: int, counts: list[int | None]) -> None:
    """c was picked by 2 carers, so it is counted for nobody: else users' 12 would leave 2 of the 14 in all."""
    result = shown({USERS: 12, CARERS: carers}, {USERS: (9, 5, 12), CARERS: (3, 4, 2)}, values=(0.6, 0.4, 0.6))
    assert result.audiences is not None
    assert {line.option: line.picked for line in result.audiences[USERS]} == dict(zip("abc", counts, strict=True))


@given(
    st.dictionaries(st.sampled_from(AUDIENCES), st.tuples(*[st.integers(0, 10)] * 4), min_size=2, max_size=3),
    st.integers(10, 12),
)
def test_no_cell_under_3_follows_from_totals_and_the_other_cells(picks: dict[Role, Sequence[int]], size: int) -> None:
    people = dict.fromkeys(picks, size)
    result = shown(people, picks, values=[sum(row[place] for row in picks.values()) / 40 for place in range(4)])
    assert result.audiences is not None
    totals = {line.option: line.picked for line in result.lines}
    for place, name in enumerate(NAMES[:4]):
        cells = [line.picked for lines in result.audiences.values() for line in lines if line.option == name]
        assert len(cells) == len(people)
        if None in cells:
            assert set(cells) == {None}
        else:
            assert cells == [picks[role][place] for role in result.audiences]
            assert sum(each or 0 for each in cells) == totals[name]
        total = sum(row[place] for row in picks.values())
        assert totals[name] == (total if total >= 3 else None)


def test_one_audience_is_not_shown_apart_from_itself() -> None:
    assert shown({USERS: 30}, {USERS: (20, 9, 3)}).audiences is None


@pytest.mark.parametrize(("members", "missing"), [(4, ()), (5, (STAFF,))])
def test_an_audience_nobody_answered_from_is_named_from_5_members(members: int, missing: tuple[Role, ...]) -> None:
    there = {USERS: 12, CARERS: 12, STAFF: members}
    result = shown({USERS: 12, CARERS: 12}, {USERS: (9, 5, 0), CARERS: (9, 5, 0)}, asked=AUDIENCES, members=there)
    assert (result.missing, result.audiences) == (missing, None)


@pytest.mark.parametrize(("people", "met"), [(7, False), (8, True)])
def test_the_quorum_is_met_from_so_many_people(people: int, met: bool) -> None:
    assert shown({USERS: people}, {USERS: (5, 3, 0)}, quorum=8).quorum_met is met


def test_nobody_took_part() -> None:
    result = disclose_priorities(Count({}, {}), ("a", "b"), AUDIENCES, MANY, 0)
    assert [line.option for line in result.lines] == ["a", "b"]
    assert (result.took_part, result.ordered, result.missing) == (None, False, AUDIENCES)


def test_a_list_nothing_was_put_on_has_no_lines() -> None:
    assert disclose_priorities(Count({USERS: 6}, {}), (), (USERS,), MANY, 0).lines == ()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((0.5,), "T"),
        ((0.9, 0.1), "TM"),
        ((0.9, 0.5, 0.1), "TML"),
        ((0.9, 0.7, 0.5, 0.1), "TTML"),
        ((0.9, 0.8, 0.7, 0.5, 0.3, 0.1), "TTMMLL"),
        ((0.5, 0.5, 0.5), "TTT"),
        ((0.9, 0.5, 0.5), "TMM"),
        ((0.9, 0.9, 0.9, 0.1), "TTTL"),
    ],
)
def test_tiers_are_thirds_and_equals_share_one(values: Sequence[float], expected: str) -> None:
    assert "".join(tier.name[0] for tier in tiers(scores(*values)).values()) == expected


@pytest.mark.parametrize(("carers", "apart"), [(9, False), (10, True)])
def test_a_board_sees_audiences_from_10_people_each(carers: int, apart: bool) -> None:
    result = shown({USERS: 12, CARERS: carers}, {USERS: (9, 5, 0), CARERS: (3, 4, 4)})
    board = priorities_for_board(result)
    assert (board.audiences is not None, board.people is not None) == (apart, apart)
    assert board.lines == result.lines
