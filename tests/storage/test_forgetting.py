"""Leaving for good: nothing of a person is left in any table, and their phone is a stranger's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.domain.changes import (
    Arrive,
    CountRead,
    CountUnclear,
    Forget,
    JoinAddress,
    LogConsent,
    MakeLinkCode,
    Moderate,
    SavePlace,
)
from bot.domain.contributions import Moderation
from bot.domain.people import Person, Role, Standing
from bot.domain.places import Place
from storage import tables, web_chats
from storage.store import Store
from tests.drivers.clock import START
from tests.drivers.engines import rows
from tests.drivers.offline import offline
from tests.storage.stores import (
    LATER,
    PRIORITIES,
    THE_LIST,
    THE_VOTE,
    VOTE,
    Somebody,
    arrives,
    everything_on_disk,
    gives,
    opened,
    picks,
    says,
)

WORDS = "I would like a better bus"


async def second_phone(store: Store, who: Somebody) -> Somebody:
    """Join a web chat to somebody, as a code does."""
    async with store.unit() as unit:
        chat = await web_chats.open_chat(unit.session, "web secret", START)
    other = await arrives(store, Role.CARER, "web", str(chat))
    code = b"j" * 32
    async with store.unit() as unit:
        await unit.write([MakeLinkCode(code, who.id, LATER)])
    async with store.unit() as unit:
        await unit.write([JoinAddress(code, other.address_id, who.id, other.id)])
        await web_chats.add(unit.session, chat, WORDS, mine=True)
        await web_chats.add_file(unit.session, chat, web_chats.WebFile("board.zip", "application/zip", b"mine"))
    return Somebody(who.person, other.address_id, other.chat)


async def did_everything(store: Store) -> tuple[Somebody, Somebody]:
    """Somebody who has left a trace in every table that can hold one."""
    ana = await arrives(store)
    other = await second_phone(store, ana)
    await gives(store, ana, "yes")
    await gives(store, ana, '{"approval":"[]"}', 1, THE_LIST)
    await says(store, ana, WORDS, shared=True)
    async with store.unit() as unit:
        await unit.write(
            [
                CountRead(1, 1, ana.id),
                CountUnclear(1, 1, 1, ana.id),
                LogConsent(ana.id, "2026-11", agreed=True, at=START),
                MakeLinkCode(b"k" * 32, ana.id, LATER),
                SavePlace(ana.id, ana.address_id, Place()),
            ]
        )
    return ana, other


async def leaves(store: Store, who: Somebody) -> Person:
    stranger = Person(store.chance.new_id(), language="pl")
    async with store.unit() as unit:
        await unit.write([Forget(who.id, who.address_id, stranger)])
    return stranger


def holds(value: Any, wanted: set[Any]) -> bool:
    if isinstance(value, bytes):
        return any(each in value for each in wanted if isinstance(each, bytes))
    return value in wanted


def traces(store: Store, wanted: set[Any]) -> list[tuple[str, str]]:
    """Walk every column of every table for values, and for bytes within values."""
    found = []
    for name, table in tables.metadata.tables.items():
        for column in table.columns:
            values = rows(store.database.place, f'SELECT "{column.name}" FROM {name}')
            found += [(name, column.name) for (value,) in values if holds(value, wanted)]
    return found


async def known_by(store: Store, ana: Somebody, other: Somebody) -> set[Any]:
    async with store.unit() as unit:
        ballot = unit.session.secrets.digest(VOTE, ana.id)
    words = rows(store.database.place, "SELECT id FROM contributions WHERE person_id = ?", ana.id)
    return {ana.id, ana.id.to_bytes(16, "big"), other.address_id, ballot[:16], *(each for (each,) in words)}


async def test_no_trace_of_a_person_is_left_in_any_table(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, other = await did_everything(store)
        wanted = await known_by(store, ana, other)
        before = {table for table, _ in traces(store, wanted)}
        expected = {"people", "addresses", "answers", "turnout", "contributions", "reads", "unclear", "consents"}
        assert before >= expected | {"link_codes", "places"}, "or this test could not fail"
        await leaves(store, ana)
        assert traces(store, wanted) == []
        for table in ("web_messages", "web_files", "contributions", "answers", "turnout", "link_codes", "consents"):
            assert rows(store.database.place, f"SELECT count(*) FROM {table}") == [(0,)], table


async def test_the_sealed_words_are_overwritten(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, _ = await did_everything(store)
        sealed = [*rows(store.database.place, "SELECT text FROM contributions")]
        sealed += rows(store.database.place, "SELECT body FROM web_messages")
        await leaves(store, ana)
        await store.database.scrub()
        disk = everything_on_disk(tmp_path)
        assert len(sealed) == 2
        assert not [each for (each,) in sealed if each in disk]


async def test_their_phone_is_a_strangers_and_their_other_phone_is_unknown(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, other = await did_everything(store)
        stranger = await leaves(store, ana)
        async with store.unit() as unit:
            loaded = await unit.load([("telegram", 1)], [("telegram", ana.chat), ("web", other.chat)])
        known = loaded.known["telegram", ana.chat]
        assert known.person == stranger
        assert known.place is None
        assert not known.person.invited
        assert ("web", other.chat) not in loaded.known


async def test_what_others_gave_stays(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, _ = await did_everything(store)
        ben = await arrives(store)
        await gives(store, ben, "yes")
        await says(store, ben, "Another thing")
        await leaves(store, ana)
        assert await picks(store) == {"yes": 1}
        async with store.unit() as unit:
            assert await unit.records.answers.turnout(THE_VOTE) == 1
            assert len(await unit.records.contributions.of_person(ben.id)) == 1


async def test_their_words_are_no_option_any_more_in_any_process(tmp_path: Path) -> None:
    async with opened(tmp_path) as store, opened(tmp_path) as second:
        ana, boss = await arrives(store), await arrives(store, Role.ORGANISER)
        words = await says(store, ana, WORDS, shared=True)
        async with store.unit() as unit:
            await unit.write([Moderate(words.id, Moderation.SHOWN, boss.id, START)])
        for each in (store, second):
            async with each.unit() as unit:
                assert len(unit.library.rounds[PRIORITIES].questions[0].options) == 4
        await leaves(store, ana)
        for each in (store, second):
            async with each.unit() as unit:
                assert len(unit.library.rounds[PRIORITIES].questions[0].options) == 3


async def test_somebody_who_left_can_come_back_by_a_new_invite_as_somebody_new(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER)
        await ana.says("/start")
        await ana.says("/votes")
        await ana.picks("Start")
        await ana.picks("Yes")
        await ana.says("/stop")
        await ana.picks("Leave Sayso")
        said = await ana.picks("Yes, leave")
        assert said[0].text.startswith("You have left.")
        assert found.count("answers") == 0
        assert found.rows("SELECT count(*) FROM people WHERE id = ?", ana.person_id) == [(0,)]
        again = await ana.says(f"/start {await found.invite(Role.STAFF)}")
        assert "Which language" in again[-1].text
        [(roles, standing)] = found.rows("SELECT roles, standing FROM people")
        assert (roles, standing) == (Role.STAFF.value, Standing.ARRIVING.value)


async def test_two_people_leave_in_turn_and_nothing_is_left_but_strangers(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        people = [await arrives(store) for _ in range(3)]
        for who in people:
            await gives(store, who, "no")
        for who in people:
            await leaves(store, who)
        assert await picks(store) == {}
        assert rows(store.database.place, "SELECT DISTINCT roles, language FROM people") == [("", "pl")]
        async with store.unit() as unit:
            await unit.write([Arrive(1, "telegram", "somebody new", Person(2))])
