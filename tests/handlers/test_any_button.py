"""Buttons that carry anything: a way on for whoever presses, and nothing is set aside."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.people import Role
from bot.handlers.routes import ROUTES
from tests.drivers.offline import PRIORITIES, VOTE, offline
from tests.handlers.world import TOLD

LEAVING = "leave-now"
names = st.sampled_from(sorted(each.name for each in ROUTES if each.name != LEAVING))
parts = st.one_of(
    st.sampled_from([str(VOTE), str(PRIORITIES), "0", "1", "-", "-1", "yes", "en", "own", "all", "staff"]),
    st.integers().map(str),
    st.sampled_from([str(2**63), "9" * 50, "٣", "²", "1e3", "0x1", "None", "..", "é" * 9, "\0", "\ud83d"]),
    st.text(max_size=12),
)
codes = st.builds(lambda name, given: " ".join((name, *given)), names, st.lists(parts, max_size=4))
revisions = st.one_of(st.sampled_from(["0", "1", "2", "z", "", "-1", "zzzzzzz", "٣"]), st.text(max_size=4))
buttons = st.one_of(
    st.builds(lambda revision, code: f"{revision}|{code}", revisions, codes),
    codes,
    st.text(max_size=64),
    st.text(max_size=4000),
)


@pytest.mark.parametrize("role", [Role.SERVICE_USER, Role.ORGANISER, Role.SAFETY, None], ids=str)
def test_whatever_a_button_carries_there_is_a_way_on(role: Role | None, tmp_path: Path) -> None:
    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        found = runner.run(stack.enter_async_context(offline(tmp_path)))
        try:
            who = runner.run(found.somebody(*([role] if role else []), told=TOLD))
            runner.run(who.says("/start"))
            who.hears()

            @settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
            @given(buttons, st.booleans())
            def presses(data: str, now: bool) -> None:
                data = f"{who.revision}|{data.partition('|')[2]}" if now else data
                heard = runner.run(who.taps(data))
                assert heard, f"nothing was said to {data!r}"
                assert found.count("set_aside") == 0, found.rows("SELECT failure FROM set_aside")
                assert who.buttons or who.screen.keyboard

            presses()
        finally:
            runner.run(stack.aclose())
