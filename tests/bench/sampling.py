"""Where a process's time goes, by kinds of work: where its main thread is found, looked at as it uses the processor.

What other threads use is theirs to the last moment, and here it is storage: the thread in which SQLite works.
"""

from __future__ import annotations

import signal
import time
from collections import Counter
from types import FrameType

EVERY = 0.002
WORKS = {
    "parsing and routing": ("/telegram/_", "/telegram/ext/", "/channels/arrivals.py", "/handlers/telegram.py"),
    "rules": ("/bot/usecases/", "/bot/domain/", "/bot/handlers/", "/channels/deciding.py"),
    "words": ("/bot/delivery/rendering.py", "/bot/delivery/parts.py", "/bot/delivery/messages.py", "/bot/content/"),
    "storage": ("/storage/", "/sqlalchemy/", "/aiosqlite/", "/channels/turn.py"),
    "sending and asking": (
        "/telegram/_bot.py",
        "/telegram/_utils/",
        "/telegram/request/",
        "/aiohttp/",
        "/channels/http_request.py",
        "/channels/telegram.py",
        "/bot/delivery/",
    ),
}
"""Which files do which work. Where two fit, the longer name counts."""
LOOPING, ELSE = "the event loop", "all else"
BY_NAME = sorted(((part, work) for work, parts in WORKS.items() for part in parts), key=lambda each: -len(each[0]))
WAITING = "selectors.py"


class Sampler:
    """Counts what the main thread is at, each few milliseconds in which the process works."""

    def __init__(self) -> None:
        self.began = False
        self._found: Counter[str] = Counter()

    def begin(self) -> None:
        """Begin to count."""
        self.began = True
        self._all, self._main = time.process_time(), time.thread_time()
        signal.signal(signal.SIGPROF, self._look)
        signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)

    def _look(self, _: int, frame: FrameType | None) -> None:
        self._found[_work_of(frame)] += 1

    def shares(self) -> dict[str, float]:
        """Return the seconds that each kind of work took since it began, and end it."""
        signal.setitimer(signal.ITIMER_PROF, 0)
        main, everything = time.thread_time() - self._main, time.process_time() - self._all
        self._found.pop(WAITING, None)
        seconds = {work: main * count / self._found.total() for work, count in self._found.items()}
        seconds["storage"] = seconds.get("storage", 0.0) + everything - main
        return seconds


def _work_of(frame: FrameType | None) -> str:
    """Return which work a frame is part of: the innermost that is known decides."""
    if frame and frame.f_code.co_filename.endswith(WAITING):
        return WAITING
    looping = False
    while frame:
        name = frame.f_code.co_filename
        for part, work in BY_NAME:
            if part in name:
                return work
        looping |= "/asyncio/" in name
        frame = frame.f_back
    return LOOPING if looping else ELSE
