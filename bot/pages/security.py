"""What every page is guarded by: headers, the size of what is posted, where it is posted from, and how often."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.domain.voices import MOST_BYTES
from bot.pages.uploads import DOCUMENTS, LONGEST_UPLOAD

LONGEST_BODY = 64 * 1024
LONGER = (("/voice", MOST_BYTES), (DOCUMENTS, LONGEST_UPLOAD))
"""How the addresses end that sounds and documents are posted to, and the most bytes of those."""
LONGEST_PATH = 1_000
"""Signs of an address, far more than any of ours has, and fewer than a number may have that Python still reads."""
MOST_REMEMBERED = 10_000

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Cache-Control": "no-store",
}


WITH_MICROPHONE = HEADERS["Permissions-Policy"].replace("microphone=()", "microphone=(self)")
"""For the one page that records, when somebody asks it to."""


class TooMuch(Exception):
    """A body that is larger than anything a page posts."""


class Guarded:
    """Adds the headers to every answer and refuses bodies that are too large before they are read whole."""

    def __init__(self, app: ASGIApp, secure: bool) -> None:
        self._app = app
        self._headers = dict(HEADERS)
        if secure:
            self._headers["Strict-Transport-Security"] = "max-age=31536000"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Guard one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if len(scope["path"]) > LONGEST_PATH:
            await PlainTextResponse("", 414, self._headers)(scope, receive, send)
            return
        received = 0
        longest = next((most for end, most in LONGER if scope["path"].endswith(end)), LONGEST_BODY)

        async def receiving() -> Message:
            """Receive the next part, unless what came is too much by now. Raises TooMuch."""
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > longest:
                raise TooMuch
            return message

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receiving, sending)


def posted_from_here(request: Request) -> bool:
    """Whether a form was posted from our own pages. Browsers that tell neither are held to the check in the form."""
    if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        return False
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")


def check_of(secret: str) -> str:
    """Return what a form of a chat carries, to show that it was made for whoever holds the chat's secret."""
    return hmac.digest(secret.encode(), b"form", hashlib.sha256).hex()[:32]


def is_check(given: str, secret: str) -> bool:
    """Whether a form carries the check of this chat, compared in constant time."""
    return hmac.compare_digest(given.encode(), check_of(secret).encode())


def language_of(headers: Headers, known: tuple[str, ...]) -> str:
    """Return the first language a browser asks for that we speak, or our first."""
    for part in headers.get("accept-language", "").split(","):
        language = part.split(";")[0].split("-")[0].strip().lower()
        if language in known:
            return language
    return known[0]


@dataclass(frozen=True, slots=True)
class Limits:
    """How often things may be done: so many at once, and then one every so many seconds.

    `opens` is for each internet address, `says` and `speaks` (aloud) for each chat. `paced` keeps to the pace
    Telegram bears.
    """

    opens: tuple[int, float] = (10, 30.0)
    says: tuple[int, float] = (20, 1.0)
    speaks: tuple[int, float] = (5, 10.0)
    paced: bool = True


class Rate:
    """Lets each sender do something `burst` times at once and then every `seconds`. In memory, for one process."""

    def __init__(self, burst: int, seconds: float, clock: Callable[[], float]) -> None:
        self._ahead = (burst - 1) * seconds
        self._seconds = seconds
        self._clock = clock
        self._due: dict[str, float] = {}

    def allows(self, sender: str) -> bool:
        """Whether this sender may do it now; if so, it is counted."""
        now = self._clock()
        due = max(self._due.get(sender, now), now)
        if due - now > self._ahead:
            return False
        self._due[sender] = due + self._seconds
        if len(self._due) > MOST_REMEMBERED:
            self._due = {each: until for each, until in self._due.items() if until > now}
        return True
