"""Hearing: sounds played and made into words by a child process, where a model is installed that we know."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path

import structlog

from bot.usecases.ports.ears import NotHeard
from bot.voice.models import models
from bot.voice.process import Child, ChildFailed

LONGEST_SECONDS = 300.0
"""The longest one sound may take: five minutes of speech, on a slow computer."""
log = structlog.get_logger()


def serve(connection: Connection) -> None:
    """Hear in the child, which alone loads what that needs."""
    from bot.voice import hearing

    hearing.serve(connection)


class Hearing:
    """Hears one sound at a time."""

    def __init__(
        self,
        longest_seconds: float = LONGEST_SECONDS,
        target: Callable[[Connection], None] = serve,
    ) -> None:
        self._child = Child("hearing", target, longest_seconds)
        self._one_at_a_time = ThreadPoolExecutor(1, "hearing")
        self._models: dict[str, Path] = {}

    def prepare(self) -> None:
        """Look for models and see that each is the one we know. Takes a moment; nothing is made out before."""
        self._models = models()
        if self._models:
            log.info("voice messages are made out", languages=sorted(self._models))

    @property
    def languages(self) -> frozenset[str]:
        """The languages it makes words of."""
        return frozenset(self._models)

    async def words(self, sound: bytes, language: str) -> str:
        """Return what is said, "" where no words can be made out. Raises NotHeard."""
        model = self._models.get(language)
        if model is None:
            raise NotHeard(language)
        return (await self._ask("words", sound, language, str(model))).decode()

    async def sound(self, sound: bytes) -> bytes:
        """Return the same sound as Ogg Opus, 48 kHz mono. Raises NotHeard."""
        return await self._ask("sound", sound, "", "")

    async def _ask(self, *request: object) -> bytes:
        try:
            kind, content = await asyncio.get_running_loop().run_in_executor(
                self._one_at_a_time, self._child.ask, request
            )
        except ChildFailed:
            raise NotHeard("The child that hears failed.") from None
        if kind == "failed":
            log.warning("a voice message was not heard", failure=content.decode())
            raise NotHeard(content.decode())
        return content

    def close(self) -> None:
        """End the child."""
        self._child.close()
