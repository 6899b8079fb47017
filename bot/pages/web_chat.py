"""The web chat's pages: they work by keyboard, with a screen reader, at any size, and without scripts."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, select_autoescape
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.channels.web_chat import LONGEST_TEXT, Shown, WebChat
from bot.domain.house import House
from bot.pages.security import Limits, Rate, check_of, is_check, language_of, posted_from_here

HERE = Path(__file__).parent
COOKIE = "sayso"
COOKIE_SECONDS = 365 * 24 * 3600
REPLY_SECONDS = 3.0
HEARTBEAT_SECONDS = 20.0
LONGEST_TOKEN = 64
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "ur"})

Say = Callable[..., str]


class ChatPages:
    """The pages. `say` returns a sentence of the catalogue in a language."""

    def __init__(
        self,
        chat: WebChat,
        house: House,
        say: Say,
        version: str,
        secure: bool,
        limits: Limits,
        clock: Callable[[], float],
    ) -> None:
        self._chat = chat
        self._house = house
        self._say = say
        self._version = version
        self._secure = secure
        self._templates = Environment(
            loader=FileSystemLoader(HERE / "templates"), autoescape=select_autoescape(), trim_blocks=True
        )
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
        return self._page(request, "landing.html")

    async def join(self, request: Request) -> Response:
        """Ask before an invite is spent: a preview that fetches the address spends nothing."""
        token = request.path_params["token"]
        if len(token) > LONGEST_TOKEN or not all(sign.isalnum() or sign in "-_" for sign in token):
            raise HTTPException(404)
        if request.method == "POST":
            return await self._open(request, token)
        return self._page(request, "join.html", token=token)

    async def begin(self, request: Request) -> Response:
        """Begin without an invite, for somebody with a code."""
        return await self._open(request, "")

    async def _open(self, request: Request, token: str) -> Response:
        if not posted_from_here(request):
            raise HTTPException(403)
        if not self._opens.allows(_address(request)):
            raise HTTPException(429)
        chat_id, secret = await self._chat.open()
        await self._chat.began(
            chat_id, token, secrets.token_hex(8), language_of(request.headers, self._house.languages)
        )
        await self._reply(chat_id, 0)
        answer = RedirectResponse(f"/chat/{chat_id}", 303)
        answer.set_cookie(
            COOKIE,
            secret,
            max_age=COOKIE_SECONDS,
            path=f"/chat/{chat_id}",
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
        return self._page(
            request,
            "chat.html",
            language,
            chat=chat_id,
            messages=messages,
            check=check_of(secret),
            longest=LONGEST_TEXT,
            once=lambda: secrets.token_hex(8),
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
        language = language_of(request.headers, self._house.languages)
        last = await self._chat.last(chat_id)
        await self._chat.tapped(chat_id, data, written, int(number), _once(form), language)
        return await self._answered(request, chat_id, last)

    async def _said(self, request: Request, chat_id: int, text: str, form: FormData) -> Response:
        last = await self._chat.last(chat_id)
        await self._chat.said(chat_id, text, _once(form), language_of(request.headers, self._house.languages))
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
        render = self._renderer(request, language, chat=chat_id, check=check_of(secret))

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
                        await asyncio.wait_for(came.wait(), HEARTBEAT_SECONDS)
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
        return Response(found.content, media_type=found.media_type, headers={"Content-Disposition": name})

    async def _mine(self, request: Request) -> tuple[int, str]:
        chat_id: int = request.path_params["chat"]
        secret = request.cookies.get(COOKIE, "")
        if chat_id >= 2**63 or not secret or not await self._chat.may_open(chat_id, secret):
            raise HTTPException(401)
        return chat_id, secret

    async def problem(self, request: Request, failure: Exception) -> Response:
        """Say kindly what did not work; to a page with scripts, in a line it shows."""
        status = failure.status_code if isinstance(failure, HTTPException) else 500
        key = PROBLEMS.get(status, "page-not-kept" if status >= 500 else "page-bad-request")
        language = language_of(request.headers, self._house.languages)
        said = self._say(key, language, name=self._house.help.name, phone=self._house.help.phone)
        if request.headers.get("x-requested-with") == "fetch":
            return PlainTextResponse(said, status)
        back = f"/chat/{request.path_params['chat']}" if "chat" in request.path_params and status != 401 else "/"
        return self._page(request, "problem.html", status=status, problem=said, back=back)

    def _page(
        self, request: Request, name: str, language: str | None = None, status: int = 200, **more: Any
    ) -> Response:
        return HTMLResponse(self._rendered(request, name, language, **more), status)

    def _renderer(self, request: Request, language: str | None, **more: Any) -> Callable[[Shown], str]:
        def render(message: Shown) -> str:
            once = lambda: secrets.token_hex(8)  # noqa: E731
            return self._rendered(request, "message.html", language, message=message, once=once, **more)

        return render

    def _rendered(self, request: Request, name: str, language: str | None, **more: Any) -> str:
        spoken = language or language_of(request.headers, self._house.languages)
        return self._templates.get_template(name).render(
            language=spoken,
            direction="rtl" if spoken in RIGHT_TO_LEFT else "ltr",
            house=self._house,
            version=self._version,
            say=lambda key, **arguments: self._say(key, spoken, **arguments),
            **more,
        )


PROBLEMS = {
    400: "page-bad-request",
    401: "page-not-yours",
    403: "page-bad-request",
    404: "page-not-found",
    413: "page-too-much",
    429: "page-too-often",
}


def _address(request: Request) -> str:
    return request.client.host if request.client else "?"


def _once(form: FormData) -> str:
    return str(form.get("once", ""))[:64] or secrets.token_hex(8)


def _data(html: str) -> str:
    return "".join(f"data: {line}\n" for line in html.splitlines())
