"""The web chat's store as its channel uses it: each call is a transaction of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from storage import addresses, tables, web_chats
from storage.store import Store
from storage.web_chats import WebFile, WebMessage

CHANNEL = "web"


class StoredWebChats:
    """Who may open which chat, and what it shows."""

    def __init__(self, store: Store, channel: str = CHANNEL) -> None:
        self._store = store
        self._channel = channel

    async def open_chat(self, secret: str, now: datetime) -> int:
        """Open a new chat that only the holder of this secret can see. Returns its id."""
        async with self._store.unit() as unit:
            return await web_chats.open_chat(unit.session, secret, now)

    async def may_open(self, chat_id: int, secret: str) -> bool:
        """Whether this is the secret of the chat."""
        async with self._store.reading() as session:
            return await web_chats.may_open(session, chat_id, secret)

    async def exists(self, chat_id: int) -> bool:
        """Whether there is such a chat."""
        async with self._store.reading() as session:
            return await web_chats.chat_exists(session, chat_id)

    async def add(self, chat_id: int, body: str, about_round: int | None, delivery_id: int | None) -> int:
        """Add a message of the bot's. One delivery adds one message. Returns the message's number."""
        async with self._store.unit() as unit:
            number, _ = await web_chats.add(
                unit.session, chat_id, body, mine=False, about_round=about_round, delivery_id=delivery_id
            )
            await unit.session.tell(f"{self._channel}:{chat_id}")
            return number

    async def messages(self, chat_id: int, after: int = 0) -> Sequence[WebMessage]:
        """Return the last messages of a chat after a number, the oldest first."""
        async with self._store.reading() as session:
            return await web_chats.messages(session, chat_id, after)

    async def message(self, chat_id: int, number: int) -> WebMessage | None:
        """Return one message of a chat, or None where it has none of this number."""
        async with self._store.reading() as session:
            return await web_chats.message(session, chat_id, number)

    async def clear(self, chat_id: int) -> None:
        """Delete all that a chat shows."""
        async with self._store.unit() as unit:
            await web_chats.clear(unit.session, chat_id)

    async def last(self, chat_id: int) -> int:
        """Return the number of the last message of a chat, 0 where it has none."""
        async with self._store.reading() as session:
            return await web_chats.last(session, chat_id)

    async def add_file(
        self,
        chat_id: int | None,
        name: str,
        media_type: str,
        content: bytes,
        about_round: int | None = None,
        voice_note: int | None = None,
    ) -> int:
        """Keep a file for a chat, or for all. Returns its id."""
        file = WebFile(name, media_type, content)
        async with self._store.unit() as unit:
            return await web_chats.add_file(unit.session, chat_id, file, about_round, voice_note)

    async def file(self, chat_id: int, file_id: int) -> WebFile | None:
        """Return a file of a chat, or None where it has none of this id."""
        async with self._store.reading() as session:
            return await web_chats.file(session, chat_id, file_id)

    async def language(self, chat_id: int) -> str | None:
        """Return the language of the person who uses a chat, or None before anything was said in it."""
        async with self._store.reading() as session:
            lookup = addresses.lookup(session, self._channel, str(chat_id))
            return await session.connection.scalar(
                select(tables.people.c.language)
                .join(tables.addresses, tables.addresses.c.person_id == tables.people.c.id)
                .where(tables.addresses.c.lookup == lookup)
            )
