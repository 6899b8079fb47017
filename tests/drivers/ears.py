"""Ears that make out what a test says, in the one place where a real computer would guess.

A sound here is its words in writing. Everything else about a voice message is as it is.
"""

from __future__ import annotations

from bot.usecases.ports.ears import NotHeard

SAYS = b"SAID:"


def spoken(words: str) -> bytes:
    """A sound in which these words are said."""
    return SAYS + words.encode()


class Double:
    """Hears words in these languages, and plays every sound of `spoken`."""

    def __init__(self, *languages: str) -> None:
        self.languages = frozenset(languages)
        self.asked: list[str] = []

    async def words(self, sound: bytes, language: str) -> str:
        self.asked.append(language)
        if language not in self.languages:
            raise NotHeard(language)
        return (await self.sound(sound)).removeprefix(SAYS).decode()

    async def sound(self, sound: bytes) -> bytes:
        if not sound.startswith(SAYS):
            raise NotHeard("not a sound")
        return sound
