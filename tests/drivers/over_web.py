"""Somebody who talks over the web chat's pages, as a browser does."""

from __future__ import annotations

import aiohttp

from tests.drivers.chat_page import ChatPage, Heard
from tests.drivers.running import Running
from tests.drivers.talking import unnumbered


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

    async def speaks(self, sound: bytes) -> None:
        self._once += 1
        headers = {
            "X-Requested-With": "fetch",
            "X-Check": self._page.hidden.get("check", ""),
            "X-Once": f"{self.chat}-{self._once}".replace("/", "-"),
            "X-Seconds": "2",
            "Content-Type": "audio/wav",
        }
        where = f"{self._running.address}{self.chat}/voice"
        async with self._session.post(where, data=sound, headers=headers) as answer:
            assert answer.status == 200, (answer.status, await answer.text())
        await self._running.settled()
        self._stale = True

    async def brings(self, name: str, content: bytes) -> None:
        if self._stale:
            await self._load()
        self._once += 1
        form = aiohttp.FormData({"check": self._page.hidden["check"], "once": f"{self.chat}-{self._once}"})
        form.add_field("document", content, filename=name)
        where, headers = f"{self._running.address}{self.chat}/document", {"X-Requested-With": "fetch"}
        async with self._session.post(where, data=form, headers=headers) as answer:
            assert answer.status == 200, (answer.status, await answer.text())
        await self._running.settled()
        self._stale = True

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

    async def blocks(self) -> None:
        self._stale = True

    async def returns(self) -> None:
        await self._load()
        await self.says("/start")

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
                    elif answer.content_type.startswith("image/"):
                        heard.picture = content
                    else:
                        heard.document = (answer.headers["Content-Disposition"].split("''")[-1], content)
        return [heard for _, heard in new]

    def offered(self) -> list[str]:
        message = self._choices()
        if message is None:
            return []
        return [unnumbered(label) for label, _ in message.buttons] or [unnumbered(key) for key in message.keyboard]
