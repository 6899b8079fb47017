"""What is to be removed from working files that were made before somebody took words back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.contributions import Contribution, Purpose
from bot.domain.pseudonyms import pseudonyms

BY_ROW = frozenset({Purpose.PRIORITY, Purpose.QUESTION, Purpose.READ_OUT, Purpose.NEEDS})
"""What may stand by row in a working file."""
MOST_SIGNS = 15
"""Rows told of at once: they fit on one screen."""


@dataclass(frozen=True, slots=True)
class WorkingFile:
    """A working file that has not expired: when it was made, by whom (None: on the command line), and its key."""

    id: int
    made_at: datetime
    asked_by: int | None
    key: bytes


@dataclass(frozen=True, slots=True)
class Redaction:
    """Rows to remove from a file that was made at a moment: each that has one of these signs."""

    id: int
    made_at: datetime
    signs: tuple[str, ...]


def signs_in(file: WorkingFile, said: Iterable[Contribution]) -> tuple[str, ...]:
    """Return the signs of the rows of a file that may hold these words; none where it was made before them.

    They are each row's own, and not a person's: those hold for whoever has joined another phone meanwhile, too.
    Whether words stood in a file depends on how they stood then, so more may be told of than there is.
    """
    there = [each.id for each in said if each.purpose in BY_ROW and each.said_at <= file.made_at]
    return tuple(pseudonyms(file.key, there))
