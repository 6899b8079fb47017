"""What the web chat needs of its own store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol


class Kept(Protocol):
    """A message as it is kept."""

    @property
    def id(self) -> int:
        """Its number."""
        ...

    @property
    def mine(self) -> bool:
        """Whether the person said it."""
        ...

    @property
    def body(self) -> str:
        """What it shows, as JSON."""
        ...


class File(Protocol):
    """A file as it is kept."""

    @property
    def name(self) -> str:
        """Its name."""
        ...

    @property
    def media_type(self) -> str:
        """Its media type."""
        ...

    @property
    def content(self) -> bytes:
        """What is in it."""
        ...


class WebStore(Protocol):
    """The web chat's own store."""

    async def open_chat(self, secret: str, now: datetime) -> int:
        """Open a new chat."""
        ...

    async def may_open(self, chat_id: int, secret: str) -> bool:
        """Whether this is the secret of the chat."""
        ...

    async def exists(self, chat_id: int) -> bool:
        """Whether there is such a chat."""
        ...

    async def add(self, chat_id: int, body: str, about_round: int | None, delivery_id: int | None) -> int:
        """Add a message of the bot's."""
        ...

    async def messages(self, chat_id: int, after: int = 0) -> Sequence[Kept]:
        """Return messages after a number."""
        ...

    async def message(self, chat_id: int, number: int) -> Kept | None:
        """Return one message of a chat, or None where it has none of this number."""
        ...

    async def clear(self, chat_id: int) -> None:
        """Delete all that a chat shows."""
        ...

    async def last(self, chat_id: int) -> int:
        """Return the number of the last message of a chat, 0 where it has none."""
        ...

    async def add_file(
        self,
        chat_id: int | None,
        name: str,
        media_type: str,
        content: bytes,
        about_round: int | None = None,
        voice_note: int | None = None,
    ) -> int:
        """Keep a file. One that sounds somebody's `voice_note` goes when that goes."""
        ...

    async def file(self, chat_id: int, file_id: int) -> File | None:
        """Return a file."""
        ...

    async def language(self, chat_id: int) -> str | None:
        """Return the language of the person there."""
        ...
