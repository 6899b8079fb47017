"""What is told to many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from bot.domain.broadcasts import Broadcast, Kind
from bot.domain.changes.base import Change
from bot.domain.people import Role
from bot.domain.words import Localised


@dataclass(frozen=True, slots=True)
class KeepBroadcast(Change):
    """Something was written to be told, sent, held or stopped. Guarded: it must stand as it did a revision before."""

    alone: ClassVar[bool] = True
    broadcast: Broadcast


@dataclass(frozen=True, slots=True)
class Inform(Change):
    """An audience is told what has opened, or what came of something: delivery makes a broadcast of it that begins now.

    `title` is what it is about, by the number `about`. It goes on `until` a moment, or as long as an announcement.
    """

    alone: ClassVar[bool] = True
    kind: Kind
    audiences: tuple[Role, ...]
    title: Localised
    about: int
    until: datetime | None = None
