"""Telling many: written, seen, sent; each person once, whoever joins later alone; held, stopped, taken up again."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from bot.domain.broadcasts import OPEN_FOR
from bot.domain.people import Role
from bot.usecases.exchange import Wanted, Went
from storage.sending import StoredOutbox
from tests.drivers.offline import Offline
from tests.drivers.somebody import Somebody

TOLD = frozenset({"words-1"})
WORDS = "The bus to the centre stops at the new shop from Monday."


async def organiser(found: Offline) -> Somebody:
    return await found.somebody(Role.ORGANISER, told=TOLD)


async def writes(boss: Somebody) -> None:
    await boss.says("tell people")
    await boss.picks("Write a message")
    await boss.says(WORDS)


async def sends(boss: Somebody, audience: str) -> None:
    await writes(boss)
    await boss.picks(audience)
    assert WORDS in boss.screen.text
    await boss.picks("Go on")
    await boss.picks("Send it now")


async def delivered(found: Offline) -> Counter[int]:
    """Send all that is due. Returns how many messages each person got."""
    outbox = StoredOutbox(found.app.store)
    taken = await outbox.take_waiting(Wanted(found.clock.now, 1000))
    went = [Went(each.broadcast_id, each.address_id, Went.SENT) for each in taken if each.broadcast_id]
    await outbox.sent([each.id for each in taken], {}, went, Wanted(found.clock.now, 0))
    whose = dict(found.rows("SELECT id, person_id FROM addresses"))
    return Counter(whose[each.address_id] for each in taken)


async def test_it_reaches_its_audience_once_and_whoever_joins_later_alone(found: Offline) -> None:
    carers = [await found.somebody(Role.CARER) for _ in range(3)]
    await found.somebody(Role.STAFF)
    boss = await organiser(found)
    await sends(boss, "Carer")
    assert "Wait in line: 3" in boss.screen.text
    assert await delivered(found) == Counter({each.person_id: 1 for each in carers})
    await found.app.clockwork.look()
    assert await delivered(found) == Counter()
    late = await found.somebody(Role.CARER)
    found.clock.now += timedelta(minutes=2)
    await found.app.clockwork.look()
    assert await delivered(found) == Counter({late.person_id: 1})
    await boss.picks("Look again")
    assert "Have it: 4" in boss.screen.text
    await late.says("announcements")
    assert WORDS in late.screen.text
    found.clock.now += OPEN_FOR
    await found.somebody(Role.CARER)
    await found.app.clockwork.look()
    assert await delivered(found) == Counter(), "its time is over"


async def test_held_nobody_gets_it_stopped_nobody_ever_and_undone_everybody_once(found: Offline) -> None:
    people = [await found.somebody(Role.CARER) for _ in range(3)]
    boss = await organiser(found)
    await sends(boss, "Carer")
    await boss.picks("Pause")
    assert await delivered(found) == Counter()
    await boss.picks("Stop the rest")
    assert found.count("outbox") == len(found.outgoing)
    assert found.count("broadcast_people") == 0
    await boss.picks("Undo")
    assert "paused" in boss.screen.text
    await boss.picks("Go on")
    assert await delivered(found) == Counter({each.person_id: 1 for each in people})
    await found.app.clockwork.look()
    assert await delivered(found) == Counter()


async def test_a_send_that_is_not_known_to_have_arrived_is_counted_and_one_blocked_comes_later(found: Offline) -> None:
    ana, ben = await found.somebody(Role.CARER), await found.somebody(Role.CARER)
    boss = await organiser(found)
    await sends(boss, "Carer")
    outbox = StoredOutbox(found.app.store)
    taken = await outbox.take_waiting(Wanted(found.clock.now, 10))
    addresses = dict(found.rows("SELECT person_id, id FROM addresses"))
    news = taken[0].broadcast_id
    assert news
    await outbox.block(addresses[ben.person_id])
    went = [Went(news, addresses[ana.person_id], each) for each in (Went.UNSURE, Went.SENT)]
    await outbox.sent(
        [each.id for each in taken],
        {},
        [*went, Went(news, addresses[ben.person_id], Went.BLOCKED)],
        Wanted(found.clock.now, 0),
    )
    await boss.picks("Look again")
    for line in ("Have it: 1", "Cannot be reached now: 1", "May have it twice: 1"):
        assert line in boss.screen.text
    await ben.says("/menu")
    found.clock.now += timedelta(minutes=2)
    await found.app.clockwork.look()
    assert await delivered(found) == Counter({ben.person_id: 1})


async def test_nobody_but_organisers_tells_and_nobody_sends_what_was_changed_unseen(found: Offline) -> None:
    ana = await found.somebody(Role.CARER, told=TOLD)
    await ana.says("tell people")
    assert "not for you" in ana.messages[-1].text.casefold() or "Write a message" not in str(ana.buttons)
    boss, other = await organiser(found), await organiser(found)
    await writes(boss)
    await boss.picks("Everyone")
    await boss.picks("Go on")
    [[number]] = found.rows("SELECT id FROM broadcasts")
    assert number
    await other.says("tell people")
    await other.picks("What was sent")
    await other.picks("Number 1")
    await other.picks("Throw it away")
    await boss.picks("Send it now")
    assert found.rows("SELECT state FROM broadcasts") == [("thrown",)]
    await other.picks("Undo")
    assert WORDS in other.screen.text
    assert found.count("broadcast_people") == 0


async def test_words_that_were_written_again_come_back_and_go_again(found: Offline) -> None:
    boss = await organiser(found)
    await writes(boss)
    await boss.picks("Everyone")
    await boss.picks("Write it again")
    await boss.says("The bus stops at the old shop again.")
    assert WORDS in boss.messages[-1].text, "what they replace is given back"
    for label, words in (("Undo", WORDS), ("Undo", "The bus stops at the old shop again."), ("Undo", WORDS)):
        await boss.picks(label)
        assert words in boss.screen.text
    await boss.picks("Everyone")
    await boss.picks("Go on")
    await boss.picks("Send it now")
    assert found.rows("SELECT before FROM broadcasts") == [(None,)], "what nobody was told is not kept"
