"""What people say aloud: a voice message, who hears it, and how far it has come on its way to being words.

A voice message answers nothing by itself. Its words are shown to whoever said them, and count once they say yes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.screens import Step

MOST_SECONDS = 5 * 60
MOST_BYTES = 5 * 1024 * 1024
"""The longest and the largest voice message. Known before it is fetched; looked at again when it is there."""
MOST_WAITING = 5
"""Voice messages of one person that are on their way at the same time."""
MOST_KEPT = 500 * 1024 * 1024
"""Bytes of all the sounds kept for somebody to listen to. What is about safety is kept whatever there is."""
KEPT = timedelta(days=30)
"""How long a voice message is kept that nobody has said yes to. One about safety stays with its message."""


class Listener(StrEnum):
    """Who hears a voice message: the computer, an organiser, or whoever reads about safety."""

    MACHINE = "machine"
    ORGANISER = "organiser"
    CONTACT = "contact"


class NoteState(StrEnum):
    """How far a voice message has come."""

    ASKING = "asking"
    """Its person has not said yet whether an organiser may listen. The sound is not fetched."""
    COMING = "coming"
    """It is to be fetched, and heard where a computer hears it."""
    WAITING = "waiting"
    """The sound is kept for whoever listens."""
    WRITTEN = "written"
    """The words are known, and their person has not said yet whether they are right."""
    LOST = "lost"
    """The sound could not be fetched or played. Kept where it is about safety, so that its reader knows."""


@dataclass(frozen=True, slots=True)
class VoiceNote:
    """One voice message.

    `file` is the channel's own id for the sound, "" where the sound came with it. `where` is the screen it was said
    on, `asked` the step that takes words there (None where that screen asked for a choice), `revision` the place's
    then. `meant` is a choice that was heard and waits for a yes. A message about safety has the id of
    the contribution it belongs to, and no person once its writer has left.
    """

    id: int
    person_id: int | None
    address_id: int
    channel: str
    file: str
    size: int
    language: str
    said_at: datetime
    where: Step
    asked: Step | None
    revision: int
    listener: Listener
    state: NoteState = NoteState.COMING
    text: str = ""
    meant: Step | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """What the computer made of a voice message: its words, or "" where it could make out none."""

    note_id: int
    words: str
