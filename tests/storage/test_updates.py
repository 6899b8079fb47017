"""What has been handled is remembered one by one: ids may come late, begin anew, or be very large."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.changes import SavePlace
from bot.domain.places import Place
from bot.domain.screens import step
from bot.usecases.exchange import UpdateKey
from storage.store import Store
from storage.updates import REMEMBERED
from tests.drivers.clock import START
from tests.drivers.engines import rows
from tests.storage.stores import THE_VOTE, VOTE, arrives, gives, opened


async def handled(store: Store, *keys: UpdateKey) -> set[UpdateKey]:
    async with store.unit() as unit:
        return set((await unit.load(keys, [])).handled)


async def test_lower_ids_than_handled_ones_are_new(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        async with store.unit() as unit:
            await unit.mark_handled([("telegram", 100), ("telegram", 2**62), ("telegram", -5)], START)
        asked = [("telegram", number) for number in (99, 100, 101, 2**62, -5, 5)]
        assert await handled(store, *asked) == {("telegram", 100), ("telegram", 2**62), ("telegram", -5)}


async def test_each_channel_counts_for_itself(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        async with store.unit() as unit:
            await unit.mark_handled([("telegram", 1), ("web", 2)], START)
        asked: list[UpdateKey] = [("telegram", 1), ("telegram", 2), ("web", 1), ("web", 2)]
        assert await handled(store, *asked) == {("telegram", 1), ("web", 2)}


async def test_marking_twice_is_the_same_as_once(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        for _ in range(2):
            async with store.unit() as unit:
                await unit.mark_handled([("web", 1), ("web", 1)], START)
        assert rows(store.database.place, "SELECT channel, update_id FROM handled_updates") == [("web", 1)]


async def test_what_a_turn_marked_is_not_handled_where_the_turn_was_not_kept(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        with pytest.raises(ZeroDivisionError):
            async with store.unit() as unit:
                await unit.mark_handled([("telegram", 1)], START)
                raise ZeroDivisionError
        assert await handled(store, ("telegram", 1)) == set()


async def test_handled_ids_outlive_a_restart_and_are_forgotten_after_some_days(tmp_path: Path) -> None:
    async with opened(tmp_path) as store, store.unit() as unit:
        await unit.mark_handled([("telegram", 1)], START)
        await unit.mark_handled([("telegram", 2)], START + timedelta(days=1))
    async with opened(tmp_path) as store:
        assert await handled(store, ("telegram", 1)) == {("telegram", 1)}
        async with store.unit() as unit:
            await unit.tidy(START + REMEMBERED + timedelta(seconds=1))
        assert await handled(store, ("telegram", 1), ("telegram", 2)) == {("telegram", 2)}


async def test_a_batch_loads_who_is_behind_it_and_what_they_have_given_where_they_are(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, ben = await arrives(store), await arrives(store)
        place = Place(where=step("ask", VOTE, 1, "-"), revision=4, offered=(("1. Yes", "answer 1 1 - yes"),))
        await gives(store, ana, "yes")
        async with store.unit() as unit:
            await unit.write([SavePlace(ana.id, ana.address_id, place)])
        senders = [
            ("telegram", ana.chat),
            ("telegram", ben.chat),
            ("web", ana.chat),
            ("telegram", "nobody"),
            ("telegram", ""),
        ]
        async with store.unit() as unit:
            loaded = await unit.load([("telegram", 1)], senders)
            given = await unit.records.answers.of_person(THE_VOTE, ana.id)
        assert set(loaded.known) == {("telegram", ana.chat), ("telegram", ben.chat)}
        assert loaded.known["telegram", ana.chat].place == place
        assert loaded.known["telegram", ben.chat].place is None
        assert loaded.known["telegram", ben.chat].person == ben.person
        assert given[1].given == "yes"


async def test_an_unpublished_round_in_a_place_harms_nobody(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        async with store.unit() as unit:
            await unit.write([SavePlace(ana.id, ana.address_id, Place(where=step("vote", 999)))])
        async with store.unit() as unit:
            loaded = await unit.load([("telegram", 1)], [("telegram", ana.chat)])
        assert loaded.known["telegram", ana.chat].place == Place(where=step("vote", 999))


async def test_of_a_failed_update_only_the_kind_of_failure_can_be_read(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        async with store.unit() as unit:
            await unit.put_aside(("telegram", 7), "my words", "Failure" * 100, START)
        [(channel, number, payload, failure)] = rows(
            store.database.place, "SELECT channel, update_id, payload, failure FROM set_aside"
        )
        assert (channel, number) == ("telegram", 7)
        assert len(failure) == 200
        assert b"my words" not in payload
        [(row,)] = rows(store.database.place, "SELECT id FROM set_aside")
        assert store.sealer.open(payload, "set_aside.payload", row) == "my words"
