"""Whoever looks at a space again and again never learns what another there said about letting others see it."""

from __future__ import annotations

import asyncio
import tempfile
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.people import Role
from bot.domain.spaces import DECIDING
from tests.drivers.offline import offline
from tests.drivers.somebody import Somebody
from tests.usecases.test_spaces import MINUTE, heard_by, settled, somebody, steps

Views = dict[str, tuple[object, ...]]
YES, NO = "Yes, they may", "No, keep it here"
ANSWERS = st.lists(st.tuples(st.sampled_from((1, 2)), st.sampled_from((YES, NO))), max_size=4)
"""What two others answer, one after another; each may change their mind."""


async def views(who: Somebody, word: str) -> Views:
    """All that somebody can see of the space, with its buttons but for the number of the screen."""
    found: Views = {}
    for code in steps(word):
        seen = await who.takes(code)
        buttons = [(label, data.partition("|")[2]) for label, data in who.buttons]
        found[code.replace(word, "")] = (*(each.text for each in seen), *(label for label, _ in buttons))
    return found


async def play(answers: tuple[tuple[int, str], ...]) -> tuple[Views, Views]:
    """Let others answer while somebody looks on. Returns what a member and an outsider see in the end."""
    with tempfile.TemporaryDirectory() as folder:
        async with offline(Path(folder)) as found:
            _, carers, word = await settled(found)
            staff = await somebody(found, Role.STAFF)
            await heard_by(found)
            before = await views(carers[0], word), await views(staff, word)
            for number, answer in answers:
                await carers[number].takes("space 3")
                await carers[number].picks(answer)
                assert (await views(carers[0], word), await views(staff, word)) == before
                assert not await heard_by(found), "nobody is told that somebody answered"
            found.clock.passes(DECIDING + MINUTE)
            await found.app.clockwork.look()
            return await views(carers[0], word), await views(staff, word)


@cache
def where_nobody_answered() -> tuple[Views, Views]:
    return asyncio.run(play(()))


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ANSWERS)
def test_no_view_tells_that_or_what_another_answered_nor_who_kept_it_inside(answers: list[tuple[int, str]]) -> None:
    last = dict(answers)
    seen = asyncio.run(play(tuple(answers)))
    if last and set(last.values()) == {YES}:
        assert seen[1] != where_nobody_answered()[1], "it was released"
    else:
        assert seen == where_nobody_answered(), "an objection looks like silence, whoever it came from"
