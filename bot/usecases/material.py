"""What files are made from, and in which forms: as one moment saw it, or a page at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple, Protocol

from bot.domain.contributions import Contribution, Purpose
from bot.domain.library import Library
from bot.domain.own_data import OwnFile
from bot.domain.promises import Goal, Promise
from bot.domain.releases import FeedbackRelease, ReadingRelease, RoundRelease
from bot.domain.staff import Staff
from bot.usecases.ports import Records

PRINTED = "pdf"
FORMS = {"board": ("html", PRINTED, "xlsx", "zip"), "working": ("xlsx", "zip")}
"""The files an organiser can ask for, and in which forms there is each: the board's as a report to print, too.

It is printed where a browser is at hand.
"""


class Said(NamedTuple):
    """As much of somebody's words as a working file holds. There may be a million: they come a page at a time.

    `text` is what others may read of them, `said_at` in milliseconds since 1970.
    """

    id: int
    person_id: int | None
    purpose: Purpose
    about: int
    text: str
    language: str | None
    said_at: int
    shared: bool
    provenance: str
    details: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Material:
    """What files are made from besides `Said`, as one moment saw it, and what was logged when it was asked for.

    `receipts` are those that are listed, by round. `answered` holds the words that promises answer, where they may
    stand in a file.
    """

    kind: str
    made_for: str
    purpose: str
    made_at: datetime
    expires: datetime
    key: bytes
    library: Library
    releases: Sequence[RoundRelease]
    readings: Sequence[ReadingRelease]
    receipts: Mapping[int, Sequence[str]] = field(default_factory=dict)
    feedback: Sequence[FeedbackRelease] = ()
    feedback_words: Mapping[int, Contribution] = field(default_factory=dict)
    promises: Sequence[Promise] = ()
    goals: Sequence[Goal] = ()
    answered: Mapping[int, Contribution] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SupervisionAsked:
    """A file about somebody's work that was asked for, by whom, and the staff list as it is now."""

    kind: str
    language: str
    made_at: datetime
    expires: datetime
    person_id: int
    worker_id: int
    staff: Staff


class ExportStore(Protocol):
    """Where the material comes from."""

    async def material(self, export_id: int) -> Material:
        """Return the material of a file that was asked for and logged. Raises KeyError for another."""
        ...

    def said(self, material: Material) -> AsyncIterator[Sequence[Said]]:
        """Yield what stands by row in a working file, a page at a time, each as its own moment sees it.

        So nobody waits for a long file, and what was said after it was asked for is not in it.
        """
        ...

    async def own(self, export_id: int) -> OwnFile:
        """Return what a file of somebody's own data is made from. Raises KeyError where none was asked for."""
        ...

    def results(self) -> AbstractAsyncContextManager[tuple[Library, Records]]:
        """Read what results are made from: what is published, and the releases."""
        ...

    def supervision(self, export_id: int) -> AbstractAsyncContextManager[tuple[SupervisionAsked, Records]]:
        """Read what a file about somebody's work is made from. Raises KeyError where none was asked for."""
        ...
