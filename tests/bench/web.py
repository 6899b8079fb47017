"""How long a tap takes in the web chat: from the browser's request until the reply has come, over HTTP."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from statistics import median, quantiles
from typing import Any
from urllib.parse import urlsplit

import aiohttp

TURNS = 100
JOINING = ("English", "More", "More", "More", "Yes, take part", "Not now")
BUTTON = re.compile(r'<button name="data" value="([^"]+)">(?:\d+\. )?([^<]+)</button>')
CHECK = re.compile(r'name="check" value="(\w+)"')
PUBLISHED = "Published"


@asynccontextmanager
async def served() -> AsyncIterator[str]:
    """Run the bot in a process of its own. Yields a service user's invite."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.bench.server", folder]
        process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
        try:
            link = ""
            while process.stdout and not link.startswith("http"):
                link = (await process.stdout.readline()).decode().strip()
            yield link
        finally:
            process.terminate()
            await process.wait()


class Browser:
    """A page of the chat: posts taps as its script does, and hears replies over server-sent events."""

    def __init__(self, session: aiohttp.ClientSession, link: str) -> None:
        self._session = session
        self._link = link
        self._address = "{0.scheme}://{0.netloc}".format(urlsplit(link))
        self._events: asyncio.Queue[tuple[int, str]] = asyncio.Queue()
        self._once = 0

    async def begin(self) -> None:
        async with self._session.post(self._link, headers={"Origin": self._address}) as answer:
            self._chat = f"{self._address}{answer.url.path}"
            page = await answer.text()
        self._check = CHECK.findall(page)[0]
        self._last = int(re.findall(r'data-number="(\d+)"', page)[-1])
        self._buttons = {label: data for data, label in BUTTON.findall(page)}
        self._listening = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        unhurried = aiohttp.ClientTimeout(total=None)
        async with self._session.get(f"{self._chat}/events?after={self._last}", timeout=unhurried) as events:
            number, html = 0, []
            async for raw in events.content:
                line = raw.decode().rstrip("\n")
                if line.startswith("id: "):
                    number = int(line[4:])
                elif line.startswith("data: "):
                    html.append(line[6:])
                elif not line and html:
                    await self._events.put((number, "\n".join(html)))
                    html = []

    async def tap(self, label: str) -> float:
        """Tap a button. Returns the milliseconds until the reply was there."""
        self._once += 1
        form = {"check": self._check, "once": str(self._once), "data": self._buttons[label], "message": str(self._last)}
        headers = {"Origin": self._address, "X-Requested-With": "fetch"}
        began = time.perf_counter()
        async with self._session.post(f"{self._chat}/tap", data=form, headers=headers) as answer:
            answer.raise_for_status()
        while True:
            number, html = await self._events.get()
            buttons = {found: data for data, found in BUTTON.findall(html)}
            if buttons:
                self._last, self._buttons = number, buttons
                return (time.perf_counter() - began) * 1000

    def end(self) -> None:
        self._listening.cancel()


async def measure() -> dict[str, Any]:
    """Return the milliseconds from tap to reply, at the middle and at 95 of 100."""
    async with served() as link, aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        browser = Browser(session, link)
        await browser.begin()
        for label in JOINING:
            await browser.tap(label)
        times = []
        for _ in range(TURNS):
            times += [await browser.tap(label) for label in ("What happened", "Back", "Vote", "Back")]
        browser.end()
    p95 = quantiles(times, n=20)[-1]
    return {
        "taps": len(times),
        "milliseconds, p50": round(median(times), 1),
        "milliseconds, p95": round(p95, 1),
        "wanted": "p95 under 50",
        "reached": p95 < 50,
    }
