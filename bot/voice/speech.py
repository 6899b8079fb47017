"""Text to speech: made once, kept by what it says, by a child process that is started anew when it fails."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path

import structlog

from bot.delivery.kept_files import KeptFiles
from bot.delivery.line import NotMade
from bot.domain.preferences import Speed, Voice
from bot.voice.child import Asked, serve
from bot.voice.process import Child, ChildFailed

VOICES: Mapping[str, str] = {
    "en": "gmw/en",
    "ar": "sem/ar",
    "bn": "inc/bn",
    "cy": "cel/cy",
    "es": "roa/es",
    "pl": "zlw/pl",
    "ro": "roa/ro",
    "ur": "inc/ur",
}
"""eSpeak NG's voice for each language the bot speaks."""

VARIANTS: Mapping[Voice, str] = {Voice.LOWER: "", Voice.HIGHER: "+f2"}
"""eSpeak NG's variant for each of the voices that every language has."""

WORDS_A_MINUTE: Mapping[Speed, int] = {Speed.SLOW: 105, Speed.USUAL: 150, Speed.QUICK: 195}
"""How fast each speed is. People with a hearing or a learning disability often want 100 to 120."""

MADE_BY = "3"
"""Part of what a kept sound is known by: changed whenever sounds are made in another way."""

LONGEST_SECONDS = 30.0
LONGEST_TEXT = 5_000
log = structlog.get_logger()


class Speech:
    """Speaks texts as Ogg Opus. Sounds of published texts are kept in `folder`, sounds of people's words never."""

    def __init__(
        self,
        folder: Path,
        longest_seconds: float = LONGEST_SECONDS,
        target: Callable[[Connection], None] = serve,
    ) -> None:
        self._kept = KeptFiles(folder, "ogg")
        self._one_at_a_time = ThreadPoolExecutor(1, "speech")
        self._child = Child("speech", target, longest_seconds)

    async def speak(
        self, text: str, language: str, keep: bool, speed: Speed = Speed.USUAL, voice: Voice = Voice.LOWER
    ) -> bytes:
        """Return a text as Ogg Opus, 48 kHz mono. Raises NotMade for want of a voice, or where speaking failed."""
        known = VOICES.get(language)
        if known is None or not text.strip() or len(text) > LONGEST_TEXT:
            raise NotMade(f"There is no voice for {language}.")
        asked = (text, known + VARIANTS[voice], WORDS_A_MINUTE[speed])
        made_of = "\n".join((MADE_BY, *map(str, reversed(asked)))) if keep else ""
        return await asyncio.get_running_loop().run_in_executor(self._one_at_a_time, self._sound, asked, made_of)

    def _sound(self, asked: Asked, made_of: str) -> bytes:
        """Find or make a sound. Runs alone on one thread, to its end even where whoever asked gives up waiting."""
        return self._kept.found_or_made(made_of, lambda: self._ask(asked)) if made_of else self._ask(asked)

    def _ask(self, asked: Asked) -> bytes:
        """Ask the child. Raises NotMade where it fails or does not answer in time, or cannot speak this."""
        try:
            kind, content = self._child.ask(asked)
        except ChildFailed:
            raise NotMade("The speech child failed.") from None
        if kind != "sound":
            log.error("a text was not spoken", failure=content.decode(), voice=asked[1])
            raise NotMade(content.decode())
        return content

    def close(self) -> None:
        """End the child."""
        self._child.close()
