"""What whoever runs Sayso watches of its store: what waits, and since when. Counts and moments, never who or what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.contributions import Purpose


@dataclass(frozen=True, slots=True)
class Queue:
    """How many wait, and since when the oldest does."""

    waiting: int = 0
    oldest: datetime | None = None


@dataclass(frozen=True, slots=True)
class State:
    """What the store holds that somebody may have to look after.

    `outbox` holds what may be sent now, by what it is; `safety` what nobody has read, by who reads it.
    `backed_up` is when the latest backup was made.
    """

    outbox: Mapping[str, Queue]
    safety: Mapping[Purpose, Queue]
    open_rounds: int
    set_aside: int
    backed_up: datetime | None = None


class WatchedStore(Protocol):
    """The store, as it is watched."""

    async def beat(self, now: datetime) -> None:
        """Write a moment and keep it. Raises what writing raises."""
        ...

    async def last_beat(self) -> datetime | None:
        """Return the moment written last, by whichever process."""
        ...

    async def state(self, now: datetime) -> State:
        """Return what waits now, in a few statements."""
        ...
