"""A folder of CSV files described for other programs, as a Data Package (Frictionless, Tabular Data Package 1.0).

It is the manifest too: every CSV file with its size, its SHA-256 and how many rows it has.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from bot.exports.tables import Explain, File, Table, column_keys, type_of

NAME = "datapackage.json"
OF_DICTIONARY = {
    "table": "export-dictionary-table",
    "column": "export-dictionary-column",
    "meaning": "export-dictionary-meaning",
}


@dataclass(frozen=True, slots=True)
class Written:
    """A CSV file that was written: its bytes, their SHA-256, and how many rows it has below its header."""

    size: int
    digest: str
    rows: int


def package_of(file: File, dictionary: Table, written: Mapping[str, Written], explain: Explain) -> bytes:
    """Return `datapackage.json` for a file's CSV files, which were written by table."""
    meanings = column_keys(file.tables)
    package = {
        "profile": "tabular-data-package",
        "name": f"sayso-{file.name}",
        "sayso": dict(file.about),
        "resources": [
            *(_resource(table, written[table.name], meanings, explain) for table in file.tables),
            _resource(dictionary, written[dictionary.name], OF_DICTIONARY, explain),
        ],
    }
    return json.dumps(package, ensure_ascii=False, indent=2).encode()


def _resource(table: Table, written: Written, meanings: Mapping[str, str], explain: Explain) -> dict[str, object]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": written.size,
        "hash": f"sha256:{written.digest}",
        "rows": written.rows,
        "schema": {
            "fields": [
                {"name": name, "type": type_of(name), "description": explain(meanings[name])} for name in table.columns
            ],
            "missingValues": [""],
        },
    }
