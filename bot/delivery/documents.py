"""Whoever makes a file, found by its kind."""

from __future__ import annotations

from collections.abc import Mapping

from bot.delivery.line import Documents


class ByKind:
    """Makes each file where its kind is made: `makers` by the part before the dot, `otherwise` all others."""

    def __init__(self, makers: Mapping[str, Documents], otherwise: Documents) -> None:
        self._makers = makers
        self._otherwise = otherwise

    async def make(self, kind: str, id_: int, language: str) -> tuple[str, bytes]:
        """Return the name and the content of a file. Raises NotMade."""
        return await self._makers.get(kind.partition(".")[0], self._otherwise).make(kind, id_, language)
