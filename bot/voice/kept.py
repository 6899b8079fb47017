"""The sounds that people listen to: found in the store when they are sent, and kept nowhere else."""

from __future__ import annotations

from typing import Protocol

from bot.delivery.line import NotMade


class SoundStore(Protocol):
    """Where the sounds are."""

    async def sound(self, note_id: int) -> bytes:
        """Return the sound of a voice message, b"" where there is none."""
        ...


class KeptSounds:
    """Brings sounds that are kept for whoever listens."""

    def __init__(self, store: SoundStore) -> None:
        self._store = store

    async def make(self, kind: str, id_: int, language: str) -> tuple[str, bytes]:
        """Return the name and the content of a sound. Raises NotMade where it is gone."""
        sound = await self._store.sound(id_)
        if not sound:
            raise NotMade(f"The sound {id_} is gone.")
        return f"sayso-{kind}", sound
