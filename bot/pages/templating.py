"""Pages from templates: in the reader's language, with every sentence from the catalogue and every text escaped."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, select_autoescape
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from bot.channels.web_chat import NotKept, Shown
from bot.domain.house import House
from bot.pages.security import language_of

HERE = Path(__file__).parent
PROBLEMS = {
    400: "page-bad-request",
    401: "page-not-yours",
    403: "page-bad-request",
    404: "page-not-found",
    413: "page-too-much",
    429: "page-too-often",
}

WORK = "/computer"
"""Where the pages for work begin: they have one chat of their own, and no number in their addresses."""
Say = Callable[..., str]


def once() -> str:
    """Return what tells one press of a button from the same one sent again."""
    return secrets.token_hex(8)


class Templates:
    """Renders pages.

    `say` returns a sentence of the catalogue in a language, `direction` how that language is written (`ltr` or `rtl`),
    `version` names the style's state.
    """

    def __init__(self, house: House, say: Say, direction: Callable[[str], str], version: str) -> None:
        self._house = house
        self.say = say
        self._direction = direction
        self._version = version
        self._templates = Environment(
            loader=FileSystemLoader(HERE / "templates"), autoescape=select_autoescape(), trim_blocks=True
        )

    def page(
        self, request: Request, name: str, language: str | None = None, status: int = 200, **more: Any
    ) -> Response:
        """Return a page, in a language or in the one the browser asks for."""
        return HTMLResponse(self._rendered(request, name, language, **more), status)

    def message_renderer(self, request: Request, language: str | None, **more: Any) -> Callable[[Shown], str]:
        """Return what renders one message of a chat, the same way the whole page does."""

        def render(message: Shown) -> str:
            return self._rendered(request, "message.html", language, message=message, once=once, **more)

        return render

    async def problem(self, request: Request, failure: Exception) -> Response:
        """Say kindly what did not work; to a page with scripts, in a line it shows."""
        status = 503 if isinstance(failure, NotKept) else 500
        if isinstance(failure, HTTPException):
            status = failure.status_code
        key = PROBLEMS.get(status, "page-not-kept" if status >= 500 else "page-bad-request")
        language = language_of(request.headers, self._house.languages)
        said = self.say(key, language, name=self._house.help.name, phone=self._house.help.phone)
        if request.headers.get("x-requested-with") == "fetch":
            return PlainTextResponse(said, status)
        return self.page(request, "problem.html", status=status, problem=said, back=_back(request, status))

    def _rendered(self, request: Request, name: str, language: str | None, **more: Any) -> str:
        spoken = language or language_of(request.headers, self._house.languages)
        return self._templates.get_template(name).render(
            language=spoken,
            direction=self._direction(spoken),
            house=self._house,
            version=self._version,
            say=lambda key, **arguments: self.say(key, spoken, **arguments),
            **more,
        )


def _back(request: Request, status: int) -> str:
    """Return where somebody goes on after a problem: where they were, unless they may not be there."""
    if "chat" in request.path_params and status != 401:
        return f"/chat/{request.path_params['chat']}"
    return WORK if request.url.path.startswith(f"{WORK}/") else "/"
