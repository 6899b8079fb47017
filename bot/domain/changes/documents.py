"""What happens to documents that organisers send in place of typed words."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.changes.base import Change
from bot.domain.documents import SentDocument


@dataclass(frozen=True, slots=True)
class NoteDocument(Change):
    """A document came, to be read. `content` is what is in it, where that came with it."""

    document: SentDocument
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class DropDocument(Change):
    """A document is read, or cannot be: all that is kept of it is deleted."""

    document_id: int
