"""Working on what people sent besides words, outside turns: fetched, made out, and handed back through the inbox.

What is made out comes back as what people write does. Whatever was noted is worked on again after a restart, and counts
once.
"""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, Protocol, TypeVar

import structlog

from bot.channels.arrivals import Arrival
from bot.channels.fetching import Fetching
from bot.domain.documents import DocumentRead, SentDocument
from bot.domain.voices import Heard, VoiceNote

SECONDS = 1.0
log = structlog.get_logger()


Sent = VoiceNote | SentDocument
OfKind = TypeVar("OfKind", bound=Sent)
OfKind_co = TypeVar("OfKind_co", bound=Sent, covariant=True)


class SentStore(Protocol[OfKind_co]):
    """What is to be made out, as it is stored."""

    async def coming(self) -> Sequence[tuple[OfKind_co, str]]:
        """Return what is to be made out, the oldest first, with the channel's own id of where it came from."""
        ...


class MakingOut(ABC, Generic[OfKind]):
    """Works on one thing at a time. One that fails holds up no other."""

    def __init__(
        self, store: SentStore[OfKind], fetching: Fetching, put: Callable[[list[Arrival]], Awaitable[None]]
    ) -> None:
        self._coming = store.coming
        self._fetching = fetching
        self._put = put
        self._one_at_a_time = asyncio.Lock()
        self._told: set[int] = set()

    @abstractmethod
    async def _make_out(self, sent: OfKind, chat: str) -> None:
        """Fetch and make out one thing, and tell what was found."""

    async def run(self) -> None:
        """Look every second, until cancelled."""
        while True:
            try:
                await self.look()
            except Exception as failure:
                log.error("nothing is made out now", by=type(self).__name__, failure=type(failure).__name__)
            await asyncio.sleep(SECONDS)

    async def look(self) -> None:
        """Make out all that came and is due."""
        async with self._one_at_a_time:
            for sent, chat in await self._coming():
                if sent.id not in self._told and self._fetching.is_due(sent.id):
                    await self._make_out(sent, chat)

    async def _tell(self, sent: Sent, chat: str, found: DocumentRead | Heard) -> None:
        """Hand back what was found, and wait until it is committed. The number is its own, so that it counts once."""
        await self._put([Arrival(sent.channel, -sent.id, chat, "", {}, made_out=found)])
        self._told.add(sent.id)
