"""Facilitators hear where people who use services and staff want different things; nobody else does."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.people import Role
from bot.domain.screens import number_code
from bot.usecases.exchange import Wanted
from storage.sending import StoredOutbox
from tests.drivers.offline import VOTE, Offline, offline
from tests.drivers.running import Running
from tests.usecases.giving_feedback import offered, somebody

GAP = "People who use services and staff want different things here."


async def told(found: Offline, users: str, staff: str) -> list[tuple[str, str]]:
    """Let groups vote, close the vote, and return who is told of a gap."""
    running = Running(found.app, "", None, found.clock)
    for role, choice in ((Role.SERVICE_USER, users), (Role.CARER, users), (Role.STAFF, staff)):
        await running.crowd(role, 12, choice)
    await found.close_round(VOTE)
    waiting = await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 1000))
    return [(each.chat, each.body) for each in waiting if GAP in each.body]


@pytest.mark.parametrize(("staff", "times"), [("no", 3), ("yes", 0)])
async def test_facilitators_are_told_once_for_each_result(tmp_path: Path, staff: str, times: int) -> None:
    async with offline(tmp_path) as found:
        eve = await somebody(found, Role.FACILITATOR)
        others = [await somebody(found, role) for role in Role if role not in {Role.FACILITATOR, Role.FOR_SOMEONE}]
        heard = await told(found, "yes", staff)
        assert [chat for chat, _ in heard] == [str(eve.chat)] * times
        assert sum("Should the centre open on Saturday mornings?" in body for _, body in heard) == times // 3
        for who in (eve, *others):
            said = await who.takes(f"result {number_code(VOTE)} 0")
            assert (GAP in said[-1].text) is (who is eve and times > 0)
        assert "See groups apart" in offered(eve)


async def test_where_the_groups_are_too_small_to_be_shown_nobody_hears_of_a_gap(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        eve = await somebody(found, Role.FACILITATOR)
        running = Running(found.app, "", None, found.clock)
        await running.crowd(Role.SERVICE_USER, 12, "yes")
        await running.crowd(Role.STAFF, 4, "no")
        await found.close_round(VOTE)
        waiting = await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 1000))
        assert not any(GAP in each.body for each in waiting)
        assert GAP not in (await eve.takes(f"result {number_code(VOTE)} 0"))[-1].text
