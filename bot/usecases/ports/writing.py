"""What use cases need to know of a text that others will read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Protocol


class Hard(Protocol):
    """One finding of the plain-language checker."""

    @property
    def line(self) -> int:
        """The line it is on, counted from 1."""
        ...

    @property
    def rule(self) -> str:
        """The sentence of the catalogue that explains it."""
        ...

    @property
    def weight(self) -> str:
        """`advice` or `blocker`."""
        ...

    @property
    def found(self) -> str:
        """The word or sentence that is hard."""
        ...

    @property
    def instead(self) -> str:
        """What to write instead, where there is advice."""
        ...


class Telling(Protocol):
    """A piece of a text that may tell who somebody is."""

    @property
    def start(self) -> int:
        """Where it begins."""
        ...

    @property
    def end(self) -> int:
        """Where it has ended."""
        ...

    @property
    def name(self) -> str | None:
        """The known name that stands there, or None for anything else."""
        ...


class Writing(Protocol):
    """Whether a text is plain, which day it names, and whom it tells of."""

    def hard(self, text: str, language: str, explained: Iterable[str] = (), first_line: int = 1) -> Sequence[Hard]:
        """Return what is hard to read in a text whose glossary has `explained` these words."""
        ...

    def sentences(self, text: str) -> Sequence[str]:
        """Return the sentences of a text."""
        ...

    def day(self, text: str, language: str, today: date) -> date | None:
        """Return the day that a text names, or None where it names none."""
        ...

    def moment(self, text: str, language: str, today: date) -> datetime | None:
        """Return the day with a time, in no time zone, that a text names, or None where it names none."""
        ...

    def identifying(self, text: str, language: str, names: Iterable[str]) -> Sequence[Telling]:
        """Return the pieces of a text that may tell who somebody is, in order, apart from each other."""
        ...
