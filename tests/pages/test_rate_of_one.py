"""The rule of how often one sender may do something, by a clock that goes when it is told to."""

from __future__ import annotations

import pytest

from bot.pages import security
from bot.pages.security import Rate
from tests.pages.sites import Seconds


def test_a_burst_is_let_through_and_then_one_at_a_time() -> None:
    clock = Seconds()
    rate = Rate(3, 10.0, clock)
    assert [rate.allows("ana") for _ in range(5)] == [True, True, True, False, False]
    clock.now += 9.9
    assert not rate.allows("ana")
    clock.now += 0.2
    assert [rate.allows("ana") for _ in range(2)] == [True, False]


def test_who_waits_long_enough_may_burst_again() -> None:
    clock = Seconds()
    rate = Rate(3, 10.0, clock)
    for _ in range(10):
        rate.allows("ana")
    clock.now += 30
    assert [rate.allows("ana") for _ in range(4)] == [True, True, True, False]


def test_asking_in_vain_does_not_make_the_wait_longer() -> None:
    clock = Seconds()
    rate = Rate(1, 10.0, clock)
    assert rate.allows("ana")
    for _ in range(100):
        assert not rate.allows("ana")
    clock.now += 10
    assert rate.allows("ana")


def test_one_sender_does_not_slow_another() -> None:
    rate = Rate(1, 10.0, Seconds())
    assert rate.allows("ana")
    assert not rate.allows("ana")
    assert rate.allows("ben")


def test_it_forgets_those_who_may_go_on_and_nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(security, "MOST_REMEMBERED", 50)
    clock = Seconds()
    rate = Rate(1, 10.0, clock)
    for number in range(50):
        assert rate.allows(f"early {number}")
    clock.now += 9
    assert rate.allows("late")
    assert not rate.allows("early 0")
    clock.now += 2
    assert rate.allows("later")
    assert not rate.allows("late")
    assert len(rate._due) < 50
