"""The child process that hears: it plays whatever people send, and makes words of it where a model is installed.

What people send may be broken, or made to break whoever plays it. So it is played here and nowhere else: whoever
asked can end this process and start another.
"""

from __future__ import annotations

import io
import os
from functools import cache
from multiprocessing.connection import Connection
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.voice.answering import Answer, answer_all

Samples = NDArray[np.float32]
HEARD_RATE, OPUS_RATE = 16_000, 48_000
MOST_SECONDS = 5 * 60
LONGER_THAN_TOLD = 10
"""Seconds a sound may be longer than a channel said: clocks differ, lies are cut off."""
COMPRESSION = 0.9
TAPS = 63
"""Length of the filter that keeps high tones from folding down (a windowed sinc)."""
NICER = 10
"""How much this process stands back behind those that answer people."""


class NotASound(ValueError):
    """What was sent is no sound, is empty, or is much longer than any voice message."""


def serve(connection: Connection) -> None:
    """Answer each (kind, sound, language, model) that comes over the connection, until it closes."""
    os.nice(NICER)
    answer_all(connection, _heard)


def _heard(asked: tuple[str, bytes, str, str]) -> Answer:
    kind, sound, language, model = asked
    samples, rate = played(sound)
    if kind == "words":
        return "words", words(resampled(samples, rate, HEARD_RATE), language, model).encode()
    return "sound", opus(resampled(samples, rate, OPUS_RATE))


def played(sound: bytes) -> tuple[Samples, int]:
    """Return the samples of a sound, mono, with their rate. Raises NotASound for what cannot be played."""
    import soundfile

    try:
        with soundfile.SoundFile(io.BytesIO(sound)) as file:
            most = (MOST_SECONDS + LONGER_THAN_TOLD) * file.samplerate
            samples = file.read(frames=most + 1, dtype="float32", always_2d=True)
            rate = int(file.samplerate)
    except (soundfile.LibsndfileError, ValueError, RuntimeError) as failure:
        raise NotASound(type(failure).__name__) from None
    if not len(samples) or len(samples) > most:
        raise NotASound("It is empty or too long.")
    mono: Samples = samples.mean(axis=1)
    return mono, rate


def resampled(samples: Samples, rate: int, wanted: int) -> Samples:
    """Return samples at another rate, without the tones that it cannot hold."""
    if rate == wanted:
        return samples
    if rate > wanted:
        times = np.arange(TAPS) - TAPS // 2
        kernel = np.sinc(times * wanted / rate) * np.hamming(TAPS)
        samples = np.convolve(samples, kernel / kernel.sum(), mode="same")
    length = max(1, int(len(samples) * wanted / rate))
    moments = np.arange(length) * (rate / wanted)
    found: Samples = np.interp(moments, np.arange(len(samples)), samples).astype(np.float32)
    return found


def opus(samples: Samples) -> bytes:
    """Return samples at OPUS_RATE as Ogg Opus."""
    import soundfile

    sound = io.BytesIO()
    soundfile.write(sound, samples, OPUS_RATE, format="OGG", subtype="OPUS", compression_level=COMPRESSION)
    return sound.getvalue()


def words(samples: Samples, language: str, model: str) -> str:
    """Return what is said in samples at HEARD_RATE, by the model in a folder. The language is given, never guessed."""
    segments, _ = _whisper(model).transcribe(
        samples, language=language, beam_size=5, vad_filter=True, condition_on_previous_text=False
    )
    return " ".join(each.text.strip() for each in segments).strip()


@cache
def _whisper(model: str) -> Any:
    from faster_whisper import WhisperModel

    return WhisperModel(model, device="cpu", compute_type="int8", cpu_threads=2, local_files_only=True)
