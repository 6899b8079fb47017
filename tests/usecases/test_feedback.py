"""Feedback on staff: who reads it, who never does, when it goes on, and what comes back."""

from __future__ import annotations

import pytest

from bot.domain.changes import SaveWorker
from bot.domain.people import Role
from bot.domain.screens import number_code
from bot.domain.staff import Worker
from tests.drivers.offline import Offline
from tests.usecases.giving_feedback import (
    BETTER,
    DAN,
    JO,
    KIM,
    QUARTER,
    WELL,
    checks,
    list_of_staff,
    offered,
    somebody,
    writes,
)


@pytest.fixture
def example() -> bool:
    return False


async def test_feedback_of_5_people_reaches_the_worker_after_the_quarter_and_not_before(found: Offline) -> None:
    boss, dan = await somebody(found, Role.ORGANISER), await somebody(found, Role.STAFF)
    await list_of_staff(found, dan)
    people = [await somebody(found, Role.SERVICE_USER) for _ in range(5)]
    for who in people:
        await writes(who, quote="The person" if who is people[0] else "Nobody")
    await checks(boss, "Listening")
    await found.app.clockwork.look()
    await dan.says("About my work")
    await dan.takes("about-me")
    assert "nothing to read" in (await dan.picks("What people said"))[-1].text
    found.clock.passes(QUARTER)
    await found.app.clockwork.look()
    await dan.takes("about-me")
    said = (await dan.picks("What people said"))[-1].text
    assert "5 people wrote." in said
    assert "Listening: 5 people." in said
    said = (await dan.picks("Their words"))[-1].text
    assert said.count(WELL) == 1


async def test_4_writers_are_held_and_nothing_is_released_twice(found: Offline) -> None:
    boss, dan = await somebody(found, Role.ORGANISER), await somebody(found, Role.STAFF)
    await list_of_staff(found, dan)
    for _ in range(4):
        await writes(await somebody(found, Role.CARER))
    await checks(boss)
    for _ in range(3):
        found.clock.passes(QUARTER)
        await found.app.clockwork.look()
        await found.app.clockwork.look()
    assert found.rows("SELECT count(*) FROM feedback WHERE quarter IS NOT NULL") == [(0,)]
    assert found.rows("SELECT count(*) FROM releases WHERE subject = 'feedback'") == [(3,)]
    await dan.takes("about-me")
    assert "nothing to read" in (await dan.picks("What people said"))[-1].text


async def test_a_worker_and_their_manager_never_read_it_first_whatever_they_tap(found: Offline) -> None:
    kim, dan = await somebody(found, Role.ORGANISER), await somebody(found, Role.ORGANISER, Role.STAFF)
    boss, ana = await somebody(found, Role.ORGANISER), await somebody(found, Role.SERVICE_USER)
    await list_of_staff(found, dan, kim)
    await writes(ana)
    [[number]] = found.rows("SELECT id FROM contributions")
    words = number_code(int(number))
    for close in (kim, dan):
        said = await close.says("organise")
        assert "No words wait" in said[-1].text
        codes = ["check", f"check-one {words}", f"check-next {words}", f"edit {words}", f"themes {words}"]
        codes += [f"moderate {words} shown", f"edit-drop {words}", f"theme {words} listens", f"mine-one {words}"]
        for code in codes:
            assert all(WELL not in each.text for each in await close.takes(code)), code
    assert found.rows("SELECT state FROM contributions") == [("waiting",)]
    assert "1 message waits" in (await boss.says("organise"))[-1].text


async def test_where_only_the_worker_organises_the_writer_is_shown_somebody_else(found: Offline) -> None:
    dan, ana = await somebody(found, Role.ORGANISER, Role.STAFF), await somebody(found, Role.SERVICE_USER)
    await list_of_staff(found, dan)
    await ana.says("feedback")
    await ana.picks("Choose a person")
    said = await ana.picks("Dan")
    assert "01632" in said[-1].text
    assert "Give feedback" not in offered(ana)
    await ana.takes(f"feedback-start {number_code(DAN)}")
    assert not found.count("feedback")


