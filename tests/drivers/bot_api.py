"""A strict Bot API server on loopback: it stands in for Telegram, and refuses what Telegram would refuse.

Parameters are checked against aiogram's models of the Bot API's methods, which know nothing of the library the bot
uses. Faults can be ordered: an answer for the next call of a method.
"""

from __future__ import annotations

import asyncio
import json
import re
import secrets
from collections import defaultdict, deque
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from tests.drivers.bot_api_rules import Refused, Sent, checked, inline_buttons, parameters_of
from tests.drivers.telegram_people import BOT_ID, NAME, TOKEN, PeopleOnTelegram

__all__ = ("TOKEN", "BotApi", "Fault")
LONGEST_TEXT, LONGEST_CAPTION = 4096, 1024


@dataclass
class Fault:
    """What happens to a call: an answer with a status, nothing until the client gives up, or garbage."""

    status: int = 500
    body: bytes | None = None
    retry_after: int | None = None
    hang: bool = False
    after_effect: bool = False


class BotApi(PeopleOnTelegram):
    """The server. `people` are chat ids that have talked to the bot."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: dict[int, list[Sent]] = defaultdict(list)
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.faults: dict[str, deque[Fault | None]] = defaultdict(deque)
        self.blocked: set[int] = set()
        self.files: dict[str, bytes] = {}
        self.webhook: dict[str, Any] | None = None
        self.commands: dict[str, dict[str, str]] = {}
        self.acknowledged = 0
        self._asked = asyncio.Condition()
        self._keyboards: dict[int, list[list[str]]] = {}
        self._runner: web.AppRunner | None = None
        self.address = ""

    async def start(self) -> None:
        app = web.Application(client_max_size=60 * 1024**2)
        for place in ("", "/of/{process}"):
            app.router.add_route("*", f"{place}/bot{{token}}/{{method}}", self._handle)
        app.router.add_get("/file/bot{token}/{file}", self._file)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.address = f"http://{host}:{port}"

    async def stop(self) -> None:
        self._came.set()
        if self._runner:
            await self._runner.cleanup()

    async def all_taken(self, seconds: float = 20) -> None:
        """Wait until the bot has asked for updates after these: then they are committed."""
        wanted = self._updates[-1]["update_id"] + 1 if self._updates else 0
        async with asyncio.timeout(seconds), self._asked:
            await self._asked.wait_for(lambda: self.acknowledged >= wanted)

    def keyboard(self, person: int) -> list[list[str]]:
        """The reply keyboard a person sees now."""
        return self._keyboards.get(person, [])

    # What the bot calls

    async def _handle(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        if request.match_info["token"] != TOKEN:
            return self._refusal(Refused(404, "Not Found"))
        given, files = await parameters_of(request)
        fault = self.faults[method].popleft() if self.faults[method] else None
        if fault and not fault.after_effect:
            return await self._faulty(fault)
        try:
            parameters = checked(method, given, files)
            self.calls.append((method, parameters))
            result = await getattr(self, f"_{method}")(parameters, files)
        except Refused as refused:
            return self._refusal(refused)
        if fault:
            return await self._faulty(fault)
        return web.json_response({"ok": True, "result": result})

    async def _faulty(self, fault: Fault) -> web.Response:
        if fault.hang:
            await asyncio.Event().wait()
        if fault.retry_after is not None:
            return self._refusal(Refused(429, "Too Many Requests", retry_after=fault.retry_after))
        return web.Response(status=fault.status, body=fault.body or b"<html>oh no</html>")

    @staticmethod
    def _refusal(refused: Refused) -> web.Response:
        content = {"ok": False, "error_code": refused.code, "description": refused.description}
        if refused.parameters:
            content["parameters"] = refused.parameters
        return web.json_response(content, status=refused.code)

    def _chat(self, parameters: dict[str, Any]) -> int:
        chat = int(parameters["chat_id"])
        if chat in self.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return chat

    async def _getMe(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        return {"id": BOT_ID, "is_bot": True, "first_name": "Sayso", "username": NAME}

    async def _setMyCommands(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        named = parameters["commands"]
        offered = json.loads(named) if isinstance(named, str) else named
        for each in offered:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", each["command"]) or not 1 <= len(each["description"]) <= 256:
                raise Refused(400, "Bad Request: BOT_COMMAND_INVALID")
        self.commands[parameters.get("language_code", "")] = {each["command"]: each["description"] for each in offered}
        return True

    async def _deleteWebhook(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        self.webhook = None
        return True

    async def _setWebhook(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        self.webhook = parameters
        return True

    async def _getUpdates(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        offset = int(parameters.get("offset", 0))
        if offset:
            async with self._asked:
                self.acknowledged = max(self.acknowledged, offset)
                self._asked.notify_all()
            self._updates = [each for each in self._updates if each["update_id"] >= offset]
        if not self._updates:
            self._came.clear()
            try:
                await asyncio.wait_for(self._came.wait(), min(float(parameters.get("timeout", 0)), 5))
            except TimeoutError:
                return []
        return self._updates[: int(parameters.get("limit", 100))]

    async def _sendMessage(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        chat = self._chat(parameters)
        text = parameters["text"]
        if not text.strip() or len(text) > LONGEST_TEXT:
            raise Refused(400, "Bad Request: message text is empty or too long")
        return self._keep(chat, Sent(self.next_message(), text), parameters)

    async def _getFile(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        file_id = parameters["file_id"]
        if file_id not in self.files:
            raise Refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        return {"file_id": file_id, "file_unique_id": file_id, "file_path": file_id}

    async def _file(self, request: web.Request) -> web.Response:
        return web.Response(body=self.files[request.match_info["file"]])

    async def _sendVoice(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        file_id, voice = self._given("voice", parameters, files)
        sent = Sent(self.next_message(), parameters.get("caption", ""), voice=voice if files else file_id)
        found = self._keep(self._chat(parameters), sent, parameters)
        return found | {"voice": {"file_id": file_id, "file_unique_id": file_id, "duration": 1}}

    async def _sendPhoto(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        file_id, picture = self._given("photo", parameters, files)
        sent = Sent(self.next_message(), parameters.get("caption", ""), picture=picture)
        found = self._keep(self._chat(parameters), sent, parameters)
        sizes = [{"file_id": f"small-{file_id}", "file_unique_id": "small", "width": 90, "height": 60}]
        return found | {"photo": [*sizes, {"file_id": file_id, "file_unique_id": file_id, "width": 900, "height": 600}]}

    def _given(self, kind: str, parameters: dict[str, Any], files: dict[str, tuple[str, bytes]]) -> tuple[str, bytes]:
        """What is sent as a new file, or by the id of one that was sent before."""
        if len(parameters.get("caption", "")) > LONGEST_CAPTION:
            raise Refused(400, "Bad Request: message caption is too long")
        if kind in files:
            file_id = f"{kind}-{secrets.token_hex(6)}"
            self.files[file_id] = files[kind][1]
        else:
            file_id = parameters[kind]
            if file_id not in self.files:
                raise Refused(400, "Bad Request: wrong file identifier")
        return file_id, self.files[file_id]

    async def _sendDocument(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        chat = self._chat(parameters)
        caption = parameters.get("caption", "")
        if len(caption) > LONGEST_CAPTION:
            raise Refused(400, "Bad Request: message caption is too long")
        name, content = files["document"]
        found = self._keep(chat, Sent(self.next_message(), caption, document=(name, content)), parameters)
        return found | {"document": {"file_id": "document-1", "file_unique_id": "document-1"}}

    def _keep(self, chat: int, sent: Sent, parameters: dict[str, Any]) -> dict[str, Any]:
        markup = parameters.get("reply_markup") or {}
        sent.buttons = inline_buttons(markup)
        if "keyboard" in markup:
            sent.keyboard = [
                [key if isinstance(key, str) else key["text"] for key in row] for row in markup["keyboard"]
            ]
            self._keyboards[chat] = sent.keyboard
        if markup.get("remove_keyboard"):
            self._keyboards.pop(chat, None)
        self.sent[chat].append(sent)
        return {"message_id": sent.number, "date": 1_700_000_000, "chat": {"id": chat, "type": "private"}}

    async def _answerCallbackQuery(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        if self._queries.pop(parameters["callback_query_id"], None) is None:
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        return True

    @property
    def unanswered(self) -> int:
        """How many button presses still wait for their answer."""
        return len(self._queries)

    async def _editMessageReplyMarkup(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        chat = self._chat(parameters)
        for sent in self.sent[chat]:
            if sent.number == int(parameters["message_id"]):
                if not sent.buttons:
                    raise Refused(400, "Bad Request: message is not modified")
                sent.buttons = []
                return True
        raise Refused(400, "Bad Request: message to edit not found")
