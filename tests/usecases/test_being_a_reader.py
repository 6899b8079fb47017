"""Being a reader: somebody offers it, under a name or none, changes that, stops, leaves, or has a second phone."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.changes import Forget, JoinAddress, MakeLinkCode
from bot.domain.people import Person, Role
from bot.domain.readers import WORDING
from tests.drivers.offline import Offline, offline
from tests.drivers.somebody import Somebody
from tests.usecases.first_readers import AWAKE, asked, finds_clear, publishes, read_by, reader
from tests.usecases.speaking import news
from tests.usecases.test_drafting import TOLD, organiser


@pytest.fixture
async def found(tmp_path: Path) -> AsyncIterator[Offline]:
    async with offline(tmp_path) as app:
        yield app


async def names(found: Offline, who: Somebody) -> tuple[str, bool] | None:
    """The name somebody shows as a reader, and whether they read texts first."""
    async with found.app.store.unit() as unit:
        kept = await unit.records.readers.found(who.person_id)
    return (kept.name, kept.reads) if kept else None


async def test_somebody_offers_it_in_their_preferences_and_chooses_a_name(found: Offline) -> None:
    ana = await found.somebody(Role.CARER, preferences=AWAKE)
    await ana.says("/start")
    await ana.takes("preferences c")
    await ana.picks("Read texts first")
    assert "Everyone sees it." in ana.screen.text
    await ana.picks("I want to read first")
    assert "They may have to tell someone" in ana.screen.text
    await ana.picks("I understand")
    await ana.says("  Ana   Lowe ")
    assert "People see this name: Ana Lowe." in ana.screen.text
    assert found.rows("SELECT wording, agreed FROM consents") == [(WORDING, 1)]
    assert b"Ana Lowe" not in found.disk


async def test_it_is_offered_after_joining_and_opened_by_typed_words(found: Offline) -> None:
    ana = await found.somebody(Role.CARER)
    await ana.says("/start")
    await ana.takes("set-up-done")
    await ana.picks("Read texts first")
    assert "You can read texts before others do." in ana.screen.text
    await ana.says("menu")
    await ana.says("Read texts first")
    assert "You can read texts before others do." in ana.screen.text


async def test_an_organiser_invites_a_reader_who_says_yes_themselves_once_they_take_part(found: Offline) -> None:
    boss, ana = await organiser(found), await found.stranger()
    await boss.takes("invite")
    await boss.picks("Reader of texts")
    await boss.picks("Carer")
    token = re.search(r"start=(\S+)|/join/(\S+)", "\n".join(each.text for each in boss.messages))
    assert token
    code = token[1] or token[2]
    assert found.rows("SELECT step FROM acts") == [("invite-make carer reads",)]
    assert found.rows("SELECT role, to_read FROM invites") == [("carer", 1)]
    await ana.says(f"/start {code}")
    await ana.picks("English")
    for label in ("More", "More", "More", "No, thank you"):
        await ana.picks(label)
    assert not await news(found, ana), "who does not take part is asked nothing"
    await ana.picks("I want to join")
    await ana.picks("Yes, take part")
    found.clock.passes(timedelta(hours=12))
    [asked_to] = [each for each in await news(found, ana) if "You can say no." in each.text]
    await ana.taps(asked_to.inline[0][0][1])
    await ana.picks("I want to read first")
    assert found.rows("SELECT count(*) FROM readers") == [(0,)], "nobody is a reader without their own yes"
    ben = await found.somebody(Role.CARER)
    await ben.says(f"/start {code}")
    assert "read" not in ben.screen.text, "the link works once"
    await boss.takes("invite-make organiser reads")
    assert found.count("invites") == 1


async def test_each_change_is_undone_and_consent_is_logged_each_time(found: Offline) -> None:
    ana = await reader(found, "Ana")
    await ana.takes("reader-name")
    await ana.takes("reader-no-name")
    assert await names(found, ana) == ("", True)
    await ana.says("undo")
    assert await names(found, ana) == ("Ana", True)
    await ana.takes("readers")
    await ana.picks("Stop reading first")
    assert await names(found, ana) == ("", False)
    await ana.says("undo")
    assert await names(found, ana) == ("Ana", True)
    assert sorted(found.rows("SELECT agreed FROM consents")) == [(0,), (1,), (1,)]


async def test_whoever_stopped_is_forgotten_with_their_name_after_a_day(found: Offline) -> None:
    ana = await reader(found, "Ana")
    await ana.takes("readers")
    await ana.picks("Stop reading first")
    for hours, left in ((23, 1), (25, 0)):
        async with found.app.store.unit() as unit:
            await unit.tidy(found.clock.now + timedelta(hours=hours))
        assert found.count("readers") == left
    await ana.says("undo")
    assert await names(found, ana) is None


@pytest.mark.parametrize("words", ["1", "١"])
async def test_the_number_of_the_one_choice_is_no_name(found: Offline, words: str) -> None:
    assert await names(found, await reader(found, words)) == ("", True)


async def test_a_name_that_does_not_fit_is_refused_kindly(found: Offline) -> None:
    ana = await found.somebody(Role.CARER, told=TOLD)
    await ana.says("/start")
    await ana.takes("reader-name")
    said = await ana.says("A" * 41)
    assert any("That name is too long." in each.text for each in said)
    assert await names(found, ana) is None


async def published(found: Offline, *readers: Somebody) -> Somebody:
    """A text that these readers found clear is out. Returns somebody who reads it."""
    boss, other = await organiser(found), await found.somebody(Role.CARER)
    await other.says("/start")
    code = await asked(boss)
    for who in readers:
        await finds_clear(who, code)
    await publishes(boss, code)
    return other


async def test_only_names_whose_owners_agree_stand_beside_a_text(found: Offline) -> None:
    ana, ben, nobody = await reader(found, "Ana"), await reader(found, "Ben"), await reader(found, "")
    other = await published(found, ana, ben, nobody)
    assert await read_by(other) == "Read beforehand by Ana and 2 others."
    assert found.count("drafts") == found.count("sign_offs") == 0
    await ana.takes("readers")
    await ana.picks("Stop reading first")
    assert await read_by(other) == "Read beforehand by Ben and 2 others."
    await ben.takes("reader-name")
    await ben.says("Something nobody has seen")
    assert await read_by(other) == "Read beforehand by 3 people."
    await ana.takes("readers")
    await ana.takes("reader-name")
    await ana.says("Ana")
    assert await read_by(other) == "Read beforehand by Ana and 2 others."


async def test_leaving_takes_the_name_away_and_all_that_was_said(found: Offline) -> None:
    ana, ben = await reader(found, "Ana"), await reader(found, "Ben")
    other = await published(found, ana, ben)
    boss = await organiser(found)
    await finds_clear(ana, await asked(boss))
    assert await read_by(other) == "Read beforehand by Ana and 1 other."
    async with found.app.store.unit() as unit:
        [(address,)] = found.rows("SELECT id FROM addresses WHERE person_id = ?", ana.person_id)
        await unit.write([Forget(ana.person_id, address, Person(unit.session.chance.new_id()))])
    assert await read_by(other) == "Read beforehand by Ben."
    for table in ("readers", "sign_offs", "read_before"):
        assert ana.person_id not in {person for (person,) in found.rows(f"SELECT person_id FROM {table}")}, table


async def joined(found: Offline, gone: Somebody, kept: Somebody) -> None:
    async with found.app.store.unit() as unit:
        await unit.write([MakeLinkCode(b"k" * 32, kept.person_id, found.clock.now + timedelta(days=1))])
        [(address,)] = found.rows("SELECT id FROM addresses WHERE person_id = ?", gone.person_id)
    async with found.app.store.unit() as unit:
        await unit.write([JoinAddress(b"k" * 32, address, kept.person_id, gone.person_id)])


@pytest.mark.parametrize("both", [True, False])
async def test_a_second_phone_brings_all_along_once(found: Offline, both: bool) -> None:
    gone = await reader(found, "Ana")
    kept = await reader(found, "Anna") if both else await found.somebody(Role.SERVICE_USER, preferences=AWAKE)
    other = await published(found, gone, *([kept] if both else []))
    boss = await organiser(found)
    code = await asked(boss)
    await finds_clear(gone, code, 1)
    await joined(found, gone, kept)
    assert await names(found, kept) == ("Anna" if both else "Ana", True)
    assert await read_by(other) == f"Read beforehand by {'Anna' if both else 'Ana'}."
    async with found.app.store.unit() as unit:
        [said] = await unit.records.readers.asked_of(kept.person_id)
    assert said.said.clear == (() if both else (0,))


async def test_an_organiser_takes_a_name_away_and_its_owner_is_told(found: Offline) -> None:
    ana = await reader(found, "Ring 01632 960 101")
    other = await published(found, ana)
    boss = await organiser(found)
    code = await asked(boss)
    await finds_clear(ana, code)
    await boss.takes(f"draft-said {code} 0")
    assert "01632" in boss.screen.text
    await boss.picks("Take the name away")
    assert await names(found, ana) == ("", True)
    assert await read_by(other) == "Read beforehand by 1 person."
    assert any("You can choose another." in each.text for each in await news(found, ana))
    assert found.rows("SELECT count(*) FROM acts WHERE step LIKE 'reader-hide %'") == [(1,)]
