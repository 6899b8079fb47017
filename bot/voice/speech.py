"""Text to speech: made once, kept by what it says, by a child process that is started anew when it fails."""

from __future__ import annotations

import asyncio
import hashlib
import multiprocessing
import os
import tempfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

import structlog

from bot.delivery.line import NotMade
from bot.voice.child import serve

VOICES: Mapping[str, str] = {"en": "gmw/en", "pl": "zlw/pl"}
"""eSpeak NG's voice for each language the bot speaks."""

MADE_BY = "1"
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
        self._folder = folder
        self._longest = longest_seconds
        self._target = target
        self._one_at_a_time = ThreadPoolExecutor(1, "speech")
        self._child: BaseProcess | None = None
        self._connection: Connection | None = None

    async def speak(self, text: str, language: str, keep: bool) -> bytes:
        """Return a text as Ogg Opus, 48 kHz mono. Raises NotMade for want of a voice, or where speaking failed."""
        voice = VOICES.get(language)
        if voice is None or not text.strip() or len(text) > LONGEST_TEXT:
            raise NotMade(f"There is no voice for {language}.")
        known_as = hashlib.sha256("\n".join((MADE_BY, voice, text)).encode()).hexdigest()
        path = self._folder / f"{known_as}.ogg" if keep else None
        return await asyncio.get_running_loop().run_in_executor(self._one_at_a_time, self._sound, text, voice, path)

    def _sound(self, text: str, voice: str, path: Path | None) -> bytes:
        """Find or make a sound. Runs alone on one thread, to its end even where whoever asked gives up waiting."""
        if path and path.exists():
            return path.read_bytes()
        sound = self._ask(text, voice)
        if path:
            try:
                self._keep(path, sound)
            except OSError as failure:
                log.error("a sound could not be kept", failure=type(failure).__name__)
        return sound

    def _ask(self, text: str, voice: str) -> bytes:
        """Ask the child, which is ended where it does not answer in time: another is started for the next text."""
        try:
            connection = self._started()
            connection.send((text, voice))
            if not connection.poll(self._longest):
                raise TimeoutError
            kind, content = connection.recv()
        except (OSError, EOFError, TimeoutError) as failure:
            log.error("the speech child failed", failure=type(failure).__name__)
            self.close()
            raise NotMade("The speech child failed.") from None
        if kind != "sound":
            log.error("a text was not spoken", failure=content.decode(), voice=voice)
            raise NotMade(content.decode())
        return bytes(content)

    def _started(self) -> Connection:
        if self._connection is None or self._child is None or not self._child.is_alive():
            self.close()
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            self._child = context.Process(target=self._target, args=(theirs,), daemon=True, name="speech")
            self._child.start()
            theirs.close()
        return self._connection

    def _keep(self, path: Path, sound: bytes) -> None:
        """Keep a sound whole or not at all: a half-written file is never found under its name."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor, name = tempfile.mkstemp(dir=self._folder)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(sound)
            Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)

    def close(self) -> None:
        """End the child."""
        if self._connection:
            self._connection.close()
        if self._child:
            self._child.kill()
            self._child.join()
        self._connection = self._child = None
