"""What somebody says aloud: shown for a yes, taken as typed words are, heard only by whom it is for, and deleted."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.people import Role
from bot.domain.screens import number_code
from bot.domain.voices import KEPT, MOST_BYTES, MOST_SECONDS, MOST_WAITING
from tests.drivers.ears import Double, spoken
from tests.drivers.offline import Offline, offline
from tests.drivers.somebody import Somebody
from tests.usecases.speaking import WORDS, asked, news, said


@pytest.fixture
async def machine(tmp_path: Path) -> AsyncIterator[Offline]:
    async with offline(tmp_path, ears=Double("en", "pl")) as found:
        yield found


async def test_words_count_only_after_a_yes_and_the_sound_is_gone_then(machine: Offline) -> None:
    ana = await asked(machine)
    [listening] = await ana.speaks(spoken(WORDS))
    assert not listening.inline, "what was offered stays where it is"
    assert WORDS in "\n".join(each.text for each in await ana.is_heard())
    assert machine.count("contributions") == machine.count("voice_sounds") == 0
    await ana.picks("Yes, it is right")
    assert machine.count("contributions") == 1
    assert machine.count("voice_notes") == 0


@pytest.mark.parametrize("label", ["Say it again", "Type it"])
async def test_whoever_says_no_is_back_where_words_were_asked_for(label: str, machine: Offline) -> None:
    ana = await asked(machine)
    await said(ana, "A boss that comes")
    told = await ana.picks(label)
    assert "What matters most to you?" in told[-1].text
    assert machine.count("voice_notes") == machine.count("contributions") == 0
    await ana.says(WORDS)
    assert machine.count("contributions") == 1


async def test_whoever_went_on_is_offered_the_words_and_stays_where_they_are(machine: Offline) -> None:
    ana = await asked(machine)
    await ana.speaks(spoken(WORDS))
    await ana.says("Back")
    ana.hears()
    assert await ana.is_heard() == []
    [ready] = await news(machine, ana)
    assert WORDS not in ready.text, "phones are shared"
    assert machine.count("contributions") == 0
    await ana.taps(ready.inline[0][0][1])
    await ana.picks("Yes, it is right")
    assert machine.count("contributions") == 1


async def test_a_choice_is_not_taken_on_a_screen_somebody_left(machine: Offline) -> None:
    ana = await machine.somebody(Role.SERVICE_USER)
    await ana.taps("0|ask 1 1 -")
    await ana.speaks(spoken("Yes"))
    await ana.says("Back")
    await ana.is_heard()
    assert machine.count("turnout") == 0
    assert "changed nothing" in (await news(machine, ana))[0].text


@pytest.mark.parametrize(
    ("words", "choice"), [("Yes.", "Yes"), ("Number two.", "Not sure"), ("The third one", "No"), ("3", "No")]
)
async def test_a_choice_said_aloud_is_taken_told_and_can_be_undone(words: str, choice: str, machine: Offline) -> None:
    ana = await machine.somebody(Role.SERVICE_USER)
    await ana.taps("0|ask 1 1 -")
    told = await said(ana, words)
    assert told.startswith(f"I heard: {words}\n\nSaved. You chose:\n\n{choice}")
    assert machine.count("turnout") == 1
    await said(ana, "Undo")
    assert machine.count("turnout") == 0
    assert machine.count("voice_notes") == 0


async def test_numbers_can_be_typed_as_words_too(machine: Offline) -> None:
    ana = await machine.somebody(Role.SERVICE_USER)
    await ana.taps("0|ask 1 1 -")
    assert "Not sure" in (await ana.says("two"))[0].text
    eve = await machine.somebody(Role.SERVICE_USER, language="pl")
    await eve.taps("0|ask 1 1 -")
    assert "Nie" in (await eve.says("numer trzy"))[0].text
    assert machine.count("turnout") == 2


async def test_what_cannot_be_taken_back_is_asked_first(machine: Offline) -> None:
    ana = await machine.somebody(Role.SERVICE_USER)
    await ana.says("stop")
    await ana.picks("Leave Sayso")
    told = await said(ana, "Yes, leave")
    assert "Is this right?" in told
    assert machine.rows("SELECT standing FROM people") == [("taking_part",)]
    await said(ana, "No")
    assert machine.rows("SELECT standing FROM people") == [("taking_part",)]
    await said(ana, "Yes, leave")
    await said(ana, "Yes")
    assert machine.rows("SELECT standing FROM people") == [("arriving",)]
    assert machine.count("voice_notes") == 0


async def test_worrying_words_bring_up_whom_to_call(machine: Offline) -> None:
    ana = await asked(machine)
    assert "Is this right?" in await said(ana, "My uncle hits me")
    assert "please talk to someone now" in (await ana.picks("Yes, it is right"))[-1].text
    assert machine.rows("SELECT worrying FROM contributions") == [(1,)]
    assert "please talk to someone now" in await said(await machine.somebody(Role.CARER), "My uncle hits me")


async def test_words_that_are_refused_stand_above_and_can_be_said_again(machine: Offline) -> None:
    ana = await asked(machine)
    assert "very very" in await said(ana, "very " * 300)
    told = await ana.picks("Yes, it is right")
    assert "too long" in told[0].text
    assert "What matters most to you?" in told[-1].text
    assert machine.count("contributions") == 0
    await said(ana, WORDS)
    await ana.picks("Yes, it is right")
    assert machine.count("contributions") == 1
    assert "nothing new" in (await ana.says("news"))[-1].text, "and what was refused is not told as news"


async def test_whoever_says_that_they_are_unwell_comes_back_to_where_they_were(machine: Offline) -> None:
    ana = await machine.somebody(Role.SERVICE_USER)
    [question] = await ana.taps("0|ask 1 1 -")
    assert "Is this right?" in await said(ana, "I am unwell")
    await said(ana, "Yes")
    assert question.text in (await ana.picks("Come back now"))[-1].text


async def test_it_counts_once_however_often_it_is_listened_to(machine: Offline) -> None:
    ana = await machine.somebody(Role.SERVICE_USER)
    await ana.taps("0|ask 1 1 -")
    await ana.speaks(spoken("Yes"))
    coming = await machine.app.listening._sounds.coming()
    await ana.is_heard()
    for note, chat in coming:
        await machine.app.listening._make_out(note, chat)
    assert [len(each.text) > 0 for each in ana.hears()] == []
    assert machine.count("turnout") == 1


async def test_what_was_noted_is_heard_after_a_restart(tmp_path: Path) -> None:
    async with offline(tmp_path, ears=Double("en")) as found:
        ana = await asked(found)
        await ana.speaks(spoken(WORDS))
        chat, number = ana.chat, ana.person_id
    async with offline(tmp_path, ears=Double("en")) as found:
        ana = Somebody(found, chat, number)
        assert WORDS in "\n".join(each.text for each in await ana.is_heard())
        assert await ana.is_heard() == []


@pytest.mark.parametrize("sound", [b"no sound at all", spoken(""), spoken("  ")])
async def test_a_sound_without_words_gets_a_kind_sentence_and_the_same_question(sound: bytes, machine: Offline) -> None:
    ana = await asked(machine)
    await ana.speaks(sound)
    told = await ana.is_heard()
    assert "I could not hear any words." in told[0].text
    assert "What matters most to you?" in told[0].text
    assert machine.count("voice_notes") == 0


async def test_what_is_too_long_too_large_or_empty_is_never_fetched(machine: Offline) -> None:
    ana = await asked(machine)
    for size, seconds, sentence in (
        (20 * 1024 * 1024, 60, "too long"),
        (MOST_BYTES + 1, 60, "too long"),
        (100, MOST_SECONDS + 1, "too long"),
        (0, 0, "did not get any sound"),
    ):
        voice = {"file_id": "f", "file_unique_id": "f", "duration": seconds, "file_size": size}
        told = await ana.says(None, voice=voice)  # type: ignore[arg-type]
        assert sentence in told[0].text
    assert machine.count("voice_notes") == 0


@pytest.mark.parametrize(
    "content",
    [
        {"audio": {"file_id": "f", "file_unique_id": "f", "duration": 2}},
        {"video_note": {"file_id": "f", "file_unique_id": "f", "duration": 2, "length": 2}},
        {
            "voice": {"file_id": "f", "file_unique_id": "f", "duration": 2},
            "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "Bo"},
        },
    ],
)
async def test_only_what_is_recorded_here_is_listened_to(content: dict[str, object], machine: Offline) -> None:
    ana = await asked(machine)
    told = await ana.says(None, **content)  # type: ignore[arg-type]
    assert "that you record here" in told[0].text
    assert machine.count("voice_notes") == 0


async def test_nobody_keeps_more_than_a_few_on_their_way(machine: Offline) -> None:
    ana = await asked(machine)
    for _ in range(MOST_WAITING):
        await ana.speaks(spoken(WORDS))
    told = await ana.speaks(spoken(WORDS))
    assert "Please wait" in told[0].text
    assert machine.count("voice_notes") == MOST_WAITING


async def test_before_joining_nobody_is_listened_to(machine: Offline) -> None:
    eve = await machine.stranger()
    await eve.says("/start")
    assert "after you have joined" in (await eve.speaks(spoken("hello")))[0].text
    assert machine.count("voice_notes") == 0


async def test_what_is_about_safety_needs_no_yes_where_a_computer_hears_and_stays_whoever_leaves(
    machine: Offline,
) -> None:
    await (await machine.somebody(Role.SAFETY)).says("/start")
    ana = await machine.somebody(Role.SERVICE_USER)
    await ana.says("I do not feel safe")
    await ana.picks("Write about it")
    await ana.speaks(spoken("He took my card"))
    await ana.is_heard()
    await ana.says("stop")
    await ana.picks("Leave Sayso")
    await ana.picks("Yes, leave")
    assert machine.rows("SELECT person_id FROM contributions") == [(None,)]
    assert machine.rows("SELECT person_id FROM voice_notes") == [(None,)]
    machine.clock.passes(KEPT + timedelta(days=1))
    await machine.app.clockwork.look()
    assert machine.count("voice_sounds") == 1


async def test_nobody_reads_or_takes_what_somebody_else_said(machine: Offline) -> None:
    ana, ben = await asked(machine), await machine.somebody(Role.SERVICE_USER)
    await said(ana, WORDS)
    [[number]] = machine.rows("SELECT id FROM voice_notes")
    for step in ("heard", "heard-yes", "heard-type", "voice-may"):
        told = await ben.taps(f"0|{step} {number_code(int(number))}")
        assert told
        assert not any(WORDS in each.text for each in told), step
    assert machine.count("voice_notes") == 1
