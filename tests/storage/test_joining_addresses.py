"""Two phones that turn out to be one person: all that was said from both is theirs, and one vote is one vote."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.changes import CountRead, CountUnclear, JoinAddress, LogConsent, MakeLinkCode
from storage.session import Conflict
from storage.store import Store
from tests.drivers.clock import START
from tests.drivers.engines import rows
from tests.storage.stores import (
    LATER,
    THE_LIST,
    THE_VOTE,
    Somebody,
    answer,
    arrives,
    closes,
    gives,
    opened,
    picks,
    says,
)

CODE = b"c" * 32


async def join(store: Store, gone: Somebody, kept: Somebody) -> None:
    async with store.unit() as unit:
        await unit.write([MakeLinkCode(CODE, kept.id, LATER)])
    async with store.unit() as unit:
        await unit.write([JoinAddress(CODE, gone.address_id, kept.id, gone.id)])


async def given(store: Store, who: Somebody, question: int = 1) -> str | None:
    async with store.unit() as unit:
        found = (await unit.records.answers.of_person(THE_VOTE, who.id)).get(question)
    return found.given if found else None


async def test_answers_go_with_the_phone_secret_ones_too(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        gone, kept = await arrives(store), await arrives(store)
        await gives(store, gone, "yes")
        await gives(store, gone, "no", 2)
        await gives(store, gone, '{"approval":"[]"}', 1, THE_LIST)
        async with store.unit() as unit:
            old, new = (unit.records.answers.receipt(THE_VOTE, each.id) for each in (gone, kept))
        await join(store, gone, kept)
        assert [await given(store, kept, number) for number in (1, 2)] == ["yes", "no"]
        async with store.unit() as unit:
            assert (await unit.records.answers.of_person(THE_LIST, kept.id))[1].given == '{"approval":"[]"}'
            assert await unit.records.answers.counted_receipt(new) == THE_VOTE.id
            assert await unit.records.answers.counted_receipt(old) is None
        assert rows(store.database.place, "SELECT person_id FROM turnout") == [(kept.id,)]
        await gives(store, kept, "unsure")
        assert await picks(store) == {"unsure": 1}, "it is one vote, and can be changed"


async def test_where_both_have_answered_the_other_phones_answer_stays(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        gone, kept = await arrives(store), await arrives(store)
        for who, choice in ((gone, "yes"), (kept, "no")):
            await gives(store, who, choice)
            await gives(store, who, f'{{"approval":"{choice}"}}', 1, THE_LIST)
        await join(store, gone, kept)
        assert await picks(store) == {"no": 1}
        assert rows(store.database.place, "SELECT given FROM answers WHERE round_id = 2") == [('{"approval":"no"}',)]
        assert rows(store.database.place, "SELECT person_id FROM turnout") == [(kept.id,)]
        await closes(store)
        assert rows(store.database.place, "SELECT given, people FROM counted_ballots") == [("no", 1)]


async def test_words_and_reading_go_with_the_phone_once(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        gone, kept = await arrives(store), await arrives(store)
        for who in (gone, kept):
            await says(store, who, f"words of {who.chat}")
            async with store.unit() as unit:
                await unit.write(
                    [
                        CountRead(1, 1, who.id),
                        CountUnclear(1, 1, 1, who.id),
                        LogConsent(who.id, "2026-11", agreed=True, at=START),
                    ]
                )
        async with store.unit() as unit:
            await unit.write([CountRead(1, 2, gone.id), CountUnclear(1, 1, 2, gone.id)])
        await join(store, gone, kept)
        path = store.database.place
        assert rows(path, "SELECT card, person_id FROM reads ORDER BY card") == [(1, kept.id), (2, kept.id)]
        unclear = rows(path, "SELECT sentence, person_id FROM unclear ORDER BY sentence")
        assert unclear == [(1, kept.id), (2, kept.id)]
        for table, number in (("contributions", 2), ("consents", 2), ("addresses", 2)):
            assert rows(path, f"SELECT person_id FROM {table}") == [(kept.id,)] * number, table
        async with store.unit() as unit:
            texts = {each.text for each in await unit.records.contributions.of_person(kept.id)}
        assert texts == {f"words of {gone.chat}", f"words of {kept.chat}"}


async def test_the_person_the_phone_stood_for_is_nobody_any_more(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        gone, kept = await arrives(store), await arrives(store)
        await gives(store, gone, "yes")
        await join(store, gone, kept)
        async with store.unit() as unit:
            with pytest.raises(KeyError):
                await unit.records.people.known(gone.id)
            loaded = await unit.load([("telegram", 1)], [("telegram", gone.chat), ("telegram", kept.chat)])
        assert {known.person.id for known in loaded.known.values()} == {kept.id}
        assert {known.address_id for known in loaded.known.values()} == {gone.address_id, kept.address_id}


async def test_a_code_joins_one_phone_and_no_other(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        gone, kept, other = [await arrives(store) for _ in range(3)]
        await gives(store, other, "no")
        await join(store, gone, kept)
        with pytest.raises(Conflict):
            async with store.unit() as unit:
                await unit.write([answer(other, "yes"), JoinAddress(CODE, other.address_id, kept.id, other.id)])
        assert await picks(store) == {"no": 1}, "nothing of that turn is kept"
        async with store.unit() as unit:
            await unit.records.people.known(other.id)


async def test_a_newer_code_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        kept = await arrives(store)
        async with store.unit() as unit:
            await unit.write([MakeLinkCode(b"old" * 10, kept.id, LATER)])
        async with store.unit() as unit:
            await unit.write([MakeLinkCode(CODE, kept.id, LATER)])
            older = await unit.records.invites.find_code(b"old" * 10)
            newer = await unit.records.invites.find_code(CODE)
        assert older is not None
        assert newer is not None
        assert (older.used, newer.used) == (True, False)
