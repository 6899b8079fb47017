"""The pace of sending: 1 message a second to a chat, never more than 30 in all; who must wait waits alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.pace import (
    ALL_SECONDS,
    CHAT_BURST,
    CHAT_SECONDS,
    IN_ALL,
    MOST_CHATS,
    NEWS_BURST,
    WINDOW_SECONDS,
    Pace,
)
from tests.delivery.servers import Seconds

A_SECOND = 1.0
PERMITTED = 30
"""Messages a second that Telegram bears in all."""
A_HAIR = 1e-6
GAPS = st.sampled_from((0.0, 0.0, 0.01, 1 / 30, 0.3, 1.0, 2.5))
WANTED = st.lists(st.tuples(st.sampled_from("abcd"), GAPS), max_size=200)
STRETCHES = st.tuples(st.integers(1, 50), GAPS, st.booleans())
"""So many messages at once, after a gap, each to a chat of its own: news or replies."""


def sent_as_told(wanted: list[tuple[str, float]], news: frozenset[str] = frozenset()) -> list[tuple[float, str]]:
    """Send each message as soon as the pace says, asked for after a gap. Returns when each went, and to whom."""
    seconds = Seconds()
    pace = Pace(seconds)
    found = []
    for chat, gap in wanted:
        seconds.now += gap
        while wait := pace.wait(chat, chat in news):
            seconds.now += wait + 1e-9
        pace.sent(chat)
        found.append((seconds.now, chat))
    return found


def most_within(times: list[float], seconds: float) -> int:
    """The most messages that any stretch of so many seconds has seen."""
    first = most = 0
    for position, now in enumerate(times):
        while times[first] <= now - seconds:
            first += 1
        most = max(most, position - first + 1)
    return most


@given(WANTED, st.sampled_from((0.1, 1.0, 3.0, 10.0)))
def test_no_stretch_of_time_sees_more_to_a_chat_than_one_a_second_and_the_burst(
    wanted: list[tuple[str, float]], stretch: float
) -> None:
    found = sent_as_told(wanted)
    for chat in "abcd":
        times = [when for when, to in found if to == chat]
        assert most_within(times, stretch) <= CHAT_BURST + stretch / CHAT_SECONDS


def wanted_and_news(stretches: list[tuple[int, float, bool]]) -> tuple[list[tuple[str, float]], frozenset[str]]:
    """What is to be sent, each to a chat of its own, after which gap; and to which chats it is news."""
    found: list[tuple[str, float]] = []
    news: list[str] = []
    for many, gap, is_news in stretches:
        chats = [str(len(found) + number) for number in range(many)]
        found += [(chat, gap if number == 0 else 0.0) for number, chat in enumerate(chats)]
        news += chats if is_news else []
    return found, frozenset(news)


@given(st.lists(STRETCHES, max_size=5))
def test_no_second_sees_more_than_thirty_in_all_whatever_is_to_be_sent_when(
    stretches: list[tuple[int, float, bool]],
) -> None:
    times = [when for when, _ in sent_as_told(*wanted_and_news(stretches))]
    assert most_within(times, A_SECOND) <= PERMITTED
    assert most_within(times, WINDOW_SECONDS - A_HAIR) <= PERMITTED, "with a hair to spare"


@given(st.lists(STRETCHES, max_size=5))
def test_news_goes_out_evenly_so_that_a_reply_finds_room(stretches: list[tuple[int, float, bool]]) -> None:
    wanted, news = wanted_and_news(stretches)
    times = [when for when, chat in sent_as_told(wanted, news) if chat in news]
    assert most_within(times, A_SECOND / 10) <= NEWS_BURST + A_SECOND / 10 / ALL_SECONDS


@given(st.lists(st.sampled_from((0.3, 1.0, 2.5)), min_size=1, max_size=10))
def test_a_reply_while_news_goes_out_waits_less_than_a_tenth_of_a_second(gaps: list[float]) -> None:
    seconds = Seconds()
    pace = Pace(seconds)
    for number, gap in enumerate(gaps):
        until = seconds.now + gap
        while seconds.now < until:
            seconds.now += pace.wait(f"news {seconds.now}", news=True) + A_HAIR
            pace.sent(f"news {seconds.now}")
        assert pace.wait(f"reply {number}") <= NEWS_BURST * ALL_SECONDS + A_HAIR
        seconds.now += pace.wait(f"reply {number}") + A_HAIR
        pace.sent(f"reply {number}")


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
    assert everybody[-1][0] - everybody[0][0] == pytest.approx((3030 - IN_ALL) / PERMITTED, rel=0.02)
    told = [(str(number), 0.0) for number in range(3000)]
    news = sent_as_told(told, frozenset(chat for chat, _ in told))
    assert len(news) / (news[-1][0] - news[0][0]) >= 0.98 * PERMITTED


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
