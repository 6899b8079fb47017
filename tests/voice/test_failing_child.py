"""The child that speaks dies, hangs or finds no data: whoever asked is told, the next text is spoken, the app lives."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from functools import partial
from pathlib import Path

import pytest

from bot.delivery.line import NotMade
from bot.voice import speech as speeches
from bot.voice.child import serve
from bot.voice.speech import Speech
from tests.voice.speaking import DIES, HANGS, decoded, heard_by, slow_to_stop, speaking, watching, without_data, words

PATIENCE = 4.0
LONG = words(200)


async def seconds(speech: Speech, text: str, language: str = "en") -> float:
    return decoded(await speech.speak(text, language, keep=False)).seconds


async def until_it_is_heard(heard: Path, text: str) -> None:
    """Wait until a child has been asked to speak a text."""
    async with asyncio.timeout(20):
        while text not in [each for each, _ in heard_by(heard)]:
            await asyncio.sleep(0)


async def test_after_a_child_that_died_the_next_text_is_spoken(speech: Speech) -> None:
    for _ in range(2):
        with pytest.raises(NotMade):
            await speech.speak(DIES, "en", keep=False)
        assert 0.7 < await seconds(speech, words(1)) < 1.2


async def test_killed_while_it_speaks_it_is_started_anew(speech: Speech, heard: Path) -> None:
    asked = asyncio.ensure_future(speech.speak(LONG, "en", keep=True))
    await until_it_is_heard(heard, LONG)
    [child] = speaking()
    assert child.pid
    os.kill(child.pid, signal.SIGKILL)
    with pytest.raises(NotMade):
        await asked
    assert 0.7 < await seconds(speech, words(1)) < 1.2
    assert [each.pid for each in speaking()] != [child.pid]


def test_a_child_whose_parent_is_gone_ends_and_says_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=serve, args=(theirs,))
    child.start()
    theirs.close()
    ours.send((words(20), "en", 150))
    ours.close()
    child.join(20)
    assert child.exitcode == 0
    assert capfd.readouterr().err == ""


async def test_killed_while_nobody_asks_nobody_notices(speech: Speech) -> None:
    await seconds(speech, words(1))
    [child] = speaking()
    child.kill()
    child.join()
    assert 1.1 < await seconds(speech, words(2)) < 1.6


async def test_a_child_that_hangs_is_ended_and_those_who_wait_behind_are_served(tmp_path: Path, heard: Path) -> None:
    speech = Speech(tmp_path / "sounds", PATIENCE, watching(heard))
    try:
        asked = [speech.speak(text, "en", keep=False) for text in (HANGS, words(1), words(2))]
        told, *sounds = await asyncio.gather(*asked, return_exceptions=True)
        assert isinstance(told, NotMade)
        lengths = [decoded(each).seconds for each in sounds if isinstance(each, bytes)]
        assert lengths == [pytest.approx(0.9, abs=0.2), pytest.approx(1.35, abs=0.2)]
        assert len(speaking()) == 1, "the one that hung is gone"
    finally:
        speech.close()


async def test_a_text_is_not_cut_short_because_the_one_before_still_plays(tmp_path: Path, heard: Path) -> None:
    speech = Speech(tmp_path / "sounds", 20.0, partial(slow_to_stop, heard))
    try:
        for number in (1, 2, 3) * 10:  # often enough that one would be cut
            assert await seconds(speech, words(number)) == pytest.approx(0.45 + 0.453 * number, abs=0.2)
    finally:
        speech.close()


async def test_a_failed_text_is_not_kept(tmp_path: Path, speech: Speech) -> None:
    with pytest.raises(NotMade):
        await speech.speak(DIES, "en", keep=True)
    assert not list(tmp_path.glob("sounds/*"))


async def test_a_voice_espeak_does_not_have_never_speaks_in_the_last_one(
    speech: Speech, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(dict_of_voices(), "so", "nowhere/so")
    assert await seconds(speech, words(1))
    [child] = speaking()
    with pytest.raises(NotMade):
        await speech.speak(words(1), "so", keep=False)
    assert 1.1 < await seconds(speech, words(2)) < 1.6
    assert [each.pid for each in speaking()] == [child.pid], "an unknown voice is no reason to start anew"


def dict_of_voices() -> dict[str, str]:
    assert isinstance(speeches.VOICES, dict)
    return speeches.VOICES


async def test_without_data_for_espeak_the_app_lives_and_speaks_once_there_is_some(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    missing.touch()
    speech = Speech(tmp_path / "sounds", 20.0, partial(without_data, missing))
    try:
        for _ in range(2):
            with pytest.raises(NotMade):
                await speech.speak(words(1), "en", keep=True)
        missing.unlink()
        assert 0.7 < await seconds(speech, words(1)) < 1.2
    finally:
        speech.close()


async def test_data_set_for_another_espeak_is_not_used(
    tmp_path: Path, speech: Speech, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ESPEAK_DATA_PATH", str(tmp_path))
    assert 0.7 < await seconds(speech, words(1)) < 1.2


async def test_closing_leaves_no_child_behind_and_is_not_the_end(speech: Speech) -> None:
    assert speaking() == [], "nothing is started before somebody asks"
    await seconds(speech, words(1))
    speech.close()
    speech.close()
    assert speaking() == []
    assert 0.7 < await seconds(speech, words(1)) < 1.2
