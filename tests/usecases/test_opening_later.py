"""Publishing later: opened by the clock, once, taken back until then, and never against a closing day."""

from __future__ import annotations

import json
from datetime import timedelta

from bot.domain.people import Role
from tests.drivers.offline import Offline
from tests.drivers.somebody import Somebody
from tests.usecases.speaking import news
from tests.usecases.test_drafting import LONG, TEXT, begun, organiser, told_all

DAY = timedelta(days=1)


async def planned(boss: Somebody, when: str = "25 November 9:00", text: str = TEXT) -> str:
    """A draft that opens then: tomorrow. Returns the code of its number."""
    code = await begun(boss, text)
    await told_all(boss)
    await boss.picks("Publish")
    await boss.picks("Publish it later")
    await boss.picks("Choose a time")
    await boss.says(when)
    return code


async def look(found: Offline, passes: timedelta = timedelta()) -> None:
    found.clock.passes(passes)
    await found.app.clockwork.look()


async def test_it_opens_by_itself_once_and_not_before(found: Offline) -> None:
    boss, reader = await organiser(found), await found.somebody(Role.CARER)
    await reader.says("/start")
    await planned(boss)
    assert "People see it from Wednesday 25 November 2026 at 9:00 am." in boss.screen.text
    await boss.takes("drafts 0")
    assert "People see it from Wednesday 25 November 2026 at 9:00 am." in boss.screen.text
    await look(found, timedelta(hours=22))
    assert found.count("meetings") == 1
    await look(found, timedelta(hours=1))
    await look(found)
    assert (found.count("meetings"), found.count("drafts")) == (2, 0)
    await reader.says("meetings")
    await reader.taps(reader.buttons[0][1])
    assert "January news" in reader.screen.text
    assert any("published now, as you planned" in each.text for each in await news(found, boss))


async def test_a_vote_opens_when_its_text_does(found: Offline) -> None:
    boss = await organiser(found)
    code = await begun(boss)
    await told_all(boss)
    await boss.takes(f"draft-vote-ask {code} yes")
    await boss.says("Shall we keep the soup?")
    await boss.says("1 December")
    for when, heard in (
        ("2 December 9:00", "It closes on Tuesday 1 December 2026 at 5:00 pm."),
        ("1 December 17:00", "People must see it before that."),
        ("23 November 2026 9:00", "That is over already."),
        ("soon", "I need a day and a time."),
    ):
        await boss.takes(f"draft-when {code}")
        assert any(heard in each.text for each in await boss.says(when))
    await boss.says("26 November 9:00")
    assert any("It closes on" in each.text for each in await _closing(boss, code, "25 November"))
    await look(found, 2 * DAY)
    [(opens,)] = found.rows("SELECT document FROM rounds ORDER BY id DESC LIMIT 1")
    assert json.loads(opens)["opens"].startswith("2026-11-26T10:00")


async def _closing(boss: Somebody, code: str, day: str) -> list[object]:
    await boss.takes(f"draft-field {code} closes")
    return [*await boss.says(day)]


async def test_it_can_be_taken_back_and_that_can_be_undone(found: Offline) -> None:
    boss = await organiser(found)
    await planned(boss)
    async with found.app.store.unit() as unit:
        [before] = await unit.records.drafts.listed()
    await boss.picks("Take the day back")
    assert "Publish" in " ".join(label for label, _ in boss.buttons)
    await boss.says("undo")
    async with found.app.store.unit() as unit:
        [after] = await unit.records.drafts.listed()
    assert after.written == before.written
    await boss.picks("Take the day back")
    await look(found, 2 * DAY)
    assert found.count("meetings") == 1


async def test_an_undo_after_its_time_publishes_nothing_unasked(found: Offline) -> None:
    boss = await organiser(found)
    code = await planned(boss)
    await boss.picks("Take the day back")
    await look(found, 2 * DAY)
    await boss.says("undo")
    await look(found)
    assert found.count("meetings") == 1
    await boss.takes(f"draft-change {code} 8")
    await boss.picks("Throw it away")
    await boss.says("undo")
    await look(found)
    assert (found.count("meetings"), found.count("drafts")) == (1, 1)


async def test_what_became_hard_to_read_meanwhile_waits_and_organisers_are_told(found: Offline) -> None:
    boss = await organiser(found)
    code = await planned(boss)
    await boss.takes(f"draft-more {code}")
    await boss.says(LONG)
    await look(found, DAY)
    assert (found.count("meetings"), found.count("drafts")) == (1, 1)
    await look(found, DAY)
    told = [each.text for each in await news(found, boss)]
    assert len([each for each in told if "could not be published by itself" in each]) == 1
    await boss.takes(f"draft {code}")
    assert "Check the words" in " ".join(label for label, _ in boss.buttons)


async def test_what_was_thrown_away_does_not_open(found: Offline) -> None:
    boss = await organiser(found)
    code = await planned(boss)
    await boss.takes(f"draft-change {code} 8")
    await boss.picks("Throw it away")
    await look(found, DAY)
    assert found.count("meetings") == 1


async def test_only_organisers_plan(found: Offline) -> None:
    boss, reader = await organiser(found), await found.somebody(Role.CARER, Role.STAFF)
    await reader.says("/start")
    code = await planned(boss)
    for step in (f"draft-when {code}", f"draft-unplan {code} 4"):
        await reader.takes(step)
        assert "January" not in reader.screen.text
    async with found.app.store.unit() as unit:
        [kept] = await unit.records.drafts.listed()
    assert kept.written.opens
