"""A vote restored without its secret: what was given counts, who gave it is known to nobody, everybody else votes."""

from __future__ import annotations

from pathlib import Path

from bot.domain.people import Role
from storage.store import Store
from tests.drivers.engines import rows
from tests.drivers.offline import VOTE as EXAMPLE_VOTE
from tests.drivers.offline import offline
from tests.drivers.somebody import Somebody as Talker
from tests.storage.stores import PRIORITIES, THE_LIST, VOTE, Somebody, arrives, closes, gives, opened, picks


async def sealed(store: Store, who: Somebody) -> bool:
    async with store.unit() as unit:
        return await unit.records.answers.voted_before_restore(unit.library.rounds[VOTE], who.id)


async def voted_and_lost(folder: Path) -> tuple[Somebody, Somebody]:
    async with opened(folder) as store:
        ana, ben = await arrives(store), await arrives(store)
        await gives(store, ana, "yes")
        await gives(store, ana, '{"approval":"[]"}', 1, THE_LIST)
        assert not await sealed(store, ana)
    (folder / "config" / "ballots" / "1.secret").unlink()
    return ana, ben


async def test_a_start_with_every_secret_in_place_changes_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        await gives(store, ana, "yes")
        edition = rows(store.database.place, "SELECT edition FROM deployment")
    async with opened(tmp_path) as store:
        assert not await sealed(store, ana)
        assert rows(store.database.place, "SELECT rekeyed FROM rounds") == [(0,), (0,)]
        assert rows(store.database.place, "SELECT edition FROM deployment") == edition
        await gives(store, ana, "no")
        assert await picks(store) == {"no": 1}


async def test_earlier_ballots_stay_and_count(tmp_path: Path) -> None:
    await voted_and_lost(tmp_path)
    async with opened(tmp_path) as store:
        assert await picks(store) == {"yes": 1}
        await closes(store)
        assert rows(store.database.place, "SELECT given, people FROM counted_ballots") == [("yes", 1)]


async def test_who_has_voted_cannot_vote_again_and_others_can(tmp_path: Path) -> None:
    ana, ben = await voted_and_lost(tmp_path)
    async with opened(tmp_path) as store:
        assert await sealed(store, ana)
        assert not await sealed(store, ben)
        await gives(store, ben, "no")
        assert not await sealed(store, ben), "who votes under the new secret can change it"
        await gives(store, ben, "unsure")
        assert await picks(store) == {"yes": 1, "unsure": 1}


async def test_a_new_secret_is_made_once_and_stays(tmp_path: Path) -> None:
    ana, _ = await voted_and_lost(tmp_path)
    async with opened(tmp_path):
        new = (tmp_path / "config" / "ballots" / "1.secret").read_bytes()
    async with opened(tmp_path) as store:
        assert (tmp_path / "config" / "ballots" / "1.secret").read_bytes() == new
        assert rows(store.database.place, "SELECT id, rekeyed FROM rounds ORDER BY id") == [(VOTE, 1), (PRIORITIES, 0)]
        assert await sealed(store, ana)


async def test_what_matters_needs_no_secret_and_can_still_be_changed(tmp_path: Path) -> None:
    ana, _ = await voted_and_lost(tmp_path)
    async with opened(tmp_path) as store, store.unit() as unit:
        given = await unit.records.answers.of_person(unit.library.rounds[PRIORITIES], ana.id)
        assert given[1].given == '{"approval":"[]"}'


async def test_in_the_conversation_one_is_told_and_the_other_votes(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana, ben = await found.somebody(Role.CARER), await found.somebody(Role.STAFF)
        await ana.says("/start")
        await ana.says("/votes")
        await ana.picks("Start")
        await ana.picks("Yes")
    (tmp_path / "config" / "ballots" / "1.secret").unlink()
    async with offline(tmp_path) as found:
        ana, ben = (Talker(found, each.chat, each.person_id) for each in (ana, ben))
        await ana.says("/votes")
        await ana.picks("Start")
        said = await ana.picks("No")
        assert "It can no longer be changed" in said[0].text
        await ben.says("/start")
        await ben.says("/votes")
        await ben.picks("Start")
        assert "Saved" in (await ben.picks("No"))[0].text
        await found.close_round(EXAMPLE_VOTE)
        assert found.counted(1) == {"yes": 1, "no": 1}
        assert found.count("counted_receipts") == 2
