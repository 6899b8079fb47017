"""Where no computer listens: an organiser does after a yes, a safety contact alone where it is about safety."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.people import Role
from bot.domain.voices import KEPT
from tests.drivers.ears import Double, spoken
from tests.drivers.offline import Offline, offline
from tests.usecases.speaking import HEARD_BY_PEOPLE, WORDS, asked, news, note_of, organiser, said


@pytest.fixture
async def people(tmp_path: Path) -> AsyncIterator[Offline]:
    async with offline(tmp_path, ears=Double()) as found:
        yield found


async def test_nothing_said_aloud_can_be_read_in_the_database(people: Offline) -> None:
    await organiser(people)
    await said(await asked(people, HEARD_BY_PEOPLE), WORDS)
    assert people.count("voice_sounds") == 1
    content = people.disk
    assert b"hedgehog" not in content


async def test_an_organiser_listens_only_after_a_yes_and_then_the_words_come_back(people: Offline) -> None:
    priya, ana = await organiser(people), await asked(people)
    await ana.speaks(spoken(WORDS))
    await ana.is_heard()
    await priya.takes("voices 0")
    assert all(label != "1. Listen to it" for label, _ in priya.buttons)
    await ana.picks("Yes, they may")
    await ana.is_heard()
    await priya.takes("voices 0")
    [sound, *_] = await priya.picks("Listen to it")
    assert (sound.file, sound.public) == ("voice.ogg", False)
    assert (await people.app.sender._lines["web"]._documents.make(sound.file, sound.file_id, "en"))[1] == spoken(WORDS)
    await priya.picks("Write it down")
    await priya.says(WORDS)
    assert people.count("voice_sounds") == 0
    [ready] = await news(people, ana)
    assert WORDS not in ready.text
    await ana.taps(ready.inline[0][0][1])
    await ana.picks("Yes, it is right")
    assert people.count("contributions") == 1
    assert people.count("voice_notes") == 0


async def test_organisers_hear_only_what_they_would_read(people: Offline) -> None:
    await organiser(people)
    await people.somebody(Role.FACILITATOR)
    ana = await people.somebody(Role.SERVICE_USER, told=HEARD_BY_PEOPLE)
    for code in ("write advocate", "ask 1 1 -", "menu", "receipt"):
        await ana.taps(f"0|{code}")
        assert "cannot listen to your voice here" in (await ana.speaks(spoken("Yes")))[0].text, code
    assert people.count("voice_notes") == 0
    await ana.taps("0|write talk")
    await ana.speaks(spoken("Please ring me"))
    assert people.count("voice_notes") == 1


@pytest.mark.parametrize("role", [Role.CARER, Role.STAFF, Role.FACILITATOR, Role.SAFETY, Role.SECOND_SAFETY])
async def test_nobody_else_hears_it_or_writes_it_down(role: Role, people: Offline) -> None:
    await organiser(people)
    ana = await asked(people, HEARD_BY_PEOPLE)
    await said(ana, WORDS)
    note = await note_of(people)
    curious = await people.somebody(role)
    await curious.says("/start")
    for step in (
        "voice-hear",
        "voice-write",
        "voice-none",
        "heard",
        "heard-yes",
        "voice-drop",
        "voice-may",
        "voice-let",
    ):
        heard = await curious.takes(f"{step} {note}")
        assert not any(each.file for each in heard), step
    assert people.count("voice_sounds") == 1


async def test_what_is_about_safety_waits_unread_at_once_and_only_its_contact_hears_it(people: Offline) -> None:
    grace, priya = await people.somebody(Role.SAFETY), await organiser(people)
    await grace.says("/start")
    ana = await people.somebody(Role.SERVICE_USER)
    await ana.says("I do not feel safe")
    await ana.picks("Write about it")
    told = await ana.speaks(spoken("He took my card"))
    assert "I may have to tell someone" in told[0].text
    assert people.rows("SELECT waits_since IS NOT NULL FROM contributions") == [(1,)]
    assert len(await news(people, grace)) == 1
    people.clock.passes(timedelta(hours=2))
    await people.app.clockwork.look()
    assert len(await news(people, grace)) == 1, "it alarms like a written one"
    await ana.is_heard()
    note = await note_of(people)
    assert not any(each.file for each in await priya.takes(f"voice-hear {note}"))
    await grace.takes("desk safety 0")
    [sound, *_] = await grace.picks("Listen to it")
    assert sound.file == "voice.ogg"


async def test_a_sound_about_safety_that_cannot_be_played_is_told_to_both(people: Offline) -> None:
    grace = await people.somebody(Role.SAFETY)
    await grace.says("/start")
    ana = await people.somebody(Role.SERVICE_USER)
    await ana.says("I do not feel safe")
    await ana.picks("Write about it")
    await ana.speaks(b"broken")
    await news(people, ana)
    await ana.is_heard()
    assert "did not work" in (await news(people, ana))[0].text
    await grace.takes("desk safety 0")
    assert "cannot be played" in (await grace.picks("Listen to it"))[0].text


async def test_a_voice_goes_with_whoever_leaves_and_after_its_time(people: Offline) -> None:
    await organiser(people)
    for leaves in (True, False):
        ana = await asked(people, HEARD_BY_PEOPLE)
        await said(ana, WORDS)
        assert people.count("voice_sounds") == 1
        if leaves:
            await ana.says("stop")
            await ana.picks("Leave Sayso")
            await ana.picks("Yes, leave")
        else:
            people.clock.passes(KEPT + timedelta(minutes=1))
            await people.app.clockwork.look()
        assert people.count("voice_notes") == people.count("voice_sounds") == 0


async def test_it_can_be_taken_back_before_it_is_written_down(people: Offline) -> None:
    await organiser(people)
    ana = await asked(people, HEARD_BY_PEOPLE)
    await ana.speaks(spoken(WORDS))
    told = await ana.picks("Undo")
    assert "deleted" in told[0].text
    assert people.count("voice_notes") == 0
