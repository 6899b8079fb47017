"""Killed in the middle of 200 votes, again and again: each acknowledged vote counts once, and each gets its reply."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

from bot.domain.people import Role
from bot.usecases.exchange import Wanted
from storage.sending import StoredOutbox
from tests.drivers.bot_api import BotApi
from tests.drivers.engines import place_in, rows
from tests.drivers.killable import Child
from tests.drivers.offline import VOTE, offline
from tests.drivers.somebody import Somebody

PEOPLE = 200
KILLS = 5
MOST_CALLS = 90
CHOICES = ("yes", "no", "unsure")


async def voters(folder: Path) -> list[Somebody]:
    """200 people who look at the first thing to vote on; all that was said to them is sent."""
    async with offline(folder) as found:
        people = [await found.somebody(Role.SERVICE_USER) for _ in range(PEOPLE)]
        await found.put(*(who.tapping(f"0|ask {VOTE} 1 -") for who in people))
        await StoredOutbox(found.app.store).sent(
            [each.id for each in found.outgoing], {}, (), Wanted(found.clock.now, 0)
        )
    return people


async def test_no_acknowledged_vote_is_lost_or_doubled_and_no_reply_is_lost(tmp_path: Path, api: BotApi) -> None:
    chance = random.Random()
    people = await voters(tmp_path)
    data = place_in(tmp_path)
    given = {who.chat: chance.choice(CHOICES) for who in people}
    taps = [api.person_taps(who.chat, f"{who.revision}|answer {VOTE} 1 - {given[who.chat]}", 7) for who in people]
    child = Child(tmp_path, api)
    for _ in range(KILLS):
        await child.start()
        await child.calls(chance.randrange(1, MOST_CALLS))
        await child.kill()
        acknowledged = sum(number < api.acknowledged for number in taps)
        assert rows(data, "SELECT count(*) FROM turnout")[0][0] >= acknowledged, "acknowledged and lost"
    await child.start()
    async with asyncio.timeout(60):
        while api.acknowledged <= taps[-1] or rows(data, "SELECT count(*) FROM outbox") != [(0,)]:
            await child.calls(1) if api.acknowledged <= taps[-1] else await asyncio.sleep(0)
    await child.kill()
    replies = {who.chat: [each.text for each in api.sent[who.chat] if each.text.startswith("Saved.")] for who in people}
    assert [chat for chat, said in replies.items() if not said] == [], "votes without a reply"
    async with offline(tmp_path) as found:
        assert found.count("set_aside") == 0
        await found.close_round(VOTE)
        assert found.counted(1) == {choice: list(given.values()).count(choice) for choice in CHOICES}
        assert found.count("counted_receipts") == PEOPLE
