"""Somebody lets another answer for them: by a code, with both saying yes, ended by either at once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.people import Role
from bot.domain.screens import number_code
from bot.domain.supporting import Scope
from tests.drivers.offline import Offline
from tests.drivers.pairing import TOLD, code_shown, paired
from tests.drivers.somebody import Somebody


async def people(found: Offline) -> tuple[Somebody, Somebody]:
    return await found.somebody(Role.SERVICE_USER, told=TOLD), await found.somebody(Role.CARER, told=TOLD)


async def test_both_say_yes_and_each_knows_the_other_by_a_first_name(found: Offline) -> None:
    ana, ben = await people(found)
    await paired(ana, ben)
    await ana.says("people who help me")
    await ana.picks("Who is connected")
    said = await ana.picks("Leo helps me")
    assert "Leo may answer for you:\n\nVotes, What matters\n" in said[-1].text
    await ben.says("people who help me")
    await ben.picks("Who is connected")
    said = await ben.picks("I help Ana")
    assert "You may answer for Ana" in said[-1].text
    assert found.rows("SELECT count(*) FROM pairings") == [(1,)]
    content = found.disk
    assert b"Ana" not in content


@pytest.mark.parametrize("who", [0, 1])
async def test_either_ends_it_at_once_and_the_other_is_not_told(who: int, found: Offline) -> None:
    both = await people(found)
    await paired(*both)
    await both[who].says("people who help me")
    await both[who].picks("Who is connected")
    await both[who].picks(("Leo helps me", "I help Ana")[who])
    await both[who].picks("End this")
    before = found.count("outbox")
    await both[who].picks("Yes, end it")
    assert found.rows("SELECT ended_by FROM pairings") == [(both[who].person_id,)]
    assert found.count("outbox") <= before + 1
    said = await both[1 - who].says("people who help me")
    assert "Who is connected" not in [label.partition(". ")[2] for label, _ in both[1 - who].buttons], said


@pytest.mark.parametrize("who", [0, 1])
async def test_whoever_ended_it_takes_that_back_and_nobody_else(who: int, found: Offline) -> None:
    both = await people(found)
    await paired(*both)
    await both[who].says("people who help me")
    await both[who].picks("Who is connected")
    await both[who].picks(("Leo helps me", "I help Ana")[who])
    await both[who].picks("End this")
    await both[who].picks("Yes, end it")
    pairing = found.rows("SELECT id FROM pairings")[0][0]
    await both[1 - who].takes(f"pair-resumed {number_code(pairing)}")
    assert found.rows("SELECT ended_by FROM pairings") == [(both[who].person_id,)]
    await both[who].picks("Undo")
    assert found.rows("SELECT ended_by, ended_at FROM pairings") == [(None, None)]
    await both[who].picks("Who is connected")


async def test_a_day_after_it_was_ended_nothing_of_it_is_kept(found: Offline) -> None:
    ana, ben = await people(found)
    await paired(ana, ben)
    await ana.says("people who help me")
    await ana.picks("Who is connected")
    await ana.picks("Leo helps me")
    await ana.picks("End this")
    await ana.picks("Yes, end it")
    found.clock.passes(timedelta(days=1, minutes=1))
    async with found.app.store.unit() as unit:
        await unit.tidy(found.clock.now)
    assert not found.count("pairings")


async def test_it_ends_by_itself_on_its_day(found: Offline) -> None:
    ana, ben = await people(found)
    await paired(ana, ben)
    found.clock.passes(timedelta(days=31))
    await ben.says("people who help me")
    assert "Who is connected" not in [label.partition(". ")[2] for label, _ in ben.buttons]


async def test_a_code_to_be_helped_never_makes_two_people_one_and_the_other_way_round(found: Offline) -> None:
    ana, ben = await people(found)
    await ana.says("people who help me")
    await ana.picks("Let someone help me")
    for answer in ("Yes", "No", "No", "No"):
        await ana.picks(answer)
    await ana.picks("1 month")
    await ana.says("Ana")
    code = code_shown(ana)
    await ben.says("/start")
    await ben.takes("code")
    said = await ben.says(code)
    assert "That code does not work." in said[0].text
    assert found.rows("SELECT count(DISTINCT person_id) FROM addresses") == [(2,)]
    await ana.takes("phones")
    await ana.picks("Show me a code")
    await ben.takes("pair-code")
    said = await ben.says(code_shown(ana))
    assert "That code does not work." in said[0].text
    assert found.rows("SELECT supporter_id FROM pairings") == [(None,)]


async def test_nobody_helps_themselves_and_wrong_codes_are_counted(found: Offline) -> None:
    ana, ben = await people(found)
    await ana.says("people who help me")
    await ana.picks("Let someone help me")
    for answer in ("Yes", "No", "No", "No"):
        await ana.picks(answer)
    await ana.picks("1 month")
    await ana.says("Ana")
    code = code_shown(ana)
    await ana.takes("pair-code")
    assert "This is your own code." in (await ana.says(code))[0].text
    await ben.says("/start")
    await ben.takes("pair-code")
    for _ in range(5):
        assert "That code does not work." in (await ben.says("0000 0000"))[0].text
    assert "too many times" in (await ben.says(code))[0].text


async def test_nobody_else_sees_or_ends_it(found: Offline) -> None:
    ana, ben = await people(found)
    await paired(ana, ben)
    eve = await found.somebody(Role.CARER, told=TOLD)
    await eve.says("/start")
    button = next(data.partition("|")[2] for label, data in ben.buttons if label.endswith("End this"))
    pairing = button.split()[1]
    for name in ("pair", "pair-end", "pair-agree", "pair-your-name", "pair-ended", "pair-show"):
        said = await eve.takes(f"{name} {pairing}")
        assert all("Ana" not in each.text and "Leo" not in each.text for each in said), name
    assert found.count("pairings") == 1


async def test_a_new_pairing_of_the_same_two_takes_the_place_of_the_old(found: Offline) -> None:
    ana, ben = await people(found)
    await paired(ana, ben)
    await paired(ana, ben, scope=[Scope.VOTES])
    assert found.rows("SELECT scope FROM pairings") == [("votes",)]


async def test_leaving_ends_it_for_both(found: Offline) -> None:
    ana, ben = await people(found)
    await paired(ana, ben)
    await ben.says("stop")
    await ben.picks("Leave Sayso")
    await ben.picks("Yes, leave")
    assert not found.count("pairings")


async def test_whoever_says_they_answer_with_help_can_undo_that(found: Offline) -> None:
    ana, _ = await people(found)
    await ana.says("people who help me")
    await ana.picks("I answer with help")
    assert found.rows("SELECT helped FROM people WHERE id = ?", ana.person_id) == [(1,)]
    await ana.picks("Undo")
    assert found.rows("SELECT helped FROM people WHERE id = ?", ana.person_id) == [(0,)]
