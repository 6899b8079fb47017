"""Results are told like any broadcast; news that waited over night goes to nobody whom it asks nothing any more."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from bot.domain.changes import LogConsent
from bot.domain.people import Role
from bot.domain.preferences import Phone, Preferences, Reminders
from bot.usecases.broadcasting.opening import opened
from bot.usecases.exchange import Wanted, Went
from storage import counting, spreading
from storage.sending import StoredOutbox
from tests.drivers.offline import PRIORITIES, VOTE, Offline
from tests.drivers.somebody import Somebody

A_PAGE = 2
QUESTIONS = 3
"""Things to vote on in the example."""
NIGHT, MORNING = 23, timedelta(hours=9)
WANTS = Preferences(reminders=Reminders.ON)
REMINDER, NEW = "You asked me to remind you.", "This is new."


async def delivered(found: Offline, containing: str = "") -> Counter[int]:
    """Send all that is due. Returns how many messages with these words each person got."""
    outbox = StoredOutbox(found.app.store)
    taken = await outbox.take_waiting(Wanted(found.clock.now, 1000))
    went = [Went(each.broadcast_id, each.address_id, Went.SENT) for each in taken if each.broadcast_id]
    await outbox.sent([each.id for each in taken], {}, went, Wanted(found.clock.now, 0))
    whose = dict(found.rows("SELECT id, person_id FROM addresses"))
    return Counter(whose[each.address_id] for each in taken if containing in each.body)


async def says_yes(found: Offline, who: Somebody) -> None:
    async with found.app.store.unit() as unit:
        await unit.write([LogConsent(who.person_id, "agree-1", True, found.clock.now)])


async def newest(boss: Somebody) -> None:
    """Look at what was told last."""
    await boss.says("tell people")
    await boss.picks("What was sent")
    await boss.picks("Number 1")


async def test_results_reach_everybody_in_pages_once_and_nobody_holds_them_back(
    found: Offline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spreading, "AT_ONCE", A_PAGE)
    people = [await found.somebody(Role.CARER) for _ in range(2 * A_PAGE)]
    shared = await found.somebody(Role.CARER, preferences=Preferences(phone=Phone.SHARED))
    boss = await found.somebody(Role.ORGANISER)
    await found.close_round(VOTE)
    assert found.count("broadcast_people") == A_PAGE, "the rest is found outside the closing"
    await newest(boss)
    assert "People hear the result of this:" in boss.screen.text
    assert {label.partition(". ")[2] or label for label, _ in boss.buttons}.isdisjoint({"Pause", "Stop the rest"})
    await found.app.clockwork.look()
    all_of_it = {each.person_id: QUESTIONS for each in (*people, boss)}
    assert await delivered(found) == Counter(all_of_it | {shared.person_id: 1}), "a shared phone is told once"
    await found.app.clockwork.look()
    assert await delivered(found) == Counter()
    await boss.picks("Look again")
    assert f"Have it: {len(people) + 2}" in boss.screen.text
    [[number, revision]] = found.rows("SELECT id, revision FROM broadcasts WHERE kind = 'result'")
    for forged in ("paused", "stopped"):
        await boss.taps(f"{boss.revision}|broadcast-to {number} {revision} {forged}")
    assert found.rows("SELECT state FROM broadcasts WHERE kind = 'result'") == [("going",)]


async def test_results_reach_whoever_was_away_and_not_whoever_came_later(found: Offline) -> None:
    here, away, resting = [await found.somebody(Role.CARER) for _ in range(3)]
    for each in (here, away, resting):
        await says_yes(found, each)
    addresses = dict(found.rows("SELECT person_id, id FROM addresses"))
    await StoredOutbox(found.app.store).block(addresses[away.person_id])
    await resting.says("stop")
    await resting.picks("Stop for now")
    await found.close_round(PRIORITIES)
    late = await found.somebody(Role.CARER)
    found.clock.now += timedelta(hours=1)
    await says_yes(found, late)
    await found.app.clockwork.look()
    assert await delivered(found) == Counter({here.person_id: 1})
    await away.says("/menu")
    await resting.says("/menu")
    found.clock.now += timedelta(minutes=2)
    await found.app.clockwork.look()
    assert await delivered(found) == Counter({away.person_id: 1, resting.person_id: 1})


async def test_whoever_answers_in_the_night_is_not_reminded_in_the_morning(found: Offline) -> None:
    async with found.app.store.unit() as unit:
        closes = unit.library.rounds[VOTE].closes
    votes, picks, sleeps = [await found.somebody(Role.CARER, preferences=WANTS) for _ in range(3)]
    found.clock.now = (closes - timedelta(days=1)).replace(hour=NIGHT)
    await found.app.clockwork.look()
    assert await delivered(found, REMINDER) == Counter()
    await votes.taps(f"0|ask {VOTE} 1 -")
    await votes.picks("No")
    await picks.says("what matters to me")
    await picks.picks("Choose")
    await picks.picks("This matters")
    found.clock.now += MORNING
    reminded_of_priorities = 1 if found.rows("SELECT 1 FROM reminders WHERE round_id = ?", PRIORITIES) else 0
    assert await delivered(found, REMINDER) == Counter(
        {votes.person_id: reminded_of_priorities, picks.person_id: 1, sleeps.person_id: 1 + reminded_of_priorities}
    )
    assert await delivered(found) == Counter()


async def test_a_reminder_of_what_closes_in_the_night_never_comes(found: Offline) -> None:
    async with found.app.store.unit() as unit:
        closes = unit.library.rounds[VOTE].closes
    await found.somebody(Role.CARER, preferences=WANTS)
    found.clock.now = (closes - timedelta(days=1)).replace(hour=NIGHT)
    await found.app.clockwork.look()
    await found.close_round(VOTE)
    found.clock.now += MORNING
    assert await delivered(found, REMINDER) == Counter()


@pytest.mark.parametrize("round_id", [VOTE, PRIORITIES])
async def test_whoever_answers_what_is_new_before_they_hear_of_it_does_not_hear_of_it(
    found: Offline, round_id: int
) -> None:
    early, sleeps = [await found.somebody(Role.CARER) for _ in range(2)]
    boss = await found.somebody(Role.ORGANISER)
    found.clock.now = found.clock.now.replace(hour=NIGHT)
    async with found.app.store.unit() as unit:
        await found.app.posting.write(unit, [opened(unit.library.rounds[round_id])], found.clock.now)
    if round_id == VOTE:
        await early.taps(f"0|ask {VOTE} 1 -")
        await early.picks("Yes")
    else:
        await early.says("what matters to me")
        await early.picks("Choose")
        await early.picks("This matters")
    found.clock.now += MORNING
    assert await delivered(found, NEW) == Counter({sleeps.person_id: 1})
    await newest(boss)
    assert "Have it: 1" in boss.screen.text
    assert "Did not need it any more: 1" in boss.screen.text
    found.clock.now += timedelta(minutes=2)
    await found.app.clockwork.look()
    assert await delivered(found, NEW) == Counter()


async def test_a_vote_with_very_many_answers_is_shut_at_once_and_closed_when_it_is_counted(
    found: Offline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "MANY", 0)
    votes, late = [await found.somebody(Role.CARER) for _ in range(2)]
    boss = await found.somebody(Role.ORGANISER)
    for each in (votes, late):
        await says_yes(found, each)
        await each.says("/menu")
        await each.taps(f"{each.revision}|ask {VOTE} 1 -")
    await votes.picks("Yes")
    await boss.says("/menu")
    await boss.taps(f"{boss.revision}|close {VOTE}")
    await boss.picks("Close it now")
    assert "The result goes to everyone now" in boss.messages[-1].text
    await late.picks("Yes")
    assert found.rows("SELECT count(*) FROM answers") == [(1,)], "whoever answers after that is too late"
    assert found.rows("SELECT count(*) FROM releases") == [(0,)]
    await found.app.clockwork.look()
    assert found.counted(1) == {"yes": 1}
    assert found.rows("SELECT count(*) FROM answers") == [(0,)]
    assert found.rows("SELECT count(*) FROM releases WHERE subject = 'round'") == [(1,)]
