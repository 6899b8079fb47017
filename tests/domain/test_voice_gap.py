"""Whether what people who use services want differs from what staff want, read from what is released alone."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.disclosure.priorities import AudienceLine, PrioritiesResult, Tier
from bot.domain.disclosure.voice_gap import LEAST_APART, voices_differ
from bot.domain.disclosure.votes import VoteResult, disclose_vote
from bot.domain.people import Role
from bot.domain.questions import vote_kind_named
from bot.domain.questions.kind import Ballot
from bot.domain.rounds import Question
from bot.domain.words import Localised

USERS, CARERS, STAFF = Role.SERVICE_USER, Role.CARER, Role.STAFF
ASKED = Question(1, "yes_no", Localised.of({"en": "Open on Saturdays?"}))
CELLS = ("yes", "unsure", "no")
Votes = Mapping[Role, tuple[int, int, int]]


def released(votes: Votes) -> VoteResult:
    """What is released of a vote in which so many of each group said yes, not sure and no."""
    kind = vote_kind_named("yes_no")
    ballots = [
        Ballot(role, cell, people)
        for role, row in votes.items()
        for cell, people in zip(CELLS, row, strict=True)
        if people
    ]
    count = kind.count(ASKED, ballots, 1)
    members = {role: sum(row) for role, row in votes.items()}
    return disclose_vote(count, kind.decide(ASKED, count, 0), list(votes), members)


@pytest.mark.parametrize(
    ("votes", "differ"),
    [
        ({USERS: (12, 0, 1), STAFF: (1, 0, 12)}, True),
        ({USERS: (12, 0, 1), STAFF: (12, 0, 1)}, False),
        ({USERS: (6, 0, 5), STAFF: (5, 0, 6)}, False),
        ({USERS: (12, 0, 1), CARERS: (1, 0, 12)}, False),
        ({USERS: (12, 0, 1), CARERS: (10, 0, 2), STAFF: (1, 1, 12)}, True),
        ({USERS: (5, 1, 1), STAFF: (1, 1, 5)}, True),
        ({USERS: (4, 0, 0), STAFF: (0, 0, 12)}, False),
    ],
)
def test_it_is_told_where_groups_may_be_shown_and_most_of_them_want_something_else(votes: Votes, differ: bool) -> None:
    assert voices_differ(released(votes)) is differ


rows = st.tuples(*[st.integers(0, 15)] * 3)


@given(rows, rows, rows)
def test_it_never_tells_where_groups_are_not_released_and_takes_neither_side(
    users: tuple[int, int, int], carers: tuple[int, int, int], staff: tuple[int, int, int]
) -> None:
    result = released({USERS: users, CARERS: carers, STAFF: staff})
    differ = voices_differ(result)
    assert not differ or result.people is not None
    assert voices_differ(released({USERS: staff, CARERS: carers, STAFF: users})) is differ
    if differ and result.exact:
        leading = max(CELLS, key=lambda cell: result.exact[USERS][cell])  # type: ignore[index]
        shares = [result.exact[role][leading] / sum(result.exact[role].values()) for role in (USERS, STAFF)]
        assert shares[0] - shares[1] >= LEAST_APART


def listed(*tiers: Tier) -> tuple[AudienceLine, ...]:
    return tuple(AudienceLine(f"o{number}", tier) for number, tier in enumerate(tiers))


@pytest.mark.parametrize(
    ("users", "staff", "differ"),
    [
        ((Tier.TOP, Tier.MIDDLE, Tier.LOWER), (Tier.LOWER, Tier.MIDDLE, Tier.TOP), True),
        ((Tier.TOP, Tier.MIDDLE, Tier.LOWER), (Tier.TOP, Tier.LOWER, Tier.MIDDLE), False),
        ((Tier.TOP, Tier.MIDDLE, Tier.LOWER), (Tier.MIDDLE, Tier.TOP, Tier.LOWER), False),
    ],
)
def test_of_priorities_it_is_told_where_what_matters_most_to_one_matters_least_to_the_other(
    users: tuple[Tier, ...], staff: tuple[Tier, ...], differ: bool
) -> None:
    audiences = {USERS: listed(*users), STAFF: listed(*staff)}
    people = {USERS: 6, STAFF: 6}
    shown = PrioritiesResult("approval", 12, True, True, (), audiences, people)
    assert voices_differ(shown) is differ
    assert not voices_differ(PrioritiesResult("approval", 12, True, True, ()))
