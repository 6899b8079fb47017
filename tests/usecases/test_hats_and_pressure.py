"""Two hats are never worn in one vote, and whoever was pressured takes everything back and is alone with it."""

from __future__ import annotations

import pytest

from bot.domain.people import Role
from tests.drivers.offline import VOTE, Offline
from tests.drivers.pairing import TOLD, paired
from tests.drivers.somebody import Somebody


def audiences(found: Offline) -> list[tuple[object, ...]]:
    return found.rows("SELECT question_id, audience FROM answers ORDER BY 1")


async def test_a_hat_is_picked_before_the_first_answer_and_can_be_changed_for_all_of_them(found: Offline) -> None:
    kim = await found.somebody(Role.CARER, Role.STAFF)
    await kim.says("vote")
    said = await kim.picks("Start")
    assert "You belong to 2 groups here." in said[-1].text
    await kim.picks("As staff")
    await kim.picks("Yes")
    await kim.picks("No")
    assert audiences(found) == [(1, "staff"), (2, "staff")]
    await kim.takes(f"review {VOTE} 0")
    await kim.picks("Change my group")
    await kim.picks("As a carer")
    assert audiences(found) == [(1, "carer"), (2, "carer")]
    await kim.picks("Undo")
    assert audiences(found) == [(1, "staff"), (2, "staff")]
    await found.close_round(VOTE)
    assert found.rows("SELECT DISTINCT audience FROM counted_ballots") == [("staff",)]


async def test_whoever_has_one_hat_is_asked_nothing(found: Offline) -> None:
    ana = await found.somebody(Role.SERVICE_USER)
    await ana.says("vote")
    said = await ana.picks("Start")
    assert "Should the centre open" in said[-1].text
    assert "Change my group" not in str(ana.buttons)


@pytest.mark.parametrize("value", ["staff", "organiser", "for_someone", "service_user"])
async def test_nobody_wears_a_hat_that_is_not_theirs(value: str, found: Offline) -> None:
    ana = await found.somebody(Role.CARER)
    await ana.taps(f"0|ask {VOTE} 1 -")
    await ana.picks("Yes")
    await ana.takes(f"as-set {VOTE} {value}")
    assert audiences(found) == [(1, "carer")]


async def test_help_is_asked_once_a_round_and_only_of_whoever_said_they_have_it(found: Offline) -> None:
    ana = await found.somebody(Role.SERVICE_USER)
    await ana.says("people who help me")
    await ana.picks("I answer with help")
    await ana.says("vote")
    said = await ana.picks("Start")
    assert "on your own, or with help?" in said[-1].text
    await ana.picks("With help")
    await ana.picks("Yes")
    await ana.says("menu")
    await ana.says("vote")
    said = await ana.picks("Go on")
    assert "with help" not in said[-1].text
    await ana.picks("No")
    assert found.rows("SELECT provenance FROM answers") == [("helped",), ("helped",)]
    await ana.takes(f"review {VOTE} 0")
    await ana.picks("Nobody helped me")
    assert found.rows("SELECT provenance FROM answers") == [("own",), ("own",)]


async def voted_under_pressure(found: Offline) -> tuple[Somebody, Somebody]:
    ana, ben = await found.somebody(Role.SERVICE_USER, told=TOLD), await found.somebody(Role.CARER, told=TOLD)
    await paired(ana, ben)
    await ana.says("vote")
    await ana.picks("Start")
    await ana.picks("With help")
    await ana.picks("Yes")
    await ben.says("vote")
    await ben.picks("For Ana")
    await ben.picks("What they would say")
    await ben.picks("Yes")
    return ana, ben


async def test_whoever_was_pressured_takes_all_back_votes_again_and_nobody_is_told(found: Offline) -> None:
    ana, ben = await voted_under_pressure(found)
    others = "SELECT count(*) FROM outbox WHERE address_id NOT IN (SELECT id FROM addresses WHERE person_id = ?)"
    before = found.rows(others, ana.person_id)
    await ana.says("help")
    await ana.picks("I was pressured")
    if "Take my answers back" not in str(ana.buttons):
        await ana.picks("Vote 1")
    await ana.picks("Take my answers back")
    assert not found.count("answers")
    assert not found.count("proxy_answers")
    assert not found.count("turnout")
    assert found.rows(others, ana.person_id) == before, "only Ana hears of it"
    said = await ben.picks("No")
    assert "Ana answers this without anyone else." in said[0].text
    assert not found.count("proxy_answers")
    await ana.says("vote")
    await ana.picks("Start")
    await ana.picks("On my own")
    await ana.picks("No")
    await found.close_round(VOTE)
    assert found.rows("SELECT audience, given, people FROM counted_ballots") == [("service_user", "no", 1)]
    assert not found.count("answered_alone")


async def test_after_closing_it_reaches_a_facilitator_and_changes_no_result(found: Offline) -> None:
    ana, _ = await voted_under_pressure(found)
    grace = await found.somebody(Role.FACILITATOR)
    await found.close_round(VOTE)
    before = found.rows("SELECT document FROM releases")
    await ana.takes(f"result {VOTE} 0")
    said = await ana.picks("I was pressured")
    assert "This has closed." in said[-1].text
    await ana.picks("Write about it")
    await ana.says("Someone told me what to pick")
    await grace.says("menu")
    await grace.picks("Asked an advocate")
    assert "Someone told me what to pick" in grace.screen.text
    assert found.rows("SELECT document FROM releases") == before


async def test_without_a_facilitator_it_is_for_the_second_contact_or_the_telephone(found: Offline) -> None:
    ana, _ = await voted_under_pressure(found)
    await found.close_round(VOTE)
    await ana.takes(f"result {VOTE} 0")
    said = await ana.picks("I was pressured")
    assert "Please call" in said[-1].text
    await found.somebody(Role.SECOND_SAFETY)
    said = await ana.takes(f"pressured-in {VOTE}")
    await ana.picks("Write about it")
    await ana.says("Someone told me what to pick")
    assert found.rows("SELECT purpose FROM contributions") == [("second_safety",)]
