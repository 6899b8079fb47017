"""Before a meeting: what is read out, and what somebody needs, which only organisers see."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.people import Role
from bot.domain.screens import number_code
from bot.usecases.telling import TOLD_OF_WORDS
from tests.drivers.offline import Offline
from tests.drivers.somebody import Somebody
from tests.exports.reading_files import opened_workbook

POINT, NEED = "The lift was broken 3 times", "A chair with arms"
TOLD = frozenset({TOLD_OF_WORDS})


async def somebody(found: Offline, role: Role) -> Somebody:
    who = await found.somebody(role, told=TOLD)
    await who.says("/start")
    return who


async def asked(found: Offline) -> tuple[Somebody, Somebody]:
    """An organiser, and somebody who sent a point and said what they need."""
    boss, ana = await somebody(found, Role.ORGANISER), await somebody(found, Role.SERVICE_USER)
    await ana.takes("point 1")
    await ana.says(POINT)
    await ana.takes("needs 1")
    await ana.picks("Transport")
    await ana.picks("Something else")
    await ana.says(NEED)
    return boss, ana


async def ids(found: Offline) -> dict[str, str]:
    said = found.rows("SELECT purpose, id FROM contributions")
    return {purpose: number_code(int(number)) for purpose, number in said}


async def test_what_one_person_needs_is_kept_once(found: Offline) -> None:
    _, ana = await asked(found)
    await ana.picks("A break")
    assert found.rows("SELECT purpose, shared FROM contributions ORDER BY purpose") == [("needs", 0), ("read_out", 1)]


async def test_nobody_but_organisers_sees_what_is_needed_or_not_yet_checked(found: Offline) -> None:
    await asked(found)
    kept = await ids(found)
    for role in (Role.SERVICE_USER, Role.CARER, Role.STAFF, Role.FACILITATOR, Role.SAFETY):
        curious = await somebody(found, role)
        for code in (
            *("for-meeting 1", "for-point 1 0", "for-need 1 0", "needs 1", "mine 0"),
            *(f"{step} {kept['needs']}" for step in ("letter", "desk-write organiser", "mine-one")),
            *(f"{step} {kept['read_out']}" for step in ("check-one", "mine-one", "point-name", "point-unname")),
        ):
            said = await curious.takes(code)
            assert all(NEED not in each.text and POINT not in each.text for each in said), (role, code)
    content = found.disk
    assert NEED.encode() not in content
    assert b"transport" not in content


async def test_a_point_is_read_out_once_it_is_checked_and_without_a_name_unless_it_is_given(found: Offline) -> None:
    boss, ana = await asked(found)
    said = await boss.takes("for-meeting 1")
    assert "nothing to read out" in said[-1].text
    await boss.takes("check")
    await boss.picks("Show")
    said = await boss.takes("for-point 1 0")
    assert POINT in said[-1].text
    assert "No name is said." in said[-1].text
    await ana.takes(f"point-naming {(await ids(found))['read_out']}")
    await ana.says(" Ana ")
    said = await boss.takes("for-point 1 0")
    assert "Name to say: Ana." in said[-1].text


async def test_a_changed_need_waits_to_be_read_again(found: Offline) -> None:
    boss, ana = await asked(found)
    await boss.takes("desk organiser 0")
    await boss.picks("No answer needed")
    await ana.takes("needs 1")
    await ana.picks("No transport")
    said = await boss.takes("desk organiser 0")
    assert "1 waits for an answer." in said[-1].text
    assert "Transport" not in said[-1].text
    await ana.says("undo")
    said = await boss.takes("desk organiser 0")
    assert "Transport" in said[-1].text


async def test_once_the_meeting_has_begun_nothing_changes_and_that_is_said_kindly(found: Offline) -> None:
    _, ana = await asked(found)
    point = (await ids(found))["read_out"]
    before = found.rows("SELECT * FROM contributions")
    await ana.takes("need-say 1")
    found.clock.passes(timedelta(days=20))
    said = await ana.says("One more thing")
    assert "This meeting has begun" in said[0].text
    for code in ("point 1", "needs 1", f"point-naming {point}"):
        said = await ana.takes(code)
        assert "This meeting has begun" in said[0].text, code
    assert found.rows("SELECT * FROM contributions") == before


async def test_needs_are_in_the_working_file_and_a_name_never_stands_beside_a_pseudonym(found: Offline) -> None:
    boss, ana = await asked(found)
    await ana.takes(f"point-naming {(await ids(found))['read_out']}")
    await ana.says("Ana")
    await boss.takes("check")
    await boss.picks("Show")
    await boss.takes("export")
    [book] = [each for each in await boss.picks("Working file") if each.file.endswith("xlsx")]
    _, content = await found.app.exports.make(book.file, book.file_id)
    opened = opened_workbook(content)
    [need], [point] = opened.tables["needs"], opened.tables["points"]
    assert NEED in need.values()
    assert {POINT, "Ana"} <= set(point.values())
    assert "pseudonym" not in opened.columns["points"]


async def test_leaving_deletes_both(found: Offline) -> None:
    _, ana = await asked(found)
    await ana.says("stop")
    await ana.picks("Leave Sayso")
    await ana.picks("Yes, leave")
    assert not found.count("contributions")
