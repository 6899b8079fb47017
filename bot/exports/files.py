"""Tables written as CSV, in a folder or in one archive. No cell is ever taken for a formula."""

from __future__ import annotations

import hashlib
import io
import shutil
import zipfile
from collections.abc import Callable, Sequence
from typing import BinaryIO

from bot.exports import data_package
from bot.exports.as_json import JsonFile
from bot.exports.csv_text import csv_of
from bot.exports.tables import Explain, File, Row, dictionary_of
from bot.exports.writing import Form

Opener = Callable[[str], BinaryIO]
"""Opens a new file of a name, to be written and read again."""
MARK = b"\xef\xbb\xbf"
"""What spreadsheets look for in front of UTF-8."""


class _Csv:
    """One CSV file: UTF-8, a header, quotes where needed. Knows its size, its SHA-256 and its rows as it grows."""

    def __init__(self, raw: BinaryIO, columns: Sequence[str]) -> None:
        self.raw = raw
        self.size, self.rows, self._digest = 0, 0, hashlib.sha256()
        self._write(MARK)
        self._write(csv_of([tuple(columns)]))

    def add(self, rows: Sequence[Row]) -> None:
        self._write(csv_of(rows))
        self.rows += len(rows)

    @property
    def written(self) -> data_package.Written:
        return data_package.Written(self.size, self._digest.hexdigest(), self.rows)

    def _write(self, content: bytes) -> None:
        self.raw.write(content)
        self._digest.update(content)
        self.size += len(content)


class CsvFiles:
    """A file as CSV files: one a table, the data dictionary, and what describes them to programs."""

    def __init__(self, file: File, explain: Explain, open_: Opener) -> None:
        self._file = file
        self._explain = explain
        self._open = open_
        self._dictionary = dictionary_of(file, explain)
        tables = (*file.tables, self._dictionary)
        self._files = {table.name: _Csv(open_(f"{table.name}.csv"), table.columns) for table in tables}

    def add(self, table: str, rows: Sequence[Row]) -> None:
        """Write more rows of a table."""
        self._files[table].add(rows)

    def finish(self) -> None:
        """Write the data dictionary and the description."""
        self.add(self._dictionary.name, self._dictionary.rows)
        written = {name: each.written for name, each in self._files.items()}
        package = data_package.package_of(self._file, self._dictionary, written, self._explain)
        with self._open(data_package.NAME) as described:
            described.write(package)
        for each in self._files.values():
            each.raw.close()


class ForPrograms:
    """A file as other programs read it: CSV files with their description, and one JSON document."""

    def __init__(self, file: File, explain: Explain, open_: Opener, spool: Callable[[], BinaryIO]) -> None:
        self._document = open_(f"{file.name}.json")
        self._forms: tuple[Form, ...] = (
            CsvFiles(file, explain, open_),
            JsonFile(file, explain, self._document, spool),
        )

    def add(self, table: str, rows: Sequence[Row]) -> None:
        """Write more rows of a table."""
        for each in self._forms:
            each.add(table, rows)

    def finish(self) -> None:
        """Write what comes after the rows."""
        for each in self._forms:
            each.finish()
        self._document.close()


class Archive:
    """A file as other programs read it, in one archive."""

    def __init__(self, file: File, explain: Explain, target: BinaryIO) -> None:
        self._target = target
        self._parts: dict[str, _Kept] = {}
        self._files = ForPrograms(file, explain, self._open, io.BytesIO)

    def add(self, table: str, rows: Sequence[Row]) -> None:
        """Write more rows of a table."""
        self._files.add(table, rows)

    def finish(self) -> None:
        """Put all files into the archive."""
        self._files.finish()
        with zipfile.ZipFile(self._target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in self._parts.items():
                part.seek(0)
                with archive.open(zipfile.ZipInfo(name), "w") as packed:
                    shutil.copyfileobj(part, packed)

    def _open(self, name: str) -> BinaryIO:
        self._parts[name] = _Kept()
        return self._parts[name]


class _Kept(io.BytesIO):
    """A file in memory that can be read once more after it was closed by whoever wrote it."""

    def close(self) -> None:
        """Keep what was written."""
