"""Children that speak, some of which fail when a text tells them to; and what a sound holds once it is decoded."""

from __future__ import annotations

import io
import json
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing import active_children
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from bot.voice.child import serve

DIES, HANGS = "This text kills whoever reads it.", "This text is never finished."
Target = Callable[[Connection], None]


class Watched:
    """A connection that notes each text that comes, and does what some texts order before they are spoken."""

    def __init__(self, connection: Connection, heard: Path) -> None:
        self._connection = connection
        self._heard = heard

    def recv(self) -> Any:
        text, voice, words_a_minute = self._connection.recv()
        with self._heard.open("a", encoding="utf-8") as file:
            file.write(f"{json.dumps([text, voice])}\n")
        if text == DIES:
            os.kill(os.getpid(), signal.SIGKILL)
        while text == HANGS:
            signal.pause()
        return text, voice, words_a_minute

    def send(self, answer: Any) -> None:
        self._connection.send(answer)


def watched(heard: Path, connection: Connection) -> None:
    serve(Watched(connection, heard))  # type: ignore[arg-type]


class SlowToStop(Watched):
    """A connection to a child whose eSpeak says once more that it plays the text before, as on a busy day."""

    def recv(self) -> Any:
        found = super().recv()
        from pyttsx3.drivers import _espeak

        playing, still = BEFORE.setdefault("IsPlaying", _espeak.IsPlaying), iter([1])
        _espeak.IsPlaying = lambda: next(still, 0) or playing()
        return found


BEFORE: dict[str, Callable[[], int]] = {}
"""What eSpeak's own function was, before it was made slow."""


def slow_to_stop(heard: Path, connection: Connection) -> None:
    serve(SlowToStop(connection, heard))  # type: ignore[arg-type]


def without_data(missing: Path, connection: Connection) -> None:
    """Speak where eSpeak finds no data for as long as a file says so."""
    import espeakng_loader

    if missing.exists():
        espeakng_loader.get_data_path = lambda: str(missing.parent / "nowhere")
    serve(connection)


def watching(heard: Path) -> Target:
    return partial(watched, heard)


def heard_by(heard: Path) -> list[tuple[str, str]]:
    """Each (text, voice) that children were asked to speak, in order."""
    lines = heard.read_text("utf-8").splitlines() if heard.exists() else []
    return [(text, voice) for text, voice in map(json.loads, lines)]


def speaking() -> list[BaseProcess]:
    """The children of this process that speak."""
    return [child for child in active_children() if child.name == "speech"]


@dataclass(frozen=True)
class Sound:
    """A sound as somebody's phone decodes it."""

    format: str
    rate: int
    channels: int
    samples: np.ndarray[Any, np.dtype[np.float64]]

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate

    @property
    def loudness(self) -> float:
        return float(np.sqrt(np.mean(self.samples**2)))


def decoded(content: bytes) -> Sound:
    about = soundfile.info(io.BytesIO(content))
    samples, rate = soundfile.read(io.BytesIO(content))
    return Sound(f"{about.format} {about.subtype}", rate, about.channels, samples)


def words(number: int) -> str:
    """A text whose length in seconds tells how many words it has."""
    return " ".join(["garden"] * number)
