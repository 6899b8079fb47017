"""The whole web server: the chat's pages, Telegram's webhook where there is one, and whether the process is well."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.channels.telegram import Webhook
from bot.pages.security import Guarded, TooMuch
from bot.pages.web_chat import HERE, ChatPages

STATIC = HERE / "static"
SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 - the header's name
Problem = Callable[[Request, Exception], Awaitable[Response]]


def static_version() -> str:
    """Return a name for this state of the style and the script, so that browsers keep them and never too long."""
    files = sorted(STATIC.iterdir())
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:12]


def site(
    pages: ChatPages | None, webhook: Webhook | None, is_stuck: Callable[[], bool], version: str, secure: bool
) -> Starlette:
    """Return the server's application."""

    async def healthz(request: Request) -> Response:
        return PlainTextResponse("stuck" if is_stuck() else "ok", 503 if is_stuck() else 200)

    async def posted(request: Request) -> Response:
        if webhook is None or not webhook.is_telegram(request.headers.get(SECRET_HEADER, "")):
            return PlainTextResponse("", 403)
        try:
            update = json.loads(await request.body())
        except ValueError:
            return PlainTextResponse("", 400)
        return PlainTextResponse("", await webhook.take(update))

    async def too_much(request: Request, failure: Exception) -> Response:
        refused = HTTPException(413)
        return await pages.problem(request, refused) if pages else PlainTextResponse("", 413)

    routes: list[Route | Mount] = [Route("/healthz", healthz)]
    handlers: dict[int | type[Exception], Problem] = {TooMuch: too_much}
    if webhook:
        routes.append(Route("/telegram", posted, methods=["POST"]))
    if pages:
        routes += pages.routes()
        routes.append(Mount(f"/static/{version}", Kept(directory=STATIC)))
        handlers |= {HTTPException: pages.problem, Exception: pages.problem}
    return Starlette(
        routes=routes,
        middleware=[Middleware(Guarded, secure=secure)],
        exception_handlers=handlers,
    )


class Kept(StaticFiles):
    """The style and the script: their address names their state, so browsers may keep them."""

    def file_response(self, *args: object, **more: object) -> Response:
        """Answer with a file that may be kept for a year."""
        answer = super().file_response(*args, **more)  # type: ignore[arg-type]
        answer.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return answer
