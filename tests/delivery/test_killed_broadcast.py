"""Killed in the middle of an announcement, again and again: nobody is missed, and who may have it twice is counted."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from pathlib import Path

from bot.delivery.sender import AT_ONCE
from bot.domain.people import Role
from bot.usecases.exchange import Wanted
from storage.sending import StoredOutbox
from storage.spreading import AT_ONCE as A_PAGE
from tests.delivery.servers import Telegram
from tests.drivers.bot_api import Fault
from tests.drivers.engines import place_in, rows
from tests.drivers.killable import Child
from tests.drivers.offline import offline
from tests.drivers.somebody import Somebody

PEOPLE = A_PAGE + 10
KILLS = 3
LOST_ANSWERS = 2
TOLD = frozenset({"words-1"})
WORDS = "The bus to the centre stops at the new shop from Monday."
SENT = 1


async def announced(folder: Path) -> tuple[list[Somebody], int]:
    """An organiser tells all carers; nothing of it is sent yet. Returns the carers, and the organiser's chat."""
    async with offline(folder) as found:
        people = [await found.somebody(Role.CARER) for _ in range(PEOPLE)]
        boss = await found.somebody(Role.ORGANISER, told=TOLD)
        await boss.says("tell people")
        await boss.picks("Write a message")
        await boss.says(WORDS)
        for label in ("Carer", "Go on", "Send it now"):
            await boss.picks(label)
        await StoredOutbox(found.app.store).sent(
            [each.id for each in found.outgoing], {}, (), Wanted(found.clock.now, 0)
        )
    return people, boss.chat


async def told_to(api: Telegram, wanted: int) -> None:
    """Wait until so many messages of it came."""
    async with asyncio.timeout(60):
        while sum(times_told(api).values()) < wanted:
            await asyncio.sleep(0.01)


def times_told(api: Telegram) -> Counter[int]:
    return Counter({chat: sum(WORDS in each.text for each in said) for chat, said in api.sent.items()})


async def test_nobody_is_missed_and_nobody_told_twice_who_is_not_counted_and_shown(
    tmp_path: Path, api: Telegram
) -> None:
    chance = random.Random()
    people, boss_chat = await announced(tmp_path)
    data = place_in(tmp_path)
    child = Child(tmp_path, api)
    for kill in range(1, KILLS + 1):
        await child.start()
        api.faults["sendMessage"].extend([Fault(502, after_effect=True)] * (LOST_ANSWERS if kill == 1 else 0))
        wanted = sum(times_told(api).values()) + chance.randrange(10, PEOPLE // (KILLS + 1))
        await told_to(api, wanted)
        await child.kill()
        assert len(times_told(api)) < PEOPLE, "killed in the middle"
    await child.start()
    everybody = f"SELECT count(*) FROM broadcast_people WHERE outcome = {SENT}"
    async with asyncio.timeout(60):
        while rows(data, everybody) != [(PEOPLE,)] or rows(data, "SELECT count(*) FROM outbox") != [(0,)]:
            await asyncio.sleep(0.01)
    await child.kill()
    told = times_told(api)
    assert [who.chat for who in people if not told[who.chat]] == [], "missed"
    unsure = {person_id for (person_id,) in rows(data, "SELECT person_id FROM broadcast_people WHERE unsure")}
    assert {who.person_id for who in people if told[who.chat] > 1} <= unsure, "told twice and not counted"
    assert max(told.values()) <= 1 + KILLS + 1
    assert LOST_ANSWERS <= len(unsure) <= LOST_ANSWERS + 2 * AT_ONCE * KILLS
    assert boss_chat not in told, "it is for carers"
    async with offline(tmp_path) as found:
        boss = Somebody(found, boss_chat, 0)
        await boss.says("tell people")
        await boss.picks("What was sent")
        await boss.picks("Number 1")
        assert f"Have it: {PEOPLE}" in boss.screen.text
        assert f"May have it twice: {len(unsure)}" in boss.screen.text
