"""Promises: a history only grows, states follow the rules, and late is late from the day after, where the house is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.domain.disclosure.promises import disclose_not_fixed
from bot.domain.people import Person, Role
from bot.domain.promises import ENDED, LEADS_TO, NEED_DATE, Entry, Link, NotAllowed, Promise, State, today
from bot.domain.words import Localised
from tests.drivers.clock import START

NOTE = Localised.of({"en": "There is no money."})
DRAFT = Promise(1, Localised.of({"en": "A second bus"}), "Sam Okoro", date(2026, 12, 1))
DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))


class Told(RuleBasedStateMachine):
    """Somebody changes a promise as they like, and now and then people are told of it."""

    def __init__(self) -> None:
        super().__init__()
        self.promise = DRAFT
        self.now = START
        self.told: tuple[Entry, ...] = ()

    @rule(state=st.sampled_from(State), note=st.sampled_from([None, NOTE]), reopened=st.booleans())
    def changes(self, state: State, note: Localised | None, reopened: bool) -> None:
        before = self.promise
        possible = (
            state in LEADS_TO[before.state]
            and (before.due is not None or state not in NEED_DATE)
            and (note is not None or reopened or not before.needs_reason(state))
        )
        if possible:
            self.promise = before.to(state, self.now, note, reopened)
            assert self.promise.entries[:-1] == before.entries
        else:
            with pytest.raises(NotAllowed):
                before.to(state, self.now, note, reopened)

    @rule(owner=st.text(min_size=1, max_size=5))
    def changes_hands(self, owner: str) -> None:
        self.promise = self.promise.looked_after_by(owner, self.now)

    @rule(due=DAYS)
    def moves(self, due: date) -> None:
        if self.promise.state in ENDED:
            with pytest.raises(NotAllowed):
                self.promise.due_on(due, self.now)
        else:
            self.promise = self.promise.due_on(due, self.now)

    @precondition(lambda self: self.promise.entries)
    @rule()
    def tells(self) -> None:
        *others, last = self.promise.entries
        told = Entry(last.at, last.state, last.owner, last.due, last.note, last.reopened, self.now)
        self.promise = Promise(1, DRAFT.title, self.promise.owner, self.promise.due, entries=(*others, told))
        self.told = self.promise.entries

    @rule()
    def takes_back(self) -> None:
        if self.promise.can_take_back:
            self.promise = self.promise.without_last()
        else:
            with pytest.raises(NotAllowed):
                self.promise.without_last()

    @rule()
    def time_passes(self) -> None:
        self.now += timedelta(hours=1)

    @invariant()
    def what_people_know_stays_in_the_history(self) -> None:
        assert self.promise.entries[: len(self.told)] == self.told

    @invariant()
    def it_stands_as_its_last_entry_says(self) -> None:
        if self.promise.entries:
            last = self.promise.entries[-1]
            assert (self.promise.owner, self.promise.due, self.promise.state) == (last.owner, last.due, last.state)

    @invariant()
    def no_always_has_a_reason(self) -> None:
        for before, entry in zip((None, *self.promise.entries), self.promise.entries, strict=False):
            newly = before is None or before.state is not State.WILL_NOT
            assert entry.state is not State.WILL_NOT or entry.note or entry.reopened or not newly


TestTold = Told.TestCase


@given(due=DAYS, on=DAYS, state=st.sampled_from(State))
def test_it_is_late_from_the_day_after_unless_nothing_is_owed_any_more(due: date, on: date, state: State) -> None:
    promise = Promise(1, DRAFT.title, "Sam", due, entries=(Entry(START, state, "Sam", due),))
    assert promise.is_late(on) is (on > due and state not in ENDED)
    assert not DRAFT.is_late(on), "a draft promises nothing"


def test_a_promise_due_today_is_late_at_midnight_where_the_house_is_and_not_in_greenwich() -> None:
    promise = Promise(1, DRAFT.title, "Sam", date(2026, 7, 1), entries=(Entry(START, State.DOING, "Sam", None),))
    london = ZoneInfo("Europe/London")
    assert not promise.is_late(today(datetime(2026, 7, 1, 22, 59, tzinfo=UTC), london))
    assert promise.is_late(today(datetime(2026, 7, 1, 23, 0, tzinfo=UTC), london))


def test_people_are_asked_about_the_last_time_it_was_done_also_after_somebody_opened_it_again() -> None:
    done = DRAFT.to(State.DOING, START, None).to(State.DONE, START, None)
    assert done.asked_about == 2
    opened = done.to(State.DOING, START, None, reopened=True)
    assert opened.asked_about == 2
    assert opened.to(State.DONE, START, None).asked_about == 4
    assert opened.to(State.DOING, START, NOTE).asked_about is None
    assert DRAFT.asked_about is None


def test_whoever_said_it_has_a_stake_in_it_and_nobody_else() -> None:
    ana, ben = Person(7, frozenset({Role.CARER})), Person(8, frozenset({Role.CARER}))
    promise = DRAFT.answering(Link(1, ana.id))
    assert promise.concerns(ana, None)
    assert not promise.concerns(ben, None)
    assert promise.answering(Link(1, ana.id)) == promise
    assert not promise.not_answering(1).concerns(ana, None)


@given(st.integers(0, 500))
def test_how_many_it_is_not_fixed_for_is_said_in_steps_of_five(people: int) -> None:
    shown = disclose_not_fixed(people)
    assert (shown is None) is (people == 0)
    if shown is not None:
        assert shown % 5 == 0
        assert shown <= people < shown + 5
