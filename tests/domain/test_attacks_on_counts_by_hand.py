"""Whoever counted votes in the room takes them from every number that is released, and must learn nobody's vote."""

from __future__ import annotations

import json
from collections import Counter
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.disclosure.priorities import disclose_priorities
from bot.domain.disclosure.tallied import ByHand
from bot.domain.disclosure.votes import VoteResult, disclose_vote
from bot.domain.people import AUDIENCES, Role
from bot.domain.questions.kind import Ballot, Count
from bot.domain.questions.priorities import Priorities
from bot.domain.questions.yes_no import ANSWERS, YesNo
from bot.domain.rounds import Option, Question
from bot.domain.tallies import PEOPLE, Tally, Way, ballots_of, cells_of, picked_in, picks_of
from bot.domain.words import Localised
from tests.domain.examples import question
from tests.domain.test_attacks_on_votes import Counted, Row, thinkable

NOBODY: Row = (0, 0, 0)
CELLS = st.one_of(st.just(0), st.integers(0, 2), st.integers(0, 6))
ROWS = st.one_of(st.just(NOBODY), st.tuples(CELLS, CELLS, CELLS))
ALIKE = st.tuples(st.integers(5, 9), st.permutations((0, 1, 2))).map(
    lambda drawn: tuple(drawn[0] if place == 0 else 0 for place in drawn[1])
)
TABLES = st.fixed_dictionaries({role: st.one_of(ROWS, ALIKE) for role in AUDIENCES[:2]})
HANDS = st.dictionaries(st.sampled_from(Way), TABLES, max_size=2)


def counted(table: Counted) -> Count:
    rows = {role: dict(zip(ANSWERS, row, strict=True)) for role, row in table.items() if any(row)}
    return Count({role: sum(row.values()) for role, row in rows.items()}, rows)


def added(*tables: Counted) -> Counted:
    return {role: tuple(map(sum, zip(*(table[role] for table in tables), strict=True))) for role in AUDIENCES[:2]}


def released_of(phones: Counted, hands: dict[Way, Counted]) -> VoteResult:
    count = counted(added(phones, *hands.values()))
    by_hand = ByHand({way: counted(table) for way, table in hands.items()})
    members = {role: count.took_part.get(role, 0) for role in AUDIENCES[:2]}
    return disclose_vote(count, YesNo().decide(question(), count, 0), AUDIENCES[:2], members, by_hand=by_hand)


def left_thinkable(released: VoteResult, role: Role, known: Row) -> list[Row]:
    """Every way an audience may have answered that was not counted by hand."""
    rows = (tuple(cell - hand for cell, hand in zip(row, known, strict=True)) for row in thinkable(released, role))
    return [row for row in rows if min(row) >= 0]


def divided(released: VoteResult, role: Role, known: Counted) -> bool:
    """Whether those of an audience whom nobody counted by hand may have been divided, for all that is released."""
    assert released.totals is not None
    assert released.people is not None
    totals = tuple(
        total - sum(row[place] for row in known.values()) for place, total in enumerate(released.totals.values())
    )
    others = [left_thinkable(released, other, known[other]) for other in released.people if other is not role]
    sums = {tuple(map(sum, zip(*chosen, strict=True))) for chosen in product(*others)}
    return any(
        max(row) < sum(row) and tuple(total - cell for total, cell in zip(totals, row, strict=True)) in sums
        for row in left_thinkable(released, role, known[role])
    )


@settings(max_examples=400, deadline=None)
@given(TABLES, HANDS)
def test_what_was_not_counted_by_hand_keeps_its_secret(phones: Counted, hands: dict[Way, Counted]) -> None:
    released = released_of(phones, hands)
    known = added(phones, *hands.values())
    known = {role: tuple(a - b for a, b in zip(known[role], phones[role], strict=True)) for role in known}
    others = sum(map(sum, phones.values()))
    if released.totals is not None:
        assert others == 0 or others >= 5
    for role in released.people or {}:
        some = sum(phones[role])
        assert some == 0 or some >= 5
        assert some in {0, *range(10, 99)} or divided(released, role, known)
    if released.ways is not None:
        assert min(released.ways.values()) >= 5
        assert others == 0 or others >= 5
        assert sum(released.ways.values()) + others == released.ballots


