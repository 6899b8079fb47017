"""Somebody proposes something, hears what became of it, and may run a round: theirs alone, opened by an organiser."""

from __future__ import annotations

from bot.domain.people import Role
from bot.domain.screens import number_code
from bot.usecases.exchange import Wanted
from bot.usecases.telling import TOLD_OF_WORDS
from storage.sending import StoredOutbox
from tests.drivers.offline import Offline
from tests.drivers.somebody import Somebody

WHAT, WHY = "A later bus on Fridays", "The class ends after the last bus"
QUESTION = "Should the bus go later on Fridays?"
TOLD = frozenset({TOLD_OF_WORDS})


async def somebody(found: Offline, role: Role) -> Somebody:
    who = await found.somebody(role, told=TOLD)
    await who.says("/start")
    return who


async def proposed(found: Offline) -> tuple[Somebody, Somebody, str]:
    """An organiser, somebody who proposed something, and the id of that."""
    boss, ana = await somebody(found, Role.ORGANISER), await somebody(found, Role.SERVICE_USER)
    await ana.takes("propose-write")
    await ana.says(WHAT)
    await ana.picks("Say why")
    await ana.says(WHY)
    [[number]] = found.rows("SELECT id FROM contributions")
    return boss, ana, number_code(int(number))


async def given(found: Offline) -> tuple[Somebody, Somebody, str]:
    boss, ana, proposal = await proposed(found)
    await boss.takes("proposals 0")
    await boss.picks("On the agenda")
    await boss.picks("Give them a round")
    return boss, ana, proposal


async def sent(found: Offline) -> tuple[Somebody, Somebody, str]:
    boss, ana, proposal = await given(found)
    await ana.takes(f"run-kinds {proposal}")
    await ana.picks("Yes or no")
    await ana.takes(f"run-write {proposal}")
    await ana.says(QUESTION)
    await ana.takes(f"run-lengths {proposal}")
    await ana.picks("2 weeks")
    await ana.picks("Send it")
    return boss, ana, proposal


async def told(found: Offline) -> list[str]:
    return [each.chat for each in await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 100))]


async def test_others_see_a_proposal_once_it_is_checked_with_its_reason(found: Offline) -> None:
    boss, _, proposal = await proposed(found)
    ben = await somebody(found, Role.CARER)
    for code in ("propose", "proposed 0", f"letter {proposal}", f"run {proposal}", f"propose-why {proposal}"):
        assert all(WHAT not in each.text for each in await ben.takes(code)), code
    await boss.takes("check")
    await boss.picks("Show")
    said = await ben.takes("proposed 0")
    assert WHAT in said[-1].text
    assert WHY in said[-1].text


async def test_a_reason_said_later_is_checked_before_others_see_it(found: Offline) -> None:
    boss, ana, proposal = await proposed(found)
    await boss.takes("check")
    await boss.picks("Show")
    await ana.takes(f"propose-why {proposal}")
    await ana.says("Something else")
    assert found.rows("SELECT state FROM contributions") == [("waiting",)]


async def test_a_no_has_a_reason_and_reaches_whoever_proposed(found: Offline) -> None:
    boss, ana, proposal = await proposed(found)
    await boss.takes("proposals 0")
    await boss.picks("No, because")
    await boss.says("The bus company says no.")
    assert await told(found) == [str(ana.chat)]
    said = await ana.takes(f"letter {proposal}")
    assert "No. You can read why." in said[-1].text
    assert "The bus company says no." in said[-1].text


async def test_a_decision_can_be_undone_and_then_why_can_be_said_again(found: Offline) -> None:
    boss, ana, proposal = await proposed(found)
    await boss.takes("proposals 0")
    await boss.picks("Later")
    said = await ana.takes(f"propose-why {proposal}")
    assert "decided already" in said[0].text
    await boss.says("undo")
    said = await boss.takes("organise-rounds")
    assert "1 proposal waits for you." in said[-1].text


async def test_nobody_else_runs_it_and_nobody_opens_it_but_an_organiser(found: Offline) -> None:
    _, ana, proposal = await sent(found)
    ben = await somebody(found, Role.CARER)
    steps = ("run", "run-kinds", "run-write", "run-lengths", "run-see", "run-open", "run-close", "run-close-now")
    before = found.rows("SELECT * FROM contributions")
    for code in (*(f"{step} {proposal}" for step in steps), f"run-kind {proposal} yes_no", f"decide {proposal} no"):
        assert all(QUESTION not in each.text for each in await ben.takes(code)), code
    for step in ("run-open", "run-see", "run-give", "run-close-now"):
        await ana.takes(f"{step} {proposal}")
    assert found.rows("SELECT * FROM contributions") == before
    assert found.count("rounds") == 2


async def test_a_question_nobody_can_follow_is_refused_and_asked_again(found: Offline) -> None:
    _, ana, proposal = await given(found)
    await ana.takes(f"run-write {proposal}")
    said = await ana.says("Should the bus " + "that goes very early " * 6 + "go later?")
    assert "27 words" in said[0].text or "words" in said[0].text
    said = await ana.takes(f"run {proposal}")
    assert "Should the bus" not in said[-1].text


async def test_the_round_opens_counts_and_is_closed_by_its_runner(found: Offline) -> None:
    boss, ana, proposal = await sent(found)
    await boss.takes(f"run-see {proposal}")
    await boss.picks("Open the round")
    assert found.count("rounds") == 3
    ben = await somebody(found, Role.CARER)
    await ben.takes("ask 3 1 -")
    await ben.picks("Yes")
    said = await ana.takes(f"run {proposal}")
    assert "1 person has answered so far." in said[-1].text
    await ana.picks("Close it now")
    await ana.picks("Close it now")
    assert found.rows("SELECT closed_at IS NOT NULL FROM rounds WHERE id = 3") == [(1,)]
    assert found.counted(1, 3) == {"yes": 1}
    said = await ana.takes(f"run-close-now {proposal}")
    assert found.count("set_aside") == 0


async def test_sent_back_with_what_should_change_it_can_be_changed_and_sent_again(found: Offline) -> None:
    boss, ana, proposal = await sent(found)
    await boss.takes(f"run-see {proposal}")
    await boss.picks("Send it back")
    await boss.says("Please name the day.")
    said = await ana.takes(f"letter {proposal}")
    assert "Please name the day." in said[-1].text
    said = await ana.takes(f"run {proposal}")
    assert "Send it" in [label.partition(". ")[2] for label, _ in ana.buttons]


async def test_the_round_goes_on_when_its_runner_leaves(found: Offline) -> None:
    boss, ana, proposal = await sent(found)
    await boss.takes(f"run-see {proposal}")
    await boss.picks("Open the round")
    await ana.says("stop")
    await ana.picks("Leave Sayso")
    await ana.picks("Yes, leave")
    assert not found.count("contributions")
    said = await boss.takes("closing 0")
    assert QUESTION in said[-1].text
    await boss.takes("close 3")
    await boss.picks("Close it now")
    assert found.rows("SELECT closed_at IS NOT NULL FROM rounds WHERE id = 3") == [(1,)]
