"""A vote too large to be cleared at once: closed as one, cleared bit by bit, with nobody waiting or left out."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.people import Role
from bot.domain.supporting import Provenance
from storage import clearing
from storage.store import Store
from tests.drivers.engines import rows
from tests.storage.stores import (
    THE_VOTE,
    VOTE,
    Somebody,
    answer,
    arrives,
    closes,
    everything_on_disk,
    gives,
    opened,
)

PEOPLE = 11
FOR_SOMEONE = 3


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clearing, "AT_ONCE", 4)


async def voted(store: Store) -> list[str]:
    """Let people vote, and have somebody vote for a few others. Returns everybody's receipt."""
    people = [await arrives(store) for _ in range(PEOPLE + FOR_SOMEONE)]
    for number, who in enumerate(people[:PEOPLE]):
        await gives(store, who, "yes" if number % 2 else "no")
        await gives(store, who, "unsure", 2)
    for who in people[PEOPLE:]:
        await said_for(store, who)
    async with store.unit() as unit:
        return [unit.records.answers.receipt(THE_VOTE, who.id) for who in people]


async def said_for(store: Store, who: Somebody) -> None:
    async with store.unit() as unit:
        said = replace(answer(who, "yes"), audience=Role.FOR_SOMEONE, provenance=Provenance.FOR_SOMEONE, pairing_id=7)
        await unit.write([said])


async def counted(store: Store, receipts: list[str]) -> list[int | None]:
    async with store.unit() as unit:
        return [await unit.records.answers.counted_receipt(each) for each in receipts]


async def listed(store: Store) -> list[str] | None:
    async with store.unit() as unit:
        found = await unit.records.releases.receipts(VOTE)
    return None if found is None else list(found)


def kept(store: Store) -> int:
    """How many ballots are left, and people on the register."""
    tables = ("answers", "proxy_answers", "turnout", "answered_alone")
    return sum(int(rows(store.database.place, f"SELECT count(*) FROM {table}")[0][0]) for table in tables)


async def test_it_is_closed_and_counted_whole_before_it_is_cleared(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        receipts = await voted(store)
        before = kept(store)
        await closes(store)
        assert 0 < kept(store) < before
        assert not list((tmp_path / "config" / "ballots").iterdir()), "the secret goes with the closing"
        assert await counted(store, receipts) == [VOTE] * len(receipts)
        assert await listed(store) is None, "a list that is not whole is none"
        numbers = rows(
            store.database.place, "SELECT given, people FROM counted_ballots WHERE question_id = 1 ORDER BY 1, 2"
        )
        assert numbers == [("no", 6), ("yes", 3), ("yes", 5)]
        async with store.unit() as unit:
            release = await unit.records.releases.of_round(VOTE)
            assert release
            assert release.receipts == len(receipts)


async def test_nothing_of_it_is_left_once_it_is_cleared(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        receipts = await voted(store)
        keys = [
            key
            for (key,) in rows(
                store.database.place, "SELECT answerer FROM answers UNION SELECT answerer FROM proxy_answers"
            )
        ]
        assert all(key in everything_on_disk(tmp_path) for key in keys), "or this test could not fail"
        await closes(store)
        await store.finish_closing()
        assert kept(store) == 0
        assert await listed(store) == sorted(receipts)
        assert await counted(store, receipts) == [VOTE] * len(receipts)
        assert not [key for key in keys if key in everything_on_disk(tmp_path)]


async def test_killed_in_between_it_is_cleared_after_the_next_start(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        receipts = await voted(store)
        await closes(store)
        assert kept(store)
    async with opened(tmp_path) as store:
        assert await counted(store, receipts) == [VOTE] * len(receipts)
        await store.finish_closing()
        assert kept(store) == 0
        assert await listed(store) == sorted(receipts)


async def test_what_cannot_be_cleared_now_is_cleared_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(tmp_path) as store:
        receipts = await voted(store)
        await closes(store)
        with monkeypatch.context() as broken:
            broken.setattr(clearing, "receipt_of", lambda key: None)
            await store.finish_closing()
        assert kept(store)
        assert await counted(store, receipts) == [VOTE] * len(receipts)
        await store.finish_closing()
        assert kept(store) == 0
        assert await listed(store) == sorted(receipts)


async def test_a_turn_comes_between_two_bits(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await voted(store)
        await closes(store)
        clearing_it = asyncio.create_task(store.finish_closing())
        left = []
        while not clearing_it.done():
            async with store.unit():
                left.append(kept(store))
        assert len({each for each in left if each}) > 1, "turns were taken while some was left"
        assert kept(store) == 0
