"""Tables as every kind of file holds them, with what each column means."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

Cell = str | int | float | date | None
FORMULA_STARTS = frozenset("=+-@\t\r\n＝＋－＠")


@dataclass(frozen=True, slots=True)
class Table:
    """A table. Every column has a sentence in the catalogue: `export-` and its name with dashes."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class File:
    """All tables of one file, and what is said about it: for whom, what for, until when."""

    name: str
    about: tuple[tuple[str, str], ...]
    tables: tuple[Table, ...]


def neutral(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet takes for a formula (OWASP, CSV Injection)."""
    if isinstance(cell, str) and cell.lstrip(" ")[:1] in FORMULA_STARTS and cell.strip(" "):
        return f"'{cell}"
    return cell


def column_keys(tables: Iterable[Table]) -> dict[str, str]:
    """Return the name in the catalogue of the sentence that explains each column."""
    return {column: f"export-{column.replace('_', '-')}" for table in tables for column in table.columns}
