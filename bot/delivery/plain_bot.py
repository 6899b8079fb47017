"""The library's Bot, for calls of which nothing but their outcome is wanted."""

from __future__ import annotations

from typing import Any

from telegram import Bot

Parameters = dict[str, Any]


class PlainBot(Bot):
    """A Bot that also makes calls in plain JSON: no objects are made for buttons, nor of what comes back.

    With those, a tap and its reply took a quarter more of the processor (`python -m tests.bench whole`).
    """

    async def call(self, method: str, parameters: Parameters, more: Parameters | None = None) -> Any:
        """Make one call of the Bot API, without files. Returns its result as JSON. Raises TelegramError."""
        return await self._post(method, parameters, api_kwargs=more)
