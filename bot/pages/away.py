"""What came while a browser had the chat closed. It remembers the number of the last message it has shown."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web_chat import Shown
from bot.pages.asked import number_in

SEEN = "sayso-seen"
"""The cookie for that. The page's script writes it too, as messages come; it opens nothing."""


def came_since(messages: Sequence[Shown], seen: int | None) -> list[Shown]:
    """Return what came after the message last seen here, before the person wrote again: they were away then."""
    if seen is None:
        return []
    later = (each for each in messages if each.id > seen)
    return list(takewhile(lambda each: not each.mine, later))


def last_seen(request: Request) -> int | None:
    """Return the number of the last message this browser has shown, or None where it has shown none."""
    return number_in(request.cookies.get(SEEN, ""))


def note_seen(answer: Response, chat_id: int, messages: Sequence[Shown], secure: bool, seconds: int) -> None:
    """Let the browser remember that it has shown all of these."""
    seen = str(messages[-1].id if messages else 0)
    answer.set_cookie(SEEN, seen, max_age=seconds, path=f"/chat/{chat_id}", secure=secure, samesite="lax")
