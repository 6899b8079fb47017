"""What may be shown of a vote: each threshold, one below and on it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from bot.domain.disclosure.files import vote_for_board
from bot.domain.disclosure.votes import Band, VoteResult, band, band_range, disclose_vote
from bot.domain.people import AUDIENCES, Role
from bot.domain.questions.kind import Count, Outcome
from bot.domain.questions.yes_no import ANSWERS, YesNo
from tests.domain.examples import CARERS, STAFF, USERS, question

Votes = tuple[int, int, int]
MANY = dict.fromkeys(AUDIENCES, 30)


def shown(
    quorum: int = 0, asked: tuple[Role, ...] = (), members: Mapping[Role, int] = MANY, **votes: Votes
) -> VoteResult:
    """Disclose (yes, not sure, no) of each audience; those named were asked, and `asked` besides."""
    counted = {Role(role): dict(zip(ANSWERS, row, strict=True)) for role, row in votes.items()}
    audiences = tuple(role for role in AUDIENCES if role in counted or role in asked)
    rows = {role: row for role, row in counted.items() if any(row.values())}
    count = Count({role: sum(row.values()) for role, row in rows.items()}, rows)
    return disclose_vote(count, YesNo().decide(question(), count, quorum), audiences, members)


def exactly(yes: int, unsure: int, no: int) -> dict[str, int]:
    return {"yes": yes, "unsure": unsure, "no": no}


@pytest.mark.parametrize(
    ("totals", "quorum", "expected"),
    [
        ((3, 0, 2), 5, Outcome.YES),
        ((2, 0, 3), 5, Outcome.NO),
        ((2, 1, 2), 5, Outcome.TIE),
        ((3, 0, 2), 6, Outcome.NO_QUORUM),
        ((1, 4, 0), 5, Outcome.YES),
        ((0, 5, 0), 5, Outcome.TIE),
        ((2, 0, 2), 5, Outcome.NO_QUORUM),
        ((1, 0, 0), 0, Outcome.YES),
    ],
)
def test_more_yes_than_no_decides_and_not_sure_counts_for_the_quorum_only(
    totals: Votes, quorum: int, expected: Outcome
) -> None:
    count = Count({USERS: sum(totals)}, {USERS: exactly(*totals)})
    assert YesNo().decide(question(), count, quorum).outcome is expected


def test_with_4_ballots_only_the_outcome_is_shown() -> None:
    assert shown(service_user=(3, 0, 1)) == VoteResult(Outcome.YES, 4)


def test_with_5_ballots_totals_are_exact_even_if_all_say_the_same() -> None:
    assert shown(service_user=(5, 0, 0)).totals == exactly(5, 0, 0)
    assert shown(service_user=(2, 1, 0), carer=(1, 1, 0)).totals == exactly(3, 2, 0)


def test_totals_under_the_quorum_are_shown_too() -> None:
    result = shown(quorum=10, service_user=(5, 0, 1))
    assert (result.outcome, result.totals) == (Outcome.NO_QUORUM, exactly(5, 0, 1))


def test_one_audience_is_not_shown_apart_from_itself() -> None:
    result = shown(service_user=(20, 5, 5))
    assert (result.people, result.bands, result.exact) == (None, None, None)


def test_an_audience_with_4_ballots_hides_all_audiences() -> None:
    result = shown(service_user=(2, 1, 1), carer=(20, 10, 10))
    assert (result.people, result.bands, result.exact) == (None, None, None)
    assert result.totals == exactly(22, 11, 11)


def test_audiences_of_5_are_shown_as_bands() -> None:
    """Of 5, 3 is most and 2 is some. Of 6, 3 is some and none is few or none."""
    result = shown(service_user=(3, 0, 2), carer=(3, 3, 0))
    assert result.people == {USERS: 5, CARERS: 6}
    assert result.bands == {
        USERS: {"yes": Band.MOST, "unsure": Band.FEW, "no": Band.SOME},
        CARERS: {"yes": Band.SOME, "unsure": Band.SOME, "no": Band.FEW},
    }
    assert result.exact is None


def test_9_in_one_audience_keep_all_audiences_in_bands() -> None:
    result = shown(service_user=(5, 0, 4), carer=(6, 3, 3))
    assert result.exact is None
    assert result.bands is not None


def test_10_in_each_audience_are_shown_exactly_even_if_all_say_the_same() -> None:
    result = shown(service_user=(10, 0, 0), carer=(6, 3, 3))
    assert result.exact == {USERS: exactly(10, 0, 0), CARERS: exactly(6, 3, 3)}
    assert result.people == {USERS: 10, CARERS: 12}
    assert result.bands is None


def test_audiences_whose_bands_and_totals_leave_one_table_are_not_shown_apart() -> None:
    """Users 5 yes; carers 5 yes and 5 no. Bands: users nearly all (4 or 5) yes, carers some (3 to 5) yes.

    10 yes in all can only be 5 and 5: every user said yes. So totals only.
    """
    result = shown(service_user=(5, 0, 0), carer=(5, 0, 5))
    assert result == VoteResult(Outcome.YES, 15, exactly(10, 0, 5))


def test_unanimous_audiences_that_bands_hide_are_shown() -> None:
    """5 users all said yes, 5 carers all said no. The same bands and totals fit 4 to 1 and 1 to 4."""
    result = shown(service_user=(5, 0, 0), carer=(0, 0, 5))
    assert result.bands is not None
    assert result.bands[USERS] == {"yes": Band.NEARLY_ALL, "unsure": Band.FEW, "no": Band.FEW}


def test_where_everybody_says_the_same_no_audience_is_shown_apart() -> None:
    result = shown(service_user=(6, 0, 0), carer=(7, 0, 0))
    assert result == VoteResult(Outcome.YES, 13, exactly(13, 0, 0))


@pytest.mark.parametrize(("members", "missing"), [(4, ()), (5, (CARERS,))])
def test_an_audience_nobody_voted_from_is_named_from_5_members(members: int, missing: tuple[Role, ...]) -> None:
    for votes in ((3, 0, 1), (5, 1, 1)):
        result = shown(asked=(CARERS,), members={USERS: 9, CARERS: members}, service_user=votes)
        assert result.missing == missing
        assert result.people is None


def test_an_audience_without_members_does_not_hide_the_others() -> None:
    result = shown(asked=(STAFF,), members={USERS: 9, CARERS: 9}, service_user=(3, 0, 2), carer=(3, 3, 0))
    assert result.people == {USERS: 5, CARERS: 6}
    assert result.missing == ()


def test_an_audience_with_members_who_did_not_vote_hides_the_others() -> None:
    result = shown(asked=(STAFF,), service_user=(3, 0, 2), carer=(3, 3, 0))
    assert result.people is None
    assert result.missing == (STAFF,)


def test_an_audience_whose_members_have_left_is_still_counted() -> None:
    result = shown(members={USERS: 9}, service_user=(3, 0, 2), carer=(3, 3, 0))
    assert result.people == {USERS: 5, CARERS: 6}


@pytest.mark.parametrize(
    ("people", "few", "some", "most", "nearly_all"),
    [
        (5, (0, 1), (2, 2), (3, 3), (4, 5)),
        (6, (0, 1), (2, 3), (4, 4), (5, 6)),
        (7, (0, 1), (2, 3), (4, 5), (6, 7)),
        (8, (0, 1), (2, 4), (5, 6), (7, 8)),
        (9, (0, 1), (2, 4), (5, 7), (8, 9)),
        (10, (0, 2), (3, 5), (6, 7), (8, 10)),
        (100, (0, 20), (21, 50), (51, 79), (80, 100)),
    ],
)
def test_bands_are_as_wide_as_this(people: int, few: object, some: object, most: object, nearly_all: object) -> None:
    assert [band_range(each, people) for each in Band] == [few, some, most, nearly_all]


def test_all_but_one_always_looks_like_all_and_one_like_none() -> None:
    for people in range(5, 200):
        assert band(people - 1, people) is band(people, people) is Band.NEARLY_ALL
        assert band(1, people) is band(0, people) is Band.FEW


def test_a_board_sees_audiences_only_where_they_are_exact() -> None:
    bands = shown(service_user=(3, 0, 2), carer=(3, 3, 0))
    assert vote_for_board(bands) == VoteResult(bands.outcome, bands.ballots, bands.totals)
    exact = shown(service_user=(6, 2, 2), carer=(6, 3, 3))
    assert vote_for_board(exact) == exact
    missing = shown(asked=(CARERS,), service_user=(6, 2, 2))
    assert vote_for_board(missing) == missing
