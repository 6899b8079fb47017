"""A round with very many answers: shut first, counted while turns go on, and closed with a count that stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.changes import Change, CloseRound, Forget, ShutRound
from bot.domain.people import Person, Role
from bot.usecases.closing import MOST_COUNTS, close
from bot.usecases.ports import Counted
from storage import counting
from storage.session import Conflict
from storage.store import Store
from tests.drivers.clock import START
from tests.drivers.engines import rows
from tests.storage.stores import THE_VOTE, VOTE, Somebody, arrives, gives, opened
from tests.storage.test_clearing import said_for

PEOPLE = 7
SHUT = ShutRound(VOTE, START)


@pytest.fixture(autouse=True)
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "MANY", 3)


async def voted(store: Store) -> list[Somebody]:
    people = [await arrives(store, role) for role in (Role.CARER, Role.STAFF) for _ in range(PEOPLE)]
    for number, who in enumerate(people[:-1]):
        await gives(store, who, ("yes", "no", "unsure")[number % 3], 1 + number % 2)
    await said_for(store, people[-1])
    return people


async def closing(store: Store, counted: Counted | None = None) -> tuple[Change, ...]:
    """Close the vote as far as it closes with this count. Returns what that changed."""
    async with store.unit() as unit:
        changes = await close(unit.records, unit.library, unit.library.rounds[VOTE], START, counted)
        changed = tuple(each for each in changes if isinstance(each, CloseRound | ShutRound))
        await unit.write(changed)
    return changed


async def leaves(store: Store, who: Somebody) -> None:
    async with store.unit() as unit:
        await unit.write([Forget(who.id, who.address_id, Person(store.chance.new_id()))])


def kept(store: Store) -> int:
    return int(rows(store.database.place, "SELECT coalesce(sum(people), 0) FROM counted_ballots")[0][0])


async def test_it_is_shut_and_counted_anew_after_a_crash_and_after_somebody_has_left(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        people = await voted(store)
        assert await closing(store) == (SHUT,)
        before = await store.counted(THE_VOTE)
        assert before.voters == 2 * PEOPLE
    async with opened(tmp_path) as store:
        async with store.unit() as unit:
            shut = unit.library.rounds[VOTE]
            assert not shut.is_open(START), "whoever decides from now on is too late"
            assert unit.library.due(START) == (shut,), "the next start goes on with it"
        assert kept(store) == 0
        await leaves(store, people[0])
        assert await closing(store, before) == (SHUT,), "what was counted before somebody left does not stand"
        found = await closing(store, await store.counted(THE_VOTE))
        assert kept(store) == 2 * PEOPLE - 1
        assert isinstance(found[0], CloseRound)
        assert found[0].release.receipts == 2 * PEOPLE - 1
        with pytest.raises(Conflict):
            await closing(store)


async def test_where_people_leave_again_and_again_turns_wait_for_the_count(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        people = await voted(store)
        for who in people[:MOST_COUNTS]:
            assert await closing(store) == (SHUT,)
            await leaves(store, who)
        assert isinstance((await closing(store))[0], CloseRound)
        assert kept(store) == 2 * PEOPLE - MOST_COUNTS


@pytest.mark.sqlite
async def test_it_is_counted_the_same_whole_in_parts_and_row_by_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path) as store:
        people = await voted(store)
        in_parts = await store.counted(THE_VOTE)
        assert sum(each.times for found in in_parts.ballots.values() for each in found) == 2 * PEOPLE
        async with store.unit() as unit:
            by_rows = await counting._grouped(unit.session, THE_VOTE)
            assert await counting._added_up(unit.session, THE_VOTE) == by_rows
        with monkeypatch.context() as large:
            large.setattr(counting, "MANY", 1000)
            assert await store.counted(THE_VOTE) == in_parts
        await gives(store, people[0], f"yes{counting.BETWEEN}carer no")
        odd = await store.counted(THE_VOTE)
        assert sum(each.times for found in odd.ballots.values() for each in found) == 2 * PEOPLE, "nothing counts twice"
