"""Reading documents that people sent."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

import structlog
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from bot.channels.arrivals import Arrival
from bot.channels.fetching import Fetching, TooLarge
from bot.channels.making_out import MakingOut, SentStore
from bot.domain.documents import MOST_BYTES, DocumentRead, SentDocument, Trouble
from bot.usecases.documents.reading import read

log = structlog.get_logger()


class DocumentStore(SentStore[SentDocument], Protocol):
    """Documents that are to be read, as they are stored."""

    async def content(self, document_id: int) -> bytes:
        """Return what is in a document, b"" where that is to be fetched."""
        ...


class Reading(MakingOut[SentDocument]):
    """Fetches and reads documents."""

    def __init__(
        self, documents: DocumentStore, fetching: Fetching, put: Callable[[list[Arrival]], Awaitable[None]]
    ) -> None:
        super().__init__(documents, fetching, put)
        self._documents = documents

    async def _make_out(self, sent: SentDocument, chat: str) -> None:
        try:
            content = await self._documents.content(sent.id)
            content = content or await self._fetching.fetched(sent.channel, sent.file, MOST_BYTES)
            await self._tell(sent, chat, await asyncio.to_thread(read, sent.id, content, sent.name))
        except TooLarge:
            await self._tell(sent, chat, DocumentRead(sent.id, trouble=Trouble.LARGE))
        except (BadRequest, Forbidden, InvalidToken) as failure:
            log.warning("a document cannot be had", failure=type(failure).__name__, channel=sent.channel)
            await self._tell(sent, chat, DocumentRead(sent.id, trouble=Trouble.LOST))
        except (TelegramError, OSError, KeyError) as failure:
            log.warning("a document cannot be fetched", failure=type(failure).__name__, channel=sent.channel)
            if not self._fetching.again(sent.id):
                await self._tell(sent, chat, DocumentRead(sent.id, trouble=Trouble.LOST))
