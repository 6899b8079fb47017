"""Somebody has the whole disk and every key after a vote has closed, and must not learn who objected."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

from bot.domain.changes import JoinAddress, MakeLinkCode, SaveAnswer
from bot.domain.people import Role
from bot.domain.supporting import Provenance
from storage.names import StoredNames
from storage.people import PLACE
from storage.releases import StoredReleases
from tests.drivers.offline import Offline, offline
from tests.drivers.somebody import Somebody
from tests.storage.stores import everything_on_disk
from tests.usecases.test_open_votes import NAMES, VOTE, agrees, bench, five, objects, somebody, votes

PLANTED = "Zanzibarquilt"


async def places(found: Offline, people: list[Somebody]) -> list[object]:
    """Where people are and how they came there, opened with the key, without what counts or shuffles what they see."""
    kept = []
    async with found.app.store.unit() as unit:
        for who in people:
            [(body,)] = found.rows("SELECT body FROM places WHERE person_id = ?", who.person_id)
            where, trail, offered, words, undo, last, *more = json.loads(
                unit.session.sealer.open(body, PLACE, who.person_id)
            )
            kept.append(
                (where, trail, sorted({code.rsplit(" ", 1)[0] for _, code in offered}), words, undo, last is None, more)
            )
    return kept


async def everybody_votes(found: Offline, objector: int | None) -> list[Somebody]:
    people = []
    for number in range(6):
        who = await found.somebody(Role.CARER)
        await who.says("/start")
        await who.says("/votes")
        await who.picks("Start")
        await who.picks("I understand")
        if number == objector:
            await who.picks("I want it secret")
        else:
            await who.picks("Fine with me")
            await who.says(NAMES[number])
            await who.picks("Yes, use this name")
        await who.picks("Yes")
        people.append(who)
    return people


async def test_whoever_objected_looks_like_everybody_else_on_the_disk(tmp_path: Path) -> None:
    async with offline(tmp_path, example=False) as found:
        await bench(found)
        people = await everybody_votes(found, objector=3)
        await found.close_round(VOTE)
        first, *others = await places(found, people)
        for other in others:
            assert other == first
        told = found.rows("SELECT DISTINCT told, standing, roles, preferences FROM people WHERE roles != ''")
        assert len(told) == 1
        for table in ("kept_secret", "vote_names", "shown_names", "turnout", "answers", "set_aside"):
            assert found.count(table) == 0, table
        assert found.rows("SELECT count(*) FROM outbox WHERE about_round IS NOT NULL") == [(0,)]


async def test_no_key_of_a_ballot_and_no_name_is_left_on_the_disk(tmp_path: Path) -> None:
    async with offline(tmp_path, example=False) as found:
        await bench(found)
        people = await five(found)
        await agrees(people[0], PLANTED)
        await objects(people[1])
        keys = [key for (key,) in found.rows("SELECT answerer FROM answers")]
        sealed = [name for (name,) in found.rows("SELECT name FROM vote_names")]
        assert len(keys) == 5
        assert len(sealed) == 4
        await found.close_round(VOTE)
        disk = everything_on_disk(tmp_path)
        assert not [each for each in (*keys, *sealed, PLANTED.encode()) if each in disk]


async def test_where_names_are_shown_no_receipt_is_tied_to_one(tmp_path: Path) -> None:
    async with offline(tmp_path, example=False) as found:
        await bench(found)
        people = await five(found)
        keys = [key for (key,) in found.rows("SELECT answerer FROM answers")]
        await found.close_round(VOTE)
        assert not [key for key in keys if key in everything_on_disk(tmp_path)]
        assert {person for (person,) in found.rows("SELECT person_id FROM shown_names")} == {
            who.person_id for who in people
        }
        [(document,)] = found.rows("SELECT document FROM releases WHERE subject = 'round'")
        assert not any(name in document for name in NAMES)
        counted = [receipt for (receipt,) in found.rows("SELECT receipt FROM counted_receipts ORDER BY receipt")]
        assert len(counted) == json.loads(document)["receipts"] == 5
        async with found.app.store.reading() as session:
            assert await StoredReleases(session).receipts(VOTE) == counted


async def test_a_backup_from_before_does_not_open_the_names(tmp_path: Path) -> None:
    """The database and the key file, without the vote's own secret: whoever restores them learns nobody's name."""
    async with offline(tmp_path, example=False) as found:
        await bench(found)
        await five(found)
        (tmp_path / "config" / "ballots" / f"{VOTE}.secret").unlink()
    async with offline(tmp_path, example=False) as found:
        async with found.app.store.unit() as unit:
            round_ = unit.library.rounds[VOTE]
            assert round_.rekeyed
            assert await StoredNames(unit.session).of_person(round_, 1) is None
        await found.close_round(VOTE)
        assert found.count("shown_names") == found.count("vote_names") == 0
        [(document,)] = found.rows("SELECT document FROM releases WHERE subject = 'round'")
        assert json.loads(document)["named"] is False


async def test_a_second_phone_takes_the_name_along_unless_it_has_voted(tmp_path: Path) -> None:
    async with offline(tmp_path, example=False) as found:
        await bench(found)
        await five(found)
        kept, gone = await somebody(found), await somebody(found)
        await agrees(gone, "Gwen")
        await votes(gone, "No")
        await joins(found, gone, kept)
        async with found.app.store.unit() as unit:
            name = await unit.records.names.of_person(unit.library.rounds[VOTE], kept.person_id)
        assert name
        assert name.name == "Gwen"
        await found.close_round(VOTE)
        assert found.count("shown_names") == 6


async def joins(found: Offline, gone: Somebody, kept: Somebody) -> None:
    """Let the first person's phone be the second person's from now on."""
    code = b"c" * 32
    [(address,)] = found.rows("SELECT id FROM addresses WHERE person_id = ?", gone.person_id)
    async with found.app.store.unit() as unit:
        await unit.write([MakeLinkCode(code, kept.person_id, found.clock.now + timedelta(days=1))])
    async with found.app.store.unit() as unit:
        await unit.write([JoinAddress(code, address, kept.person_id, gone.person_id)])


async def test_what_is_said_for_somebody_is_never_named_and_keeps_the_vote_secret(tmp_path: Path) -> None:
    async with offline(tmp_path, example=False) as found:
        await bench(found)
        people = await five(found)
        other = await somebody(found)
        await agrees(other, "Gwen")
        said = SaveAnswer(
            VOTE, 1, other.person_id, Role.FOR_SOMEONE, "no", None, True, Provenance.FOR_SOMEONE, people[0].person_id
        )
        async with found.app.store.unit() as unit:
            await unit.write([said])
        await found.close_round(VOTE)
        assert found.count("shown_names") == 0
        [(document,)] = found.rows("SELECT document FROM releases WHERE subject = 'round'")
        assert json.loads(document)["named"] is False


async def test_an_answer_with_help_is_named_like_any_other(tmp_path: Path) -> None:
    async with offline(tmp_path, example=False) as found:
        await bench(found)
        people = await five(found)
        await people[0].takes(f"review {VOTE} 0")
        await people[0].picks("Somebody helped me")
        assert found.rows("SELECT count(*) FROM answers WHERE provenance = 'helped'") == [(1,)]
        await found.close_round(VOTE)
        assert found.count("shown_names") == 5


async def test_a_second_phone_takes_a_name_along_that_is_shown(tmp_path: Path) -> None:
    async with offline(tmp_path, example=False) as found:
        await bench(found)
        people = await five(found)
        await found.close_round(VOTE)
        kept = await somebody(found)
        await joins(found, people[0], kept)
        assert found.count("shown_names") == 5
        assert found.rows("SELECT count(*) FROM shown_names WHERE person_id = ?", kept.person_id) == [(1,)]
