"""The web chat's pages: they work by keyboard, with a screen reader, at any size, and without scripts."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.channels.web_chat import LONGEST_TEXT, Shown, WebChat
from bot.domain.house import House
from bot.pages.asked import LAST_CHAT, LONGEST_TOKEN, address_of, form_of, last_chat_of, number_in, once_of
from bot.pages.away import came_since, last_seen, note_seen
from bot.pages.events import messages_after, stream
from bot.pages.ranges import served
from bot.pages.security import WITH_MICROPHONE, Limits, Rate, check_of, is_check, language_of, posted_from_here
from bot.pages.templating import Templates, once
from bot.pages.uploads import document_of, form_with_document

COOKIE = "sayso"
COOKIE_SECONDS = 365 * 24 * 3600
REPLY_SECONDS = 3.0


def is_theirs(message: Shown) -> bool:
    """Whether the bot said this."""
    return not message.mine


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
        self._speaks = Rate(*limits.speaks, clock)

    def routes(self) -> list[Route]:
        """Return the routes of these pages."""
        return [
            Route("/", self.landing),
            Route("/begin", self.begin, methods=["POST"]),
            Route("/join/{token}", self.join, methods=["GET", "POST"]),
            Route("/chat/{chat:int}", self.show),
            Route("/chat/{chat:int}/say", self.take_words, methods=["POST"]),
            Route("/chat/{chat:int}/voice", self.take_voice, methods=["POST"]),
            Route("/chat/{chat:int}/document", self.take_document, methods=["POST"]),
            Route("/chat/{chat:int}/tap", self.take_tap, methods=["POST"]),
            Route("/chat/{chat:int}/clear", self.clear, methods=["POST"]),
            Route("/chat/{chat:int}/events", self.events),
            Route("/chat/{chat:int}/file/{file:int}", self.file),
        ]

    async def landing(self, request: Request) -> Response:
        """Say what this is, to whoever comes without an invite."""
        return self._templates.page(request, "landing.html", last_chat=last_chat_of(request))

    async def join(self, request: Request) -> Response:
        """Ask before an invite is spent: a preview that fetches the address spends nothing."""
        token = request.path_params["token"]
        if len(token) > LONGEST_TOKEN or not all(sign.isalnum() or sign in "-_" for sign in token):
            raise HTTPException(404)
        if request.method == "POST":
            return await self._open(request, token)
        return self._templates.page(request, "join.html", token=token, last_chat=last_chat_of(request))

    async def begin(self, request: Request) -> Response:
        """Begin without an invite, for somebody with a code."""
        return await self._open(request, "")

    async def _open(self, request: Request, token: str) -> Response:
        if not posted_from_here(request):
            raise HTTPException(403)
        if not self._opens.allows(address_of(request)):
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
        page = self._templates.page(
            request,
            "chat.html",
            language,
            chat=chat_id,
            messages=messages,
            waiting=came_since(messages, last_seen(request)),
            check=check_of(secret),
            longest=LONGEST_TEXT,
            once=once,
        )
        page.headers["Permissions-Policy"] = WITH_MICROPHONE
        note_seen(page, chat_id, messages, self._secure, COOKIE_SECONDS)
        return page

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
        label, data = (str(form.get(name, "")) for name in ("label", "data"))
        number = number_in(str(form.get("message", "")))
        if label:
            return await self._said(request, chat_id, label[:LONGEST_TEXT], form)
        if not data or number is None:
            raise HTTPException(400)
        written = await self._chat.label(chat_id, number, data)
        language = language_of(request.headers, self._languages)
        last = await self._chat.last(chat_id)
        await self._chat.tapped(chat_id, data, written, number, once_of(form), language)
        return await self._answered(request, chat_id, last)

    async def take_voice(self, request: Request) -> Response:
        """Take what somebody recorded: the sound is the body, the form's fields are headers, so no file is written."""
        chat_id, secret = await self._mine(request)
        if not posted_from_here(request) or not is_check(request.headers.get("x-check", ""), secret):
            raise HTTPException(403)
        if not self._speaks.allows(str(chat_id)):
            raise HTTPException(429)
        sound = await request.body()
        if not sound:
            raise HTTPException(400)
        given = request.headers.get("x-seconds", "")
        seconds = int(given) if given.isascii() and given.isdecimal() and len(given) < 6 else 0
        once = request.headers.get("x-once", "")[:64] or secrets.token_hex(8)
        await self._chat.spoke(chat_id, sound, seconds, once, language_of(request.headers, self._languages))
        return PlainTextResponse("")

    async def take_document(self, request: Request) -> Response:
        """Take a document somebody chose, with scripts and without: the page then loads again."""
        chat_id, form = await self._posted(request, form_with_document)
        last = await self._chat.last(chat_id)
        language = language_of(request.headers, self._languages)
        await self._chat.sent(chat_id, *await document_of(form), once_of(form), language)
        return await self._answered(request, chat_id, last, lambda message: message.screen)

    async def clear(self, request: Request) -> Response:
        """Delete what the page shows: others may use this browser too."""
        chat_id, form = await self._posted(request)
        await self._chat.clear(chat_id, once_of(form), language_of(request.headers, self._languages))
        await self._reply(chat_id, 0)
        return RedirectResponse(f"/chat/{chat_id}", 303)

    async def _said(self, request: Request, chat_id: int, text: str, form: FormData) -> Response:
        last = await self._chat.last(chat_id)
        await self._chat.said(chat_id, text, once_of(form), language_of(request.headers, self._languages))
        return await self._answered(request, chat_id, last)

    async def _posted(
        self, request: Request, read: Callable[[Request], Awaitable[FormData]] = form_of
    ) -> tuple[int, FormData]:
        chat_id, secret = await self._mine(request)
        form = await read(request)
        if not posted_from_here(request) or not is_check(str(form.get("check", "")), secret):
            raise HTTPException(403)
        if not self._says.allows(str(chat_id)):
            raise HTTPException(429)
        return chat_id, form

    async def _answered(
        self, request: Request, chat_id: int, last: int, is_reply: Callable[[Shown], bool] = is_theirs
    ) -> Response:
        """A page with scripts hears the reply as it comes; one without is shown it when it loads again."""
        if request.headers.get("x-requested-with") == "fetch":
            return PlainTextResponse("")
        await self._reply(chat_id, last, is_reply)
        return RedirectResponse(f"/chat/{chat_id}#m{await self._chat.last(chat_id)}", 303)

    async def _reply(self, chat_id: int, after: int, is_reply: Callable[[Shown], bool] = is_theirs) -> None:
        """Wait a moment until the bot has answered."""
        with self._chat.watching(chat_id) as came:
            try:
                async with asyncio.timeout(REPLY_SECONDS):
                    while not any(is_reply(each) for each in await self._chat.messages(chat_id, after)):
                        await came.wait()
                        came.clear()
            except TimeoutError:
                return

    async def events(self, request: Request) -> Response:
        """Stream a chat's new messages to its page (server-sent events)."""
        chat_id, secret = await self._mine(request)
        asked = request.headers.get("last-event-id") or request.query_params.get("after", "0")
        after = number_in(asked) or 0
        language = await self._chat.language(chat_id)
        render = self._templates.message_renderer(request, language, chat=chat_id, check=check_of(secret))
        due = messages_after(self._chat, chat_id, after, render)
        return StreamingResponse(stream(self._chat, chat_id, due), media_type="text/event-stream")

    async def file(self, request: Request) -> Response:
        """Return a sound or a file of a chat."""
        chat_id, _ = await self._mine(request)
        number = number_in(str(request.path_params["file"]))
        found = None if number is None else await self._chat.file(chat_id, number)
        if found is None:
            raise HTTPException(404)
        return served(request, found)

    async def _mine(self, request: Request) -> tuple[int, str]:
        chat_id: int = request.path_params["chat"]
        secret = request.cookies.get(COOKIE, "")
        if chat_id >= 2**63 or not secret or not await self._chat.may_open(chat_id, secret):
            raise HTTPException(401)
        return chat_id, secret
