"""What waits to be sent, chat by chat, and who is next: by rank, of each rank the oldest first."""

from __future__ import annotations

import heapq
from collections import defaultdict, deque
from collections.abc import Iterable

from bot.usecases.exchange import Outgoing, Rank

Chat = tuple[str, str]
Ready = tuple[Rank, int, Chat]
"""The rank of what comes next for a chat, its number, and the chat."""
MOST_LATELY = 20_000
"""More messages than can be sent within one transaction."""


class InLine:
    """Messages by chat. Of each chat only the first can be sent; a chat may be `away`: being sent to, or held."""

    def __init__(self) -> None:
        self.chats: dict[Chat, deque[Outgoing]] = {}
        self._ready: defaultdict[str, list[Ready]] = defaultdict(list)
        self._held: list[tuple[float, Chat]] = []
        self._away: set[Chat] = set()
        self._sending: set[Chat] = set()

    @property
    def channels(self) -> Iterable[str]:
        """The channels over which something may be sent now."""
        return tuple(channel for channel, ready in self._ready.items() if ready)

    @property
    def moving(self) -> int:
        """How many chats have something to send and are not held."""
        return len(self.chats) - len(self._held)

    def add(self, message: Outgoing) -> None:
        """Put a message in line: it stands before what is less urgent for its chat, where that is not being sent."""
        chat = (message.channel, message.chat)
        waiting = self.chats.setdefault(chat, deque())
        begun = chat in self._sending
        behind = (
            place for place, each in enumerate(waiting) if each.rank > message.rank and not (begun and place == 0)
        )
        place = next(behind, len(waiting))
        waiting.insert(place, message)
        if not place and chat not in self._away:
            self._is_ready(chat)

    def messages(self) -> dict[int, Outgoing]:
        """All messages, by number."""
        return {each.id: each for waiting in self.chats.values() for each in waiting}

    def clear(self) -> None:
        """Forget everything, before anything is sent."""
        self.chats.clear()
        self._ready.clear()

    def next(self, channel: str) -> Outgoing | None:
        """Return what is to be sent next over a channel."""
        ready = self._ready[channel]
        while ready:
            _, id_, chat = ready[0]
            waiting = self.chats.get(chat)
            if waiting and waiting[0].id == id_ and chat not in self._away:
                return waiting[0]
            heapq.heappop(ready)
        return None

    def send(self, chat: Chat) -> None:
        """Note that the first message of a chat is being sent."""
        self._away.add(chat)
        self._sending.add(chat)

    def hold(self, chat: Chat, until: float) -> None:
        """Let a chat stand aside until a moment; what it was being sent stays first, unless a reply comes."""
        self._away.add(chat)
        self._sending.discard(chat)
        heapq.heappush(self._held, (until, chat))

    def done(self, chat: Chat) -> None:
        """Drop the first message of a chat, which was sent, and let the next one be."""
        self._sending.discard(chat)
        self._away.discard(chat)
        self.chats[chat].popleft()
        if self.chats[chat]:
            self._is_ready(chat)
        else:
            del self.chats[chat]

    def release(self, now: float) -> float | None:
        """Let those whose time has come be in line again. Returns the seconds until the next, None without one."""
        while self._held and self._held[0][0] <= now:
            chat = heapq.heappop(self._held)[1]
            self._away.discard(chat)
            self._is_ready(chat)
        return self._held[0][0] - now if self._held else None

    def _is_ready(self, chat: Chat) -> None:
        first = self.chats[chat][0]
        heapq.heappush(self._ready[chat[0]], (first.rank, first.id, chat))


class Lately:
    """The numbers of messages that were put in line lately, and no more than so many."""

    def __init__(self) -> None:
        self._numbers: dict[int, None] = {}

    def is_new(self, number: int) -> bool:
        """Note a number. Returns whether it was not noted before."""
        if number in self._numbers:
            return False
        self._numbers[number] = None
        while len(self._numbers) > MOST_LATELY:
            del self._numbers[next(iter(self._numbers))]
        return True

    def clear(self) -> None:
        """Forget all of them."""
        self._numbers.clear()
