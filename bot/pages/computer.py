"""The pages for work on a computer: the same screens as in the chat, in a wide layout, for those with duties.

They decide nothing themselves: what is pressed and typed here goes the way everything goes that people say.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.channels.web_chat import LONGEST_TEXT, Shown, WebChat
from bot.channels.workplaces import Signed, Workplaces
from bot.domain.house import House
from bot.domain.words import Line
from bot.pages.asked import LONGEST_TOKEN, address_of, form_of, number_in, once_of, whole_numbers
from bot.pages.events import signs_of_new, stream
from bot.pages.ranges import served
from bot.pages.security import Limits, Rate, check_of, is_check, language_of, posted_from_here
from bot.pages.templating import WORK, Templates, once
from bot.pages.uploads import document_of, form_with_document

COOKIE = "sayso-work"
REPLY_SECONDS = 5.0
IN_A_ROW = frozenset({"listen", "undo", "back"})
"""What many screens offer beside what is asked: it stands below that, in a row of its own."""
LEFT_OUT = frozenset({"stop", "help"})
"""What every screen offers that stands beside it on the page: signing out, and whom to call."""
log = structlog.get_logger()


class NotSignedIn(Exception):
    """Nobody may work here now, for whatever reason: who asks learns no more than that."""


class ComputerPages:
    """The pages for work on a computer."""

    def __init__(
        self,
        workplaces: Workplaces,
        chat: WebChat,
        house: House,
        templates: Templates,
        line: Callable[[Line, str], str],
        secure: bool,
        limits: Limits,
        clock: Callable[[], float],
    ) -> None:
        self._workplaces = workplaces
        self._chat = chat
        self._house = house
        self._templates = templates
        self._line = line
        self._secure = secure
        self._opens = Rate(*limits.opens, clock)
        self._says = Rate(*limits.says, clock)

    def routes(self) -> list[Route]:
        """Return the routes of these pages."""
        return [
            Route(WORK, self._kindly(self.show)),
            Route(f"{WORK}/again", self._kindly(self.again)),
            Route(f"{WORK}/in/{{token}}", self._kindly(self.ask), methods=["GET"]),
            Route(f"{WORK}/in/{{token}}", self._kindly(self.sign_in), methods=["POST"]),
            Route(f"{WORK}/events", self._kindly(self.events)),
            Route(f"{WORK}/tap", self._kindly(self.take_tap), methods=["POST"]),
            Route(f"{WORK}/say", self._kindly(self.take_words), methods=["POST"]),
            Route(f"{WORK}/document", self._kindly(self.take_document), methods=["POST"]),
            Route(f"{WORK}/out", self._kindly(self.sign_out), methods=["POST"]),
            Route(f"{WORK}/file/{{file:int}}", self._kindly(self.file)),
        ]

    def _kindly(self, page: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
        """Return a page that answers every refusal in the same way, and logs it without a name or a secret."""

        async def guarded(request: Request) -> Response:
            try:
                return await page(request)
            except NotSignedIn as refused:
                log.warning("work on a computer refused", page=page.__name__, why=str(refused))
                return self._refused(request)

        return guarded

    def _refused(self, request: Request) -> Response:
        language = language_of(request.headers, self._house.languages)
        words = self._templates.say("choice-computer", language)
        return self._templates.page(request, "refused.html", language, 401, words=words)

    async def ask(self, request: Request) -> Response:
        """Ask before a link is spent: a preview that fetches the address spends nothing, and learns nothing."""
        return self._templates.page(request, "sign_in.html", token=request.path_params["token"][:LONGEST_TOKEN])

    async def sign_in(self, request: Request) -> Response:
        """Spend the link, and let its person in."""
        token = request.path_params["token"]
        if not posted_from_here(request):
            raise NotSignedIn("another site")
        if len(token) > LONGEST_TOKEN or not self._opens.allows(address_of(request)):
            raise NotSignedIn("too often")
        signed = await self._workplaces.sign_in(token)
        if signed is None:
            raise NotSignedIn("link")
        there, secret = signed
        await self._chat.began(there.chat_id, "", once(), there.person.language)
        await self._reply(there.chat_id, 0)
        answer = RedirectResponse(WORK, 303)
        answer.set_cookie(COOKIE, secret, path=WORK, httponly=True, secure=self._secure, samesite="strict")
        return answer

    async def sign_out(self, request: Request) -> Response:
        """Let nobody work here any more."""
        there, _ = await self._posted(request)
        await self._workplaces.sign_out(there)
        answer = self._refused(request)
        answer.status_code = 200
        answer.delete_cookie(COOKIE, path=WORK, httponly=True, secure=self._secure, samesite="strict")
        return answer

    async def show(self, request: Request) -> Response:
        """Show where somebody is, and where they can go."""
        there, secret = await self._signed_in(request)
        language, ways = there.person.language, await self._workplaces.ways(there)
        messages = await self._chat.messages(there.chat_id)
        return self._templates.page(
            request,
            "computer.html",
            language,
            ways=ways,
            line=lambda line: self._line(line, language),
            here=next((each.choice.label for each in ways if each.here), None),
            messages=_present(messages),
            last=messages[-1].id if messages else 0,
            left_out=LEFT_OUT,
            beside=IN_A_ROW,
            name_of=_step_named,
            check=check_of(secret),
            longest=LONGEST_TEXT,
            once=once,
        )

    async def again(self, request: Request) -> Response:
        """Lead to what is asked now, fetched anew: a link from the page to a place in itself would fetch nothing."""
        await self._signed_in(request)
        return RedirectResponse(f"{WORK}#now", 303)

    async def events(self, request: Request) -> Response:
        """Tell a page that lies open that something new came (server-sent events), as long as it may be open."""
        there, secret = await self._signed_in(request, uses=False)

        async def look() -> tuple[int, ...] | None:
            signed = await self._workplaces.looked(secret)
            return tuple(each.number for each in await self._workplaces.ways(signed)) if signed else None

        after, *known = whole_numbers(request.query_params.get("after", ""))
        due = signs_of_new(self._chat, there.chat_id, after, known, look)
        return StreamingResponse(stream(self._chat, there.chat_id, due), media_type="text/event-stream")

    async def take_tap(self, request: Request) -> Response:
        """Take the press of a button of a screen, or of a place to go."""
        there, form = await self._posted(request)
        data, message = str(form.get("data", "")), number_in(str(form.get("message", ""))) or 0
        last = await self._chat.last(there.chat_id)
        label = await self._chat.label(there.chat_id, message, data)
        await self._chat.tapped(there.chat_id, data[:64], label, message, once_of(form), there.person.language)
        return await self._answered(there, last)

    async def take_words(self, request: Request) -> Response:
        """Take what somebody typed."""
        there, form = await self._posted(request)
        text = str(form.get("text", "")).strip()[:LONGEST_TEXT]
        last = await self._chat.last(there.chat_id)
        if text:
            await self._chat.said(there.chat_id, text, once_of(form), there.person.language)
        return await self._answered(there, last)

    async def take_document(self, request: Request) -> Response:
        """Take a document somebody chose."""
        there, form = await self._posted(request, form_with_document)
        last = await self._chat.last(there.chat_id)
        await self._chat.sent(there.chat_id, *await document_of(form), once_of(form), there.person.language)
        return await self._answered(there, last)

    async def file(self, request: Request) -> Response:
        """Return a sound or a file that came here."""
        there, _ = await self._signed_in(request)
        number = number_in(str(request.path_params["file"]))
        found = None if number is None else await self._chat.file(there.chat_id, number)
        if found is None:
            raise NotSignedIn("file")
        return served(request, found)

    async def _signed_in(self, request: Request, uses: bool = True) -> tuple[Signed, str]:
        secret = request.cookies.get(COOKIE, "")
        find = self._workplaces.opened if uses else self._workplaces.looked
        there = await find(secret) if secret else None
        if there is None:
            raise NotSignedIn("not signed in")
        return there, secret

    async def _posted(
        self, request: Request, read: Callable[[Request], Awaitable[FormData]] = form_of
    ) -> tuple[Signed, FormData]:
        there, secret = await self._signed_in(request)
        form = await read(request)
        if not posted_from_here(request) or not is_check(str(form.get("check", "")), secret):
            raise NotSignedIn("another site")
        if not self._says.allows(str(there.chat_id)):
            raise HTTPException(429)
        return there, form

    async def _answered(self, there: Signed, last: int) -> Response:
        await self._reply(there.chat_id, last)
        return RedirectResponse(f"{WORK}#now", 303)

    async def _reply(self, chat_id: int, after: int) -> None:
        """Wait a moment until the next screen, or a sound, is there."""
        with self._chat.watching(chat_id) as came:
            try:
                async with asyncio.timeout(REPLY_SECONDS):
                    while not any(each.screen or each.voice for each in await self._chat.messages(chat_id, after)):
                        await came.wait()
                        came.clear()
            except TimeoutError:
                return


def _step_named(data: str) -> str:
    """Return the name of the step that a button carries."""
    return data.partition("|")[2].partition(" ")[0]


def _present(messages: Sequence[Shown]) -> list[Shown]:
    """Return what came since somebody did what led to the present screen."""
    screen = max((each.id for each in messages if each.screen), default=0)
    began = max((each.id for each in messages if each.mine and each.id < screen), default=0)
    return [each for each in messages if each.id > began and not each.mine]
