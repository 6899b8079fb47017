"""Sounds people send: played whatever their form, refused where they are none, made into words where installed."""

from __future__ import annotations

import importlib.util
import io
from collections.abc import AsyncIterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from bot.usecases.ports.ears import NotHeard
from bot.voice import models
from bot.voice.ears import Hearing
from bot.voice.hearing import HEARD_RATE, MOST_SECONDS, NotASound, opus, played, resampled
from bot.voice.models import KNOWN, digest, is_known
from bot.voice.speech import Speech

SPEECH = importlib.util.find_spec("faster_whisper") and importlib.util.find_spec(KNOWN[0].package)


def tone(rate: int, seconds: float = 1.0, pitch: float = 440.0) -> np.ndarray:
    return (0.5 * np.sin(2 * np.pi * pitch * np.arange(int(rate * seconds)) / rate)).astype(np.float32)


def file(form: str, subtype: str, rate: int, samples: np.ndarray | None = None) -> bytes:
    sound = io.BytesIO()
    soundfile.write(sound, tone(rate) if samples is None else samples, rate, format=form, subtype=subtype)
    return sound.getvalue()


def loudest(samples: np.ndarray, rate: int) -> float:
    """The loudest pitch in samples."""
    return float(np.argmax(np.abs(np.fft.rfft(samples))) * rate / len(samples))


@pytest.fixture
async def hearing() -> AsyncIterator[Hearing]:
    found = Hearing(longest_seconds=60)
    yield found
    found.close()


@pytest.mark.parametrize(
    ("form", "subtype", "rate"),
    [("OGG", "OPUS", 48_000), ("OGG", "VORBIS", 44_100), ("WAV", "PCM_16", 16_000), ("FLAC", "PCM_16", 22_050)],
)
def test_whatever_form_a_sound_has_it_is_heard_as_it_was(form: str, subtype: str, rate: int) -> None:
    samples, known = played(file(form, subtype, rate))
    assert known == rate
    heard = resampled(samples, rate, HEARD_RATE)
    assert len(heard) == pytest.approx(HEARD_RATE, rel=0.02)
    assert loudest(heard, HEARD_RATE) == pytest.approx(440, abs=3)


def test_tones_too_high_for_the_rate_do_not_fold_down() -> None:
    heard = resampled(tone(48_000, pitch=15_000), 48_000, HEARD_RATE)
    assert np.abs(heard[200:-200]).max() < 0.05


def test_two_sides_are_heard_as_one() -> None:
    both = np.stack([tone(16_000), tone(16_000)], axis=1)
    samples, _ = played(file("WAV", "PCM_16", 16_000, both))
    assert samples.ndim == 1


@pytest.mark.parametrize(
    "sound", [b"", b"RIFF", b"OggS" + bytes(100), b"<html>", file("WAV", "PCM_16", 16_000)[:44]], ids=range(5)
)
def test_what_is_no_sound_is_told_apart(sound: bytes) -> None:
    with pytest.raises(NotASound):
        played(sound)


def test_a_small_file_that_goes_on_for_hours_is_not_played() -> None:
    silence = np.zeros(8_000 * (MOST_SECONDS + 60), dtype=np.float32)
    with pytest.raises(NotASound):
        played(file("FLAC", "PCM_16", 8_000, silence))


async def test_a_sound_becomes_opus_in_a_process_of_its_own_and_a_broken_one_ends_nothing(hearing: Hearing) -> None:
    with pytest.raises(NotHeard):
        await hearing.sound(b"broken")
    kept = await hearing.sound(file("WAV", "PCM_16", 16_000))
    assert soundfile.info(io.BytesIO(kept)).subtype == "OPUS"
    with pytest.raises(NotHeard):
        await hearing.words(kept, "en")


def test_opus_sounds_the_same() -> None:
    samples, rate = played(opus(resampled(tone(16_000), 16_000, 48_000)))
    assert loudest(samples, rate) == pytest.approx(440, abs=3)


def test_a_model_that_was_changed_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"as it was measured")
    known = models.Model("some_package", "", ("en",), (("model.bin", digest(tmp_path / "model.bin")),))
    assert is_known(known, tmp_path)
    (tmp_path / "model.bin").write_bytes(b"as somebody else likes it")
    assert not is_known(known, tmp_path)
    (tmp_path / "model.bin").unlink()
    assert not is_known(known, tmp_path)


@pytest.mark.skipif(not SPEECH, reason="the extra 'speech' is not installed")
async def test_the_real_model_hears_what_is_said(hearing: Hearing, tmp_path: Path) -> None:
    hearing.prepare()
    assert hearing.languages == {"en"}
    speech = Speech(tmp_path)
    try:
        sound = await speech.speak("I need help with my phone", "en", keep=False)
    finally:
        speech.close()
    assert "help" in (await hearing.words(sound, "en")).lower()
