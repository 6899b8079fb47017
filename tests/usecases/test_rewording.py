"""Words that wait are shown to others without what tells who it is, where whoever reads them first says so."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.people import Role
from bot.domain.screens import number_code
from tests.drivers.clock import Clock
from tests.drivers.offline import PRIORITIES, Offline, offline
from tests.drivers.somebody import Somebody
from tests.usecases.giving_feedback import list_of_staff, offered, somebody, writes

SAID = "Dan is late, ring me on 01632 960 123"
LIST = number_code(PRIORITIES)


@pytest.fixture
async def found(tmp_path: Path) -> AsyncIterator[Offline]:
    async with offline(tmp_path, Clock()) as app:
        await list_of_staff(app)
        yield app


async def waits(found: Offline, words: str) -> tuple[Somebody, Somebody, str]:
    """An organiser who reads what somebody said matters to them, who said it, and its number."""
    boss, ana = await somebody(found, Role.ORGANISER), await somebody(found, Role.SERVICE_USER)
    await ana.takes(f"say {LIST}")
    await ana.says(words)
    await ana.picks("Yes, others may see")
    await boss.takes("check")
    [[number]] = found.rows("SELECT id FROM contributions")
    return boss, ana, number_code(int(number))


async def test_criticism_is_suggested_with_a_job_and_without_a_number_and_taken_by_1_tap(found: Offline) -> None:
    boss, ana = await somebody(found, Role.ORGANISER), await somebody(found, Role.CARER)
    await writes(ana, "", SAID)
    said = await boss.takes("check")
    assert "This may tell who it is: Dan, 01632 960 123." in said[-1].text
    said = await boss.picks("Write it another way")
    assert "care worker is late, ring me on […]" in said[-1].text
    said = await boss.picks("Use this")
    assert "care worker is late, ring me on […]" in said[-1].text
    assert "This may tell who it is" not in said[-1].text
    assert found.count("edits") == 1
    said = await boss.says("undo")
    assert SAID in said[-1].text
    assert found.count("edits") == 2
    await boss.picks("Write it another way")
    await boss.picks("Use this")
    await boss.picks("Show")
    assert found.rows("SELECT state, edited IS NOT NULL FROM contributions") == [("shown", 1)]
    await ana.takes("feedbacks 0")
    said = await ana.picks("Dan")
    assert SAID in said[-1].text, "the writer reads their own words"
    assert "care worker is late" in said[-1].text, "and how others read them"


async def test_praise_keeps_the_name_of_whom_it_is_for_and_of_nobody_else(found: Offline) -> None:
    boss, ana = await somebody(found, Role.ORGANISER), await somebody(found, Role.CARER)
    await writes(ana, "Dan plays chess with us when Jo cooks, in room 12")
    said = await boss.takes("check")
    assert "This may tell who it is: Jo, room 12." in said[-1].text
    said = await boss.picks("Write it another way")
    assert "Dan plays chess with us when cook cooks, in […]" in said[-1].text


async def test_what_matters_to_people_is_shown_to_all_as_it_was_written_another_way(found: Offline) -> None:
    boss, ana, number = await waits(found, "Jo should cook fish, write to ana@example.org")
    said = await boss.picks("Write it another way")
    assert "cook should cook fish, write to […]" in said[-1].text
    await boss.says("The cook should cook fish")
    await boss.picks("Show")
    ben = await somebody(found, Role.CARER)
    said = await ben.takes(f"ask {LIST} 1 c{number}")
    assert "The cook should cook fish" in said[-1].text
    assert "ana@example.org" not in said[-1].text
    said = await ana.takes(f"mine-one {number}")
    assert "ana@example.org" in said[-1].text
    assert "The cook should cook fish" in said[-1].text
    content = found.disk
    assert b"cook fish" not in content


async def test_nobody_lets_others_see_what_they_have_not_read(found: Offline) -> None:
    boss, ana, number = await waits(found, "More light in the hall")
    await ana.takes(f"words-change {number}")
    await ana.says("Dan is a thief")
    said = await boss.picks("Show")
    assert "not the same now" in said[0].text
    assert "Dan is a thief" in said[-1].text
    assert found.rows("SELECT state FROM contributions") == [("waiting",)]
    await boss.picks("Show")
    assert found.rows("SELECT state FROM contributions") == [("shown",)]


async def test_words_their_writer_changes_are_not_shown_as_somebody_wrote_them_before(found: Offline) -> None:
    boss, ana, number = await waits(found, "Jo should cook fish")
    await boss.picks("Write it another way")
    await boss.picks("Use this")
    await ana.takes(f"words-change {number}")
    await ana.says("More light in the hall")
    said = await boss.takes("check")
    assert "More light in the hall" in said[-1].text
    assert "cook" not in said[-1].text


async def test_words_are_not_changed_under_the_eyes_of_those_who_can_read_them(found: Offline) -> None:
    boss, _, number = await waits(found, "Jo should cook fish")
    await boss.picks("Show")
    said = await boss.takes(f"edit {number}")
    assert "Somebody has decided about these words already." in said[0].text
    assert not any("edit-take" in data for _, data in boss.buttons)
    assert found.count("edits") == 0
    await boss.takes(f"check-one {number}")
    assert "Write it another way" not in offered(boss)