@settings(max_examples=200, deadline=None)
@given(HANDS)
def test_who_counted_one_way_learns_nothing_of_another(hands: dict[Way, Counted]) -> None:
    nobody = dict.fromkeys(AUDIENCES[:2], NOBODY)
    released = released_of(nobody, hands)
    people = {way: sum(map(sum, table.values())) for way, table in hands.items()}
    counted_ways = [some for some in people.values() if some]
    if released.totals is not None:
        assert len(counted_ways) < 2 or min(counted_ways) >= 5


@settings(max_examples=150, deadline=None)
@given(TABLES)
def test_without_counts_by_hand_nothing_is_different(phones: Counted) -> None:
    count = counted(phones)
    members = {role: count.took_part.get(role, 0) for role in AUDIENCES[:2]}
    decision = YesNo().decide(question(), count, 0)
    assert released_of(phones, {}) == disclose_vote(count, decision, AUDIENCES[:2], members)


TITLE = Localised.of({"en": "What matters?"})
LIST = Question(1, "priorities", TITLE, None, tuple(Option(f"o{n}", TITLE, TITLE) for n in range(4)))


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 12), st.integers(0, 30), st.data())
def test_of_a_list_no_few_picks_are_left_over(phones: int, hands: int, data: st.DataObject) -> None:
    def tally(people: int, way: Way) -> Tally:
        picks = [(option.id, data.draw(st.integers(0, people))) for option in LIST.options]
        return Tally(1, 1, AUDIENCES[0], way, ((PEOPLE, people), *picks))

    left, known = tally(phones, Way.PAPER), tally(hands, Way.ROOM)
    count = Priorities().count(LIST, [*ballots_of(LIST, left), *ballots_of(LIST, known)], 1)
    by_hand = ByHand({Way.ROOM: Priorities().count(LIST, ballots_of(LIST, known), 1)})
    released = disclose_priorities(count, cells_of(LIST)[1:], AUDIENCES[:1], {AUDIENCES[0]: 40}, 0, by_hand)
    picked = dict(left.counts)
    for line in released.lines:
        if line.picked is not None:
            assert line.picked == picked[line.option] + dict(known.counts)[line.option]
            assert phones == 0 or (phones >= 5 and picked[line.option] >= 3)
        if line.score is not None:
            assert line.picked is not None
    assert not released.ordered or phones == 0 or phones >= 5


@given(st.integers(0, 40), st.data())
def test_a_count_by_hand_counts_as_it_was_entered(people: int, data: st.DataObject) -> None:
    picks = {option.id: data.draw(st.integers(0, people)) for option in LIST.options}
    count = Priorities().count(
        LIST, ballots_of(LIST, Tally(1, 1, AUDIENCES[0], Way.ROOM, ((PEOPLE, people), *picks.items()))), 1
    )
    assert sum(count.took_part.values()) == people
    assert not people or count.picks[AUDIENCES[0]] == picks
    if people:
        assert {score.option: round(score.value * people) for score in count.scores} == picks


LONG = Question(1, "priorities", TITLE, None, tuple(Option(f"o{n}", TITLE, TITLE) for n in range(9)))


@settings(max_examples=10, deadline=None)
@given(st.lists(st.sets(st.sampled_from([option.id for option in LONG.options])), min_size=1, max_size=12))
def test_what_each_person_picked_of_a_long_list_counts_as_picked_on_a_phone(people: list[set[str]]) -> None:
    ids = [option.id for option in LONG.options]
    cells = tuple(Counter(picks_of(ids, picked) for picked in people).items())
    phones = [Ballot(AUDIENCES[0], json.dumps({"approval": picks_of(ids, picked)})) for picked in people]
    by_hand = Priorities().count(LONG, ballots_of(LONG, Tally(1, 1, AUDIENCES[0], Way.ROOM, cells)), 1)
    on_phones = Priorities().count(LONG, phones, 1)
    assert by_hand.took_part == on_phones.took_part
    assert by_hand.picks == on_phones.picks
    assert {each.option: each.value for each in by_hand.scores} == {
        each.option: pytest.approx(each.value) for each in on_phones.scores
    }
    assert picked_in(cells) == Counter(option for picked in people for option in picked)
