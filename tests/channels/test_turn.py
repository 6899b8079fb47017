"""The turn: each update counts once, whoever fails harms nobody, and a closing loses no vote and counts none twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from bot.channels.arrivals import arrival
from bot.channels.turn import MOST_TRIES, Turn
from bot.domain.people import Role, Standing
from bot.domain.screens import Screen
from bot.domain.words import say
from bot.handlers.routes import ROUTES
from bot.usecases.route import Route, anyone
from bot.usecases.visit import Visit
from storage.engine import Unwritable
from tests.drivers.offline import CHANNEL, VOTE, Offline, offline
from tests.drivers.somebody import Json, Somebody

YES, NO = "answer 1 1 - yes", "answer 1 1 - no"


async def voters(found: Offline, number: int) -> list[Somebody]:
    """People who look at the first thing to vote on."""
    people = [await found.somebody(Role.SERVICE_USER) for _ in range(number)]
    await found.put(*(who.tapping(f"0|ask {VOTE} 1 -") for who in people))
    for who in people:
        who.hears()
    return people


def votes(people: list[Somebody], code: str = YES) -> list[Json]:
    return [who.tapping(f"{who.revision}|{code}") for who in people]


async def test_an_update_that_comes_again_counts_once_even_after_a_restart(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        [ana] = await voters(found, 1)
        update = {"update_id": 77} | votes([ana])[0]
        for _ in range(3):
            await found.put(update)
        assert len(ana.hears()) == 1
        edge = found.rows("SELECT revision FROM places")
    async with offline(tmp_path) as found:
        await found.put(update)
        assert found.outgoing == []
        assert found.rows("SELECT revision FROM places") == edge
        await found.close_round(VOTE)
        assert found.counted(1) == {"yes": 1}


async def test_the_same_update_twice_at_once_is_one(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        [ana] = await voters(found, 1)
        update = {"update_id": 77} | votes([ana])[0]
        await asyncio.gather(found.put(update), found.put(update), found.put(update, update))
        assert len(ana.hears()) == 1


async def test_many_people_at_once_are_each_counted_once(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        people = await voters(found, 120)
        await found.put(*votes(people[:70]), *votes(people[70:], NO))
        assert all(len(who.hears()) == 1 for who in people)
        await found.close_round(VOTE)
        assert found.counted(1) == {"yes": 70, "no": 50}


async def test_one_persons_updates_are_decided_in_the_order_they_came(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana, ben = await found.somebody(Role.CARER), await found.somebody(Role.STAFF)
        said = ("/votes", "1", "3", "1", "undo", "2", "/menu")
        await found.put(*(who.saying(text) for text in said for who in (ana, ben)))
        await found.close_round(VOTE)
        assert found.counted(1) == {"no": 2}
        assert found.counted(2) == {"unsure": 2}
        for who in (ana, ben):
            assert [each.text.partition("\n")[0] for each in who.hears()][-2:] == [
                "Saved. You chose:",
                "What do you want to do?",
            ]


async def test_two_phones_of_one_person_at_once_lose_nothing(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER)
        phone = await found.stranger()
        await ana.says("/start")
        await ana.takes("preferences")
        await ana.picks("Another phone")
        [shown] = await ana.picks("Show me a code")
        code = "".join(sign for sign in shown.text.partition("It works")[0] if sign.isdigit())
        await phone.says("/start")
        await phone.picks("I have a code")
        await phone.says(code)
        token = await found.invite(Role.STAFF)
        await ana.says("/language")
        await found.put(ana.tapping(f"{ana.revision}|language-set pl"), phone.saying(f"/start {token}"))
        assert found.rows("SELECT roles, language FROM people") == [("carer staff", "pl")]


async def test_of_two_strangers_with_one_invite_one_gets_it_and_the_other_is_told(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        token = await found.invite(Role.CARER)
        strangers = [await found.stranger() for _ in range(4)]
        await found.put(*(who.saying(f"/start {token}") for who in strangers))
        first, *others = [[each.text for each in who.hears()] for who in strangers]
        assert "Which language" in first[-1]
        assert all("This invite does not work." in each[0] for each in others)
        assert Counter(row[0] for row in found.rows("SELECT roles FROM people")) == {"carer": 1, "": 3}
        assert found.count("set_aside") == 0


async def test_votes_before_a_closing_count_and_those_after_are_refused_kindly(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        people = await voters(found, 30)
        boss = await found.somebody(Role.ORGANISER)
        await boss.says("/start")
        await boss.takes(f"close {VOTE}")
        close = boss.tapping(f"{boss.revision}|close-now {VOTE}")
        await found.put(*votes(people[:20]), close, *votes(people[20:]))
        assert found.counted(1) == {"yes": 20}
        assert found.count("turnout") + found.count("answers") == 0
        for who in people[:20]:
            assert who.hears()[0].text.startswith("Saved.")
        for who in people[20:]:
            assert who.hears()[0].text.startswith("This closed a moment ago.")
        assert found.count("set_aside") == 0


async def test_of_two_organisers_who_close_at_once_one_does(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        await found.put(*votes(await voters(found, 6)))
        bosses = [await found.somebody(Role.ORGANISER) for _ in range(2)]
        for boss in bosses:
            await boss.says("/start")
            await boss.takes(f"close {VOTE}")
            boss.hears()
        await found.put(*(boss.tapping(f"{boss.revision}|close-now {VOTE}") for boss in bosses))
        first, second = (boss.hears()[0].text for boss in bosses)
        assert "closed" in first
        assert "closed" in second
        assert found.counted(1) == {"yes": 6}
        assert found.count("releases") == 1


class Flaky:
    """A screen that fails some times."""

    def __init__(self, failures: int) -> None:
        self.failures = failures

    async def show(self, visit: Visit) -> Screen:
        if self.failures:
            self.failures -= 1
            raise LookupError("somebody's own words")
        return Screen((say("menu"),))


@pytest.fixture
def flaky(monkeypatch: pytest.MonkeyPatch) -> Flaky:
    found = Flaky(10**9)
    monkeypatch.setattr("bot.app.ROUTES", (*ROUTES, Route("flaky", found.show, who=anyone)))
    return found


async def test_an_update_that_keeps_failing_is_set_aside_and_holds_up_nobody(tmp_path: Path, flaky: Flaky) -> None:
    async with offline(tmp_path) as found:
        ana, *others = await voters(found, 4)
        place = found.rows("SELECT revision, body FROM places WHERE person_id = ?", ana.person_id)
        await found.put(*votes(others[:2]), ana.tapping("0|flaky"), *votes(others[2:]), ana.saying("hello"))
        assert [each.text.partition(" ")[0] for each in ana.hears()] == ["Sorry,", "I"], "and her next one is taken"
        assert all(who.hears()[0].text.startswith("Saved.") for who in others)
        assert found.rows("SELECT channel, failure FROM set_aside") == [("telegram", "LookupError")]
        assert found.rows("SELECT revision, body FROM places WHERE person_id = ?", ana.person_id) != place
        assert flaky.failures == 10**9 - 3
        await found.close_round(VOTE)
        assert found.counted(1) == {"yes": 3}


async def test_a_failed_update_leaves_no_trace_but_that_it_failed(tmp_path: Path, flaky: Flaky) -> None:
    async with offline(tmp_path) as found:
        [ana] = await voters(found, 1)
        tables = ("places", "people", "answers", "consents")
        before = [found.rows(f"SELECT * FROM {table}") for table in tables]
        await found.put({"update_id": 5} | ana.tapping("0|flaky"))
        assert [found.rows(f"SELECT * FROM {table}") for table in tables] == before
        await found.put({"update_id": 5} | ana.tapping("0|flaky"))
        assert found.count("set_aside") == 1, "it is handled, and does not come back"


async def test_an_update_that_fails_in_two_processes_at_once_is_set_aside_once(tmp_path: Path, flaky: Flaky) -> None:
    async with offline(tmp_path) as found:
        [ana] = await voters(found, 1)
        update = {"update_id": 5} | ana.tapping("0|flaky")
        other = Turn(found.app.store, found.app.decider, found.app.posting, found.clock, Unwritable)
        fails = arrival(CHANNEL, update)
        assert fails
        for _ in range(MOST_TRIES - 1):
            assert (await other.run([fails])).left == [fails]
        await found.put(update)
        ran = await other._failed(fails, LookupError())
        assert (ran.done, ran.replies) == ([fails], []), "the other had failed the third time, too, before it was kept"
        assert found.count("set_aside") == 1
        assert [each.text.partition(" ")[0] for each in ana.hears()] == ["Sorry,"]


async def test_an_update_that_fails_twice_succeeds_the_third_time(tmp_path: Path, flaky: Flaky) -> None:
    flaky.failures = 2
    async with offline(tmp_path) as found:
        [ana] = await voters(found, 1)
        await ana.taps("0|flaky")
        assert ana.screen.text == "What do you want to do?"
        assert found.count("set_aside") == 0


async def test_a_stranger_whose_first_update_fails_can_still_come_in(tmp_path: Path, flaky: Flaky) -> None:
    async with offline(tmp_path) as found:
        stranger = await found.stranger()
        await stranger.taps("0|flaky")
        assert (found.count("set_aside"), found.count("people")) == (1, 0)
        await stranger.says(f"/start {await found.invite(Role.CARER)}")
        assert found.rows("SELECT standing FROM people") == [(Standing.ARRIVING.value,)]
