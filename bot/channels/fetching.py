"""Fetching files that people sent from their channels, outside turns: one that cannot be had now is tried again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime

from telegram import Bot

MOST_TRIES = 8
FIRST_WAIT = 2.0
"""Seconds until a file is fetched again; twice as long each time."""


class TooLarge(Exception):
    """A file is larger than any may be."""


class Fetching:
    """Fetches files by the channel's own id, each known to us by a number."""

    def __init__(self, bots: Mapping[str, Bot], clock: Callable[[], datetime]) -> None:
        self._bots = bots
        self._clock = clock
        self._tries: Counter[int] = Counter()
        self._not_before: dict[int, float] = {}

    def is_due(self, number: int) -> bool:
        """Whether a file is to be fetched now: at once, or again."""
        now = self._clock().timestamp()
        return self._not_before.get(number, now) <= now

    def again(self, number: int) -> bool:
        """Let a file be fetched again later. Returns whether it will be: not for ever."""
        self._tries[number] += 1
        tries = self._tries[number]
        self._not_before[number] = self._clock().timestamp() + FIRST_WAIT * 2 ** (tries - 1)
        return tries < MOST_TRIES

    async def fetched(self, channel: str, file: str, most: int) -> bytes:
        """Return a file's content. Raises TooLarge, what the channel says, KeyError for a channel that is gone."""
        found = await self._bots[channel].get_file(file)
        if (found.file_size or 0) > most:
            raise TooLarge
        return bytes(await found.download_as_bytearray())
