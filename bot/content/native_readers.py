"""Which sentences a native speaker of their language has read, and which nobody has yet.

`read_by.tsv` in a language's folder holds a line for each sentence that was read: its name, the digest of the text
as it was read, who read it and when. A sentence that changes afterwards counts as not read again. A reader's work on
a file is noted with `python -m bot.content.native_readers LANGUAGE FILE READER`.
"""

from __future__ import annotations

import csv
import hashlib
import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

FOLDER = Path(__file__).parent
NOTES = "read_by.tsv"


def digests(language: str, files: Iterable[str] | None = None) -> Mapping[str, str]:
    """Return the digest of each sentence of a language, of all its files or of some, by the sentence's name."""
    folder = FOLDER / language
    names = sorted(path.name for path in folder.glob("*.ftl")) if files is None else files
    serializer, found = FluentSerializer(), {}
    for name in names:
        for entry in FluentParser().parse((folder / name).read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                entry.comment = None
                text = serializer.serialize_entry(entry)
                found[entry.id.name] = hashlib.sha256(text.encode()).hexdigest()[:12]
    return found


def unread(language: str) -> frozenset[str]:
    """Return the names of the sentences of a language that no native speaker has read as they are now."""
    notes = _notes(FOLDER / language / NOTES)
    return frozenset(name for name, digest in digests(language).items() if notes.get(name, ("",))[0] != digest)


def note(language: str, file: str, reader: str, day: date) -> int:
    """Note that a native speaker has read a file of a language as it is now. Returns how many sentences it has."""
    path = FOLDER / language / NOTES
    read = digests(language, [file])
    notes = _notes(path) | {name: (digest, reader, day.isoformat()) for name, digest in read.items()}
    with path.open("w", encoding="utf-8", newline="") as written:
        csv.writer(written, delimiter="\t").writerows((name, *notes[name]) for name in sorted(notes))
    return len(read)


def _notes(path: Path) -> dict[str, tuple[str, ...]]:
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as notes:
        return {name: tuple(more) for name, *more in csv.reader(notes, delimiter="\t")}


if __name__ == "__main__":
    print(note(sys.argv[1], sys.argv[2], sys.argv[3], datetime.now(UTC).date()))
