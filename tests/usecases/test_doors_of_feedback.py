"""Each way feedback can go, and what happens where the one it goes to leaves, joins, or was its writer all along."""

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
    WELL,
    changes,
    checks,
    joins,
    list_of_staff,
    offered,
    quarter_passes,
    read_over,
    reads,
    somebody,
    writes,
)


@pytest.fixture
def example() -> bool:
    return False


async def test_with_an_advocate_it_is_a_letter_that_nobody_close_to_the_worker_reads(found: Offline) -> None:
    boss, kim = await somebody(found, Role.ORGANISER), await somebody(found, Role.FACILITATOR)
    eve, ana = await somebody(found, Role.FACILITATOR), await somebody(found, Role.CARER)
    await list_of_staff(found, None, kim)
    await writes(ana, better=BETTER, way="With an advocate")
    assert found.count("feedback") == 0
    assert found.rows("SELECT purpose FROM contributions") == [("advocate",)]
    letter = (await eve.takes("desk facilitator 0"))[-1].text
    assert WELL in letter
    assert BETTER in letter
    assert "Dan, care worker" in letter
    assert all(WELL not in each.text for each in await kim.takes("desk facilitator 0"))
    assert "No words wait" in (await boss.says("organise"))[-1].text
    await eve.picks("Answer")
    await eve.says("I can come on Monday")
    await ana.takes("mine 0")
    assert "I can come on Monday" in (await ana.taps(ana.buttons[0][1]))[-1].text


async def test_without_a_free_advocate_that_way_is_not_offered(found: Offline) -> None:
    await somebody(found, Role.ORGANISER)
    kim, ana = await somebody(found, Role.FACILITATOR), await somebody(found, Role.CARER)
    await list_of_staff(found, None, kim)
    await writes(ana)
    for _ in ("take it back", "change a part"):
        await ana.picks("Change it")
    await ana.picks("How it goes on")
    assert "With an advocate" not in offered(ana)
    assert "Only to the manager" in offered(ana)


async def test_a_way_that_is_gone_by_the_time_of_sending_is_asked_for_again_and_no_word_is_lost(found: Offline) -> None:
    await somebody(found, Role.ORGANISER)
    kim, ana = await somebody(found, Role.STAFF), await somebody(found, Role.CARER)
    await list_of_staff(found, None, kim)
    await writes(ana, way="Only to the manager")
    [[number]] = found.rows("SELECT id FROM feedback")
    await ana.picks("Change it")
    await changes(found, KIM, left=True)
    await read_over(found, ana)
    said = await ana.picks("Send it")
    assert "cannot go on that way now" in said[0].text
    assert offered(ana)[0] == "With what others say"
    await ana.picks("With what others say")
    await read_over(found, ana)
    await ana.picks("Send it")
    assert found.rows("SELECT way, sent_at IS NOT NULL FROM feedback WHERE id = ?", number) == [("group", 1)]


async def test_words_for_the_manager_wait_while_there_is_none_and_a_former_one_reads_nothing(found: Offline) -> None:
    boss, kim = await somebody(found, Role.ORGANISER), await somebody(found, Role.STAFF)
    ana, new = await somebody(found, Role.CARER), await somebody(found, Role.STAFF)
    await list_of_staff(found, None, kim)
    await writes(ana, way="Only to the manager")
    await checks(boss)
    await changes(found, KIM, left=True)
    await quarter_passes(found)
    assert found.rows("SELECT quarter FROM feedback") == [(None,)]
    assert WELL not in await reads(kim, DAN)
    async with found.app.store.unit() as unit:
        await unit.write([SaveWorker(Worker(14, "Ida", "manager", "Office", person_id=new.person_id))])
    await changes(found, DAN, manager=14)
    await quarter_passes(found)
    assert WELL in await reads(new, DAN)
    assert WELL not in await reads(kim, DAN)


async def test_a_manager_who_left_hears_nothing_more_of_what_was_released(found: Offline) -> None:
    boss, kim, dan = await somebody(found, Role.ORGANISER), *[await somebody(found, Role.STAFF) for _ in range(2)]
    await list_of_staff(found, dan, kim)
    for _ in range(5):
        await writes(await somebody(found, Role.CARER), quote="Their manager")
    await checks(boss)
    await quarter_passes(found)
    assert await reads(kim, DAN) != ""
    assert WELL in await reads(kim, DAN)
    await changes(found, KIM, left=True)
    assert WELL not in await reads(kim, DAN)
    assert all("People wrote" not in each.text for each in await kim.takes("my-team 0"))
    assert "5 people wrote" not in "".join(
        each.text for each in await kim.takes(f"staff-heard {number_code(DAN)} 0 well")
    )


