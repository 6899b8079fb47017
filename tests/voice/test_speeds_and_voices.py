"""Slower takes longer, quicker less long, and the higher voice is another: each is kept by itself."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.domain.preferences import Speed, Voice
from bot.voice.speech import VOICES, Speech
from tests.voice.speaking import decoded, words


@pytest.mark.parametrize("language", sorted(VOICES))
def test_slower_takes_longer_in_every_language(runner: asyncio.Runner, shared: Speech, language: str) -> None:
    def seconds(speed: Speed) -> float:
        return decoded(runner.run(shared.speak(words(8), language, keep=False, speed=speed))).seconds

    slow, usual, quick, again = map(seconds, (Speed.SLOW, Speed.USUAL, Speed.QUICK, Speed.USUAL))
    assert slow > 1.2 * usual > 1.2 * 1.1 * quick
    assert abs(usual - again) < 0.05, "one speed changes nothing of the next text"


@pytest.mark.parametrize("language", sorted(VOICES))
def test_the_higher_voice_is_another_in_every_language(runner: asyncio.Runner, shared: Speech, language: str) -> None:
    lower, higher = (
        runner.run(shared.speak(words(4), language, keep=False, voice=voice)) for voice in (Voice.LOWER, Voice.HIGHER)
    )
    assert lower != higher
    assert decoded(higher).loudness > 0.02


async def test_each_speed_and_voice_is_kept_by_itself(tmp_path: Path, speech: Speech) -> None:
    ways = [{}, {"speed": Speed.SLOW}, {"voice": Voice.HIGHER}]
    made = [await speech.speak(words(3), "en", keep=True, **way) for way in ways]  # type: ignore[arg-type]
    assert len(set(made)) == len(list((tmp_path / "sounds").iterdir())) == len(ways)
    assert [await speech.speak(words(3), "en", keep=True, **way) for way in ways] == made  # type: ignore[arg-type]
