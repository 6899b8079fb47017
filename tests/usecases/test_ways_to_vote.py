"""Ranked, approval and consent votes through the doors people use: what is kept, what is shown, and to whom."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.people import Role
from bot.domain.questions.kind import WHOLE
from bot.domain.screens import number_code
from tests.drivers.offline import Offline, offline
from tests.drivers.running import Running
from tests.drivers.somebody import Somebody
from tests.handlers.rules_of_screens import check_screen
from tests.transcripts.written import PACKS

SUMMER = 1
RANKED, ACCEPTED, CONSENT = 1, 2, 3
TOLD = frozenset({"words-1"})
WORDS = "The bus is too high for me"


@pytest.fixture
async def found(tmp_path: Path) -> AsyncIterator[Offline]:
    async with offline(tmp_path, example=False) as app:
        await Running(app.app, "", None, app.clock).publish(PACKS / "summer.md")
        yield app


async def voter(found: Offline, role: Role = Role.CARER, language: str = "en") -> Somebody:
    return await found.somebody(role, told=TOLD, language=language)


async def consents(who: Somebody, answer: str) -> None:
    await who.taps(f"0|ask {SUMMER} {CONSENT} {WHOLE}")
    await who.takes(f"answer {SUMMER} {CONSENT} {WHOLE} {answer}")


async def worried(found: Offline, shared: bool = True) -> Somebody:
    """Somebody who wrote a worry."""
    ana = await voter(found, Role.SERVICE_USER)
    await consents(ana, "worry")
    await ana.picks("Write a worry")
    await ana.says(WORDS)
    await ana.picks("Yes, others may see" if shared else "No, only organisers")
    return ana


async def show_it(found: Offline) -> Somebody:
    """Let an organiser show what waits."""
    priya = await found.somebody(Role.ORGANISER, told=TOLD)
    await priya.taps("0|check")
    await priya.picks("Show")
    return priya


async def kept_place(found: Offline, who: Somebody) -> object:
    """All that is kept of where somebody is."""
    async with found.app.store.unit() as unit:
        _, place = await unit.records.people.known(who.person_id)
    return place.where, place.trail, place.offered, place.words, place.undo, place.last


async def test_where_somebody_is_kept_to_be_does_not_tell_how_they_voted(found: Offline) -> None:
    places = []
    for answer in ("fine", "worry", "object"):
        who = await voter(found)
        await consents(who, answer)
        places.append(await kept_place(found, who))
    assert places[0] == places[1] == places[2]


async def test_a_ballot_that_picks_several_holds_no_order_of_ones_own(found: Offline) -> None:
    given = set()
    for _ in range(8):
        who = await voter(found)
        await who.taps(f"0|item {SUMMER} {ACCEPTED}")
        await who.picks("Start")
        for _ in range(3):
            await who.picks("I could live with it")
        given |= {row[0] for row in found.rows("SELECT given FROM answers WHERE question_id = ?", ACCEPTED)}
    whole = {each for each in given if len(json.loads(each)) == 3}
    assert whole == {'[["o1","1"],["o2","1"],["o3","1"]]'}


async def test_nobody_sees_a_worry_before_an_organiser_has_read_it_and_then_whoever_may_vote(found: Offline) -> None:
    await worried(found)
    ben, sam = await voter(found), await found.somebody(Role.STAFF, told=TOLD)
    asked = await ben.taps(f"0|ask {SUMMER} {CONSENT} {WHOLE}")
    assert "Worries (1)" not in str(asked[-1].inline)
    assert WORDS not in str(await ben.taps(f"0|worries {SUMMER} {CONSENT} 0"))
    await show_it(found)
    assert WORDS in str(await ben.taps(f"0|worries {SUMMER} {CONSENT} 0"))
    assert WORDS not in str(await sam.taps(f"0|worries {SUMMER} {CONSENT} 0")), "staff are not asked in this vote"


async def test_a_worry_for_organisers_alone_is_never_shown_and_never_answered_for_all(found: Offline) -> None:
    await worried(found, shared=False)
    priya = await found.somebody(Role.ORGANISER, told=TOLD)
    assert "Nothing waits to be read." in str(await priya.taps("0|check"))
    desk = await priya.taps("0|desk organiser 0")
    assert WORDS in desk[-1].text
    assert "Answer for everyone" not in str(desk[-1].inline)
    [(id_,)] = found.rows("SELECT id FROM contributions WHERE purpose = 'worry'")
    forged = await priya.taps(f"0|desk-write organiser {number_code(id_)} 0 all")
    assert "Everyone who may vote" not in str(forged)
    assert WORDS not in str(await (await voter(found)).taps(f"0|worries {SUMMER} {CONSENT} 0"))


async def test_only_an_answer_meant_for_all_stands_below_the_worry(found: Offline) -> None:
    ana, priya = await worried(found), await show_it(found)
    await priya.taps("0|desk organiser 0")
    await priya.picks("Answer")
    await priya.says("Come and see me, Ana")
    ben = await voter(found)
    assert "Come and see me" not in str(await ben.taps(f"0|worries {SUMMER} {CONSENT} 0"))
    await priya.taps("0|desk organiser 0")
    await priya.picks("Answer for everyone")
    await priya.says("The bus has a lift")
    assert "The bus has a lift" in str(await ben.taps(f"0|worries {SUMMER} {CONSENT} 0"))
    assert "Come and see me, Ana" in str(await ana.taps("0|mine 0") + await ana.picks("Worry 1"))


async def test_a_worry_that_is_taken_back_or_hidden_is_gone_for_everybody(found: Offline) -> None:
    ana, ben = await worried(found), await voter(found)
    await show_it(found)
    await ana.taps("0|mine 0")
    await ana.picks("Worry 1")
    await ana.picks("Take it back")
    await ana.picks("Delete it")
    assert WORDS not in str(await ben.taps(f"0|worries {SUMMER} {CONSENT} 0"))
    assert not found.count("contributions")


async def test_whoever_leaves_takes_their_worry_with_them(found: Offline) -> None:
    ana = await worried(found)
    await show_it(found)
    await ana.taps("0|leave")
    await ana.picks("Yes, leave")
    assert not found.count("contributions")
    assert not found.count("answers")


@pytest.mark.parametrize(
    "forged",
    [
        f"item {SUMMER} 3",
        f"item {SUMMER} 9",
        f"item {SUMMER} x",
        f"worry {SUMMER} 1",
        f"worry-write {SUMMER} 1",
        f"worries {SUMMER} 9 0",
        f"worries {SUMMER} 3 zz",
        f"ask {SUMMER} 1 1 zzzz",
        f"ask {SUMMER} 1 9",
        f"ask {SUMMER} 3 - 5",
        f"vote-count {SUMMER} 9",
        f"result-list {SUMMER} 0 0",
        "vote-count 7 0",
    ],
)
async def test_forged_steps_end_on_a_screen_with_a_way_on(forged: str, found: Offline) -> None:
    who = await voter(found)
    await who.taps(f"0|{forged}")
    check_screen(who.screen)
    assert found.count("set_aside") == 0


@pytest.mark.parametrize("language", ["en", "pl"])
async def test_every_screen_of_these_votes_keeps_to_the_rules(language: str, found: Offline) -> None:
    await worried(found)
    await show_it(found)
    who = await voter(found, language=language)
    steps = [f"vote {SUMMER}", f"vote-rules {SUMMER}", *(f"vote-count {SUMMER} {each}" for each in range(3))]
    steps += [f"item {SUMMER} {each}" for each in (RANKED, ACCEPTED)]
    steps += [f"ask {SUMMER} {RANKED} {each}" for each in (1, 2, 3)] + [f"ask {SUMMER} {RANKED} 1 3"]
    steps += [f"ask {SUMMER} {ACCEPTED} o1", f"ask {SUMMER} {CONSENT} {WHOLE}", f"worries {SUMMER} {CONSENT} 0"]
    for each in steps:
        await who.taps(f"0|{each}")
        check_screen(who.screen)
    await consents(who, "object")
    check_screen(who.screen)
    await Running(found.app, "", None, found.clock).crowd(Role.CARER, 12, "the zoo, the sea / monday, friday / fine")
    await Running(found.app, "", None, found.clock).crowd(Role.SERVICE_USER, 11, "the sea / friday / worry")
    await found.close_round(SUMMER)
    for position in range(3):
        for each in (f"result {SUMMER} {position}", f"result-list {SUMMER} {position} 0"):
            await who.taps(f"0|{each}")
            check_screen(who.screen)
        for audience in (0, 1):
            await who.taps(f"0|result-apart {SUMMER} {position} {audience}")
            check_screen(who.screen)
