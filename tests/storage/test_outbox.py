"""The outbox: what is to be said waits here, is taken by one sender, and goes when its send is known."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.domain.people import Person, Role, Standing
from bot.domain.places import Place
from bot.domain.preferences import Buttons, Preferences
from bot.domain.screens import Screen
from bot.usecases.exchange import Outgoing, Rank, Wanted
from storage.sending import StoredOutbox
from storage.store import Store
from tests.drivers.clock import START
from tests.drivers.engines import rows
from tests.storage.stores import Somebody, arrives, everything_on_disk, opened

WORDS = Preferences(buttons=Buttons.WORDS)


async def replies(store: Store, who: Somebody, *numbers: int, about_round: int | None = None) -> list[Outgoing]:
    found = [
        Outgoing(number, who.address_id, "telegram", who.chat, f"reply {number}", about_round) for number in numbers
    ]
    async with store.unit() as unit:
        await unit.queue_replies(found, START)
    return found


async def announces(store: Store, people: Sequence[Somebody], body: str = "news") -> None:
    async with store.unit() as unit:
        await unit.queue_for_all([body], [who.address_id for who in people], START)


def count(store: Store, table: str) -> int:
    return int(rows(store.database.place, f"SELECT count(*) FROM {table}")[0][0])


async def test_a_reply_is_taken_from_the_start_and_goes_when_it_is_sent(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        outbox = StoredOutbox(store)
        sent = await replies(store, await arrives(store), 1)
        assert await outbox.take_waiting(Wanted(START, 10)) == []
        await outbox.sent([1], {"sent": 1}, (), Wanted(START, 0))
        assert await outbox.left_taken(10) == []
        assert count(store, "outbox") == 0
        assert sent[0].body == "reply 1"


async def test_what_a_dead_sender_had_taken_is_found_by_the_next_as_it_was(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, ben = await arrives(store), await arrives(store)
        sent = await replies(store, ana, 3, 5, about_round=1) + await replies(store, ben, 4)
        await announces(store, [ben])
        taken = await StoredOutbox(store).take_waiting(Wanted(START, 10))
    async with opened(tmp_path) as store:
        left = await StoredOutbox(store).left_taken(10)
        assert left == [*sorted(sent, key=lambda each: each.id), *taken], "replies first, each chat's in order"
        assert left[-1].rank is Rank.ANNOUNCEMENT
        assert left[-1].body == "news"
        assert await StoredOutbox(store).left_taken(2) == left[:2]


async def test_news_is_taken_by_one_sender_only(tmp_path: Path) -> None:
    async with opened(tmp_path) as store, opened(tmp_path) as second:
        people = [await arrives(store) for _ in range(5)]
        await announces(store, people)
        first = await StoredOutbox(store).take_waiting(Wanted(START, 3))
        other = await StoredOutbox(second).take_waiting(Wanted(START, 10))
        assert len(first) == 3
        assert {each.chat for each in (*first, *other)} == {who.chat for who in people}
        assert await StoredOutbox(store).take_waiting(Wanted(START, 10)) == []


async def test_news_is_kept_once_and_dropped_with_the_last_who_waits(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        outbox = StoredOutbox(store)
        await announces(store, [await arrives(store) for _ in range(3)], "the same for all " * 50)
        await announces(store, [await arrives(store)], "another")
        assert count(store, "shared_bodies") == 2
        *many, last = [each for each in await outbox.take_waiting(Wanted(START, 10)) if each.body != "another"]
        await outbox.sent([each.id for each in many], {"sent": 2}, (), Wanted(START, 0))
        assert count(store, "shared_bodies") == 2
        await outbox.sent([last.id], {"sent": 1}, (), Wanted(START, 0))
        assert count(store, "shared_bodies") == 1


async def test_whoever_blocked_the_bot_gets_nothing_until_they_come_back(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        outbox = StoredOutbox(store)
        ana = await arrives(store)
        await announces(store, [ana])
        await replies(store, ana, 1)
        await outbox.block(ana.address_id)
        assert await outbox.take_waiting(Wanted(START, 10)) == []
        assert await outbox.left_taken(10) == []
        async with store.unit() as unit:
            await unit.block(ana.address_id, blocked=False)
        assert [each.body for each in await outbox.take_waiting(Wanted(START, 10))] == ["news"]
        assert [each.body for each in await outbox.left_taken(10)] == ["reply 1", "news"]


async def test_how_messages_went_is_counted_up(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        outbox = StoredOutbox(store)
        await outbox.sent([], {"sent": 3, "blocked": 1}, (), Wanted(START, 0))
        await outbox.sent([], {"sent": 4, "outcome unknown": 2}, (), Wanted(START, 0))
        found = rows(store.database.place, "SELECT outcome, messages FROM deliveries ORDER BY outcome")
        assert found == [("blocked", 1), ("outcome unknown", 2), ("sent", 7)]


async def test_what_waits_is_sealed(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        async with store.unit() as unit:
            await unit.queue_replies([Outgoing(1, ana.address_id, "telegram", ana.chat, "Quilted reply")], START)
            await unit.queue_for_all(["Quilted news"], [ana.address_id], START)
        assert b"Quilted" not in everything_on_disk(tmp_path)


async def test_a_message_of_a_turn_that_is_not_kept_is_not_kept_either(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        with pytest.raises(ZeroDivisionError):
            async with store.unit() as unit:
                await unit.queue_replies([Outgoing(1, ana.address_id, "telegram", ana.chat, "never said")], START)
                raise ZeroDivisionError
        assert count(store, "outbox") == 0


async def test_the_channels_own_id_of_a_sound_is_kept_for_each_channel(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        outbox = StoredOutbox(store)
        await outbox.keep_known_as("digest", "telegram", "file-1")
        await outbox.keep_known_as("digest", "telegram", "file-2")
        assert await outbox.known_as("digest", "telegram") == "file-2"
        assert await outbox.known_as("digest", "web") is None
        assert await outbox.known_as("another", "telegram") is None


async def test_news_goes_to_those_it_is_for_where_they_wrote_last(tmp_path: Path) -> None:
    from bot.domain.changes import Announce, Arrive, SavePerson, SavePlace, Tell

    async with opened(tmp_path) as store:
        chance = store.chance

        async def person(role: Role, standing: Standing = Standing.TAKING_PART) -> tuple[Person, list[int]]:
            found = Person(chance.new_id(), frozenset({role}), standing=standing, preferences=WORDS, language="pl")
            addresses = [chance.new_id(), chance.new_id()]
            async with store.unit() as unit:
                await unit.write([Arrive(addresses[0], "telegram", str(chance.new_id()), found)])
                await unit.write([SavePlace(found.id, addresses[0], Place())])
            return found, addresses

        carer, [first, _] = await person(Role.CARER)
        _, [boss, _] = await person(Role.ORGANISER)
        await person(Role.STAFF)
        resting, [place, _] = await person(Role.CARER, Standing.PAUSED)
        await person(Role.CARER, Standing.ARRIVING)
        blocked = await arrives(store)
        await StoredOutbox(store).block(blocked.address_id)
        async with store.unit() as unit:
            news = Announce((Role.CARER, Role.ORGANISER), Screen(()))
            found = await unit.recipients(news)
            assert {each.address_id for each in found} == {first, boss}
            assert {(each.language, each.preferences) for each in found} == {("pl", WORDS)}
            assert {each.address_id for each in await unit.recipients(Tell(resting.id, Screen(())))} == {place}
            await unit.write([SavePerson(Person(carer.id, frozenset({Role.STAFF}), standing=Standing.TAKING_PART))])
            assert {each.address_id for each in await unit.recipients(news)} == {boss}
