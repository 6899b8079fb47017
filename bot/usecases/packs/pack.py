"""What a pack holds, each piece with the line it starts on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.people import Role


class BadPack(ValueError):
    """A pack that cannot be read. `line` is counted from 1; `problem` names the sentence that explains it."""

    def __init__(self, line: int, problem: str, found: str = "") -> None:
        super().__init__(f"line {line}: {problem} {found}".strip())
        self.line = line
        self.problem = problem
        self.found = found


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text and the line it starts on."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with the paragraphs under it."""

    heading: Piece
    paragraphs: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a list: its bold beginning, and what follows."""

    label: Piece
    text: Piece


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack as it was written, in one language. Dates are in the organisation's time zone."""

    name: str
    language: str
    title: Piece
    starts: datetime
    place: Piece
    access: Piece
    run_by: str
    audiences: tuple[Role, ...]
    summary: tuple[Part, ...]
    votes: tuple[Part, ...] = ()
    votes_close: datetime | None = None
    priorities_title: Piece | None = None
    priorities: tuple[Entry, ...] = ()
    priorities_close: datetime | None = None
    words: tuple[Entry, ...] = ()
    quorum: int = 0

    def texts(self) -> Iterable[Piece]:
        """Yield every text people will read, in the order it stands."""
        yield from (self.title, self.place, self.access)
        for part in (*self.summary, *self.votes):
            yield part.heading
            yield from part.paragraphs
        if self.priorities_title:
            yield self.priorities_title
        for entry in (*self.priorities, *self.words):
            yield entry.text

    def shape(self) -> tuple[Any, ...]:
        """What every language of one pack must have in common."""
        return (
            self.name,
            self.starts,
            self.audiences,
            [len(part.paragraphs) for part in self.summary],
            len(self.votes),
            self.votes_close,
            len(self.priorities),
            self.priorities_close,
            len(self.words),
            self.quorum,
        )


@dataclass(frozen=True, slots=True)
class Section:
    """What stands in one section of a pack."""

    line: int = 1
    title: Piece | None = None
    parts: tuple[Part, ...] = ()
    entries: tuple[Entry, ...] = ()
