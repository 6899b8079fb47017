"""The web chat: a channel of its own for people without Telegram.

What people say here becomes updates in the Bot API's form, and what the bot sends comes back as Bot API calls (see
web_request.py): one application, one list of handlers and one set of screens serve the web chat and Telegram.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.channels.arrivals import Arrival, Json, arrival
from bot.channels.web_store import File, Kept, WebStore

CHANNEL = "web"
LONGEST_TEXT = 4096
KEPT_WITHIN = 10.0
Rows = tuple[tuple[tuple[str, str], ...], ...]


class NotKept(Exception):
    """What somebody said could not be kept in time."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A message as the page shows it. `rows` hold buttons (label, data), `keyboard` rows of labels to be said.

    `screen` tells a message whose buttons go when the next screen comes; those of news stay. `spoken`
    is what somebody said aloud: their sound is not kept here. Where it asks for words, `documents` and `pictures` say
    whether a document or a picture can be sent in place of them.
    """

    id: int
    mine: bool
    text: str
    language: str
    rows: Rows = ()
    keyboard: tuple[tuple[str, ...], ...] = ()
    voice: str = ""
    document: str = ""
    name: str = ""
    spoken: bool = False
    documents: bool = False
    picture: str = ""
    pictures: bool = False

    @property
    def takes_files(self) -> bool:
        """Whether a file can be sent in place of words."""
        return self.documents or self.pictures

    @property
    def screen(self) -> bool:
        """Whether this is a screen that the next one takes the place of."""
        return (
            bool(self.keyboard)
            or self.takes_files
            or any(not data.startswith("0|") for row in self.rows for _, data in row)
        )


def shown(kept: Kept) -> Shown:
    """Read a message from what is kept of it."""
    body: dict[str, Any] = json.loads(kept.body)
    return Shown(
        kept.id,
        kept.mine,
        body.get("text", ""),
        body.get("language", ""),
        tuple(tuple((label, data) for label, data in row) for row in body.get("rows", ())),
        tuple(tuple(row) for row in body.get("keyboard", ())),
        body.get("voice", ""),
        body.get("document", ""),
        body.get("name", ""),
        spoken=body.get("spoken", False),
        documents=body.get("documents", False),
        picture=body.get("picture", ""),
        pictures=body.get("pictures", False),
    )


class WebChat:
    """Opens chats, takes what is said in them, and tells whoever watches a chat that something came."""

    def __init__(
        self,
        store: WebStore,
        put: Callable[[list[Arrival]], Awaitable[None]],
        new_secret: Callable[[], str],
        clock: Callable[[], datetime],
        channel: str = CHANNEL,
    ) -> None:
        self._channel = channel
        self._store = store
        self._put = put
        self._new_secret = new_secret
        self._clock = clock
        self._watchers: dict[int, set[asyncio.Event]] = {}

    async def open(self) -> tuple[int, str]:
        """Open a new chat. Returns its id and the secret that opens it from then on."""
        secret = self._new_secret()
        return await self._store.open_chat(secret, self._clock()), secret

    async def may_open(self, chat_id: int, secret: str) -> bool:
        """Whether whoever holds this secret may see the chat."""
        return await self._store.may_open(chat_id, secret)

    async def language(self, chat_id: int) -> str | None:
        """Return the language of the person there."""
        return await self._store.language(chat_id)

    async def file(self, chat_id: int, file_id: int) -> File | None:
        """Return a file of a chat."""
        return await self._store.file(chat_id, file_id)

    async def messages(self, chat_id: int, after: int = 0) -> Sequence[Shown]:
        """Return the messages of a chat after a number; of the screens only the last has its buttons still."""
        found = [shown(kept) for kept in await self._store.messages(chat_id, after)]
        last = max((each.id for each in found if each.screen), default=0)
        return [each if each.id == last or not each.screen else _without_buttons(each) for each in found]

    async def label(self, chat_id: int, number: int, data: str) -> str:
        """Return what stands on a button of a message, "" where there is no such button."""
        kept = await self._store.message(chat_id, number)
        rows = shown(kept).rows if kept else ()
        return next((label for row in rows for label, known in row if known == data), "")

    async def clear(self, chat_id: int, once: str, language: str) -> None:
        """Delete all that a chat shows, and begin it anew at the menu. What was answered stays."""
        await self._store.clear(chat_id)
        await self._command(chat_id, "/menu", once, language)

    async def last(self, chat_id: int) -> int:
        """Return the number of a chat's last message."""
        return await self._store.last(chat_id)

    async def said(self, chat_id: int, text: str, once: str, language: str) -> None:
        """Take what somebody typed. `once` is the same where the page sends it a second time."""
        message: Json = {"text": text}
        if text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        update = {"message": self._message(chat_id, language) | message}
        await self._take(chat_id, once, update, {"text": text})

    async def spoke(self, chat_id: int, sound: bytes, seconds: int, once: str, language: str) -> None:
        """Take what somebody recorded on the page. The sound goes with the update, into the same transaction."""
        voice: Json = {"file_id": once, "file_unique_id": once, "duration": seconds, "file_size": len(sound)}
        update = {"message": self._message(chat_id, language) | {"voice": voice}}
        await self._take(chat_id, once, update, {"spoken": True}, sound)

    async def sent(self, chat_id: int, name: str, content: bytes, once: str, language: str) -> None:
        """Take a document somebody sent from the page. It goes with the update, into the same transaction."""
        document: Json = {"file_id": once, "file_unique_id": once, "file_name": name, "file_size": len(content)}
        update = {"message": self._message(chat_id, language) | {"document": document}}
        await self._take(chat_id, once, update, {"text": name}, content)

    async def tapped(self, chat_id: int, data: str, label: str, message_id: int, once: str, language: str) -> None:
        """Take the press of a button. `label` is shown as what the person said."""
        message = self._message(chat_id, language) | {"message_id": message_id}
        sender = message.pop("from")
        query = {"id": once, "from": sender, "chat_instance": str(chat_id), "data": data, "message": message}
        await self._take(chat_id, once, {"callback_query": query}, {"text": label})

    async def began(self, chat_id: int, token: str, once: str, language: str) -> None:
        """Begin a chat, with an invite or without. The invite is not shown in it."""
        await self._command(chat_id, f"/start {token}".strip(), once, language)

    async def _command(self, chat_id: int, text: str, once: str, language: str) -> None:
        """Take a command that the page gives by itself: it is not shown as what somebody said."""
        entity = {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}
        message = self._message(chat_id, language) | {"text": text, "entities": [entity]}
        await self._take(chat_id, once, {"message": message}, None)

    async def _take(self, chat_id: int, once: str, update: Json, echo: Json | None, attached: bytes = b"") -> None:
        digest = hashlib.sha256(f"{chat_id}:{once}".encode()).digest()
        update_id = int.from_bytes(digest[:8], "big") >> 1
        arrived = arrival(self._channel, {"update_id": update_id} | update, json.dumps(echo) if echo else "", attached)
        if arrived is None:
            raise TypeError("What a page sends always makes an update.")
        try:
            async with asyncio.timeout(KEPT_WITHIN):
                await self._put([arrived])
        except TimeoutError:
            raise NotKept("Nothing can be written now. What was said waits, and is kept once it can be.") from None
        self.notify(chat_id)

    def _message(self, chat_id: int, language: str) -> Json:
        person: Json = {"id": chat_id, "is_bot": False, "first_name": "-", "language_code": language}
        return {
            "message_id": 1,
            "date": int(self._clock().timestamp()),
            "chat": {"id": chat_id, "type": "private"},
            "from": person,
        }

    def notify(self, chat_id: int) -> None:
        """Tell whoever watches this chat that something came."""
        for event in self._watchers.get(chat_id, ()):
            event.set()

    @contextmanager
    def watching(self, chat_id: int) -> Iterator[asyncio.Event]:
        """Watch a chat: the event is set whenever something comes."""
        event = asyncio.Event()
        self._watchers.setdefault(chat_id, set()).add(event)
        try:
            yield event
        finally:
            self._watchers[chat_id].discard(event)
            if not self._watchers[chat_id]:
                del self._watchers[chat_id]


def _without_buttons(message: Shown) -> Shown:
    return replace(message, rows=(), keyboard=(), documents=False, pictures=False)
