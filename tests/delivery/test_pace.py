"""The pace of sending: 1 message a second to a chat, 30 in all, a few early; who must wait holds up nobody else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.pace import ALL_BURST, ALL_SECONDS, CHAT_BURST, CHAT_SECONDS, MOST_CHATS, Pace
from tests.delivery.servers import Seconds

A_SECOND = 1.0
IN_ALL = 30
A_HAIR = 1e-6
GAPS = st.sampled_from((0.0, 0.0, 0.01, 1 / 30, 0.3, 1.0, 2.5))
WANTED = st.lists(st.tuples(st.sampled_from("abcd"), GAPS), max_size=200)


def sent_as_told(wanted: list[tuple[str, float]]) -> list[tuple[float, str]]:
    """Send each message as soon as the pace says, asked for after a gap. Returns when each went, and to whom."""
    seconds = Seconds()
    pace = Pace(seconds)
    found = []
    for chat, gap in wanted:
        seconds.now += gap
        while wait := pace.wait(chat):
            seconds.now += wait + 1e-9
        pace.sent(chat)
        found.append((seconds.now, chat))
    return found


def most_within(times: list[float], seconds: float) -> int:
    """The most messages that any stretch of so many seconds has seen."""
    return max((sum(start <= each < start + seconds for each in times) for start in times), default=0)


@given(WANTED, st.sampled_from((0.1, 1.0, 3.0, 10.0)))
def test_no_stretch_of_time_sees_more_to_a_chat_than_one_a_second_and_the_burst(
    wanted: list[tuple[str, float]], stretch: float
) -> None:
    found = sent_as_told(wanted)
    for chat in "abcd":
        times = [when for when, to in found if to == chat]
        assert most_within(times, stretch) <= CHAT_BURST + stretch / CHAT_SECONDS


@given(st.lists(GAPS, max_size=150), st.sampled_from((0.1, 1.0, 3.0)))
def test_no_stretch_of_time_sees_more_in_all_than_thirty_a_second_and_the_burst(
    gaps: list[float], stretch: float
) -> None:
    found = sent_as_told([(str(number), gap) for number, gap in enumerate(gaps)])
    assert most_within([when for when, _ in found], stretch) <= ALL_BURST + stretch / ALL_SECONDS


@given(WANTED)
def test_after_the_wait_that_was_told_a_message_may_go_and_just_before_it_may_not(
    wanted: list[tuple[str, float]],
) -> None:
    seconds = Seconds()
    pace = Pace(seconds)
    for chat, gap in wanted:
        seconds.now += gap
        wait = pace.wait(chat)
        if wait > A_HAIR:
            seconds.now += wait - A_HAIR / 2
            assert pace.wait(chat) > 0
            seconds.now += A_HAIR
        assert pace.wait(chat) == 0 or wait <= A_HAIR
        pace.sent(chat)


def test_in_the_long_run_a_chat_gets_one_a_second_and_all_together_thirty() -> None:
    one = sent_as_told([("a", 0.0)] * 100)
    assert one[-1][0] - one[0][0] == pytest.approx(100 - CHAT_BURST, rel=0.01)
    everybody = sent_as_told([(str(number), 0.0) for number in range(3030)])
    assert everybody[-1][0] - everybody[0][0] == pytest.approx((3030 - ALL_BURST) / IN_ALL, rel=0.01)


def test_whoever_has_been_quiet_saves_up_no_more_than_the_burst() -> None:
    found = sent_as_told([("a", 0.0)] * 5 + [("a", 1000.0)] + [("a", 0.0)] * 5)
    times = [when for when, _ in found][5:]
    assert most_within(times, A_SECOND / 2) == CHAT_BURST


@given(st.floats(0.5, 100_000), st.integers(0, 5))
def test_a_chat_that_must_wait_waits_as_long_as_it_was_told_and_no_other_does(asked: float, before: int) -> None:
    seconds = Seconds()
    pace = Pace(seconds)
    for _ in range(before):
        pace.sent("held")
    pace.hold("held", asked)
    assert asked <= pace.wait("held") <= asked + CHAT_BURST * CHAT_SECONDS
    assert pace.wait("other") == 0
    seconds.now += asked + CHAT_BURST * CHAT_SECONDS
    assert pace.wait("held") == 0


def test_after_it_had_to_wait_a_chat_has_no_burst() -> None:
    seconds = Seconds()
    pace = Pace(seconds)
    pace.hold("held", 10)
    seconds.now += pace.wait("held")
    pace.sent("held")
    assert pace.wait("held") == pytest.approx(CHAT_SECONDS)


def test_of_very_many_chats_those_that_must_wait_are_not_forgotten() -> None:
    seconds = Seconds()
    pace = Pace(seconds)
    pace.hold("held", 100_000)
    for chat in range(2 * MOST_CHATS):
        seconds.now += ALL_SECONDS
        pace.sent(str(chat))
    assert pace.wait("held") > 0
    assert len(pace._due) <= MOST_CHATS + 1
