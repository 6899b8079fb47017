"""Tables written as one JSON document: what each column means beside the rows, and each cell as it is."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from datetime import date
from typing import BinaryIO

from bot.exports.tables import Explain, File, Row, Table, column_keys, type_of


class JsonFile:
    """A file as JSON: `about`, and `tables` by name with their `columns` and `rows`. Dates are written `2026-11-12`.

    Rows of different tables come in turns: until the end each table waits in a file of its own from `spool`.
    """

    def __init__(self, file: File, explain: Explain, target: BinaryIO, spool: Callable[[], BinaryIO]) -> None:
        self._file = file
        self._explain = explain
        self._target = target
        self._columns = {table.name: table.columns for table in file.tables}
        self._parts = {table.name: spool() for table in file.tables}

    def add(self, table: str, rows: Sequence[Row]) -> None:
        """Write more rows of a table."""
        part, columns = self._parts[table], self._columns[table]
        for row in rows:
            between = b",\n" if part.tell() else b"\n"
            part.write(between + _json(dict(zip(columns, row, strict=True))))

    def finish(self) -> None:
        """Put the document together."""
        meanings = column_keys(self._file.tables)
        self._target.write(b'{"about": ' + _json(dict(self._file.about)) + b',\n"tables": {')
        for number, table in enumerate(self._file.tables):
            columns = [
                {"name": each, "type": type_of(each), "meaning": self._explain(meanings[each])}
                for each in table.columns
            ]
            self._write_table(table, columns, b",\n" if number else b"\n")
        self._target.write(b"\n}}\n")

    def _write_table(self, table: Table, columns: list[dict[str, str]], between: bytes) -> None:
        begun = between + _json(table.name) + b': {"columns": ' + _json(columns) + b', "rows": ['
        self._target.write(begun)
        with self._parts[table.name] as part:
            part.seek(0)
            shutil.copyfileobj(part, self._target)
        self._target.write(b"]}")


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, default=_day).encode()


def _day(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} is no cell.")
