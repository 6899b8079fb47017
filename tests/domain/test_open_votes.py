"""When names stand beside answers: only where everybody who voted has one and nobody objected, from 5 voters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.disclosure.votes import VoteResult, disclose_receipts
from bot.domain.open_votes import Voter, cells_of, may_be_named, named
from bot.domain.people import Role
from bot.domain.questions.kind import Ballot, Outcome
from bot.domain.releases import QuestionRelease
from tests.domain.examples import question

voters = st.lists(
    st.builds(
        lambda key, name, given: Voter(key, name, {1: Ballot(Role.CARER, given)}),
        st.binary(min_size=16, max_size=16),
        st.none() | st.integers(1, 2**62),
        st.sampled_from(["yes", "unsure", "no"]),
    ),
    max_size=12,
    unique_by=lambda each: each.name_id or each.key,
)


def released(people: int) -> QuestionRelease:
    totals = {"yes": people, "unsure": 0, "no": 0} if people >= 5 else None
    return QuestionRelease(question(), VoteResult(Outcome.YES, people, totals))


@given(voters, st.booleans())
def test_names_need_everybody_who_voted_and_nobody_who_objects(found: list[Voter], objected: bool) -> None:
    everybody = all(each.name_id is not None for each in found)
    assert may_be_named(found, objected) is (everybody and not objected and len(found) >= 5)


@given(voters)
def test_what_is_released_holds_no_key_and_no_order_of_votes(found: list[Voter]) -> None:
    now = named(released(len(found)), found)
    assert now == named(released(len(found)), list(reversed(found)))
    ids = [each.name_id for each in now.names]
    assert ids == sorted(ids)
    assert not now.names or len(found) >= 5


def test_somebody_who_left_a_question_out_is_not_named_there() -> None:
    found = [Voter(bytes([number]), number, {1: Ballot(Role.CARER, "no")}) for number in range(1, 6)]
    found.append(Voter(b"6", 6, {2: Ballot(Role.CARER, "no")}))
    assert [each.name_id for each in named(released(5), found).names] == [1, 2, 3, 4, 5]


def test_a_ballot_is_told_as_it_is_counted() -> None:
    assert cells_of(question(), Ballot(Role.STAFF, "unsure")) == ("unsure",)


@given(st.integers(0, 20))
def test_receipts_are_listed_of_everybody_and_never_of_a_few(voters: int) -> None:
    assert disclose_receipts(voters) == (voters if voters >= 5 else 0)
