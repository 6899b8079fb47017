"""What is kept about one person, as it is given to them: by subject, row by row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.words import Localised

Value = str | int | bool | datetime | date | None
ALL, WITHOUT_SAFETY = "my-data", "my-data-part"
"""The two kinds of file somebody can have of it: with what they wrote about safety, or without."""


@dataclass(frozen=True, slots=True)
class OwnRow:
    """One thing that is kept: what it is `about`, their own `words` in it, and each value by its name."""

    values: Mapping[str, Value]
    words: tuple[str, ...] = ()
    about: Localised | None = None


OwnData = Mapping[str, Sequence[OwnRow]]
"""By subject, in the order they are shown."""


@dataclass(frozen=True, slots=True)
class OwnFile:
    """What a file of somebody's own data is made from."""

    kind: str
    language: str
    made_at: datetime
    kept: OwnData
