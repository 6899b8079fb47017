"""Late promises: who hears of them, how often, and that nobody is woken or told what is not theirs."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.changes import JoinAddress, KeepPromise, MakeLinkCode, SaveWorker
from bot.domain.nudges import LEAST_BETWEEN, Late
from bot.domain.people import Role
from bot.domain.preferences import Pace
from bot.domain.promises import Promise, State
from bot.domain.screens import number_code
from bot.domain.staff import Worker
from bot.domain.words import Localised
from bot.usecases.exchange import Wanted
from storage.sending import StoredOutbox
from tests.drivers.clock import START
from tests.drivers.offline import Offline
from tests.drivers.somebody import Somebody
from tests.usecases.giving_feedback import somebody

TITLE = Localised.of({"en": "A louder bell"})
A_DAY = timedelta(days=1)


async def promised(
    found: Offline, keeper: Somebody | None, due: date | None = None, state: State = State.PLANNED
) -> Promise:
    """Let there be a promise that is due today, unless another day is said."""
    due = due or found.clock.now.date()
    draft = Promise(found.app.store.chance.ordered_id(), TITLE, "Sam Okoro", due)
    if keeper:
        draft = Promise(draft.id, TITLE, "Sam Okoro", due, keeper_id=keeper.person_id)
    promise = draft.to(state, found.clock.now, TITLE)
    async with found.app.store.unit() as unit:
        await unit.write([KeepPromise(promise)])
    return promise


async def told(found: Offline, **passing: float) -> list[tuple[str, str]]:
    """Let time pass; return who is told that something is late, and what of."""
    found.clock.passes(timedelta(**passing))
    await found.app.clockwork.look()
    waiting = await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 1000))
    return sorted((each.chat, each.body) for each in waiting if "late" in each.body)


async def test_whoever_looks_after_it_hears_once_a_week_from_the_day_after(found: Offline) -> None:
    boss, other = await somebody(found, Role.ORGANISER), await somebody(found, Role.ORGANISER)
    await promised(found, boss)
    await promised(found, boss)
    await promised(found, None)
    assert await told(found, hours=1) == [], "the day it is due is not too late"
    [(chat, body)] = await told(found, days=1)
    assert chat == str(boss.chat)
    assert "2 promises that you look after are late" in body
    assert await told(found, days=6) == []
    assert len(await told(found, days=1, hours=1)) == 1
    assert other.chat


async def test_it_ends_when_the_promise_is_kept_put_off_or_given_up(found: Offline) -> None:
    boss = await somebody(found, Role.ORGANISER)
    for state in (State.DONE, State.WILL_NOT):
        await promised(found, boss, state=state)
    later = await promised(found, boss)
    async with found.app.store.unit() as unit:
        await unit.write([KeepPromise(later.due_on(found.clock.now.date() + 9 * A_DAY, found.clock.now))])
    assert await told(found, days=1) == []
    assert len(await told(found, days=9)) == 1


async def test_another_that_becomes_late_within_the_week_waits_for_its_end(found: Offline) -> None:
    boss = await somebody(found, Role.ORGANISER)
    first = await promised(found, boss)
    await promised(found, boss, due=found.clock.now.date() + 3 * A_DAY)
    assert len(await told(found, days=1)) == 1
    async with found.app.store.unit() as unit:
        now = await unit.records.promises.found(first.id)
        assert now
        await unit.write([KeepPromise(now.to(State.DONE, found.clock.now, TITLE))])
    assert await told(found, days=4) == []
    assert len(await told(found, days=3)) == 1


@pytest.mark.parametrize(("pace", "times"), [("Soon", 1), ("Each week", 1), ("Only when I look", 0)])
async def test_it_comes_at_their_pace(found: Offline, pace: str, times: int) -> None:
    boss = await somebody(found, Role.ORGANISER)
    await boss.takes("preference pace 0")
    await boss.picks(pace)
    await promised(found, boss)
    assert len(await told(found, days=1)) == times


async def test_it_waits_for_the_morning(found: Offline) -> None:
    boss = await somebody(found, Role.ORGANISER)
    await promised(found, boss)
    found.clock.now = datetime.combine(found.clock.now.date() + A_DAY, found.clock.now.time().replace(hour=2)).replace(
        tzinfo=found.clock.now.tzinfo
    )
    assert await told(found, minutes=1) == []
    found.clock.passes(timedelta(hours=7))
    waiting = await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 1000))
    assert any("late" in each.body for each in waiting)


async def test_the_maker_hears_unless_somebody_else_is_chosen_from_the_staff_list(found: Offline) -> None:
    boss, dan = await somebody(found, Role.ORGANISER), await somebody(found, Role.STAFF)
    async with found.app.store.unit() as unit:
        await unit.write([SaveWorker(Worker(11, "Dan", "care worker", "Day room", person_id=dan.person_id))])
    await boss.takes("promise-new free")
    await boss.says("A second bus")
    assert found.rows("SELECT person_id FROM promise_keepers") == [(boss.person_id,)]
    [(number,)] = found.rows("SELECT id FROM promises")
    said = await boss.takes(f"promise-nudge {number_code(number)} 0")
    assert "If this is late, you hear of it." in said[-1].text
    await boss.picks("Dan")
    assert found.rows("SELECT person_id FROM promise_keepers") == [(dan.person_id,)]
    await boss.picks("Undo")
    assert found.rows("SELECT person_id FROM promise_keepers") == [(boss.person_id,)]


async def test_nobody_can_be_chosen_who_is_no_organiser_and_not_on_the_list(found: Offline) -> None:
    boss, ana = await somebody(found, Role.ORGANISER), await somebody(found, Role.CARER)
    promise = await promised(found, boss)
    code = number_code(promise.id)
    await boss.takes(f"promise-nudge {code} 0")
    await boss.takes(f"promise-nudged {code} {number_code(ana.person_id)}")
    assert found.rows("SELECT person_id FROM promise_keepers") == [(boss.person_id,)]
    for step in (f"promise-nudge {code} 0", f"promise-nudged {code} {number_code(ana.person_id)}"):
        await ana.takes(step)
    assert found.rows("SELECT person_id FROM promise_keepers") == [(boss.person_id,)]


async def test_it_goes_with_whoever_leaves_and_to_the_phone_that_is_joined(found: Offline) -> None:
    boss, phone, other = [await somebody(found, Role.ORGANISER) for _ in range(3)]
    await promised(found, boss)
    await promised(found, other)
    await other.takes("leave")
    await other.takes("leave-now")
    assert found.count("promise_keepers") == 1
    [(address,)] = found.rows("SELECT id FROM addresses WHERE person_id = ?", boss.person_id)
    ends = START + A_DAY
    async with found.app.store.unit() as unit:
        await unit.write([MakeLinkCode(b"c" * 32, phone.person_id, ends)])
    async with found.app.store.unit() as unit:
        await unit.write([JoinAddress(b"c" * 32, address, phone.person_id, boss.person_id)])
    assert found.rows("SELECT person_id FROM promise_keepers") == [(phone.person_id,)]


@given(st.sampled_from(Pace), st.none() | st.datetimes(), st.datetimes())
def test_never_twice_in_a_week_and_never_to_who_only_looks(pace: Pace, last: datetime | None, now: datetime) -> None:
    due = Late(1, TITLE, 1, pace, last).is_due(now)
    assert not due or pace is not Pace.LOOKING
    assert not due or last is None or now - last >= LEAST_BETWEEN
    assert due or pace is Pace.LOOKING or last is not None
