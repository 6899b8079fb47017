"""People in a run: each does one thing, waits for what comes of it, and does the next."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from tests.drivers.bot_api_rules import Sent
from tests.drivers.talking import unnumbered
from tests.faults.history import LEAVE, LISTEN, OTHER, POISON, VOTE, WORDS, Did, History

if TYPE_CHECKING:
    from tests.faults.telegram import TroubledTelegram

PATIENCE = 1200.0
"""Seconds of the run's own time that somebody waits for a reply before they give up."""
ROUND = 1
SAY = 2


class Around(Protocol):
    """What somebody finds around them."""

    api: TroubledTelegram
    history: History
    told_all: str

    def next(self) -> int:
        """Number what happens, in order."""
        ...

    def sent(self, number: int) -> None:
        """Let Telegram know an update."""
        ...

    async def is_acknowledged(self, number: int) -> None:
        """Wait until an update is acknowledged."""
        ...


class Person:
    """Somebody with a phone. Old buttons, doubled messages: they look at the newest screen."""

    def __init__(self, world: Around, chat: int, person_id: int, script: tuple[tuple[str, ...], ...]) -> None:
        self.chat = chat
        self.person_id = person_id
        self._world = world
        self._script = script
        self._chance = random.Random(chat)
        self._screen: Sent | None = None
        self._came = asyncio.Event()
        self._listens = False
        self._given: list[tuple[int, str | None]] = []
        self._now: dict[int, str] = {}

    def hears(self, sent: Sent, new: bool) -> None:
        """See a message, `new` unless it has come before."""
        if not new or self._world.told_all in sent.text:
            return
        if sent.buttons:
            self._screen = sent
        if sent.buttons or self._listens:
            self._came.set()

    async def lives(self) -> None:
        for what, *more in self._script:
            done = await getattr(self, f"_{what}")(*more)
            if done is False:
                return

    async def _does(self, send: Callable[[], int], kind: str, question: int = 0, value: str | None = None) -> bool:
        """Send something and wait for its reply. Returns whether one came."""
        self._came.clear()
        self._listens = kind == LISTEN
        nth = self._world.next()
        number = send()
        self._world.history.did.append(Did(number, self.chat, kind, nth, question, value))
        self._world.sent(number)
        try:
            async with asyncio.timeout(PATIENCE):
                await self._came.wait()
                await self._world.is_acknowledged(number)
        except TimeoutError:
            return False
        return True

    def _tap(self, data: str) -> Callable[[], int]:
        number = self._screen.number if self._screen else 1
        return lambda: self._world.api.person_taps(self.chat, data, number)

    def _say(self, text: str, **more: object) -> Callable[[], int]:
        return lambda: self._world.api.person_says(self.chat, text, **more)

    def _offered(self, ending: str) -> tuple[str, str] | None:
        """The label and data of the button of the present screen that does this."""
        rows = self._screen.buttons if self._screen else []
        return next(((label, data) for row in rows for label, data in row if data.endswith(ending)), None)

    async def _vote(self, question: str, value: str, how: str) -> bool:
        ending = f"answer {ROUND} {question} - {value}"
        if self._offered(ending) is None and not await self._does(self._tap(f"0|ask {ROUND} {question} -"), OTHER):
            return False
        found = self._offered(ending)
        if found is None:
            self._world.history.wrong.append(f"chat {self.chat} was not offered {ending}")
            return False
        label, data = found
        send = {
            "tap": self._tap(data),
            "number": self._say(label.partition(".")[0]),
            "label": self._say(unnumbered(label)),
        }[how]
        self._given.append((int(question), self._now.get(int(question))))
        self._now[int(question)] = value
        return await self._does(send, VOTE, int(question), value)

    async def _undo(self) -> bool:
        if self._offered("|undo") is None or not self._given:
            return True
        question, before = self._given.pop()
        if before is None:
            self._now.pop(question, None)
        else:
            self._now[question] = before
        return await self._does(self._say("Undo"), VOTE, question, before)

    async def _look(self) -> bool:
        return await self._does(self._say("Help"), OTHER)

    async def _listen(self) -> bool:
        return self._screen is None or await self._does(self._say("Listen"), LISTEN)

    async def _poison(self) -> bool:
        return self._screen is None or await self._does(self._say("hello", date="yesterday"), POISON)

    async def _words(self) -> bool:
        if not await self._does(self._tap(f"0|say {SAY}"), OTHER):
            return False
        words = f"The bus to number {self.chat} comes late on most days"
        return await self._does(self._say(words), WORDS, value=words)

    async def _leave(self) -> bool:
        if not await self._does(self._tap("0|leave"), OTHER):
            return False
        found = self._offered("|leave-now")
        if found is None:
            self._world.history.wrong.append(f"chat {self.chat} was not offered to leave")
            return False
        left = await self._does(self._tap(found[1]), LEAVE)
        if left:
            self._world.history.erased |= {self.person_id}
        return False
