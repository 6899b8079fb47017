"""Closing a vote: what it counted is kept, and what tied it to people is destroyed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.domain.changes import Announce, CloseRound, FreezeReading, Inform
from bot.domain.releases import RoundRelease
from bot.usecases.closing import close
from bot.usecases.exchange import Outgoing
from storage import outbox, web_chats
from storage.ballot_secrets import SecretGone
from storage.session import Conflict
from storage.store import Store
from tests.drivers.clock import START
from tests.drivers.engines import rows
from tests.storage.stores import (
    PRIORITIES,
    THE_LIST,
    THE_VOTE,
    VOTE,
    Somebody,
    arrives,
    closes,
    everything_on_disk,
    gives,
    log_is_empty,
    opened,
)


def count(store: Store, table: str) -> int:
    return int(rows(store.database.place, f"SELECT count(*) FROM {table}")[0][0])


async def says_back(store: Store, who: Somebody, number: int, about_round: int | None) -> None:
    async with store.unit() as unit:
        await unit.queue_replies([Outgoing(number, who.address_id, "web", who.chat, "{}", about_round)], START)
        await web_chats.add(unit.session, int(who.chat), "{}", mine=True, about_round=about_round)


async def voted(store: Store, people: int = 6) -> list[Somebody]:
    found = []
    for number in range(people):
        async with store.unit() as unit:
            chat = await web_chats.open_chat(unit.session, f"secret {number}", START)
        who = await arrives(store, channel="web", chat=str(chat))
        await gives(store, who, "yes" if number % 2 else "no")
        await gives(store, who, "unsure", 2)
        found.append(who)
    return found


async def test_the_counts_stay_and_the_ballots_go(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        people = await voted(store)
        await gives(store, people[0], '{"approval":"[]"}', 1, THE_LIST)
        await closes(store)
        counted = rows(store.database.place, "SELECT question_id, given, people FROM counted_ballots")
        assert sorted(counted) == [(1, "no", 3), (1, "yes", 3), (2, "unsure", 6)]
        assert rows(store.database.place, "SELECT round_id FROM answers") == [(PRIORITIES,)]
        assert count(store, "turnout") == 0
        async with store.unit() as unit:
            release = await unit.records.releases.of_round(VOTE)
            assert release is not None
            assert [each.result.ballots for each in release.questions] == [6, 6]
            assert unit.library.rounds[VOTE].closed_at == START
            assert await unit.records.answers.of_person(unit.library.rounds[VOTE], people[0].id) == {}


async def test_the_secret_is_destroyed_on_the_disk_and_forgotten(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await voted(store)
        kept = (tmp_path / "config" / "ballots" / "1.secret").read_bytes()
        await closes(store)
        assert list((tmp_path / "config" / "ballots").iterdir()) == []
        assert not [path for path in tmp_path.rglob("*") if path.is_file() and kept in path.read_bytes()]
        async with store.unit() as unit:
            with pytest.raises(SecretGone):
                unit.session.secrets.of(VOTE)


async def test_no_byte_of_a_ballot_is_left_in_the_file_or_its_log(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await voted(store)
        ballots = rows(store.database.place, "SELECT answerer FROM answers WHERE round_id = ?", VOTE)
        keys = {key for (key,) in ballots}
        assert all(key in everything_on_disk(tmp_path) for key in keys), "or this test could not fail"
        await closes(store)
        assert log_is_empty(store.database.place)
        left = everything_on_disk(tmp_path)
        assert not [key for key in keys if key in left]
    left = everything_on_disk(tmp_path)
    assert not [key for key in keys if key in left]


async def test_what_was_said_about_the_vote_is_purged_and_nothing_else(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, *_ = await voted(store)
        await says_back(store, ana, 1, VOTE)
        await says_back(store, ana, 2, None)
        await says_back(store, ana, 3, PRIORITIES)
        async with store.unit() as unit:
            await unit.put_aside(("web", 5), '{"tapped": "yes"}', "ValueError", START)
        await closes(store)
        assert rows(store.database.place, "SELECT id FROM outbox ORDER BY id") == [(2,), (3,)]
        about = rows(store.database.place, "SELECT about_round FROM web_messages ORDER BY id")
        assert about == [(None,), (PRIORITIES,)]
        assert count(store, "set_aside") == 0


async def test_a_reply_that_came_while_the_vote_closed_is_purged_a_moment_later(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, *_ = await voted(store)
        await closes(store)
        await says_back(store, ana, 1, VOTE)
        async with store.unit() as unit:
            await unit.tidy(START)
        assert count(store, "web_messages") == 0


async def test_a_receipt_is_still_found_and_a_wrong_one_is_not(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        people = await voted(store)
        late = await arrives(store)
        async with store.unit() as unit:
            receipts = [unit.records.answers.receipt(THE_VOTE, who.id) for who in (*people, late)]
        await closes(store)
        assert count(store, "counted_receipts") == len(people)
        async with store.unit() as unit:
            found = [await unit.records.answers.counted_receipt(each) for each in receipts]
        assert found == [VOTE] * len(people) + [None]


async def test_a_vote_closes_once(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await voted(store)
        async with store.unit() as unit:
            changes = await close(unit.records, unit.library, unit.library.rounds[VOTE], START)
        written = [each for each in changes if not isinstance(each, Announce | Inform)]
        async with store.unit() as unit:
            await unit.write(written)
        before = rows(store.database.place, "SELECT * FROM counted_ballots")
        with pytest.raises(Conflict):
            async with store.unit() as unit:
                await unit.write(written)
        assert rows(store.database.place, "SELECT * FROM counted_ballots") == before
        assert count(store, "releases") == 1


async def test_a_release_never_changes(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await voted(store)
        await closes(store)
        await closes(store, PRIORITIES)
        frozen = rows(store.database.place, "SELECT * FROM releases ORDER BY subject, about")
        assert [row[:2] for row in frozen] == [("reading", 1), ("round", VOTE), ("round", PRIORITIES)]
        async with store.unit() as unit:
            reading = await unit.records.releases.of_reading(1)
            assert reading is not None
        for change in (FreezeReading(reading), CloseRound(RoundRelease(VOTE, START, ()), secret=True)):
            with pytest.raises(Conflict):
                async with store.unit() as unit:
                    await unit.write([change])
        assert rows(store.database.place, "SELECT * FROM releases ORDER BY subject, about") == frozen


async def test_a_closing_that_is_not_kept_destroys_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        people = await voted(store)
        with pytest.raises(ZeroDivisionError):
            async with store.unit() as unit:
                changes = await close(unit.records, unit.library, unit.library.rounds[VOTE], START)
                await unit.write(each for each in changes if not isinstance(each, Announce | Inform))
                raise ZeroDivisionError
        assert (tmp_path / "config" / "ballots" / "1.secret").exists()
        async with store.unit() as unit:
            assert unit.library.rounds[VOTE].closed_at is None
            assert (await unit.records.answers.of_person(THE_VOTE, people[1].id))[1].given == "yes"
        await closes(store)
        assert count(store, "counted_receipts") == len(people)


async def test_a_secret_that_cannot_be_destroyed_yet_is_destroyed_later(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await voted(store)
        secret = tmp_path / "config" / "ballots" / "1.secret"
        secret.unlink()
        secret.mkdir()
        await closes(store)
        async with store.unit() as unit:
            assert unit.library.rounds[VOTE].closed_at, "closed all the same"
        secret.rmdir()
        secret.write_bytes(b"restored by hand")
        await store.finish_closing()
        assert not secret.exists()
        assert log_is_empty(store.database.place)


@pytest.mark.sqlite
async def test_a_secret_left_by_a_crash_is_destroyed_at_the_next_start(tmp_path: Path) -> None:
    live, crashed = tmp_path / "live", tmp_path / "crashed"
    async with opened(live) as store:
        await voted(store)
        kept = (live / "config" / "ballots" / "1.secret").read_bytes()
        await closes(store)
        shutil.copytree(live, crashed)
    (crashed / "config" / "ballots" / "1.secret").write_bytes(kept)
    async with opened(crashed):
        assert list((crashed / "config" / "ballots").iterdir()) == []


async def test_messages_on_their_way_about_the_vote_are_not_sent_by_the_next_process(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, *_ = await voted(store)
        await says_back(store, ana, 1, VOTE)
        await closes(store)
    async with opened(tmp_path) as store, store.reading() as session:
        assert await outbox.left_taken(session, 10) == []
