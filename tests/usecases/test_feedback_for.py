"""Feedback on staff with help and for somebody: theirs to see and replace, and one writer however many pens."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.changes import SaveWorker
from bot.domain.people import Role
from bot.domain.staff import Worker
from bot.domain.supporting import Scope
from bot.usecases.exchange import Wanted
from storage.sending import StoredOutbox
from tests.drivers.clock import Clock
from tests.drivers.offline import Offline, offline
from tests.drivers.pairing import TOLD, code_shown, paired
from tests.drivers.somebody import Somebody

DAN, JO = 11, 12
WELL = "Dan always knocks first"
QUARTER = timedelta(days=95)
FEEDBACK = "SELECT person_id, provenance, supporter_id, sent_at IS NULL FROM feedback ORDER BY started_at, id"


@pytest.fixture
async def found(tmp_path: Path) -> AsyncIterator[Offline]:
    async with offline(tmp_path, Clock()) as app:
        workers = (Worker(DAN, "Dan", "care worker", "Day room"), Worker(JO, "Jo", "cook", "Kitchen"))
        async with app.app.store.unit() as unit:
            await unit.write([SaveWorker(each) for each in workers])
        yield app


async def somebody(found: Offline, *roles: Role) -> Somebody:
    who = await found.somebody(*roles, told=TOLD)
    await who.says("/start")
    return who


async def news(found: Offline, who: Somebody) -> list[str]:
    """Where the buttons of what waits for somebody lead."""
    waiting = await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 1000))
    who.hears()
    return [each.body for each in waiting if each.chat == str(who.chat)]


async def writes_for(ben: Somebody, name: str, words: str = WELL) -> None:
    await ben.says("people who help me")
    await ben.picks("Who is connected")
    await ben.picks(f"I help {name}")
    await ben.picks("Speak for them")
    await ben.picks("Give feedback")
    await ben.picks("What they would say")
    await ben.picks("Dan")
    await ben.picks("Give feedback")
    await ben.says(words)
    await ben.picks("Skip this")
    await ben.picks("It is about 1 time")
    await ben.picks("Send it")


async def writes(who: Somebody, words: str = WELL, how: Sequence[str] = ()) -> None:
    await who.says("feedback on staff")
    await who.picks("Choose a person")
    await who.picks("Dan")
    for each in ("Give feedback", *how):
        await who.picks(each)
    await who.says(words)
    for each in ("Skip this", "It is about 1 time", "Nobody", "With what others say", "Send it"):
        await who.picks(each)


async def checks(boss: Somebody) -> None:
    await boss.says("organise")
    said = await boss.picks("Read what waits")
    while "Show" in [label.partition(". ")[2] for label, _ in boss.buttons]:
        said = await boss.picks("Show")
    assert said


async def is_released(found: Offline) -> None:
    found.clock.passes(QUARTER)
    await found.app.clockwork.look()


async def test_it_is_labelled_told_and_theirs_to_delete(found: Offline) -> None:
    boss = await somebody(found, Role.ORGANISER)
    ana, ben = await somebody(found, Role.SERVICE_USER), await somebody(found, Role.CARER)
    await paired(ana, ben, tuple(Scope))
    await news(found, ana)
    await writes_for(ben, "Ana")
    assert found.rows(FEEDBACK) == [(ana.person_id, "for_someone", ben.person_id, 0)]
    [told] = await news(found, ana)
    assert "Leo said something for you, in words." in told
    assert WELL not in told
    said = await boss.taps("0|check")
    assert "Said by someone who supports them." in said[-1].text
    await ana.says("feedback on staff")
    await ana.picks("My feedback")
    said = await ana.picks("Dan")
    assert said[-1].text.startswith("Leo said this for you:")
    assert WELL in said[-1].text
    await ana.picks("Take it back")
    await ana.picks("Delete it")
    assert not found.count("feedback")
    assert not found.count("contributions")


async def test_a_supporter_can_take_it_back_at_once_and_nobody_else_sees_it_being_written(found: Offline) -> None:
    await somebody(found, Role.ORGANISER)
    ana, ben = await somebody(found, Role.SERVICE_USER), await somebody(found, Role.CARER)
    await paired(ana, ben, tuple(Scope))
    await writes_for(ben, "Ana")
    await ben.picks("Undo")
    assert found.rows(FEEDBACK) == [(ana.person_id, "for_someone", ben.person_id, 1)]
    said = await ana.says("feedback on staff")
    assert "My feedback" not in [label.partition(". ")[2] for label, _ in ana.buttons], said


async def test_with_help_is_asked_and_kept(found: Offline) -> None:
    boss, ana = await somebody(found, Role.ORGANISER), await somebody(found, Role.SERVICE_USER)
    await ana.says("people who help me")
    await ana.picks("I answer with help")
    await writes(ana, how=["With help"])
    assert found.rows(FEEDBACK) == [(ana.person_id, "helped", None, 0)]
    assert "Said with help." in (await boss.taps("0|check"))[-1].text


async def test_what_the_person_says_themselves_takes_its_place(found: Offline) -> None:
    boss = await somebody(found, Role.ORGANISER)
    ana, ben = await somebody(found, Role.SERVICE_USER), await somebody(found, Role.CARER)
    await paired(ana, ben, tuple(Scope))
    await writes_for(ben, "Ana")
    await writes(ana, "He listens", how=["On my own"])
    await checks(boss)
    await is_released(found)
    assert found.rows(FEEDBACK) == [(ana.person_id, "own", None, 0)]


@pytest.mark.parametrize("ended", [False, True])
@pytest.mark.parametrize(("others", "released"), [(3, 0), (4, 6)])
async def test_a_person_and_their_supporter_are_one_writer_also_after_it_ended(
    ended: bool, others: int, released: int, found: Offline
) -> None:
    """Ana, and Leo who writes for her and for himself, are one; 5 are needed."""
    boss = await somebody(found, Role.ORGANISER)
    ana, ben = await somebody(found, Role.SERVICE_USER), await somebody(found, Role.CARER)
    await paired(ana, ben, tuple(Scope))
    await writes_for(ben, "Ana")
    await writes(ben)
    if ended:
        await ana.says("people who help me")
        await ana.picks("Who is connected")
        await ana.picks("Leo helps me")
        await ana.picks("End this")
        await ana.picks("Yes, end it")
        found.clock.passes(timedelta(days=2))
        async with found.app.store.unit() as unit:
            await unit.tidy(found.clock.now)
        assert not found.count("pairings")
    for _ in range(others):
        await writes(await somebody(found, Role.STAFF))
    await checks(boss)
    await is_released(found)
    assert found.rows("SELECT count(*) FROM feedback WHERE quarter IS NOT NULL") == [(released,)]


async def test_a_second_phone_takes_along_what_was_said_for_and_by_somebody(found: Offline) -> None:
    await somebody(found, Role.ORGANISER)
    ana, ben = await somebody(found, Role.SERVICE_USER), await somebody(found, Role.CARER)
    await paired(ana, ben, tuple(Scope))
    await writes_for(ben, "Ana")
    for old in (ana, ben):
        new = await somebody(found, Role.SERVICE_USER if old is ana else Role.CARER)
        await new.taps("0|phones")
        await new.picks("Show me a code")
        shown = code_shown(new)
        await old.taps("0|code")
        await old.says(shown)
        old.person_id = new.person_id
    assert found.rows(FEEDBACK) == [(ana.person_id, "for_someone", ben.person_id, 0)]
    assert found.rows("SELECT person_id, supporter_id FROM contributions") == [(ana.person_id, ben.person_id)]
    assert found.rows("SELECT person_id, supporter_id FROM pairings") == [(ana.person_id, ben.person_id)]
