"""Somebody who talks over Telegram's Bot API."""

from __future__ import annotations

from tests.drivers.chat_page import Heard
from tests.drivers.running import Running
from tests.drivers.talking import unnumbered


class OverTelegram:
    """Talks over the strict Bot API server."""

    def __init__(self, running: Running, name: str, chat: int, language: str = "en") -> None:
        assert running.bot_api
        self.name = name
        self.chat = chat
        self.language = language
        self._api = running.bot_api
        self._running = running
        self._seen = 0
        self._last: Heard | None = None

    async def _done(self) -> None:
        """Wait until what was said is committed, and until all is sent."""
        await self._api.all_taken()
        await self._running.settled()

    async def begins(self, token: str) -> None:
        self._api.person_says(self.chat, f"/start {token}".strip(), self.language)
        await self._done()

    async def says(self, text: str) -> None:
        self._api.person_says(self.chat, text, self.language)
        await self._done()

    async def speaks(self, sound: bytes) -> None:
        file_id = f"said-{len(self._api.files)}"
        self._api.files[file_id] = sound
        voice = {"file_id": file_id, "file_unique_id": file_id, "duration": 2, "file_size": len(sound)}
        await self.sends(voice=voice)

    async def brings(self, name: str, content: bytes) -> None:
        file_id = f"brought-{len(self._api.files)}"
        self._api.files[file_id] = content
        about = {"file_id": file_id, "file_unique_id": file_id, "file_size": len(content)}
        if name.endswith(".jpg"):
            sizes = [about | {"file_id": f"{file_id}-small", "file_size": 100}, about]
            await self.sends(photo=[each | {"width": 160, "height": 120} for each in sizes])
        else:
            await self.sends(document=about | {"file_name": name})

    async def sends(self, **content: object) -> None:
        self._api.person_says(self.chat, None, self.language, **content)
        await self._done()

    async def picks(self, label: str) -> None:
        assert self._last, "nothing was offered yet"
        for written, data in self._last.buttons:
            if unnumbered(written) == label:
                self._api.person_taps(self.chat, data, self._last.number, self.language)
                await self._done()
                return
        for written in self._last.keyboard or [key for row in self._api.keyboard(self.chat) for key in row]:
            if unnumbered(written) == label:
                await self.says(written)
                return
        raise AssertionError(f"{label!r} is not offered: {self._last.buttons or self._last.keyboard}")

    async def blocks(self) -> None:
        self._api.blocked.add(self.chat)
        await self._member("member", "kicked")

    async def returns(self) -> None:
        self._api.blocked.discard(self.chat)
        await self._member("kicked", "member")
        await self.says("/start")

    async def _member(self, before: str, now: str) -> None:
        """Let Telegram tell that this person stopped the bot, or started it again."""
        self._api.person_membership(self.chat, before, now)
        await self._done()

    async def taps(self, data: str, number: int = 1) -> None:
        self._api.person_taps(self.chat, data, number, self.language)
        await self._done()

    async def hears(self) -> list[Heard]:
        sent = self._api.sent[self.chat][self._seen :]
        self._seen += len(sent)
        heard = []
        for each in sent:
            voice = self._api.files[each.voice] if isinstance(each.voice, str) else each.voice
            buttons = [button for row in each.buttons for button in row]
            keyboard = [key for row in each.keyboard or [] for key in row]
            heard.append(Heard(each.text, buttons, keyboard, voice, each.document, each.number, each.picture))
        for each in heard:
            if each.keyboard or any(not data.startswith("0|") for _, data in each.buttons):
                self._last = each
            elif self._last is None or (each.text and not each.buttons and not each.voice and not each.document):
                self._last = self._last or each
        return heard

    def offered(self) -> list[str]:
        if self._last is None:
            return []
        return [unnumbered(label) for label, _ in self._last.buttons] or [
            unnumbered(key) for key in self._last.keyboard
        ]
