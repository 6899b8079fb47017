"""The whole web server: the chat's pages, Telegram's webhook where there is one, and what machines ask."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Awaitable, Callable, Sequence
from functools import cache

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from bot.channels.telegram import Webhook
from bot.channels.web_chat import NotKept
from bot.pages.computer import ComputerPages
from bot.pages.security import Guarded, TooMuch
from bot.pages.templating import HERE, Templates
from bot.pages.watching import WatchPages
from bot.pages.web_chat import ChatPages

STATIC = HERE / "static"
SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 - the header's name
Problem = Callable[[Request, Exception], Awaitable[Response]]


@cache
def static_version() -> str:
    """Return a name for this state of the style and the script, so that browsers keep them and never too long."""
    files = sorted(STATIC.iterdir())
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:12]


def site(
    pages: Sequence[ChatPages | ComputerPages],
    templates: Templates,
    webhook: Webhook | None,
    watching: WatchPages,
    secure: bool,
) -> ASGIApp:
    """Return the server's application. Every answer, whatever goes wrong, carries the security headers."""

    async def posted(request: Request) -> Response:
        if webhook is None or not webhook.is_telegram(request.headers.get(SECRET_HEADER, "")):
            return PlainTextResponse("", 403)
        try:
            update = json.loads(await request.body())
        except (ValueError, RecursionError):
            return PlainTextResponse("", 400)
        return PlainTextResponse("", await webhook.take(update))

    async def too_much(request: Request, failure: Exception) -> Response:
        return await templates.problem(request, HTTPException(413))

    handlers: dict[int | type[Exception], Problem] = {TooMuch: too_much}
    handlers |= {HTTPException: templates.problem, NotKept: templates.problem, Exception: templates.problem}
    routes: list[Route | Mount] = [*watching.routes()]
    if webhook:
        routes.append(Route("/telegram", posted, methods=["POST"]))
    for each in pages:
        routes += each.routes()
    if pages:
        routes.append(Mount(f"/static/{static_version()}", Kept(directory=STATIC)))
    return Guarded(Starlette(routes=routes, exception_handlers=handlers), secure)


class Kept(StaticFiles):
    """The style and the script: their address names their state, so browsers may keep them."""

    def file_response(self, *args: object, **more: object) -> Response:
        """Answer with a file that may be kept for a year."""
        answer = super().file_response(*args, **more)  # type: ignore[arg-type]
        answer.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return answer
