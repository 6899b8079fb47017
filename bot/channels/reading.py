"""Reading documents and pictures that people sent."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

import structlog
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from bot.channels.arrivals import Arrival
from bot.channels.fetching import Fetching, TooLarge
from bot.channels.making_out import MakingOut, SentStore
from bot.content.pictures import NotAPicture, fit
from bot.domain.documents import MOST_BYTES, PICTURES_AT, DocumentRead, SentDocument, Trouble
from bot.domain.pictures import LARGEST_BYTES, LONGEST_SIDE
from bot.usecases.documents.reading import read

log = structlog.get_logger()
TROUBLES = {"pack-picture-large": Trouble.PICTURE_LARGE, "pack-picture-moving": Trouble.PICTURE_MOVES}
"""What is wrong with a picture; anything else is that it is none."""


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
        pictured = sent.asked.name in PICTURES_AT
        most = LARGEST_BYTES if pictured else MOST_BYTES
        try:
            content = await self._documents.content(sent.id)
            content = content or await self._fetching.fetched(sent.channel, sent.file, most)
            make_out = _pictured if pictured else read
            await self._tell(sent, chat, await asyncio.to_thread(make_out, sent.id, content, sent.name))
        except TooLarge:
            trouble = Trouble.PICTURE_LARGE if pictured else Trouble.LARGE
            await self._tell(sent, chat, DocumentRead(sent.id, trouble=trouble))
        except (BadRequest, Forbidden, InvalidToken) as failure:
            log.warning("a document cannot be had", failure=type(failure).__name__, channel=sent.channel)
            await self._tell(sent, chat, DocumentRead(sent.id, trouble=Trouble.LOST))
        except (TelegramError, OSError, KeyError) as failure:
            log.warning("a document cannot be fetched", failure=type(failure).__name__, channel=sent.channel)
            if not self._fetching.again(sent.id):
                await self._tell(sent, chat, DocumentRead(sent.id, trouble=Trouble.LOST))


def _pictured(document_id: int, content: bytes, name: str) -> DocumentRead:
    """Return a picture, made fit to be shown, whatever its file is called."""
    try:
        return DocumentRead(document_id, picture=fit(content, LONGEST_SIDE, LARGEST_BYTES))
    except NotAPicture as bad:
        return DocumentRead(document_id, trouble=TROUBLES.get(bad.problem, Trouble.NO_PICTURE))
