"""Exported files as a spreadsheet opens them: workbooks by openpyxl, CSV by csv, and every byte inside either."""

from __future__ import annotations

import csv
import io
import warnings
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from openpyxl import load_workbook

DICTIONARY = "data_dictionary"
BOARD = {
    DICTIONARY,
    "receipts",
    "votes",
    "votes_by_audience",
    "vote_choices",
    "vote_choices_by_audience",
    "vote_counts",
    "ways",
    "priorities",
    "priorities_by_audience",
    "promises",
    "feedback_on_staff",
    "feedback_words",
    "reading",
    "not_clear",
}
WORKING = {DICTIONARY, "words", "questions", "points", "needs", "promises", "promises_and_words"}
FILES = {
    kind: {f"{kind}.xlsx", f"{kind}.json", "datapackage.json", *(f"{table}.csv" for table in tables)}
    for kind, tables in (("board", BOARD), ("working", WORKING))
}
FILES["board"].add("board.html")
"""What an export writes into each of its folders, whatever there is to tell."""
Rows = list[dict[str, str]]


@dataclass(frozen=True)
class Opened:
    """A file that was opened: its columns and rows by table, and everything in it as one text."""

    columns: dict[str, list[str]]
    tables: dict[str, Rows]
    everything: str

    def column(self, table: str, column: str) -> list[str]:
        return [row[column] for row in self.tables[table]]

    @property
    def about(self) -> dict[str, str]:
        """What the file says of itself."""
        return {row["column"]: row["meaning"] for row in self.tables[DICTIONARY] if not row["table"]}


def _shown(cell: object) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return "" if cell is None else str(cell)


def opened_workbook(content: bytes) -> Opened:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        book = load_workbook(io.BytesIO(content))
    columns: dict[str, list[str]] = {}
    tables: dict[str, Rows] = {}
    for sheet in book.worksheets:
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row), "a formula"
        first, *others = [[_shown(cell.value) for cell in row] for row in sheet.iter_rows()]
        columns[sheet.title] = first
        tables[sheet.title] = [dict(zip(first, row, strict=True)) for row in others]
    return Opened(columns, tables, inside(content))


def opened_csv(contents: Mapping[str, bytes]) -> Opened:
    columns: dict[str, list[str]] = {}
    tables: dict[str, Rows] = {}
    for name, content in contents.items():
        assert content.startswith(b"\xef\xbb\xbf"), "spreadsheets look for this mark"
        first, *others = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
        columns[name.removesuffix(".csv")] = first
        tables[name.removesuffix(".csv")] = [dict(zip(first, row, strict=True)) for row in others]
    return Opened(columns, tables, "\n".join(content.decode() for content in contents.values()))


def opened_zip(content: bytes) -> Opened:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return opened_csv({name: archive.read(name) for name in archive.namelist() if name.endswith(".csv")})


def opened_folder(folder: Path) -> tuple[Opened, Opened]:
    """Open a folder that the command wrote: its CSV files, and its workbook."""
    contents = {path.name: path.read_bytes() for path in folder.glob("*.csv")}
    return opened_csv(contents), opened_workbook((folder / f"{folder.name}.xlsx").read_bytes())


def inside(archive: bytes) -> str:
    """Every byte of every part of a workbook, unpacked, with its names."""
    with zipfile.ZipFile(io.BytesIO(archive)) as parts:
        return "\n".join(f"{name}\n{parts.read(name).decode('utf-8', 'replace')}" for name in parts.namelist())
