"""Tables written as CSV, or as one workbook with a data dictionary. No cell is ever taken for a formula."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from datetime import date

from bot.exports.tables import Cell, File, Table, column_keys, neutral

Explain = Callable[[str], str]
"""The sentence of the catalogue that explains a column or a sheet."""
DICTIONARY = "data_dictionary"
WIDEST = 60


def csv_of(table: Table) -> bytes:
    """Return a table as CSV: UTF-8 with a mark that spreadsheets look for, a header, quotes where needed."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_written(neutral(cell)) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def dictionary_of(file: File, explain: Explain) -> Table:
    """Return the table that says what each column means, after what the file is."""
    about = [("", name, text) for name, text in file.about]
    meanings = column_keys(file.tables)
    rows = [(table.name, column, explain(meanings[column])) for table in file.tables for column in table.columns]
    return Table(DICTIONARY, ("table", "column", "meaning"), (*about, *rows))


def csv_files(file: File, explain: Explain) -> dict[str, bytes]:
    """Return a file's tables and its data dictionary as CSV, by file name."""
    return {f"{table.name}.csv": csv_of(table) for table in (*file.tables, dictionary_of(file, explain))}


def zip_of(file: File, explain: Explain) -> bytes:
    """Return all CSV files of a file in one archive."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in csv_files(file, explain).items():
            archive.writestr(zipfile.ZipInfo(name), text)
    return content.getvalue()


def workbook_of(file: File, explain: Explain) -> bytes:
    """Return a file as one XLSX workbook: a sheet a table, the data dictionary first."""
    import xlsxwriter

    content = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(content, options) as book:
        bold = book.add_format({"bold": True, "bottom": 1})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        for table in (dictionary_of(file, explain), *file.tables):
            sheet = book.add_worksheet(table.name[:31])
            for column, name in enumerate(table.columns):
                sheet.write_string(0, column, name, bold)
                cells = [str(row[column] or "") for row in table.rows]
                sheet.set_column(column, column, min(WIDEST, 2 + max(map(len, [name, *cells]))), wrapped)
            for number, row in enumerate(table.rows, 1):
                for column, cell in enumerate(row):
                    safe = neutral(cell)
                    if isinstance(safe, str):
                        sheet.write_string(number, column, safe)
                    elif isinstance(safe, date):
                        sheet.write_datetime(number, column, safe, day)
                    elif safe is not None:
                        sheet.write_number(number, column, safe)
            sheet.freeze_panes(1, 0)
    return content.getvalue()


def _written(cell: Cell) -> str | int | float:
    if cell is None:
        return ""
    return cell.isoformat() if isinstance(cell, date) else cell
