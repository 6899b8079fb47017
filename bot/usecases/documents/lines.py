"""What is read in a document, whatever its form: lines of three kinds, and what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from bot.domain.documents import LeftOut, Trouble

SIGNS = ("#", "---")
"""What would mean something at the beginning of a typed line: a heading, a whole pack."""


class Unreadable(Exception):
    """No words can be had from a document."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


class Kind(Enum):
    """What a line of a document is."""

    HEADING = "# "
    TEXT = ""
    ITEM = "- "
    """A line of a list or of a table: never a heading, however short it is."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a document says, in order, and what it holds besides words."""

    lines: tuple[Line, ...]
    left_out: frozenset[LeftOut] = frozenset()

    def as_typed(self) -> str:
        """Return the lines as they could have been typed.

        Where the document marks its headings, no other line is taken for one, however short it is.
        """
        marked = any(line.kind is Kind.HEADING for line in self.lines)
        return "\n".join(_sign(line, marked) + line.text for line in self.lines)


def _sign(line: Line, marked: bool) -> str:
    is_no_heading = line.kind is Kind.TEXT and (marked or line.text.startswith(SIGNS))
    return Kind.ITEM.value if is_no_heading else line.kind.value


def lines_of(kind: Kind, text: str) -> list[Line]:
    """Return a text as lines of one kind, without those that say nothing; a heading is one line."""
    rows = [text] if kind is Kind.HEADING else text.split("\n")
    plain = (" ".join(row.split()) for row in rows)
    return [Line(kind, row) for row in plain if any(sign.isalnum() for sign in row)]


def row_of(cells: Sequence[Sequence[Line]]) -> list[Line]:
    """Return a row of a table as lines: one that says what is in each cell, or what the only full cell says."""
    full = [cell for cell in cells if cell]
    if len(full) < 2:
        return [line for cell in full for line in cell]
    first, *others = (" ".join(line.text for line in cell) for cell in full)
    return [Line(Kind.ITEM, f"{first.rstrip(':')}: {', '.join(others)}")]
