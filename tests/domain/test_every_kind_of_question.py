"""What every kind of question keeps to: the same doors, whoever knocks."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.people import AUDIENCES
from bot.domain.questions import KINDS, kind_named
from bot.domain.questions.kind import WHOLE, Ballot, Kind, NotOffered, Score
from bot.domain.rounds import Question
from bot.domain.words import Text
from tests.domain.examples import CARERS, SEED, USERS, WITHOUT_OPTIONS, question, walked

CASES = [
    pytest.param(kind, question(kind.name, options), id=f"{kind.name}-{options}")
    for kind in KINDS
    for options in ((0,) if kind.name in WITHOUT_OPTIONS else (1, 4, 8))
]
NEVER_A_POSITION = ("", " ", ".", "x", "gone", "o1.", ".o1", "o1.o1", "o1.gone", "gone.o1", "o1.o2.o3", "o1 o2", "<b>")
NEVER_A_VALUE = ("", " ", "Yes", "yes ", "maybe", "2x", "-1", "true", "o1", "unsure?", "１", "<b>")


def says_the_answer(kind: Kind, asked: Question, given_: str | None, position: str) -> bool:
    keys = [line.key for line in kind.ask(asked, given_, position).lines if isinstance(line, Text)]
    return any(key.startswith("answer-now") for key in keys)


def values(scores: Iterable[Score]) -> dict[str, object]:
    """Scores as close as two sums in another order come."""
    return {score.option: pytest.approx(score.value, abs=1e-6) for score in scores}


@st.composite
def ballots(draw: st.DrawFn, kind: Kind, asked: Question) -> list[Ballot]:
    """What some people gave, each as far as they liked; equal answers together, as storage hands them over."""
    found: Counter[tuple[object, str]] = Counter()
    for seed in draw(st.lists(st.binary(min_size=1, max_size=2), max_size=6)):
        likes = draw(st.randoms(use_true_random=False))
        given_, _ = walked(kind, asked, likes.choice, seed, draw(st.integers(0, 4)))
        if given_ is not None:
            found[draw(st.sampled_from(AUDIENCES)), given_] += draw(st.integers(1, 3))
    return [Ballot(audience, given_, times) for (audience, given_), times in found.items()]


def test_every_kind_has_a_name_of_its_own_and_is_found_by_it() -> None:
    assert len({kind.name for kind in KINDS}) == len(KINDS)
    assert all(kind_named(kind.name) is kind for kind in KINDS)
    with pytest.raises(KeyError, match="horoscope"):
        kind_named("horoscope")


@pytest.mark.parametrize(("kind", "asked"), CASES)
def test_every_position_is_asked_once_until_nothing_is_left(kind: Kind, asked: Question) -> None:
    given_, positions = walked(kind, asked, lambda offers: offers[0])
    assert len(positions) == len(set(positions)) <= 28
    assert kind.following(asked, given_, SEED) is None
    assert [kind.following(asked, given_, seed) for seed in (b"", b"other")] == [None, None]


@pytest.mark.parametrize(("kind", "asked"), CASES)
def test_what_is_given_survives_being_kept_as_json(kind: Kind, asked: Question) -> None:
    kept: str | None = None
    while (position := kind.following(asked, kept, SEED)) is not None:
        offers = kind.ask(asked, kept, position).offers
        plain = kind.answer(asked, kept, position, offers[-1].value)
        assert isinstance(plain, str)
        kept = json.loads(json.dumps({"given": plain}))["given"]
        assert kept == plain


@pytest.mark.parametrize(("kind", "asked"), CASES)
def test_a_forged_position_is_never_asked_or_answered(kind: Kind, asked: Question) -> None:
    forged = [*NEVER_A_POSITION, *(() if kind.name in WITHOUT_OPTIONS else (WHOLE, "o9", "o1.o9"))]
    for given_ in (None, walked(kind, asked, lambda offers: offers[0])[0]):
        for position in forged:
            with pytest.raises(NotOffered):
                kind.ask(asked, given_, position)
            for value in ("1", "yes"):
                with pytest.raises(NotOffered):
                    kind.answer(asked, given_, position, value)


@pytest.mark.parametrize(("kind", "asked"), CASES)
def test_a_forged_answer_is_never_taken(kind: Kind, asked: Question) -> None:
    for position in walked(kind, asked, lambda offers: offers[0])[1]:
        offered = {offer.value for offer in kind.ask(asked, None, position).offers}
        for value in {*NEVER_A_VALUE, "1", "0", "2", "same", "unsure", "yes", "no"} - offered:
            with pytest.raises(NotOffered):
                kind.answer(asked, None, position, value)


@pytest.mark.parametrize(("kind", "asked"), CASES)
def test_an_answer_shows_where_it_is_asked_again_and_only_there(kind: Kind, asked: Question) -> None:
    given_, positions = walked(kind, asked, lambda offers: offers[0], most=2)
    for position in positions:
        assert says_the_answer(kind, asked, given_, position)
        assert not says_the_answer(kind, asked, None, position)


@pytest.mark.parametrize(("kind", "asked"), CASES)
def test_reading_over_covers_exactly_what_was_given(kind: Kind, asked: Question) -> None:
    for most in range(1, 8):
        given_, positions = walked(kind, asked, lambda offers: offers[-1], most=most)
        assert Counter(each.position for each in kind.review(asked, given_)) == Counter(positions)


@pytest.mark.parametrize(("kind", "asked"), CASES)
def test_the_last_answer_counts_and_there_is_only_one(kind: Kind, asked: Question) -> None:
    given_, positions = walked(kind, asked, lambda offers: offers[0])
    for position in positions:
        before = {each.position: each.line for each in kind.review(asked, given_)}
        last = kind.ask(asked, given_, position).offers[-1].value
        given_ = kind.answer(asked, given_, position, last)
        after = {each.position: each.line for each in kind.review(asked, given_)}
        assert set(after) == set(before)
        assert {each for each in after if after[each] != before[each]} == {position}


@pytest.mark.parametrize(("kind", "asked"), CASES)
def test_answering_nothing_is_never_an_error(kind: Kind, asked: Question) -> None:
    kind.review(asked, None)
    for position in walked(kind, asked, lambda offers: offers[0])[1]:
        assert kind.ask(asked, None, position).offers


@pytest.mark.parametrize(("kind", "asked"), CASES)
def test_a_count_of_nothing_is_empty(kind: Kind, asked: Question) -> None:
    count = kind.count(asked, [], 1)
    assert not count.took_part
    assert not count.picks
    assert count.scores == ()
    assert not (count.order_effect and count.order_effect.matters)


@pytest.mark.parametrize(("kind", "asked"), CASES)
def test_whoever_gives_the_least_possible_answer_takes_part(kind: Kind, asked: Question) -> None:
    """The last offer is always the one that favours nothing: no, this matters less, I cannot decide."""
    given_, positions = walked(kind, asked, lambda offers: offers[-1], most=1)
    if given_ is not None and positions:
        assert kind.count(asked, [Ballot(CARERS, given_, 3)], 1).took_part == {CARERS: 3}


@pytest.mark.parametrize(("kind", "asked"), CASES)
@settings(max_examples=8)
@given(data=st.data())
def test_the_order_of_ballots_never_matters(kind: Kind, asked: Question, data: st.DataObject) -> None:
    found = data.draw(ballots(kind, asked))
    others = data.draw(st.permutations(found))
    assert kind.count(asked, found, 3) == kind.count(asked, others, 3)


@pytest.mark.parametrize(("kind", "asked"), CASES)
@settings(max_examples=8)
@given(data=st.data())
def test_equal_answers_count_the_same_together_as_one_by_one(kind: Kind, asked: Question, data: st.DataObject) -> None:
    found = data.draw(ballots(kind, asked))
    apart = [Ballot(ballot.audience, ballot.given) for ballot in found for _ in range(ballot.times)]
    together, one_by_one = kind.count(asked, found, 3), kind.count(asked, apart, 3)
    assert (together.took_part, together.picks) == (one_by_one.took_part, one_by_one.picks)
    assert (together.order_effect, together.method) == (one_by_one.order_effect, one_by_one.method)
    assert {score.option: score.value for score in one_by_one.scores} == values(together.scores)
    for role, scores in (together.scores_by_audience or {}).items():
        assert {score.option: score.value for score in (one_by_one.scores_by_audience or {})[role]} == values(scores)


@pytest.mark.parametrize(("kind", "asked"), CASES)
@settings(max_examples=8)
@given(data=st.data())
def test_everybody_who_answered_is_counted_in_their_audience(kind: Kind, asked: Question, data: st.DataObject) -> None:
    found = data.draw(ballots(kind, asked))
    people: Counter[object] = Counter()
    for ballot in found:
        people[ballot.audience] += ballot.times
    count = kind.count(asked, found, 3)
    assert count.took_part == people
    assert all(0 <= picked <= people[role] for role, row in count.picks.items() for picked in row.values())
    for score in count.scores:
        assert 0 <= score.low <= score.value <= score.high <= 1


def test_two_people_meet_the_options_in_orders_of_their_own() -> None:
    for kind in KINDS:
        if kind.name in WITHOUT_OPTIONS:
            continue
        asked = question(kind.name, 6)
        orders = {met(kind, asked, bytes([seed])) for seed in range(20)}
        assert len(orders) > 15
        assert met(kind, asked, SEED) == met(kind, asked, SEED)


def met(kind: Kind, asked: Question, seed: bytes) -> tuple[str, ...]:
    """The options in the order somebody meets them: screen after screen, or all on the first one."""
    _, positions = walked(kind, asked, lambda offers: offers[0], seed)
    first = kind.ask(asked, None, positions[0], seed).offers
    return tuple(positions) + tuple(offer.value for offer in first)


def test_audiences_are_counted_apart() -> None:
    for kind in KINDS:
        asked = question(kind.name, 0 if kind.name in WITHOUT_OPTIONS else 3)
        given_, _ = walked(kind, asked, lambda offers: offers[0])
        assert given_ is not None
        count = kind.count(asked, [Ballot(USERS, given_, 4), Ballot(CARERS, given_, 2)], 1)
        assert count.took_part == {USERS: 4, CARERS: 2}
        assert set(count.picks) == {USERS, CARERS}
