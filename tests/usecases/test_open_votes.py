"""Votes that may show names: what people are asked, what becomes of a name, and what nobody can tell afterwards."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.people import Role
from bot.domain.preferences import Phone, Preferences
from tests.drivers.offline import Offline, offline
from tests.usecases.named_votes import NAMES, VOTE, agrees, bench, five, objects, somebody, told, votes


@pytest.fixture
async def found(tmp_path: Path) -> AsyncIterator[Offline]:
    async with offline(tmp_path, example=False) as app:
        yield await bench(app)


async def test_everybody_is_asked_before_the_first_vote_and_not_again(found: Offline) -> None:
    who = await somebody(found)
    await who.takes(f"ask {VOTE} 1 -")
    assert "see your name beside your answers" in who.screen.text
    await who.picks("I want it secret")
    assert "Should we buy a new bench?" in who.screen.text
    await who.picks("Yes")
    await who.takes(f"ask {VOTE} 1 -")
    assert "Should we buy a new bench?" in who.screen.text


async def test_whoever_was_never_told_of_words_reads_that_first_whatever_they_say_then(found: Offline) -> None:
    who = await found.somebody(Role.CARER)
    await who.says("/start")
    await who.takes(f"open {VOTE}")
    assert "Before you write" in who.screen.text
    await who.picks("I understand")
    assert "Is that all right for you?" in who.screen.text


async def test_names_are_shown_where_all_who_voted_agreed(found: Offline) -> None:
    people = await five(found)
    await found.close_round(VOTE)
    for who in (people[0], await somebody(found, Role.ORGANISER), await somebody(found, Role.STAFF)):
        text = await told(who)
        assert all(f"{name}: " in text for name in NAMES[:5])
        assert "Ana: No" in text
        assert "Bob: Yes" in text


async def test_one_objection_makes_it_secret_even_of_somebody_who_never_votes_and_leaves(found: Offline) -> None:
    people = await five(found)
    other = await somebody(found)
    await objects(other)
    await other.takes("leave")
    await other.picks("Yes, leave")
    await found.close_round(VOTE)
    text = await told(people[0])
    assert "This vote is secret." in text
    assert not any(f"{name}:" in text for name in NAMES)


async def test_an_objection_is_for_good_even_if_the_same_person_gives_a_name_later(found: Offline) -> None:
    people = await five(found)
    await objects(people[2])
    await agrees(people[2], "Cleo")
    await found.close_round(VOTE)
    assert "This vote is secret." in await told(people[0])


async def test_a_name_that_nobody_said_is_right_does_not_count(found: Offline) -> None:
    people = await five(found)
    await people[0].takes(f"open-name {VOTE}")
    await people[0].says("Gwen")
    await found.close_round(VOTE)
    text = await told(people[0])
    assert "This vote is secret." in text
    assert not any(f"{name}:" in text for name in NAMES)


async def test_what_others_read_before_it_closes_is_the_same_whoever_objected(found: Offline) -> None:
    people = await five(found)
    watcher, boss = await somebody(found), await somebody(found, Role.ORGANISER)
    codes = [f"{name} {VOTE}" for name in ("vote", "vote-rules", "open", "open-rules", "close", "result")]
    codes += ["organise-rounds", "closing", "votes 0", "organise"]

    async def read() -> list[str]:
        return [each.text for who in (watcher, boss) for code in codes for each in await who.takes(code)]

    before = await read()
    await objects(people[3])
    assert await read() == before


async def test_fewer_than_5_are_never_named_nor_are_their_receipts_listed(found: Offline) -> None:
    people = [await somebody(found) for _ in range(4)]
    for who, name in zip(people, NAMES, strict=False):
        await agrees(who, name)
        await votes(who, "Yes")
    await found.close_round(VOTE)
    text = await told(people[0])
    assert "This vote is secret." in text
    assert "so there is no list" in text


async def test_whoever_was_pressured_has_no_name_there_and_is_asked_again(found: Offline) -> None:
    people = await five(found)
    await people[1].takes(f"pressured-in {VOTE}")
    await people[1].picks("Take my answers back")
    assert found.count("vote_names") == 4
    await people[1].takes(f"ask {VOTE} 1 -")
    assert "Is that all right for you?" in people[1].screen.text


async def test_whoever_leaves_takes_their_name_with_them(found: Offline) -> None:
    people = await five(found)
    await found.close_round(VOTE)
    await people[0].takes("leave")
    await people[0].picks("Yes, leave")
    text = await told(people[1])
    assert "Ana" not in text
    assert "1 name is not here any more." in text
    assert found.count("shown_names") == 4


async def test_an_organiser_takes_a_name_away_and_nobody_else_does(found: Offline) -> None:
    people = await five(found)
    boss = await somebody(found, Role.ORGANISER)
    await found.close_round(VOTE)
    await boss.takes(f"result-names {VOTE} 0 0")
    await boss.picks("Remove a name")
    await boss.picks("Ana")
    [gone] = [data.partition("|")[2] for label, data in boss.buttons if "remove it" in label]
    for who in people:
        await who.takes(gone)
        await who.takes(gone.replace("name-gone", "name-out"))
        assert "Ana" not in who.screen.text
    assert found.count("shown_names") == 5
    await boss.picks("Yes, remove it")
    assert "Ana" not in await told(people[1])


async def test_what_is_no_name_is_asked_for_again(found: Offline) -> None:
    who = await somebody(found)
    for words in ("Room 101", "a b c d e", "x" * 41, "<b>", "http://a.example", "."):
        await who.takes(f"open-name {VOTE}")
        await who.says(words)
        assert "Which name may stand" in who.screen.text, words
    assert found.count("vote_names") == 0
    for words in ("Zoë O'Neill-Kowalska", "আনা", "محمد بن علي"):
        await who.takes(f"open-name {VOTE}")
        await who.says(words)
        assert words in who.screen.text


async def test_on_a_shared_phone_it_is_asked_who_looks_and_said_the_same_whatever_they_want(found: Offline) -> None:
    said = []
    for label in ("I want it secret", "Fine with me"):
        who = await somebody(found, preferences=Preferences(phone=Phone.SHARED))
        await who.takes(f"open {VOTE}")
        assert "Is that all right for you?" not in who.screen.text
        await who.picks("Yes, show it")
        assert "Is that all right for you?" in who.screen.text
        heard = await who.picks(label)
        if label == "Fine with me":
            await who.says("Ana")
            heard = await who.picks("Yes, use this name")
        said.append(heard[0].text)
    assert said[0] == said[1]


async def test_a_vote_that_is_always_secret_asks_nobody(tmp_path: Path) -> None:
    async with offline(tmp_path) as app:
        who = await somebody(app)
        for code in (f"open {VOTE}", f"open-name {VOTE}", f"open-sure {VOTE}", f"open-rules {VOTE}"):
            await who.takes(code)
            assert "your name" not in who.screen.text
        await who.takes(f"open-secret {VOTE}")
        assert app.count("kept_secret") == 0
