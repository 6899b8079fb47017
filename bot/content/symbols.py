"""A set of symbols that whoever runs Sayso has put there: a folder of pictures, each known by words.

Sets differ in their licences; each asks that whoever made it is named, and beside each symbol they are. The folder
holds PNG files, `symbols.tsv` with a line for each (its file, a tab, its words with commas between) and `credit.txt`.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

LIST, CREDIT = "symbols.tsv", "credit.txt"
MOST_BYTES = 500_000
PNG = b"\x89PNG\r\n\x1a\n"


class BadSymbols(ValueError):
    """The folder is no set of symbols. The message says why, in one line."""


class Symbols:
    """The symbols in a folder, none where there is no folder. They are read when they are first looked for."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    @property
    def there(self) -> bool:
        """Whether there is a set."""
        return self._folder is not None

    @cached_property
    def _entries(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return entries(self._folder) if self._folder else ()

    @cached_property
    def credit(self) -> str:
        """Who made the symbols, as the set asks to be named."""
        return credit(self._folder) if self._folder else ""

    def found(self, key: str) -> list[tuple[int, str]]:
        """Return the number and the name of each symbol one of whose words begins so: whole words first, then short."""
        found = [
            (word != key, len(word), number, words[0])
            for number, (_, words) in enumerate(self._entries)
            for word in [min((each.casefold() for each in words if each.casefold().startswith(key)), default="")]
            if word
        ]
        return [(number, name) for _, _, number, name in sorted(found)]

    def content(self, number: int) -> bytes:
        """Return a symbol's picture. Raises LookupError where there is none of this number, OSError, BadSymbols."""
        if self._folder is None:
            raise LookupError("There are no symbols.")
        return picture(self._folder / self._entries[number][0])


def entries(folder: Path) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the file and the words of each symbol. Raises BadSymbols, OSError."""
    found = []
    for number, line in enumerate(_text(folder / LIST).splitlines(), 1):
        if not line.strip():
            continue
        file, _, said = line.partition("\t")
        words = tuple(" ".join(word.split()) for word in said.split(",") if word.strip())
        if not words or Path(file).name != file:
            raise BadSymbols(f"line {number} of {LIST} is not a file's name, a tab, and words")
        found.append((file, words))
    return tuple(found)


def credit(folder: Path) -> str:
    """Return who made a set. Raises BadSymbols, OSError."""
    found = " ".join(_text(folder / CREDIT).split())
    if not found:
        raise BadSymbols(f"{CREDIT} does not say who made them")
    return found


def picture(file: Path) -> bytes:
    """Return what is in the file of a symbol. Raises BadSymbols where it is no PNG, or too large; OSError."""
    content = file.read_bytes()
    if not content.startswith(PNG) or len(content) > MOST_BYTES:
        raise BadSymbols(f"{file.name} is not a PNG file of at most {MOST_BYTES // 1000} kB")
    return content


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise BadSymbols(f"{file.name} is not UTF-8 text") from None
