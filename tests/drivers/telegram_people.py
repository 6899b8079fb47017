"""What people do on Telegram, and the updates that come of it."""

from __future__ import annotations

import asyncio
import secrets
from typing import Any

BOT_ID = 4242
NAME = "sayso_test_bot"
TOKEN = f"{BOT_ID}:strict-test-token"


class PeopleOnTelegram:
    """People who write to the bot and tap its buttons. What they do waits as updates until the bot asks for them."""

    def __init__(self) -> None:
        self._updates: list[dict[str, Any]] = []
        self._queries: dict[str, int] = {}
        self._next_update = 1000
        self._next_message = 1
        self._came = asyncio.Event()

    def person_says(self, person: int, text: str | None, language: str = "en", **more: Any) -> int:
        message: dict[str, Any] = self._message(person, language) | more
        if text is not None:
            message["text"] = text
            if text.startswith("/"):
                message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        return self.update({"message": message})

    def person_taps(self, person: int, data: str, message: int, language: str = "en") -> int:
        query = secrets.token_hex(8)
        self._queries[query] = person
        sender = self._message(person, language)["from"]
        shown = {"message_id": message, "date": 1_700_000_000, "chat": {"id": person, "type": "private"}, "text": "..."}
        return self.update(
            {
                "callback_query": {
                    "id": query,
                    "from": sender,
                    "chat_instance": str(person),
                    "data": data,
                    "message": shown,
                }
            }
        )

    def person_membership(self, person: int, before: str, now: str) -> int:
        """Somebody blocked the bot (`kicked`), or let it write again (`member`)."""
        bot = {"id": BOT_ID, "is_bot": True, "first_name": "Sayso", "username": NAME}

        def member(status: str) -> dict[str, Any]:
            return {"user": bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})

        told = self._message(person, "en")
        return self.update(
            {
                "my_chat_member": {
                    "chat": told["chat"],
                    "from": told["from"],
                    "date": told["date"],
                    "old_chat_member": member(before),
                    "new_chat_member": member(now),
                }
            }
        )

    def update(self, content: dict[str, Any], update_id: int | None = None) -> int:
        if update_id is None:
            self._next_update += 1
            update_id = self._next_update
        self._updates.append({"update_id": update_id} | content)
        self._came.set()
        return update_id

    def next_message(self) -> int:
        self._next_message += 1
        return self._next_message

    def _message(self, person: int, language: str) -> dict[str, Any]:
        return {
            "message_id": self.next_message(),
            "date": 1_700_000_000,
            "chat": {"id": person, "type": "private", "first_name": "<b>&Ana"},
            "from": {"id": person, "is_bot": False, "first_name": "<b>&Ana", "language_code": language},
        }
