"""What comes in a chat, as server-sent events for a page: what came itself, or only that something did."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

from bot.channels.web_chat import Shown, WebChat

HEARTBEAT_SECONDS = 20.0
Due = Callable[[], AsyncIterator[str]]
Numbers = Sequence[int]


class Over(Exception):
    """Nobody may be told anything more."""


async def stream(chat: WebChat, chat_id: int, due: Due) -> AsyncIterator[str]:
    """Yield the events of a chat that are due as something comes, and a sign of life in between, until it is over."""
    yield "retry: 2000\n\n"
    with chat.watching(chat_id) as came:
        while True:
            came.clear()
            events, over = await asyncio.shield(_all(due))
            for event in events:
                yield event
            if over:
                return
            try:
                async with asyncio.timeout(HEARTBEAT_SECONDS):
                    await came.wait()
            except TimeoutError:
                yield ": still here\n\n"


async def _all(due: Due) -> tuple[Sequence[str], bool]:
    """Return the events that are due, and whether it is over after them.

    This goes on to its end where the page has gone: a connection that is cut off while it reads is thrown away.
    """
    events: list[str] = []
    try:
        async for event in due():
            events.append(event)
    except Over:
        return events, True
    return events, False


def messages_after(chat: WebChat, chat_id: int, last: int, render: Callable[[Shown], str]) -> Due:
    """Return what yields each message of a chat after a number, as the page shows it."""

    async def due() -> AsyncIterator[str]:
        nonlocal last
        for message in await chat.messages(chat_id, last):
            last = message.id
            yield f"id: {message.id}\n{_data(render(message))}\n"

    return due


def signs_of_new(
    chat: WebChat, chat_id: int, last: int, known: Numbers, look: Callable[[], Awaitable[Numbers | None]]
) -> Due:
    """Return what yields that something new came after a number, or that more waits than the numbers that are `known`.

    `look` returns how much waits, None once nobody may look any more: then that is yielded, and it is over.
    """

    async def due() -> AsyncIterator[str]:
        """Yield at most one event: that something is new, or that nobody may look any more."""
        nonlocal last, known
        waits = await look()
        if waits is None:
            yield f"event: over\n{_data('.')}\n"
            raise Over
        newest = await chat.last(chat_id)
        if newest > last or any(now > before for now, before in zip(waits, known, strict=False)):
            yield f"event: new\n{_data('.')}\n"
        last, known = newest, waits

    return due


def _data(html: str) -> str:
    """Return a piece of a page as the data of a server-sent event."""
    return "".join(f"data: {line}\n" for line in html.splitlines())
