"""Documents as whoever reads them sees them: what is to be fetched, and what came with the update."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.documents import SentDocument
from storage import sent_documents
from storage.store import Store


class StoredDocuments:
    """What is to be read. Reading holds up nobody who writes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def coming(self) -> Sequence[tuple[SentDocument, str]]:
        """Return what is to be read, the oldest first, with the channel's own id of where it came from."""
        async with self._store.reading() as session:
            return await sent_documents.coming(session)

    async def content(self, document_id: int) -> bytes:
        """Return what is in a document, b"" where that is to be fetched."""
        async with self._store.reading() as session:
            return await sent_documents.content(session, document_id)
