"""Somebody who writes and taps in a private chat, without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.delivery.messages import Message

if TYPE_CHECKING:
    from tests.drivers.offline import Offline

Json = dict[str, Any]


class Somebody:
    """Somebody who writes in a private chat."""

    def __init__(self, offline: Offline, chat: int, person_id: int, language: str = "en") -> None:
        self.offline = offline
        self.chat = chat
        self.person_id = person_id
        self.language = language
        self._seen = 0

    def saying(self, text: str | None, **more: Any) -> Json:
        message: Json = {
            "message_id": 7,
            "date": 1_700_000_000,
            "chat": {"id": self.chat, "type": "private"},
            "from": {"id": self.chat, "is_bot": False, "first_name": "<b>&Ana", "language_code": self.language},
        }
        if text is not None:
            message["text"] = text
            if text.startswith("/"):
                message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        return {"message": message | more}

    def tapping(self, data: str, number: int = 7) -> Json:
        message = self.saying("...")["message"]
        sender = message.pop("from")
        query = {"id": f"q{self.offline.next_update()}", "from": sender, "chat_instance": "1", "data": data}
        return {"callback_query": query | {"message": message | {"message_id": number}}}

    async def says(self, text: str, **more: Any) -> list[Message]:
        await self.offline.put(self.saying(text, **more))
        return self.hears()

    async def speaks(self, sound: bytes, seconds: int = 2, **more: Any) -> list[Message]:
        """Send a voice message whose sound comes with it, as on the page; it is not listened to yet."""
        voice = {"file_id": "f", "file_unique_id": "f", "duration": seconds, "file_size": len(sound)}
        await self.offline.put(self.saying(None, voice=voice, **more), attached=sound)
        return self.hears()

    async def is_heard(self) -> list[Message]:
        """Let all voice messages be listened to."""
        await self.offline.app.listening.look()
        return self.hears()

    async def sends(self, name: str, content: bytes | None, size: int | None = None, **more: Any) -> list[Message]:
        """Send a document; without content it is still to be fetched. It is not read yet."""
        known = len(content or b"") if size is None else size
        document = {"file_id": "d", "file_unique_id": "d", "file_name": name, "file_size": known}
        await self.offline.put(self.saying(None, document=document, **more), attached=content or b"")
        return self.hears()

    async def is_read(self) -> list[Message]:
        """Let all documents be read."""
        await self.offline.app.reading.look()
        return self.hears()

    async def taps(self, data: str) -> list[Message]:
        await self.offline.put(self.tapping(data))
        return self.hears()

    async def takes(self, code: str) -> list[Message]:
        """Tap a button of the present screen that carries this step."""
        return await self.taps(f"{self.revision}|{code}")

    async def picks(self, label: str) -> list[Message]:
        """Pick what is offered under this label."""
        found = next(
            (data for shown, data in self.buttons if shown.partition(". ")[2] == label or shown == label), None
        )
        assert found, f"{label!r} is not among {self.buttons}"
        return await self.taps(found)

    @property
    def messages(self) -> list[Message]:
        return self.offline.said[str(self.chat)]

    def hears(self) -> list[Message]:
        """What was said to them since the last time."""
        new = self.messages[self._seen :]
        self._seen += len(new)
        return new

    @property
    def screen(self) -> Message:
        return next(each for each in reversed(self.messages) if each.inline or each.keyboard)

    @property
    def buttons(self) -> list[tuple[str, str]]:
        return [button for row in self.screen.inline for button in row]

    @property
    def revision(self) -> str:
        return self.buttons[-1][1].partition("|")[0] if self.buttons else "0"
