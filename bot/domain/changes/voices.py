"""What happens to voice messages."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.changes.base import Change
from bot.domain.voices import VoiceNote


@dataclass(frozen=True, slots=True)
class NoteVoice(Change):
    """A voice message came. `sound` is what it sounds like where that came with it, in any form that can be played."""

    note: VoiceNote
    sound: bytes = b""


@dataclass(frozen=True, slots=True)
class SaveNote(Change):
    """A voice message has come further. Once its words are known, or it is lost, its sound is deleted."""

    note: VoiceNote


@dataclass(frozen=True, slots=True)
class KeepSound(Change):
    """The sound of a voice message was fetched, as Ogg Opus, for whoever listens."""

    note: VoiceNote
    sound: bytes


@dataclass(frozen=True, slots=True)
class DropNote(Change):
    """A voice message is done with: all that is kept of it is deleted."""

    note_id: int
