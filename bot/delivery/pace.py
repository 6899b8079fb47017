"""The pace of sending: what Telegram bears, for each chat and in all, obeying `retry_after` for that chat alone."""

from __future__ import annotations

from collections.abc import Callable

CHAT_BURST = 3
CHAT_SECONDS = 1.0
ALL_SECONDS = 1 / 30
ALL_BURST = 30
MOST_CHATS = 10_000


class Pace:
    """Says how long to wait before sending to a chat. `clock` tells seconds that only go forward.

    The generic cell rate algorithm (ATM Forum, Traffic Management 4.0): each send moves the moment the next one is
    due; a few may come early.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._due: dict[str, float] = {}
        self._all_due = 0.0

    def wait(self, chat: str) -> float:
        """Return the seconds to wait before a message may go to this chat; 0 where it may go now."""
        now = self._clock()
        chat_wait = self._due.get(chat, now) - now - (CHAT_BURST - 1) * CHAT_SECONDS
        all_wait = self._all_due - now - (ALL_BURST - 1) * ALL_SECONDS
        return max(0.0, chat_wait, all_wait)

    def sent(self, chat: str) -> None:
        """Note that a message goes to this chat now."""
        now = self._clock()
        self._due[chat] = max(self._due.get(chat, now), now) + CHAT_SECONDS
        self._all_due = max(self._all_due, now) + ALL_SECONDS
        if len(self._due) > MOST_CHATS:
            self._due = {each: due for each, due in self._due.items() if due > now}

    def hold(self, chat: str, seconds: float) -> None:
        """Send nothing to this chat for so many seconds: Telegram asked for it."""
        self._due[chat] = self._clock() + seconds + CHAT_BURST * CHAT_SECONDS
