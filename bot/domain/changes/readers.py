"""Who reads texts before they go out, and what they say of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.domain.changes.base import Change
from bot.domain.readers import Reader, SignOff


@dataclass(frozen=True, slots=True)
class KeepReader(Change):
    """Somebody began to read texts first, stopped, or shows another name."""

    reader: Reader


@dataclass(frozen=True, slots=True)
class AskReader(Change):
    """A reader is asked about a draft. Whoever was asked already stays as they are."""

    alone: ClassVar[bool] = True
    sign_off: SignOff


@dataclass(frozen=True, slots=True)
class SaySignOff(Change):
    """A reader said something of a draft. Guarded: it must stand as it did one revision before."""

    sign_off: SignOff


@dataclass(frozen=True, slots=True)
class ReadBefore(Change):
    """These people found a text clear before it was published: each with the name they showed then, or none."""

    meeting_id: int
    people: tuple[tuple[int, str], ...]
