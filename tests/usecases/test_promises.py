"""Promises in chat: who is told of them and when, who is asked, what opens them again, who may do what."""

from __future__ import annotations

import pytest

from bot.domain.people import Role
from bot.domain.promises import QUIET_BEFORE_TOLD, Promise, State
from bot.domain.screens import number_code
from bot.domain.words import Localised
from bot.usecases.exchange import Wanted
from bot.usecases.promising import hearing
from storage.sending import StoredOutbox
from tests.drivers.offline import VOTE, Offline
from tests.usecases.made_promises import WORDS, entries, keeps, promised, says, somebody, told


async def test_whoever_said_it_is_told_once_for_all_that_changed_and_nobody_else(found: Offline) -> None:
    ana, ben = await somebody(found, Role.CARER), await somebody(found, Role.CARER)
    first = await promised(found, await says(found, ana))
    await promised(found, await says(found, ana, "And too slow"))
    assert await told(found, minutes=5) == [], "it can still be taken back"
    assert await told(found, minutes=15) == [str(ana.chat)]
    assert await told(found, days=2) == [], "told once"
    assert ben.messages[-1].text == ben.screen.text
    async with found.app.store.unit() as unit:
        now = await unit.records.promises.found(first.id)
    assert now
    await keeps(found, now.to(State.DOING, found.clock.now, first.title))
    assert await told(found, hours=1) == [str(ana.chat)]


async def test_nobody_is_told_more_than_once_a_day(found: Offline) -> None:
    ana = await somebody(found, Role.CARER)
    link = await says(found, ana)
    await promised(found, link)
    assert await told(found, hours=1) == [str(ana.chat)]
    await promised(found, link)
    assert await told(found, hours=22) == []
    assert await told(found, hours=2) == [str(ana.chat)]


@pytest.mark.parametrize(("pace", "days"), [("Each week", 7), ("Only when I look", None)])
async def test_somebody_is_told_at_their_pace(found: Offline, pace: str, days: int | None) -> None:
    ana = await somebody(found, Role.CARER)
    link = await says(found, ana)
    await ana.takes("preference pace 0")
    await ana.picks(pace)
    await promised(found, link)
    assert await told(found, hours=1) == ([str(ana.chat)] if days else [])
    await promised(found, link)
    assert await told(found, days=6) == []
    assert await told(found, days=2) == ([str(ana.chat)] if days else [])


async def test_whoever_looks_first_need_not_be_told_and_whoever_rests_hears_nothing(found: Offline) -> None:
    ana, ben = await somebody(found, Role.CARER), await somebody(found, Role.CARER)
    await promised(found, await says(found, ana), await says(found, ben))
    await ben.says("/stop")
    await ben.picks("Stop for now")
    found.clock.passes(QUIET_BEFORE_TOLD)
    async with found.app.store.unit() as unit:
        await unit.write(await hearing.stakes(unit.records, unit.library, found.clock.now))
    await ana.says("you said, we did")
    assert await told(found, minutes=1) == []
    await ben.says("/start")
    assert await told(found, minutes=1) == [str(ben.chat)]


async def test_a_promise_from_a_secret_vote_is_told_to_all_who_were_asked_however_they_voted(found: Offline) -> None:
    ana, ben, chris = [await somebody(found, role) for role in (Role.CARER, Role.STAFF, Role.FACILITATOR)]
    await ana.takes(f"ask {VOTE} 1 -")
    await ana.taps(ana.buttons[0][1])
    await promised(found, round_id=VOTE, option="1")
    assert await told(found, hours=1) == sorted([str(ana.chat), str(ben.chat)])
    assert chris.chat


async def test_not_yet_opens_it_again_once_and_organisers_are_told_once(found: Offline) -> None:
    boss = await somebody(found, Role.ORGANISER)
    people = [await somebody(found, Role.CARER) for _ in range(6)]
    promise = await promised(found, *[await says(found, who) for who in people])
    code = number_code(promise.id)
    for number, who in enumerate(people, 1):
        await who.takes(f"promise-fixed {code}")
        said = await who.picks("Not yet")
        assert "an organiser hears of it" in said[0].text
        shown = (await boss.takes(f"promise {code}"))[-1].text
        assert ("5 or more people say" in shown) is (number >= 5)
        assert ("A few people say" in shown) is (number < 5)
    assert await entries(found) == [("done", False), ("doing", True)]
    waiting = await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 100))
    assert [each.chat for each in waiting] == [str(boss.chat)]


async def test_what_is_still_wrong_is_read_and_answered_like_any_question_and_answered_by_the_promise(
    found: Offline,
) -> None:
    boss, ana = await somebody(found, Role.ORGANISER), await somebody(found, Role.CARER)
    promise = await promised(found, await says(found, ana))
    await ana.takes(f"promise-fixed {number_code(promise.id)}")
    await ana.picks("Not yet")
    await ana.picks("Say what is wrong")
    await ana.says("I still cannot hear it")
    assert found.rows("SELECT purpose, about FROM contributions WHERE purpose = 'not_fixed'") == [
        ("not_fixed", promise.id)
    ]
    assert found.count("promise_links") == 2
    said = await boss.takes("desk organiser 0")
    assert "I still cannot hear it" in said[-1].text
    assert "A louder bell" in said[-1].text


