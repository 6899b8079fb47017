"""Tables written as one XLSX workbook. No cell is ever taken for a formula."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from datetime import date
from typing import Any, BinaryIO

from bot.exports.tables import Explain, File, Row, Table, dictionary_of, neutral, type_of

MOST_ROWS = 1_048_575
"""Rows that a sheet can hold below its header."""
LONGEST_NAME = 31
WIDTHS = {"date": 12, "integer": 12, "number": 12, "string": 24}
"""How wide a column is that holds this, where its heading is no wider."""
WIDE, WIDEST = frozenset({"words", "text", "meaning", "question", "option", "promise", "said_about_it"}), 60


class Workbook:
    """A file as a workbook: a sheet a table, the data dictionary first. A table too long for one sheet has several.

    With `folder`, rows wait there until the end, and not in memory.
    """

    def __init__(self, file: File, explain: Explain, target: BinaryIO, folder: str | None = None) -> None:
        import xlsxwriter

        plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        where = {"in_memory": True} if folder is None else {"constant_memory": True, "tmpdir": folder}
        self._book = xlsxwriter.Workbook(target, plain | where)
        self._bold = self._book.add_format({"bold": True, "bottom": 1})
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self._wrapped = self._book.add_format({"text_wrap": True, "valign": "top"})
        dictionary = dictionary_of(file, explain)
        self._sheets = {table.name: self._rows_of(table) for table in (dictionary, *file.tables)}
        for sheet in self._sheets.values():
            next(sheet)
        self.add(dictionary.name, dictionary.rows)

    def add(self, table: str, rows: Sequence[Row]) -> None:
        """Write more rows of a table."""
        for row in rows:
            self._sheets[table].send(row)

    def finish(self) -> None:
        """Write the workbook itself."""
        self._book.close()

    def _rows_of(self, table: Table) -> Generator[None, Row, None]:
        """Take row after row of a table, on a new sheet where the last one is full."""
        sheets = 0
        while True:
            sheets += 1
            sheet = self._sheet(table, sheets)
            for number in range(1, MOST_ROWS + 1):
                row = yield
                for column, cell in enumerate(row):
                    safe = neutral(cell)
                    if isinstance(safe, str):
                        sheet.write_string(number, column, safe)
                    elif isinstance(safe, date):
                        sheet.write_datetime(number, column, safe, self._day)
                    elif safe is not None:
                        sheet.write_number(number, column, safe)

    def _sheet(self, table: Table, number: int) -> Any:
        more = f"_{number}" if number > 1 else ""
        sheet = self._book.add_worksheet(table.name[: LONGEST_NAME - len(more)] + more)
        for column, name in enumerate(table.columns):
            sheet.write_string(0, column, name, self._bold)
            width = WIDEST if name in WIDE else max(WIDTHS[type_of(name)], len(name) + 2)
            sheet.set_column(column, column, width, self._wrapped)
        sheet.freeze_panes(1, 0)
        return sheet
