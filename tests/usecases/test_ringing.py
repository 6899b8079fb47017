"""Somebody who would rather talk is rung: the number goes to organisers, and to nobody else."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.people import Role
from bot.domain.screens import number_code
from bot.domain.telephone import FEWEST_DIGITS, MOST_DIGITS, has_number
from bot.usecases.exchange import Wanted
from bot.usecases.telling import TOLD_OF_WORDS
from storage.sending import StoredOutbox
from tests.drivers.offline import Offline
from tests.drivers.somebody import Somebody

NUMBER = "01632 960 107"
TOLD = frozenset({TOLD_OF_WORDS})
digits = st.text("0123456789٠١٢٣٤٥٦٧٨٩", min_size=FEWEST_DIGITS, max_size=MOST_DIGITS)
letters = st.text("abcłąآب ,", max_size=20)


@given(letters, digits, letters)
def test_a_number_is_seen_among_words_in_any_digits(before: str, number: str, after: str) -> None:
    assert has_number(f"{before} {number} {after}")


@given(letters, st.text("0123456789", max_size=FEWEST_DIGITS - 1))
def test_too_few_digits_are_no_number(before: str, number: str) -> None:
    assert not has_number(before + number)


@given(digits, digits)
def test_two_numbers_are_not_one(first: str, second: str) -> None:
    assert not has_number(f"{first} or {second}")


@pytest.mark.parametrize("words", ["+44 (0)1632 960-107", "01632.960.107", "ring 01632960107 please", "٠١٦٣٢٩٦٠١٠٧"])
def test_numbers_as_people_write_them(words: str) -> None:
    assert has_number(words)


def test_too_many_digits_are_no_number() -> None:
    assert not has_number("1" * (MOST_DIGITS + 1))


async def waits(found: Offline) -> tuple[Somebody, Somebody]:
    """An organiser, and somebody who waits to be rung."""
    boss = await found.somebody(Role.ORGANISER, told=TOLD)
    ana = await found.somebody(Role.SERVICE_USER, told=TOLD)
    await boss.says("/start")
    await ana.says("please ring me")
    await ana.picks("Any time")
    await ana.says(NUMBER)
    return boss, ana


async def call_of(found: Offline) -> str:
    [[number]] = found.rows("SELECT id FROM contributions")
    return number_code(int(number))


async def told(found: Offline) -> list[str]:
    return [each.chat for each in await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 100))]


async def test_nobody_can_ask_to_be_rung_where_nobody_rings(found: Offline) -> None:
    ana = await found.somebody(Role.SERVICE_USER, told=TOLD)
    await ana.says("please ring me")
    assert not any("ring" in data for _, data in ana.buttons)


async def test_whoever_waits_is_not_asked_again(found: Offline) -> None:
    _, ana = await waits(found)
    said = await ana.says("please ring me")
    assert NUMBER not in said[0].text or "We will ring this number" in said[-1].text
    assert found.count("contributions") == 1


async def test_only_organisers_see_the_number(found: Offline) -> None:
    await waits(found)
    call = await call_of(found)
    for role in (Role.STAFF, Role.CARER, Role.FACILITATOR, Role.SAFETY, Role.SECOND_SAFETY):
        curious = await found.somebody(role, told=TOLD)
        await curious.says("/start")
        for code in (
            "rings 0",
            f"rang {call} talked",
            f"letter {call}",
            f"desk-write organiser {call}",
            f"mine-one {call}",
        ):
            assert all(NUMBER not in each.text for each in await curious.takes(code)), code
    assert NUMBER.encode() not in found.disk
    assert found.rows("SELECT waits_since IS NOT NULL FROM contributions") == [(1,)]


async def test_a_call_waits_on_its_own_list_and_not_among_the_questions(found: Offline) -> None:
    boss, _ = await waits(found)
    said = await boss.takes("organise")
    assert "No question waits" in said[-1].text
    said = await boss.takes("desk organiser 0")
    assert all(NUMBER not in each.text for each in said)
    said = await boss.takes("rings 0")
    assert NUMBER in said[-1].text


async def test_whoever_does_not_answer_goes_behind_those_who_wait(found: Offline) -> None:
    boss, ana = await waits(found)
    ben = await found.somebody(Role.CARER, told=TOLD)
    found.clock.passes(timedelta(minutes=1))
    await ben.says("please ring me")
    await ben.picks("In the evening")
    await ben.says("01632 960 108")
    found.clock.passes(timedelta(minutes=1))
    await boss.takes("rings 0")
    said = await boss.picks("Rang, no answer")
    assert "01632 960 108" in said[-1].text
    assert await told(found) == [str(ana.chat)]
    said = await ana.says("news")
    said = await ana.picks("Phone call 1")
    assert "We rang 1 time" in said[-1].text


async def test_a_call_that_was_made_is_off_the_list_until_it_is_undone(found: Offline) -> None:
    boss, ana = await waits(found)
    await boss.takes("rings 0")
    said = await boss.picks("Rang, talked")
    assert "waits" not in said[-1].text
    assert await told(found) == [str(ana.chat)]
    said = await boss.says("undo")
    assert NUMBER in said[-1].text


async def test_what_is_added_after_the_organiser_looked_keeps_the_call_on_the_list(found: Offline) -> None:
    boss, ana = await waits(found)
    await boss.takes("rings 0")
    await boss.picks("Rang, talked")
    await ana.takes(f"letter-write {await call_of(found)}")
    await ana.says("One more thing, about the bus")
    said = await boss.takes("rings 0")
    assert "about the bus" in said[-1].text


@pytest.mark.parametrize("way", ["withdraw", "leave"])
async def test_taking_it_back_or_leaving_deletes_the_number(way: str, found: Offline) -> None:
    boss, ana = await waits(found)
    if way == "withdraw":
        await ana.picks("Take it back")
        await ana.picks("Delete it")
    else:
        await ana.says("stop")
        await ana.picks("Leave Sayso")
        await ana.picks("Yes, leave")
    assert not found.count("contributions")
    said = await boss.takes("rings 0")
    assert all(NUMBER not in each.text for each in said)


async def test_a_call_taken_back_while_the_organiser_looks_is_said_to_be_gone(found: Offline) -> None:
    boss, ana = await waits(found)
    await boss.takes("rings 0")
    await ana.picks("Take it back")
    await ana.picks("Delete it")
    said = await boss.picks("Rang, no answer")
    assert said
    assert not found.count("contributions")
    assert found.count("set_aside") == 0
