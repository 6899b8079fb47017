"""What a run does, drawn from a seed: who does what, and what goes wrong where."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from tests.drivers.bot_api import Fault
from tests.faults.disk import Trouble


class Point(StrEnum):
    """The named points of a turn and of sending."""

    TAKEN = "update taken"
    DECIDED = "decided"
    BEFORE_COMMIT = "before commit"
    WRITTEN = "while it is written"
    SYNCED = "before the sync"
    AFTER_COMMIT = "after commit"
    BEFORE_SEND = "before send"
    AFTER_SEND = "after send"
    BEFORE_MARK = "before mark"
    AFTER_MARK = "after mark"


class What(StrEnum):
    """What goes wrong at a point."""

    KILL = "killed"
    POWER = "power lost"
    FULL = Trouble.FULL.value
    READ_ONLY = Trouble.READ_ONLY.value
    AWAY = Trouble.AWAY.value
    SYNC = Trouble.SYNC.value
    LOCKED = "database locked"
    SECOND = "a second process"
    CLOCK = "clock jumps"
    SCRUB = "log emptied"


TROUBLES = {What.FULL, What.READ_ONLY, What.AWAY, What.SYNC}
ENDS = {What.KILL, What.POWER}
BELOW = {Point.WRITTEN, Point.SYNCED}
"""Points in the thread of the database, where nothing else can be done than to end."""
OFTEN = {Point.WRITTEN: 60, Point.SYNCED: 20}
HOURS = (-30.0, -5.0, 2.0, 80.0)
"""How far the clock jumps."""
FURTHEST = (timedelta(hours=-30), timedelta(hours=100))
"""How far several jumps may take it: the vote is open still."""


@dataclass(frozen=True)
class Event:
    """Something that goes wrong at the nth time a point is passed. `amount` is seconds or hours."""

    what: What
    point: Point
    nth: int
    amount: float = 30.0

    def __str__(self) -> str:
        return f"{self.what} at '{self.point}' {self.nth}"


@dataclass
class Answer(Fault):
    """What a call gets. Beyond a fault's own: `cut` closes the connection, `half` does so half-way."""

    cut: bool = False
    half: bool = False
    name: str = ""


ANSWERS = (
    Answer(500, name="500"),
    Answer(502, after_effect=True, name="502 after it was done"),
    Answer(retry_after=7, name="429"),
    Answer(200, b"{", name="garbage"),
    Answer(200, b'{"ok": true', after_effect=True, name="garbage after it was done"),
    Answer(hang=True, name="time-out"),
    Answer(hang=True, after_effect=True, name="time-out after it was done"),
    Answer(cut=True, name="closed"),
    Answer(cut=True, after_effect=True, name="closed after it was done"),
    Answer(half=True, after_effect=True, name="closed half-way"),
)


@dataclass(frozen=True)
class Plan:
    """One run."""

    seed: int
    webhook: bool
    scripts: tuple[tuple[tuple[str, ...], ...], ...]
    """What each person does, one thing after another."""
    events: tuple[Event, ...]
    answers: tuple[Answer | None, ...]
    """What calls of the Bot API get, one after another; None for what is right."""
    repeats: float = 0.0
    shuffles: bool = False
    restarts: float = 0.0
    """How often update ids begin anew at a random number."""
    speech: tuple[str, ...] = ()
    broadcast: bool = False

    @property
    def faults(self) -> list[str]:
        """What goes wrong, by name."""
        found = [each.what.value for each in self.events]
        found += sorted({f"Bot API: {each.name}" for each in self.answers if each})
        found += ["updates repeated"] if self.repeats else []
        found += ["updates reordered"] if self.shuffles else []
        found += ["update ids restart"] if self.restarts else []
        found += [f"speech child {each}" for each in sorted(set(self.speech) - {"speaks"})]
        found += ["an update that always fails"] if any(("poison",) in each for each in self.scripts) else []
        return found

    def __str__(self) -> str:
        events = "; ".join(map(str, self.events))
        return f"seed {self.seed}: {'webhook' if self.webhook else 'polling'}; {events}; {', '.join(self.faults)}"


VALUES = ("yes", "no", "unsure")
HOW = ("tap", "number", "label")


def _script(chance: random.Random) -> tuple[tuple[str, ...], ...]:
    done: list[tuple[str, ...]] = []
    for _ in range(chance.randrange(2, 5)):
        done.append(("vote", str(chance.randrange(1, 3)), chance.choice(VALUES), chance.choice(HOW)))
        if chance.random() < 0.2:
            done.append(("undo",))
        if chance.random() < 0.25:
            other = (chance.choice(("look", "words", "poison", "listen")),)
            done += [other] if other not in done else []
    if chance.random() < 0.2:
        done.append(("leave",))
    return tuple(done)


def _events(chance: random.Random) -> tuple[Event, ...]:
    found = []
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        what = chance.choice((What.KILL, What.KILL, What.KILL, What.POWER, What.POWER, *What))
        point = chance.choice([each for each in Point if what in ENDS or each not in BELOW])
        amount = chance.choice(HOURS) if what is What.CLOCK else chance.choice((3.0, 30.0))
        found.append(Event(what, point, chance.randrange(1, OFTEN.get(point, 12)), amount))
    return tuple(found)


MOST = 5


def drawn(seed: int, most: int = MOST) -> Plan:
    """Draw a run from a seed, with at most so many people: the same each time."""
    chance = random.Random(seed)
    troubled = chance.random() < 0.5
    share = chance.choice((0.05, 0.15, 0.3)) if troubled else 0.0
    answers = [chance.choice(ANSWERS) if chance.random() < share else None for _ in range(80)]
    return Plan(
        seed,
        webhook=chance.random() < 0.5,
        scripts=tuple(_script(chance) for _ in range(chance.randint(1, most))),
        events=_events(chance),
        answers=tuple(answers),
        repeats=chance.choice((0.0, 0.0, 0.2)),
        shuffles=chance.random() < 0.3,
        restarts=chance.choice((0.0, 0.0, 0.1)),
        speech=tuple(chance.choice(("speaks", "hangs", "dies")) for _ in range(8)),
        broadcast=chance.random() < 0.3,
    )
