"""The Bot API as the web chat answers it, within this process: what the bot sends is kept for the page to show."""

from __future__ import annotations

import json
import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.channels.arrivals import Arrival
from bot.channels.web_chat import WebChat
from bot.channels.web_store import WebStore
from bot.delivery.plain_bot import PlainBot

TOKEN = "0:web"  # noqa: S105 - it opens nothing: no request with it leaves this process
NAME = "sayso_web"
OPUS = "audio/ogg"
OPEN_XML = "application/vnd.openxmlformats-officedocument"
MEDIA_TYPES = {
    "xlsx": f"{OPEN_XML}.spreadsheetml.sheet",
    "docx": f"{OPEN_XML}.wordprocessingml.document",
    "zip": "application/zip",
    "html": "text/html",
    "json": "application/json",
    "jpg": "image/jpeg",
    "png": "image/png",
}

Parameters = dict[str, Any]
Files = dict[str, tuple[str, bytes, str]]


class Refusal(Exception):
    """What the Bot API would refuse, with its code and its words."""

    def __init__(self, code: int, description: str) -> None:
        super().__init__(description)
        self.code = code
        self.description = description


class WebRequest(BaseRequest):
    """Answers Bot API calls from the web chat's store, and tells whoever watches the chat."""

    def __init__(self, store: WebStore, notify: Callable[[int], None], clock: Callable[[], datetime]) -> None:
        self._store = store
        self._notify = notify
        self._clock = clock

    @property
    def read_timeout(self) -> float | None:
        """There is nothing to wait for."""
        return None

    async def initialize(self) -> None:
        """There is nothing to prepare."""

    async def shutdown(self) -> None:
        """There is nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,
        connect_timeout: Any = None,
        pool_timeout: Any = None,
    ) -> tuple[int, bytes]:
        """Answer one call as the Bot API does: a status and a JSON document."""
        name = url.rsplit("/", 1)[-1]
        parameters: Parameters = dict(request_data.parameters) if request_data else {}
        files: Files = dict(request_data.multipart_data) if request_data else {}  # type: ignore[arg-type]
        try:
            result = await self._answer(name, parameters, files)
        except Refusal as refusal:
            answer = {"ok": False, "error_code": refusal.code, "description": refusal.description}
            return refusal.code, json.dumps(answer).encode()
        return 200, json.dumps({"ok": True, "result": result}).encode()

    async def _answer(self, name: str, parameters: Parameters, files: Files) -> Any:
        if name == "getMe":
            return {"id": 1, "is_bot": True, "first_name": "Sayso", "username": NAME}
        if name in {"answerCallbackQuery", "editMessageReplyMarkup"}:
            return True
        if name == "sendMessage":
            return await self._keep(
                parameters, {"text": parameters["text"]} | _buttons(parameters) | _documents(parameters), {}
            )
        if name == "sendVoice":
            return await self._voice(parameters, files)
        if name == "sendPhoto":
            return await self._photo(parameters, files)
        if name == "sendDocument":
            return await self._document(parameters, files)
        raise Refusal(404, "Not Found")

    async def _voice(self, parameters: Parameters, files: Files) -> Any:
        file_id = parameters.get("voice")
        if "voice" in files:
            file_name, content, _ = files["voice"]
            owner = None if parameters.get("public") else self._chat(parameters)
            about_round = parameters.get("about_round")
            note = parameters.get("voice_note")
            file_id = str(await self._store.add_file(owner, file_name, OPUS, content, about_round, note))
        voice = {"file_id": file_id, "file_unique_id": file_id, "duration": 0, "mime_type": OPUS}
        body = {"text": parameters.get("caption", ""), "voice": file_id}
        return await self._keep(parameters, body, {"voice": voice})

    async def _photo(self, parameters: Parameters, files: Files) -> Any:
        """A picture of a published text may be seen by whoever has a chat, another one in its own chat alone."""
        file_id = parameters.get("photo")
        if "photo" in files:
            file_name, content, _ = files["photo"]
            owner = None if parameters.get("public") else self._chat(parameters)
            file_id = str(await self._store.add_file(owner, file_name, _media_type(file_name), content))
        photo = {"file_id": file_id, "file_unique_id": file_id, "width": 0, "height": 0}
        body = {"text": parameters.get("caption", ""), "picture": file_id}
        return await self._keep(parameters, body, {"photo": [photo]})

    async def _document(self, parameters: Parameters, files: Files) -> Any:
        chat_id = self._chat(parameters)
        file_name, content, _ = files["document"]
        file_id = str(await self._store.add_file(chat_id, file_name, _media_type(file_name), content))
        document = {"file_id": file_id, "file_unique_id": file_id, "file_name": file_name}
        body = {"text": parameters.get("caption", ""), "document": file_id, "name": file_name}
        return await self._keep(parameters, body, {"document": document})

    async def _keep(self, parameters: Parameters, body: dict[str, Any], more: dict[str, Any]) -> Any:
        chat_id = self._chat(parameters)
        if not await self._store.exists(chat_id):
            raise Refusal(403, "Forbidden: there is no such chat")
        body["language"] = parameters.get("language", "")
        content = json.dumps(body, ensure_ascii=False)
        number = await self._store.add(chat_id, content, parameters.get("about_round"), parameters.get("delivery"))
        self._notify(chat_id)
        chat = {"id": chat_id, "type": "private"}
        return {"message_id": number, "date": int(self._clock().timestamp()), "chat": chat} | more

    @staticmethod
    def _chat(parameters: Parameters) -> int:
        return int(parameters["chat_id"])


def _documents(parameters: Parameters) -> dict[str, Any]:
    """Read whether a document or a picture can be sent in place of the words a message asks for."""
    return {name: True for name in ("documents", "pictures") if parameters.get(name)}


def _media_type(file_name: str) -> str:
    return MEDIA_TYPES.get(file_name.rsplit(".", 1)[-1], "application/octet-stream")


def _buttons(parameters: Parameters) -> dict[str, Any]:
    """Read the buttons of a message."""
    markup = parameters.get("reply_markup") or {}
    if "inline_keyboard" in markup:
        return {
            "rows": [[(button["text"], button["callback_data"]) for button in row] for row in markup["inline_keyboard"]]
        }
    if "keyboard" in markup:
        return {"keyboard": [[key["text"] for key in row] for row in markup["keyboard"]]}
    return {}


def web_channel(
    channel: str,
    store: WebStore,
    put: Callable[[list[Arrival]], Awaitable[None]],
    clock: Callable[[], datetime],
) -> tuple[WebChat, PlainBot]:
    """Return a channel of pages: its chats, and the Bot whose calls are answered there."""
    chat = WebChat(store, put, lambda: secrets.token_urlsafe(32), clock, channel)
    return chat, web_bot(store, chat.notify, clock)


def web_bot(store: WebStore, notify: Callable[[int], None], clock: Callable[[], datetime]) -> PlainBot:
    """Return the Bot whose calls the web chat answers."""
    request = WebRequest(store, notify, clock)
    return PlainBot(TOKEN, request=request, get_updates_request=request)