async def test_words_for_one_worker_are_not_for_the_rest_of_a_team_that_is_told_together(found: Offline) -> None:
    boss, dan, jo = await somebody(found, Role.ORGANISER), *[await somebody(found, Role.STAFF) for _ in range(2)]
    await list_of_staff(found, dan)
    await changes(found, JO, person_id=jo.person_id)
    for _ in range(3):
        await writes(await somebody(found, Role.CARER), quote="The person")
    for _ in range(2):
        await writes(await somebody(found, Role.CARER), "Jo cooks well", name="Jo")
    await checks(boss)
    await quarter_passes(found)
    for who, about in ((dan, DAN), (jo, JO)):
        said = "".join(each.text for each in await who.takes(f"staff-heard {number_code(about)} 0 well"))
        assert "5 people wrote about the team." in said
    assert WELL in await reads(dan, DAN)
    assert WELL not in await reads(jo, JO)


async def test_words_about_whoever_leaves_while_they_wait_stay_and_go_on_once_they_are_back(found: Offline) -> None:
    boss, dan = await somebody(found, Role.ORGANISER), await somebody(found, Role.STAFF)
    await list_of_staff(found, dan)
    people = [await somebody(found, Role.CARER) for _ in range(5)]
    for who in people:
        await writes(who)
    await checks(boss)
    await changes(found, DAN, left=True)
    await quarter_passes(found)
    assert found.rows("SELECT count(*) FROM feedback WHERE quarter IS NOT NULL") == [(0,)]
    await people[0].takes("feedbacks 0")
    said = await people[0].picks("Dan")
    assert "only if they come back" in said[-1].text
    assert "Take it back" in offered(people[0])
    await changes(found, DAN, left=False)
    await quarter_passes(found)
    assert found.rows("SELECT count(*) FROM feedback WHERE quarter IS NOT NULL") == [(5,)]


async def test_whoever_leaves_while_feedback_on_them_is_written_gets_none_and_it_can_be_deleted(found: Offline) -> None:
    await somebody(found, Role.ORGANISER)
    ana = await somebody(found, Role.CARER)
    await list_of_staff(found)
    await ana.takes(f"worker {number_code(DAN)}")
    await ana.picks("Give feedback")
    await ana.says(WELL)
    await changes(found, DAN, left=True)
    await read_over(found, ana)
    said = await ana.picks("Send it")
    assert "does not work here now" in said[-1].text
    assert found.rows("SELECT sent_at FROM feedback") == [(None,)]
    await read_over(found, ana)
    await ana.picks("Take it back")
    await ana.picks("Delete it")
    assert (found.count("feedback"), found.count("contributions")) == (0, 0)


async def test_whoever_turns_out_to_be_the_worker_is_no_writer(found: Offline) -> None:
    boss = await somebody(found, Role.ORGANISER)
    people = [await somebody(found, Role.CARER) for _ in range(5)]
    await list_of_staff(found)
    for who in people:
        await writes(who)
    await checks(boss)
    await changes(found, DAN, person_id=people[0].person_id)
    await quarter_passes(found)
    assert found.rows("SELECT count(*) FROM feedback WHERE quarter IS NOT NULL") == [(0,)]


async def test_a_second_phone_brings_feedback_replies_and_the_place_on_the_staff_list(found: Offline) -> None:
    boss, dan = await somebody(found, Role.ORGANISER), await somebody(found, Role.STAFF)
    await list_of_staff(found, dan)
    people = [await somebody(found, Role.CARER) for _ in range(5)]
    for who in people:
        await writes(who)
    await checks(boss, "Listening")
    await quarter_passes(found)
    await dan.takes(f"staff-write {number_code(DAN)} 0 reply")
    await dan.says("Thank you, I will knock louder")
    for old in (dan, people[0]):
        new = await found.somebody(told=frozenset({"words-1"}))
        await new.says("/start")
        await joins(found, old, new)
        if old is dan:
            said = await new.takes(f"staff-heard {number_code(DAN)} 0 well")
            assert "5 people wrote." in said[-1].text
            assert "knock louder" in (await new.takes(f"staff-answers {number_code(DAN)} 0"))[-1].text
        else:
            await new.takes("feedbacks 0")
            assert WELL in (await new.picks("Dan"))[-1].text
    assert "knock louder" in (await dan.takes(f"staff-answers {number_code(DAN)} 0"))[-1].text


async def test_who_read_words_first_and_becomes_the_manager_decides_nothing_about_them_any_more(found: Offline) -> None:
    boss, ana = await somebody(found, Role.ORGANISER), await somebody(found, Role.CARER)
    await list_of_staff(found)
    await writes(ana)
    await checks(boss)
    assert found.rows("SELECT state FROM contributions") == [("shown",)]
    await changes(found, KIM, person_id=boss.person_id)
    said = await boss.says("undo")
    assert WELL not in said[-1].text
    assert found.rows("SELECT state FROM contributions") == [("shown",)]
    [[number]] = found.rows("SELECT id FROM contributions")
    for code in (f"check-one {number_code(int(number))}", f"edit {number_code(int(number))}"):
        assert all(WELL not in each.text for each in await boss.takes(code))
