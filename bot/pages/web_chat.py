"""The web chat's pages: they work by keyboard, with a screen reader, at any size, and without scripts."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from urllib.parse import quote

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.channels.web_chat import LONGEST_TEXT, WebChat
from bot.domain.house import House
from bot.pages.ranges import whole_or_part
from bot.pages.security import Limits, Rate, check_of, is_check, language_of, posted_from_here
from bot.pages.templating import Templates, once

COOKIE = "sayso"
LAST_CHAT = "sayso-chat"
"""The number of the chat last begun here: it leads back there, and opens nothing without that chat's own cookie."""
COOKIE_SECONDS = 365 * 24 * 3600
REPLY_SECONDS = 3.0
HEARTBEAT_SECONDS = 20.0
LONGEST_TOKEN = 64


class ChatPages:
    """The pages of the web chat."""

    def __init__(
        self,
        chat: WebChat,
        house: House,
        templates: Templates,
        secure: bool,
        limits: Limits,
        clock: Callable[[], float],
    ) -> None:
        self._chat = chat
        self._languages = house.languages
        self._templates = templates
        self._secure = secure
        self._opens = Rate(*limits.opens, clock)
        self._says = Rate(*limits.says, clock)

    def routes(self) -> list[Route]:
        """Return the routes of these pages."""
        return [
            Route("/", self.landing),
            Route("/begin", self.begin, methods=["POST"]),
            Route("/join/{token}", self.join, methods=["GET", "POST"]),
            Route("/chat/{chat:int}", self.show),
            Route("/chat/{chat:int}/say", self.take_words, methods=["POST"]),
            Route("/chat/{chat:int}/tap", self.take_tap, methods=["POST"]),
            Route("/chat/{chat:int}/events", self.events),
            Route("/chat/{chat:int}/file/{file:int}", self.file),
        ]

    async def landing(self, request: Request) -> Response:
        """Say what this is, to whoever comes without an invite."""
        return self._templates.page(request, "landing.html", last_chat=_last_chat(request))

    async def join(self, request: Request) -> Response:
        """Ask before an invite is spent: a preview that fetches the address spends nothing."""
        token = request.path_params["token"]
        if len(token) > LONGEST_TOKEN or not all(sign.isalnum() or sign in "-_" for sign in token):
            raise HTTPException(404)
        if request.method == "POST":
            return await self._open(request, token)
        return self._templates.page(request, "join.html", token=token, last_chat=_last_chat(request))

    async def begin(self, request: Request) -> Response:
        """Begin without an invite, for somebody with a code."""
        return await self._open(request, "")

    async def _open(self, request: Request, token: str) -> Response:
        if not posted_from_here(request):
            raise HTTPException(403)
        if not self._opens.allows(_address(request)):
            raise HTTPException(429)
        chat_id, secret = await self._chat.open()
        await self._chat.began(chat_id, token, secrets.token_hex(8), language_of(request.headers, self._languages))
        await self._reply(chat_id, 0)
        answer = RedirectResponse(f"/chat/{chat_id}", 303)
        for name, value, path in ((COOKIE, secret, f"/chat/{chat_id}"), (LAST_CHAT, str(chat_id), "/")):
            answer.set_cookie(
                name,
                value,
                max_age=COOKIE_SECONDS,
                path=path,
                httponly=True,
                secure=self._secure,
                samesite="lax",
            )
        return answer

    async def show(self, request: Request) -> Response:
        """Show a chat to whoever holds its secret."""
        chat_id, secret = await self._mine(request)
        language = await self._chat.language(chat_id)
        messages = await self._chat.messages(chat_id)
        return self._templates.page(
            request,
            "chat.html",
            language,
            chat=chat_id,
            messages=messages,
            check=check_of(secret),
            longest=LONGEST_TEXT,
            once=once,
        )

    async def take_words(self, request: Request) -> Response:
        """Take what somebody typed."""
        chat_id, form = await self._posted(request)
        text = str(form.get("text", "")).strip()
        if not text:
            raise HTTPException(400)
        if len(text) > LONGEST_TEXT:
            raise HTTPException(413)
        return await self._said(request, chat_id, text, form)

    async def take_tap(self, request: Request) -> Response:
        """Take the press of a button under a message, or of one that says something."""
        chat_id, form = await self._posted(request)
        label, data, number = (str(form.get(name, "")) for name in ("label", "data", "message"))
        if label:
            return await self._said(request, chat_id, label[:LONGEST_TEXT], form)
        if not data or not number.isdecimal():
            raise HTTPException(400)
        written = await self._chat.label(chat_id, int(number), data)
        language = language_of(request.headers, self._languages)
        last = await self._chat.last(chat_id)
        await self._chat.tapped(chat_id, data, written, int(number), _once(form), language)
        return await self._answered(request, chat_id, last)

    async def _said(self, request: Request, chat_id: int, text: str, form: FormData) -> Response:
        last = await self._chat.last(chat_id)
        await self._chat.said(chat_id, text, _once(form), language_of(request.headers, self._languages))
        return await self._answered(request, chat_id, last)

    async def _posted(self, request: Request) -> tuple[int, FormData]:
        chat_id, secret = await self._mine(request)
        form = await request.form(max_files=0, max_fields=20)
        if not posted_from_here(request) or not is_check(str(form.get("check", "")), secret):
            raise HTTPException(403)
        if not self._says.allows(str(chat_id)):
            raise HTTPException(429)
        return chat_id, form

    async def _answered(self, request: Request, chat_id: int, last: int) -> Response:
        """A page with scripts hears the reply as it comes; one without is shown it when it loads again."""
        if request.headers.get("x-requested-with") == "fetch":
            return PlainTextResponse("")
        await self._reply(chat_id, last)
        return RedirectResponse(f"/chat/{chat_id}#m{await self._chat.last(chat_id)}", 303)

    async def _reply(self, chat_id: int, after: int) -> None:
        """Wait a moment until the bot has answered."""
        with self._chat.watching(chat_id) as came:
            try:
                async with asyncio.timeout(REPLY_SECONDS):
                    while all(each.mine for each in await self._chat.messages(chat_id, after)):
                        await came.wait()
                        came.clear()
            except TimeoutError:
                return

    async def events(self, request: Request) -> Response:
        """Stream a chat's new messages to its page (server-sent events)."""
        chat_id, secret = await self._mine(request)
        asked = request.headers.get("last-event-id") or request.query_params.get("after", "0")
        after = int(asked) if asked.isdecimal() else 0
        language = await self._chat.language(chat_id)
        render = self._templates.message_renderer(request, language, chat=chat_id, check=check_of(secret))

        async def stream() -> AsyncIterator[str]:
            last = after
            yield "retry: 2000\n\n"
            with self._chat.watching(chat_id) as came:
                while True:
                    came.clear()
                    for message in await self._chat.messages(chat_id, last):
                        last = message.id
                        yield f"id: {message.id}\n{_data(render(message))}\n"
                    try:
                        async with asyncio.timeout(HEARTBEAT_SECONDS):
                            await came.wait()
                    except TimeoutError:
                        yield ": still here\n\n"

        return StreamingResponse(stream(), media_type="text/event-stream")

    async def file(self, request: Request) -> Response:
        """Return a sound or a file of a chat."""
        chat_id, _ = await self._mine(request)
        found = await self._chat.file(chat_id, request.path_params["file"])
        if found is None:
            raise HTTPException(404)
        kind = "inline" if found.media_type.startswith("audio/") else "attachment"
        name = f"{kind}; filename*=UTF-8''{quote(found.name)}"
        return whole_or_part(request, found.content, found.media_type, {"Content-Disposition": name})

    async def _mine(self, request: Request) -> tuple[int, str]:
        chat_id: int = request.path_params["chat"]
        secret = request.cookies.get(COOKIE, "")
        if chat_id >= 2**63 or not secret or not await self._chat.may_open(chat_id, secret):
            raise HTTPException(401)
        return chat_id, secret


def _last_chat(request: Request) -> int | None:
    number = request.cookies.get(LAST_CHAT, "")
    return int(number) if number.isascii() and number.isdecimal() and len(number) < LONGEST_TOKEN else None


def _address(request: Request) -> str:
    return request.client.host if request.client else "?"


def _once(form: FormData) -> str:
    return str(form.get("once", ""))[:64] or secrets.token_hex(8)


def _data(html: str) -> str:
    return "".join(f"data: {line}\n" for line in html.splitlines())
