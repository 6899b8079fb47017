"""Tables as every kind of file holds them, with what each column means."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

Cell = str | int | float | date | None
Row = tuple[Cell, ...]
Page = Mapping[str, Sequence[Row]]
"""More rows of some tables, by their names."""
Explain = Callable[[str], str]
"""The sentence of the catalogue that explains a column."""
DICTIONARY = "data_dictionary"
FORMULA_STARTS = frozenset("=+-@\t\r\n＝＋－＠")
LOOKED_AT = FORMULA_STARTS | {" "}
"""What a cell that needs looking at begins with."""
DATES = frozenset({"closed_on", "said_on", "due", "since", "quarter"})
WHOLE_NUMBERS = frozenset(
    {
        "ballots", "yes", "unsure", "no", "took_part", "picked", "card", "readers", "sentence", "people", "step",
        "votes", "writers", "times_opened_again", "counted",
    }
)  # fmt: skip
NUMBERS = frozenset({"score", "score_low", "score_high"})
"""What the cells of a column are; whatever is in none of these is text."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table. Every column has a sentence in the catalogue: `export-` and its name with dashes."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class File:
    """All tables of one file, and what is said about it: for whom, what for, until when.

    `pages` yields more rows of these tables, where there may be more than fit into memory.
    """

    name: str
    about: tuple[tuple[str, str], ...]
    tables: tuple[Table, ...]
    pages: Callable[[], AsyncIterator[Page]] | None = None


def neutral(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet takes for a formula (OWASP, CSV Injection)."""
    if isinstance(cell, str) and cell[:1] in LOOKED_AT and cell.lstrip(" ")[:1] in FORMULA_STARTS and cell.strip(" "):
        return f"'{cell}"
    return cell


def type_of(column: str) -> str:
    """Return what the cells of a column are, as Table Schema names it."""
    if column in DATES:
        return "date"
    if column in WHOLE_NUMBERS:
        return "integer"
    return "number" if column in NUMBERS else "string"


def column_keys(tables: Iterable[Table]) -> dict[str, str]:
    """Return the name in the catalogue of the sentence that explains each column."""
    return {column: f"export-{column.replace('_', '-')}" for table in tables for column in table.columns}


def dictionary_of(file: File, explain: Explain) -> Table:
    """Return the table that says what each column means, after what the file is."""
    about = [("", name, text) for name, text in file.about]
    meanings = column_keys(file.tables)
    rows = [(table.name, column, explain(meanings[column])) for table in file.tables for column in table.columns]
    return Table(DICTIONARY, ("table", "column", "meaning"), (*about, *rows))