async def test_nobody_gives_feedback_on_themselves_or_on_whoever_has_left(found: Offline) -> None:
    await somebody(found, Role.ORGANISER)
    dan, ana = await somebody(found, Role.STAFF), await somebody(found, Role.CARER)
    await list_of_staff(found, dan)
    await dan.says("feedback")
    await dan.picks("Choose a person")
    assert "Dan" not in offered(dan)
    assert "on yourself" in (await dan.takes(f"worker {number_code(DAN)}"))[-1].text
    async with found.app.store.unit() as unit:
        await unit.write([SaveWorker(Worker(JO, "Jo", "cook", "Day room", left=True))])
    said = await ana.takes(f"worker {number_code(JO)}")
    assert "does not work here now" in said[-1].text
    assert offered(ana)[:2] == ["Talk to a person", "Choose a person"]


async def test_praise_keeps_what_was_said_sealed_and_logs_each_edit(found: Offline) -> None:
    boss, ana = await somebody(found, Role.ORGANISER), await somebody(found, Role.CARER)
    await list_of_staff(found)
    await writes(ana, "", BETTER)
    await boss.says("organise")
    await boss.picks("Read what waits")
    await boss.picks("Write it another way")
    said = await boss.says("The care worker could be on time")
    assert "The care worker could be on time" in said[-1].text
    assert BETTER not in said[-1].text
    assert found.count("edits") == 1
    await ana.says("feedback")
    await ana.picks("My feedback")
    assert BETTER in (await ana.picks("Dan"))[-1].text, "the writer reads their own words"
    content = found.disk
    for secret in (b"could be on time", b"care worker", b"Day room", b"Kim"):
        assert secret not in content


async def test_thanks_reach_the_worker_once_read_and_allowed(found: Offline) -> None:
    boss, dan = await somebody(found, Role.ORGANISER), await somebody(found, Role.STAFF)
    ana = await somebody(found, Role.SERVICE_USER)
    await list_of_staff(found, dan)
    await ana.takes(f"thank {number_code(DAN)}")
    await ana.says("Thank you for the soup")
    assert "No words wait" in (await boss.says("organise"))[-1].text, "not before its writer said it may"
    await ana.picks("Send it")
    await checks(boss)
    await dan.takes("about-me")
    assert "Thank you for the soup" in (await dan.picks("Thanks"))[-1].text
    assert all("soup" not in each.text for each in await boss.takes(f"thanks-list {number_code(DAN)} 0"))


async def test_a_manager_cannot_take_away_what_keeps_feedback_from_them(found: Offline) -> None:
    kim = await somebody(found, Role.ORGANISER)
    await list_of_staff(found, None, kim)
    await kim.takes(f"managers {number_code(DAN)} 0")
    said = await kim.picks("Nobody on the list")
    assert "Another organiser must change it" in said[0].text
    await kim.takes(f"worker-link {number_code(KIM)}")
    await kim.picks("Not this person")
    async with found.app.store.unit() as unit:
        assert unit.library.staff.closed_to(kim.person_id) == {KIM, DAN, JO}


async def test_whoever_leaves_takes_their_feedback_with_them(found: Offline) -> None:
    await somebody(found, Role.ORGANISER)
    ana = await somebody(found, Role.CARER)
    await list_of_staff(found)
    await writes(ana)
    await ana.says("stop")
    await ana.picks("Leave Sayso")
    await ana.picks("Yes, leave")
    assert (found.count("feedback"), found.count("contributions")) == (0, 0)


async def test_words_for_the_manager_reach_the_manager_alone_after_the_quarter(found: Offline) -> None:
    boss, kim = await somebody(found, Role.ORGANISER), await somebody(found, Role.STAFF)
    dan, ana = await somebody(found, Role.STAFF), await somebody(found, Role.CARER)
    await list_of_staff(found, dan, kim)
    await writes(ana, way="Only to the manager")
    await checks(boss)
    found.clock.passes(QUARTER)
    await found.app.clockwork.look()
    heard = number_code(DAN)
    assert WELL in (await kim.takes(f"staff-words {heard} 0 0"))[-1].text
    for other in (dan, boss, ana):
        assert all(WELL not in each.text for each in await other.takes(f"staff-words {heard} 0 0"))
