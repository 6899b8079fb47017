"""Somebody who talks to the bot: over the web chat's pages as a browser does, or over Telegram's Bot API."""

from __future__ import annotations

import asyncio
import re
from typing import Protocol

import aiohttp

from tests.drivers.chat_page import ChatPage, Heard
from tests.drivers.running import Running

STANDING = ("Listen", "Undo", "Back", "Stop", "Help")


class Talker(Protocol):
    """What a conversation needs of a person, whatever the channel."""

    name: str

    async def begins(self, token: str) -> None: ...

    async def says(self, text: str) -> None: ...

    async def picks(self, label: str) -> None: ...

    async def hears(self) -> list[Heard]:
        """Return what came since the last time."""
        ...

    def offered(self) -> list[str]:
        """The labels that can be picked now, without numbers."""
        ...


def unnumbered(label: str) -> str:
    return re.sub(r"^\d+\. ", "", label)


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
        """Wait until the bot asks for updates after these: then they are committed; and until all is sent."""
        wanted = self._api._updates[-1]["update_id"] + 1 if self._api._updates else 0
        async with asyncio.timeout(20):
            while self._api.acknowledged < wanted:
                await asyncio.sleep(0)
        await self._running.settled()

    async def begins(self, token: str) -> None:
        self._api.person_says(self.chat, f"/start {token}".strip(), self.language)
        await self._done()

    async def says(self, text: str) -> None:
        self._api.person_says(self.chat, text, self.language)
        await self._done()

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
            heard.append(Heard(each.text, buttons, keyboard, voice, each.document, each.number))
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


class OverWeb:
    """Talks over the web chat's pages, by HTTP, with a browser's cookies."""

    def __init__(self, running: Running, name: str, language: str = "en") -> None:
        self.name = name
        self.language = language
        self._running = running
        self._session = aiohttp.ClientSession(
            cookie_jar=aiohttp.CookieJar(unsafe=True), headers={"Accept-Language": language, "Origin": running.address}
        )
        self.chat = ""
        self._seen = 0
        self._page = ChatPage()
        self._once = 0
        self._stale = True

    async def close(self) -> None:
        await self._session.close()

    async def begins(self, token: str) -> None:
        if token:
            async with self._session.get(f"{self._running.address}/join/{token}") as answer:
                assert answer.status == 200
        where = f"/join/{token}" if token else "/begin"
        async with self._session.post(f"{self._running.address}{where}") as answer:
            assert answer.status == 200, await answer.text()
            self.chat = answer.url.path
        await self._running.settled()
        await self._load()

    async def says(self, text: str) -> None:
        await self.posts("say", text=text)

    async def picks(self, label: str) -> None:
        if self._stale:
            await self._load()
        message = self._choices()
        assert message, "nothing was offered yet"
        for written, data in message.buttons:
            if unnumbered(written) == label:
                await self.taps(data, message.number)
                return
        for written in message.keyboard:
            if unnumbered(written) == label:
                await self.posts("tap", label=written)
                return
        raise AssertionError(f"{label!r} is not offered: {message.buttons or message.keyboard}")

    async def taps(self, data: str, number: int = 1) -> None:
        await self.posts("tap", data=data, message=str(number))

    async def posts(self, where: str, **fields: str) -> None:
        self._once += 1
        form = {"check": self._page.hidden.get("check", ""), "once": f"{self.chat}-{self._once}"} | fields
        headers = {"X-Requested-With": "fetch"}
        async with self._session.post(
            f"{self._running.address}{self.chat}/{where}", data=form, headers=headers
        ) as answer:
            assert answer.status == 200, (answer.status, await answer.text())
        await self._running.settled()
        self._stale = True

    async def _load(self) -> None:
        async with self._session.get(f"{self._running.address}{self.chat}") as answer:
            assert answer.status == 200, answer.status
            self._page = ChatPage()
            self._page.feed(await answer.text())
            self._stale = False

    def _choices(self) -> Heard | None:
        found = [
            heard
            for _, mine, heard in self._page.messages
            if not mine and (heard.keyboard or any(not data.startswith("0|") for _, data in heard.buttons))
        ]
        return found[-1] if found else None

    async def hears(self) -> list[Heard]:
        await self._load()
        new = [(number, heard) for number, mine, heard in self._page.messages if not mine and number > self._seen]
        self._seen = max([self._seen, *(number for number, _ in new)])
        for number, heard in new:
            for link in self._page.links.get(number, []):
                async with self._session.get(f"{self._running.address}{link}") as answer:
                    content = await answer.read()
                    if answer.content_type.startswith("audio/"):
                        heard.voice = content
                    else:
                        heard.document = (answer.headers["Content-Disposition"].split("''")[-1], content)
        return [heard for _, heard in new]

    def offered(self) -> list[str]:
        message = self._choices()
        if message is None:
            return []
        return [unnumbered(label) for label, _ in message.buttons] or [unnumbered(key) for key in message.keyboard]
