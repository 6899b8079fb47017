"""The pace of sending: what Telegram bears, for each chat and in all, obeying `retry_after` for that chat alone."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

CHAT_BURST = 3
CHAT_SECONDS = 1.0
IN_ALL = 30
WINDOW_SECONDS = 1.005
"""No stretch of so many seconds sees more than `IN_ALL`: a hair more than a second, as what leaves evenly may not
arrive so."""
ALL_SECONDS = WINDOW_SECONDS / IN_ALL
NEWS_BURST = 2
"""News goes out evenly, at most so many at once after a delay: a reply waits no longer than those take."""
MOST_CHATS = 10_000


class Pace:
    """Says how long to wait before sending to a chat. `clock` tells seconds that only go forward.

    For each chat, and for news, the generic cell rate algorithm (ATM Forum, Traffic Management 4.0): each send moves
    the moment the next one is due; a few may come early. In all, a sliding window: what went out is remembered.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._due: dict[str, float] = {}
        self._all_due = 0.0
        self._recent: deque[float] = deque(maxlen=IN_ALL)

    def wait(self, chat: str, news: bool = False) -> float:
        """Return the seconds to wait before a message may go to this chat; 0 where it may go now."""
        now = self._clock()
        return max(self.wait_of_all(news), self._due.get(chat, now) - now - (CHAT_BURST - 1) * CHAT_SECONDS)

    def wait_of_all(self, news: bool = False) -> float:
        """Return the seconds to wait before a message may go to any chat at all; 0 where one may go now."""
        now = self._clock()
        room = self._recent[0] + WINDOW_SECONDS - now if len(self._recent) == IN_ALL else 0.0
        even = self._all_due - now - (NEWS_BURST - 1) * ALL_SECONDS if news else 0.0
        return max(0.0, room, even)

    def sent(self, chat: str) -> None:
        """Note that a message goes to this chat now."""
        now = self._clock()
        self._due[chat] = max(self._due.get(chat, now), now) + CHAT_SECONDS
        self._all_due = max(self._all_due, now) + ALL_SECONDS
        self._recent.append(now)
        if len(self._due) > MOST_CHATS:
            self._due = {each: due for each, due in self._due.items() if due > now}

    def hold(self, chat: str, seconds: float) -> None:
        """Send nothing to this chat for so many seconds: Telegram asked for it."""
        self._due[chat] = self._clock() + seconds + CHAT_BURST * CHAT_SECONDS
