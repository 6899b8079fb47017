"""Where somebody works for others on a computer: how long a link and a sign-in last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

COMPUTER = "computer"
"""The channel of the pages that people with duties sign in to."""
LINK_LASTS = timedelta(minutes=15)
UNUSED_LASTS = timedelta(minutes=30)
LONGEST = timedelta(hours=8)
NOTED_AGAIN = timedelta(minutes=1)
"""How long a sign-in counts as used without writing that down once more."""


@dataclass(frozen=True, slots=True)
class Heap:
    """How much of something waits, and since when the oldest of it does, where that is known."""

    count: int = 0
    since: datetime | None = None


def is_over(opened_at: datetime, used_at: datetime, now: datetime) -> bool:
    """Whether a sign-in has ended: a while after it was last used, and after a working day in any case."""
    return now >= used_at + UNUSED_LASTS or now >= opened_at + LONGEST
