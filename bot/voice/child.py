"""The child process that speaks: one engine, one text at a time. Nothing else runs pyttsx3.

eSpeak NG keeps one state for a process, and ends the process where its data is missing; threads and second engines
crash it. So it lives alone here, and whoever asks can end it and start another.
"""

from __future__ import annotations

import contextlib
import ctypes
import io
import os
import sys
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from bot.voice.answering import Answer, answer_all

OPUS_RATE = 48_000
COMPRESSION = 0.9
HEADROOM = 0.9
"""How loud the loudest sample may be: Opus makes some a little louder than they were, and nothing may be cut off."""
STILL_PLAYING_SECONDS = 0.001

Asked = tuple[str, str, int]
"""A text, eSpeak NG's voice for it, and how many words a minute it speaks."""


def serve(connection: Connection) -> None:
    """Speak each text that comes over the connection, until it closes."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    engine, espeak = _engine()

    def spoken(asked: Asked) -> Answer:
        return "sound", _opus(_speak(engine, espeak, *asked))

    answer_all(connection, spoken)


def _engine() -> tuple[Any, Any]:
    import espeakng_loader

    os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
    ctypes.CDLL(f"{espeakng_loader.get_library_path()}.1", mode=ctypes.RTLD_GLOBAL)
    import pyttsx3
    from pyttsx3.drivers import _espeak

    return pyttsx3.init("espeak"), _espeak


def _speak(engine: Any, espeak: Any, text: str, voice: str, words_a_minute: int) -> bytes:
    """Return a text as WAV. Raises LookupError for a voice there is none of: the last one would speak instead."""
    if espeak.SetVoiceByName(voice.encode()) != 0:
        raise LookupError(voice)
    espeak.SetParameter(espeak.RATE, words_a_minute, 0)
    while espeak.IsPlaying():
        time.sleep(STILL_PLAYING_SECONDS)  # pyttsx3 would cancel the text before by cancelling this one
    descriptor, name = tempfile.mkstemp(suffix=".wav")
    os.close(descriptor)
    try:
        engine.save_to_file(text, name)
        engine.runAndWait()
        espeak.Synchronize()
        return Path(name).read_bytes()
    finally:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()


def _opus(wav: bytes) -> bytes:
    """Return WAV as Ogg Opus, the form of voice messages."""
    import numpy as np
    import soundfile

    samples, rate = soundfile.read(io.BytesIO(wav), dtype="float32")
    if not len(samples):
        raise ValueError("There is no sound.")
    length = int(len(samples) * OPUS_RATE / rate)
    resampled = np.interp(np.arange(length) * (rate / OPUS_RATE), np.arange(len(samples)), samples * HEADROOM)
    sound = io.BytesIO()
    soundfile.write(sound, resampled, OPUS_RATE, format="OGG", subtype="OPUS", compression_level=COMPRESSION)
    return sound.getvalue()
