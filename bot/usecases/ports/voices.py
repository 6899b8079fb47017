"""What use cases need of voice messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.domain.voices import VoiceNote


class Voices(Protocol):
    """Voice messages."""

    async def found(self, note_id: int) -> VoiceNote | None:
        """Return a voice message, or None where there is none of this id."""
        ...

    async def of_person(self, person_id: int) -> Sequence[VoiceNote]:
        """Return the voice messages of a person, the oldest first."""
        ...

    async def to_write_down(self) -> Sequence[VoiceNote]:
        """Return what waits for an organiser to listen, the oldest first."""
        ...

    async def kept_bytes(self) -> int:
        """Return how many bytes of sound are kept, and on their way to be."""
        ...
