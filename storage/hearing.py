"""Voice messages as whoever hears them sees them: what is to be fetched, and the sounds that are kept."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.voices import VoiceNote
from storage import voices
from storage.store import Store


class StoredSounds:
    """What is to be heard. Reading holds up nobody who writes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def coming(self) -> Sequence[tuple[VoiceNote, str]]:
        """Return what is to be fetched, the oldest first, with the channel's own id of where it came from."""
        async with self._store.reading() as session:
            return await voices.coming(session)

    async def sound(self, note_id: int) -> bytes:
        """Return the sound of a voice message, b"" where there is none."""
        async with self._store.reading() as session:
            return await voices.sound(session, note_id)
