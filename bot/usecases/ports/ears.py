"""What hears sounds: a computer's ears, where there are any. Never asked within a turn."""

from __future__ import annotations

from typing import Protocol


class NotHeard(Exception):
    """A sound is none that can be played, is empty, or is in a language these ears do not know."""


class Ears(Protocol):
    """Plays sounds of any form, and makes words of them where it can."""

    @property
    def languages(self) -> frozenset[str]:
        """The languages it makes words of. Empty where nothing is installed that could."""
        ...

    async def words(self, sound: bytes, language: str) -> str:
        """Return what is said, "" where no words can be made out. Raises NotHeard."""
        ...

    async def sound(self, sound: bytes) -> bytes:
        """Return the same sound as Ogg Opus, for a person to hear. Raises NotHeard."""
        ...
