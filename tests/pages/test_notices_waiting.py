"""Whoever comes back to the page after it was closed is told how much came, with a way to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.web_chat import Shown
from bot.pages.away import SEEN, came_since
from tests.drivers.running import Running
from tests.pages.visiting import Visitor

AWAY = "while you were away"


def shown(numbers: list[tuple[int, bool]]) -> list[Shown]:
    return [Shown(id=number, mine=mine, text="", language="en") for number, mine in numbers]


@given(st.lists(st.booleans(), max_size=12), st.integers(0, 14))
def test_only_what_came_since_and_before_they_wrote_again_is_waiting(mine: list[bool], seen: int) -> None:
    messages = shown(list(enumerate(mine, 1)))
    found = came_since(messages, seen)
    assert not any(each.mine or each.id <= seen for each in found)
    assert [each.id for each in found] == list(range(seen + 1, seen + 1 + len(found)))
    assert came_since(messages, None) == []


@pytest.mark.asyncio(loop_scope="module")
async def test_it_is_said_at_the_top_and_in_the_title_and_only_once(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        page = await ana.page()
        assert AWAY not in page.html
        chat = ana.chat
        number = await app.app.chat.last(int(chat.rpartition("/")[2]))
        [kept] = [each for each in ana.client.cookies.jar if each.name == SEEN]
        kept.value = str(number - 1)
        page = await ana.page()
        assert AWAY in page.html
        assert "<title>(1) " in page.html
        assert any(each.get("href") == f"#m{number}" and each["tag"] == "a" for each in page.attributes)
        page = await ana.page()
        assert AWAY not in page.html