async def test_an_answer_undone_before_anybody_was_told_leaves_no_trace(found: Offline) -> None:
    await somebody(found, Role.ORGANISER)
    ana = await somebody(found, Role.CARER)
    promise = await promised(found, await says(found, ana))
    await ana.takes(f"promise-fixed {number_code(promise.id)}")
    await ana.picks("Not yet")
    await ana.picks("Undo")
    assert await entries(found) == [("done", False)]
    assert found.count("promise_fixes") == 0


async def test_only_those_it_is_about_are_asked_and_only_about_what_is_done_now(found: Offline) -> None:
    ana, ben = await somebody(found, Role.CARER), await somebody(found, Role.CARER)
    promise = await promised(found, await says(found, ana))
    code = number_code(promise.id)
    await ben.takes(f"promise {code}")
    assert not any("Is it fixed" in label for label, _ in ben.buttons)
    said = await ben.takes(f"promise-fixed {code}")
    assert "That is not for you to open." in said[0].text
    await ana.takes(f"promise-fixed {code}")
    old = next(data for label, data in ana.buttons if label.endswith("Not yet"))
    await keeps(found, promise.to(State.DONE, found.clock.now, promise.title))
    said = await ana.taps(old)
    assert "That button is from an earlier message." in said[0].text
    assert found.count("promise_fixes") == 0


async def test_a_change_can_be_taken_back_until_people_are_told_and_never_afterwards(found: Offline) -> None:
    boss, ana = await somebody(found, Role.ORGANISER), await somebody(found, Role.CARER)
    promise = await promised(found, await says(found, ana))
    code = number_code(promise.id)
    for label in ("Done", "Without words"):
        await boss.takes(f"promise-state {code}") if label == "Done" else None
        await boss.picks(label)
    assert len(await entries(found)) == 2
    await boss.picks("Take the last back")
    assert len(await entries(found)) == 1
    old = next(data for label, data in boss.buttons if label.endswith("Take the last back"))
    await told(found, hours=1)
    said = await boss.taps(old)
    assert "People know of this already." in said[0].text
    assert len(await entries(found)) == 1


async def test_a_no_asks_for_its_reason_and_text_that_is_hard_to_read_is_not_published(found: Offline) -> None:
    boss = await somebody(found, Role.ORGANISER)
    await boss.takes("promise-new free")
    said = await boss.says("The garden gets a new bench with a roof and a table beside it")
    assert "Please say it in 10 or fewer." in said[0].text
    assert found.count("promises") == 0
    await boss.says("A second bus")
    await boss.says("Sam Okoro")
    await boss.picks("No date")
    await boss.picks("No, because")
    assert not any("Without words" in label for label, _ in boss.buttons)
    code = number_code(found.rows("SELECT id FROM promises")[0][0])
    await boss.takes(f"promise-set {code} will_not")
    assert await entries(found) == []
    await boss.says("There is no money for it.")
    assert await entries(found) == [("will_not", False)]


async def test_nobody_sees_anothers_words_behind_a_promise_and_nobody_but_organisers_a_draft(found: Offline) -> None:
    ana, ben = await somebody(found, Role.CARER), await somebody(found, Role.CARER)
    promise = await promised(found, await says(found, ana))
    draft = await keeps(found, Promise(1, Localised.of({"en": "A secret plan"})))
    said = await ben.takes(f"promise-comes {number_code(promise.id)} 0")
    assert WORDS not in said[-1].text
    said = await ana.takes(f"promise-comes {number_code(promise.id)} 0")
    assert WORDS in said[-1].text
    for code in (f"promise {number_code(draft.id)}", f"promise-work {number_code(draft.id)}", "promises 0"):
        assert all("secret plan" not in each.text for each in await ben.takes(code))


async def test_what_is_somebodys_goes_with_them_when_they_leave(found: Offline) -> None:
    await somebody(found, Role.ORGANISER)
    ana, ben = await somebody(found, Role.CARER), await somebody(found, Role.CARER)
    promise = await promised(found, await says(found, ana), await says(found, ben))
    await ana.takes("preference pace 0")
    await ana.picks("Each week")
    await ana.takes(f"promise-fixed {number_code(promise.id)}")
    await ana.picks("Not yet")
    await told(found, hours=1)
    await ana.says("/stop")
    await ana.picks("Leave Sayso")
    await ana.picks("Yes, leave")
    for table in ("promise_fixes", "promise_news", "promise_tellings"):
        assert found.rows(f"SELECT count(*) FROM {table} WHERE person_id = ?", ana.person_id) == [(0,)]
    assert found.rows("SELECT count(*) FROM promise_links") == [(1,)]
    assert await entries(found) == [("done", False), ("doing", True)], "the history stays, and names nobody"
