"""The rows that need other processes run, small. What they measure on a busy machine is not looked at here."""

from __future__ import annotations

import re

from bot.domain.screens import number_code
from tests.bench import sending, several, starting, whole
from tests.bench.sampling import WORKS, Sampler


async def test_whole_bots_take_all_taps() -> None:
    found = await whole.measure(people=10, rounds=1)
    for which in whole.BOTS:
        assert found[f"{which}: taps a second on the clock"] > 0
    assert found["milliseconds a tap waits at half the most, 95 of 100"] > 0
    shares = [each for name, each in found.items() if name.startswith("share of")]
    assert 95 <= sum(int(re.findall(r"\d+", each)[0]) for each in shares) <= 105


async def test_messages_arrive_however_many_are_in_flight() -> None:
    found = await sending.measure(messages=60, rounds=1)
    assert found["ours, 50 in flight: a second of processor time"] > 0
    assert found["python-telegram-bot's: 50 in flight beside 10"] > 0


async def test_it_is_ready_with_few_people_and_with_many() -> None:
    found = await starting.measure(most=10, starts=1)
    assert found["ratio"] > 0


async def test_two_processes_take_all_votes_on_postgresql() -> None:
    found = await several.measure(votes=20, rounds=1)
    assert found["ratio"] > 0


def test_where_time_goes_is_told_by_whose_work_it_is() -> None:
    sampler = Sampler()
    sampler.begin()
    for number in range(200_000):
        assert number_code(number)
    shares = sampler.shares()
    assert shares["rules"] > sum(each for work, each in shares.items() if work != "rules" and work in WORKS)
