"""What use cases need of documents that are to be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.domain.documents import SentDocument


class SentDocuments(Protocol):
    """Documents that are on their way to being words."""

    async def found(self, document_id: int) -> SentDocument | None:
        """Return a document, or None where there is none of this id."""
        ...

    async def of_person(self, person_id: int) -> Sequence[SentDocument]:
        """Return the documents of a person that wait to be read, the oldest first."""
        ...
