"""Preferences: what is kept comes back, whatever it is; nothing is sent in somebody's quiet hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.preferences import ALLOWED, QUIET_HOURS, USUAL, Preferences, Quiet, Sound

LONDON = ZoneInfo("Europe/London")
ANY = st.builds(
    Preferences,
    **{name: st.sampled_from(kind) for name, kind in ALLOWED.items()},  # type: ignore[arg-type]
    looked=st.none() | st.dates(),
)
FIRST, LAST = datetime(2026, 1, 1), datetime(2028, 1, 1)  # noqa: DTZ001 - the strategy adds the time zone
MOMENTS = st.datetimes(FIRST, LAST, timezones=st.just(UTC))


@given(ANY)
def test_what_is_kept_comes_back(preferences: Preferences) -> None:
    assert Preferences.from_json(preferences.to_json()) == preferences


def test_what_nobody_said_is_as_it_is_for_most() -> None:
    assert Preferences.from_json("{}") == USUAL
    assert USUAL.to_json() == "{}"
    for name, kind in ALLOWED.items():
        assert USUAL.value(name) == next(iter(kind))


def test_what_this_version_does_not_know_is_as_it_is_for_most() -> None:
    kept = '{"sound":"always","speed":"at once","moon":"full","looked":"2026-11-22"}'
    assert Preferences.from_json(kept) == Preferences(sound=Sound.ALWAYS, looked=date(2026, 11, 22))


def test_only_what_is_allowed_can_be_set() -> None:
    with pytest.raises(KeyError):
        USUAL.having("looked", "2026-11-22")
    with pytest.raises(ValueError):
        USUAL.having("sound", "slow")


@given(ANY, MOMENTS)
def test_nothing_is_due_in_quiet_hours_and_nothing_waits_longer_than_they_last(
    preferences: Preferences, now: datetime
) -> None:
    due = preferences.due(now, LONDON)
    assert due >= now
    if preferences.quiet is Quiet.NEVER:
        assert due == now
        return
    begins, ends = QUIET_HOURS[preferences.quiet]
    local = due.astimezone(LONDON).time()
    assert ends <= local < begins
    assert due - now <= timedelta(hours=24 - begins.hour + ends.hour + 1), "an hour more where the clocks go back"
    was = now.astimezone(LONDON).time()
    assert (due == now) is (ends <= was < begins)


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-11-24T22:00", "2026-11-25T08:00"),
        ("2026-11-24T21:59", "2026-11-24T21:59"),
        ("2026-11-25T07:59", "2026-11-25T08:00"),
        ("2026-11-25T08:00", "2026-11-25T08:00"),
        ("2026-03-29T00:30", "2026-03-29T08:00"),
    ],
)
def test_the_night_is_by_the_clock_where_the_house_is(now: str, due: str) -> None:
    at, expected = (datetime.fromisoformat(each).replace(tzinfo=LONDON) for each in (now, due))
    assert USUAL.due(at.astimezone(UTC), LONDON) == expected
