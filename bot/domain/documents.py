"""Documents sent in place of typed words: a Word file, a text file or a picture, read outside of any turn.

What a document says is taken as if it had been typed where it was sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.screens import Step

MOST_BYTES = 2 * 1024 * 1024
"""The largest document. Known before it is fetched; looked at again when it is there."""
MOST_SIGNS = 12_000
"""The most signs that are taken from one document: some 50 cards, more than anybody reads, checked in a moment."""
MOST_WAITING = 3
"""Documents of one person that are on their way at the same time."""
KEPT = timedelta(days=1)
"""How long a document is kept that could not be read before."""
PICTURES_AT = frozenset({"draft-pictured"})
"""The steps that take a picture in place of words."""
TAKEN_AT = frozenset({"draft-text", "draft-added", "draft-lang-said"})
"""The steps that take words from a document too."""


class Trouble(StrEnum):
    """Why no words can be had from a document."""

    LARGE = "large"
    LONG = "long"
    KIND = "kind"
    OLD = "old"
    """Locked with a password, or from before Word saved `.docx`."""
    BROKEN = "broken"
    PICTURES = "pictures"
    """It holds pictures and no words."""
    EMPTY = "empty"
    LOST = "lost"
    """It could not be fetched."""
    NO_PICTURE = "no-picture"
    PICTURE_LARGE = "picture-large"
    PICTURE_MOVES = "picture-moves"


class LeftOut(StrEnum):
    """What a document holds besides words, and is not taken."""

    PICTURES = "pictures"
    MACROS = "macros"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class SentDocument:
    """One document that is to be read.

    `file` is the channel's own id for it, "" where it came with the update. `where` is the screen it was sent on,
    `asked` the step that takes words there, `revision` the place's then.
    """

    id: int
    person_id: int
    address_id: int
    channel: str
    file: str
    name: str
    sent_at: datetime
    where: Step
    asked: Step
    revision: int


@dataclass(frozen=True, slots=True)
class DocumentRead:
    """What was read in a document: its words as they could have been typed, its picture, or why there is nothing.

    `picture` is how its name ends, and its content, made fit to be shown.
    """

    document_id: int
    words: str = ""
    left_out: tuple[LeftOut, ...] = ()
    trouble: Trouble | None = None
    picture: tuple[str, bytes] | None = None
