"""From a result to what came of it and back; and a promise said in other words while nobody has been told of it."""

from __future__ import annotations

from bot.domain.changes import OpenRound
from bot.domain.people import Role
from bot.domain.promises import QUIET_BEFORE_TOLD
from bot.domain.rounds import Question, Round, Subject
from bot.domain.screens import number_code
from bot.domain.spaces import TALKING
from bot.domain.words import Localised
from tests.drivers.offline import VOTE, Offline
from tests.usecases.giving_feedback import offered
from tests.usecases.test_promises import promised, somebody

ASKED = "What would help carers most?"


async def test_a_result_leads_to_what_came_of_it_and_that_leads_back(found: Offline) -> None:
    ana = await somebody(found, Role.SERVICE_USER)
    await found.close_round(VOTE)
    vote = number_code(VOTE)
    await ana.takes(f"result {vote} 0")
    assert "What came of it" not in offered(ana)
    promise = await promised(found, round_id=VOTE, option="1")
    await ana.takes(f"result {vote} 1")
    assert "What came of it" not in offered(ana), "it came of another question"
    await ana.takes(f"result {vote} 0")
    said = await ana.picks("What came of it")
    assert "A louder bell" in said[-1].text
    await ana.picks("Promise 1")
    said = await ana.picks("Where it comes from")
    assert "Should the centre open on Saturday mornings?" in said[-1].text
    said = await ana.picks("See the result")
    assert "What came of it" in offered(ana)
    await ana.picks("What came of it")
    assert any(data.endswith(f"promise {number_code(promise.id)}") for _, data in ana.buttons)


async def test_a_draft_came_of_nothing_yet(found: Offline) -> None:
    ana, boss = await somebody(found, Role.SERVICE_USER), await somebody(found, Role.ORGANISER)
    await found.close_round(VOTE)
    await boss.takes(f"promise-new results {number_code(VOTE)} 1")
    await boss.says("A louder bell")
    await ana.takes(f"result {number_code(VOTE)} 0")
    assert "What came of it" not in offered(ana)


async def test_what_a_space_settled_is_not_told_by_a_promise_that_came_of_it(found: Offline) -> None:
    ana, now = await somebody(found, Role.SERVICE_USER), found.clock.now
    asked = Question(1, "priorities", Localised.of({"en": ASKED}))
    space = Round(
        9, 1, Subject.PRIORITIES, (Role.CARER,), now, now + 2 * TALKING, 0, (asked,), talks_until=now + TALKING
    )
    async with found.app.store.unit() as unit:
        await unit.write([OpenRound(space)])
    await found.close_round(9)
    promise = await promised(found, round_id=9, option="1")
    for code in (f"promise-comes {number_code(promise.id)} 0", "came-result 9 0 0"):
        assert all(ASKED not in each.text for each in await ana.takes(code)), code
    ben = await somebody(found, Role.CARER)
    assert any(ASKED in each.text for each in await ben.takes(f"promise-comes {number_code(promise.id)} 0"))


async def test_a_promise_can_be_said_in_other_words_until_people_are_told(found: Offline) -> None:
    boss, ana = await somebody(found, Role.ORGANISER), await somebody(found, Role.SERVICE_USER)
    promise = await promised(found)
    number = number_code(promise.id)
    await boss.takes(f"promise-terms {number}")
    await boss.picks("Other words")
    said = await boss.says("A bell that all can hear")
    assert "Before, it said: A louder bell" in said[0].text
    assert "A bell that all can hear" in (await ana.takes(f"promise {number}"))[-1].text
    await boss.takes(f"promise-title {number}")
    found.clock.passes(2 * QUIET_BEFORE_TOLD)
    await found.app.clockwork.look()
    said = await boss.says("No bell at all")
    assert "People know of this already." in said[0].text
    assert "A bell that all can hear" in (await ana.takes(f"promise {number}"))[-1].text
    await boss.takes(f"promise-terms {number}")
    assert "Other words" not in offered(boss)
