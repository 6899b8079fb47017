"""What goes on quarter by quarter: held, about a worker, about a team, and for the whole organisation."""

from __future__ import annotations

import pytest

from bot.domain.changes import SaveWorker
from bot.domain.people import Role
from bot.domain.staff import Worker
from bot.exports.staff_feedback import feedback_tables
from tests.drivers.offline import Offline
from tests.usecases.giving_feedback import checks, list_of_staff, quarter_passes, somebody, writes


@pytest.fixture
def example() -> bool:
    return False


async def test_fewer_than_3_new_writers_are_held_for_2_quarters_and_then_go_on_together(found: Offline) -> None:
    boss, dan = await somebody(found, Role.ORGANISER), await somebody(found, Role.STAFF)
    await list_of_staff(found, dan)
    people = [await somebody(found, Role.CARER) for _ in range(5)]
    for who in people:
        await writes(who)
    await checks(boss)
    await quarter_passes(found)
    assert released(found) == 5
    for who in (*people[:3], *[await somebody(found, Role.CARER) for _ in range(2)]):
        await writes(who)
    await checks(boss)
    for _ in range(2):
        await quarter_passes(found)
        assert released(found) == 5, "2 are new: all of it is held, as what is left would be 2 people's"
    await writes(await somebody(found, Role.CARER))
    await checks(boss)
    await quarter_passes(found)
    assert released(found) == 11


def released(found: Offline) -> int:
    return int(found.rows("SELECT count(*) FROM feedback WHERE quarter IS NOT NULL")[0][0])


async def test_a_team_of_one_is_told_from_5_writers_like_anybody(found: Offline) -> None:
    boss = await somebody(found, Role.ORGANISER)
    async with found.app.store.unit() as unit:
        await unit.write([SaveWorker(Worker(15, "Lee", "gardener", "Garden"))])
    for _ in range(4):
        await writes(await somebody(found, Role.CARER), name="Lee")
    await checks(boss)
    await quarter_passes(found)
    assert released(found) == 0
    await writes(await somebody(found, Role.CARER), name="Lee")
    await checks(boss)
    await quarter_passes(found)
    assert found.rows("SELECT DISTINCT level FROM feedback") == [("worker",)]


async def test_a_board_sees_the_whole_organisation_from_10_writers_and_only_words_given_to_it(found: Offline) -> None:
    boss = await somebody(found, Role.ORGANISER)
    await list_of_staff(found)
    people = [await somebody(found, Role.CARER) for _ in range(10)]
    for number, who in enumerate(people[:9]):
        await writes(who, f"Word {number}", name="Dan" if number % 2 else "Jo", quote="The board")
    await checks(boss, "Listening")
    await quarter_passes(found)
    assert await on_the_board(found) == ([], [])
    for number, who in enumerate([*people[5:], *[await somebody(found, Role.CARER) for _ in range(5)]]):
        await writes(
            who, f"Later {number}", name="Dan" if number % 2 else "Jo", quote="The board" if number else "Nobody"
        )
    await checks(boss, "Listening")
    await quarter_passes(found)
    themes, words = await on_the_board(found)
    assert [row[1:] for row in themes] == [("well", "listens", 14)]
    assert not any("Dan" in str(row) or "Jo" in str(row) for row in (*themes, *words))
    given = [*(f"Later {number}" for number in range(1, 10)), *(f"Word {number}" for number in (1, 3, 5, 7))]
    assert sorted(str(row[2]) for row in words) == given, "what was about Dan had waited; 1 gave its words to nobody"


async def on_the_board(found: Offline) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    async with found.app.store.unit() as unit:
        releases = await unit.records.releases.of_feedback()
        ids = [quote.contribution_id for release in releases for each in release.results for quote in each.quotes]
        words = await unit.records.contributions.several(ids)
    themes, said = feedback_tables(releases, words)
    return list(themes.rows), list(said.rows)
