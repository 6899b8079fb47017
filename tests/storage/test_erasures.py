"""Whoever was erased stays erased: whatever is restored, and wherever a process was killed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.domain.changes import Forget, JoinAddress, MakeLinkCode, WithdrawContribution
from bot.domain.people import Person
from storage.erasures import ErasedList
from storage.store import Store
from tests.drivers.engines import rows
from tests.storage.stores import LATER, Somebody, arrives, gives, opened, picks, says

WORDS = "I would like a better bus"


async def leaves(store: Store, who: Somebody) -> None:
    async with store.unit() as unit:
        await unit.write([Forget(who.id, who.address_id, Person(store.chance.new_id()))])


def people(store: Store) -> set[int]:
    return {number for (number,) in rows(store.database.place, "SELECT id FROM people")}


def copied(folder: Path) -> Callable[[], None]:
    """Keep the database as it is now. Returns what puts it back, as a backup by hand would be."""
    before = folder / "before.db"
    shutil.copy(folder / "data" / "sayso.db", before)

    def put_back() -> None:
        for path in (folder / "data").glob("sayso.db*"):
            path.unlink()
        shutil.copy(before, folder / "data" / "sayso.db")

    return put_back


@pytest.mark.sqlite
async def test_whoever_left_since_is_erased_again_with_their_vote_and_nobody_else_is(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, ben = await arrives(store), await arrives(store)
        await gives(store, ana, "yes")
        await gives(store, ben, "no")
    put_back = copied(tmp_path)
    async with opened(tmp_path) as store:
        await leaves(store, ana)
    put_back()
    async with opened(tmp_path) as store:
        assert ana.id not in people(store)
        assert ben.id in people(store)
        assert rows(store.database.place, "SELECT count(*) FROM addresses WHERE person_id = ?", ana.id) == [(0,)]
        assert await picks(store) == {"no": 1}
        assert store.erased_again == 1
    async with opened(tmp_path) as store:
        assert store.erased_again == 0


@pytest.mark.sqlite
async def test_what_was_taken_back_since_is_gone_again(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        said, kept = await says(store, ana, WORDS), await says(store, ana, "And a bench")
    put_back = copied(tmp_path)
    async with opened(tmp_path) as store, store.unit() as unit:
        await unit.write([WithdrawContribution(said.id, ana.id)])
    put_back()
    async with opened(tmp_path) as store:
        assert rows(store.database.place, "SELECT id FROM contributions") == [(kept.id,)]


@pytest.mark.sqlite
async def test_somebody_who_was_two_people_then_is_erased_as_both(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, other = await arrives(store), await arrives(store, channel="web", chat="7")
    put_back = copied(tmp_path)
    async with opened(tmp_path) as store:
        code = b"j" * 32
        async with store.unit() as unit:
            await unit.write([MakeLinkCode(code, ana.id, LATER)])
        async with store.unit() as unit:
            await unit.write([JoinAddress(code, other.address_id, ana.id, other.id)])
        await leaves(store, ana)
    put_back()
    async with opened(tmp_path) as store:
        assert people(store).isdisjoint({ana.id, other.id})


async def test_what_could_not_be_listed_is_listed_at_the_next_start(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        store.erased.path.mkdir()
        await leaves(store, ana)
        assert rows(store.database.place, "SELECT line FROM erasures") == [(f"person {ana.id}",)]
    (tmp_path / "config" / "erased").rmdir()
    async with opened(tmp_path) as store:
        assert store.erased.read().people == {ana.id}
        assert rows(store.database.place, "SELECT line FROM erasures") == []


@pytest.mark.parametrize("torn", ["person 1", "pers", "joined 3", "\x00"])
def test_a_line_that_was_cut_off_says_nothing(torn: str, tmp_path: Path) -> None:
    listed = ErasedList(tmp_path / "erased")
    listed.add(["person 12", "words 5"])
    with listed.path.open("a") as file:
        file.write(torn)
    assert listed.read().everyone() == {12}
    listed.add(["person 13"])
    assert listed.read().everyone() == {12, 13}
    assert listed.read().words == {5}
    assert listed.path.stat().st_mode & 0o777 == 0o600


def test_numbers_that_became_one_are_followed(tmp_path: Path) -> None:
    listed = ErasedList(tmp_path / "erased")
    assert listed.read().everyone() == frozenset()
    listed.add(["joined 1 2", "joined 2 3", "person 3"])
    assert listed.read().everyone() == {1, 2, 3}
