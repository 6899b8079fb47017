"""What a run on a server does, drawn from a seed: what goes wrong with the server, its connections, and processes."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from enum import StrEnum

from tests.faults.plans import Answer, Plan, drawn


class Wrong(StrEnum):
    """What goes wrong."""

    HELD = "server hangs"
    CRASHED = "server killed, and started again"
    CUT = "connections cut"
    KILLED = "a process killed"
    PAUSED = "a process hangs"


@dataclass(frozen=True)
class Event:
    """Something that goes wrong for so many seconds. Of processes and connections, the one that `sends` or another."""

    what: Wrong
    seconds: float
    sends: bool

    @property
    def named(self) -> str:
        """What it is, whatever its seconds."""
        alone = self.what in (Wrong.CUT, Wrong.KILLED, Wrong.PAUSED)
        return f"{self.what}, of those the one that sends" if alone and self.sends else self.what.value

    def __str__(self) -> str:
        return f"{self.named} {self.seconds:g} s"


@dataclass(frozen=True)
class ServerPlan:
    """One run: a plan as others, what goes wrong with servers and processes, and how often both get an update."""

    plan: Plan
    events: tuple[Event, ...]
    both: float

    def __str__(self) -> str:
        return f"on a server, seed {self.plan.seed}: {'; '.join(map(str, self.events))}; {', '.join(self.plan.faults)}"


RETRY_AFTER = 2
FURTHER = 100_000
"""Between the seeds that scripts are drawn from: here as many people act as there may be."""
SECONDS = {
    Wrong.HELD: (1.0, 4.0, 12.0, 30.0),
    Wrong.CRASHED: (0.0, 1.0, 6.0),
    Wrong.CUT: (0.0,),
    Wrong.KILLED: (0.0, 3.0),
    Wrong.PAUSED: (2.0, 6.0, 25.0),
}


def drawn_on_a_server(seed: int, most: int, longest: float) -> ServerPlan:
    """Draw a run from a seed: the same each time. Nothing hangs for longer than `longest` seconds."""
    chance = random.Random(f"server {seed}")
    scripts = tuple(script for number in range(most) for script in drawn(FURTHER * number + seed, most).scripts)
    plan = replace(drawn(seed, most), webhook=True, events=(), shuffles=False, repeats=0.0, scripts=scripts[:most])
    kinds = chance.sample(list(Wrong), len(Wrong))
    found = [
        Event(what, min(chance.choice(SECONDS[what]), longest), chance.random() < 0.7)
        for what in kinds[: chance.choice((2, 3, 3))]
    ]
    plan = replace(plan, answers=tuple(map(_short, plan.answers)))
    return ServerPlan(plan, tuple(found), chance.choice((0.2, 0.5)))


def _short(answer: Answer | None) -> Answer | None:
    """Let Telegram ask for less patience: here time is real."""
    return replace(answer, retry_after=RETRY_AFTER) if answer and answer.retry_after else answer
