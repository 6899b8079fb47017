"""What in somebody's words may tell who they are or who is meant: names, numbers, addresses, days.

Patterns hold in every language and script: e-mail, telephone, longer numbers, days in digits. What a number alone does
not tell is looked for beside words of the language (`identifying.tsv`): a room, a street, a title before a name; and
the endings and beginnings that names take. It only suggests: a human decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.content.days import month_names

PLACE, TITLE, ENDING, BEGINNING = "place", "title", "ending", "beginning"
SHORTEST_INFLECTED = 3
"""Letters of a name that may have an ending: shorter ones stand in too many other words."""
VOWELS = "aeiouyąęăâîșț"
EVERYWHERE = (
    r"[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>(),;:!?]*\w",
    r"(?:https?://|www\.)\S*\w",
    r"(?<!\w)@\w{3,}",
    r"\b[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}\b",
    r"(?<!\w)\d{1,4}([./-])\s?\d{1,2}\1\s?\d{1,4}\b",
    r"(?<!\w)\+?\d(?:[\s().\-/]*\d){5,14}(?!\d)",
    r"(?<!\w)\d{3,}(?!\w)",
    r"(?<!\w)\d{1,4}[a-f](?!\w)",
)
"""E-mail, pages, handles, British postcodes, days in digits, telephones, long numbers, doors such as 12b."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A piece of a text that may tell who somebody is. `name` is the known name that stands there, or None."""

    start: int
    end: int
    name: str | None = None


def identifying(text: str, language: str, names: Iterable[str]) -> Sequence[Telling]:
    """Return the pieces of a text that may tell who somebody is, in order; none lies in another.

    `names` are known first names, in whatever form they are written.
    """
    found = [Telling(each.start(), each.end()) for each in _matches(text, language)]
    for name in sorted(set(names), key=len, reverse=True):
        found += [Telling(each.start(1), each.end(1), name) for each in _named(name, language).finditer(text)]
    found.sort(key=lambda each: (each.start, -each.end, each.name is None))
    kept: list[Telling] = []
    for each in found:
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept


def _matches(text: str, language: str) -> Iterator[re.Match[str]]:
    for pattern in _patterns(language):
        yield from pattern.finditer(text)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    words = _words(language)
    found = list(EVERYWHERE)
    months = _any(month_names(language))
    found.append(rf"(?<!\w)\d{{1,2}}\w{{0,2}}\.?\s+(?:\w{{2}}\s+)?{months}(?:\s+(?:\w{{2}}\s+)?\d{{4}})?")
    found.append(rf"(?<!\w){months}\s+\d{{1,2}}(?!\w)")
    if places := words.get(PLACE):
        found.append(rf"(?<!\w){_any(places)}\s+(?:\w+\s+){{0,2}}?\d+\w?(?!\w)")
        found.append(rf"(?<!\w)\d+\w?\s+(?:\w+\s+){{0,2}}?{_any(places)}(?!\w)")
    patterns = [re.compile(each, re.IGNORECASE) for each in found]
    if titles := words.get(TITLE):
        patterns.append(re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, titles))})\.?\s+[^\W\d_a-z]\w+"))
    return tuple(patterns)


def _any(words: Iterable[str]) -> str:
    return "(?:" + "|".join(re.escape(each) for each in sorted(words, key=len, reverse=True)) + ")"


@cache
def _named(name: str, language: str) -> re.Pattern[str]:
    """A name as it may stand in a sentence: the first group is the name with its ending, without what is before it.

    A name with an ending begins with a capital where the script has them: `Danem`, but not `danger`.
    """
    words = _words(language)
    whole = rf"(?:(?i:{re.escape(name)}))"
    capital = name[:1].upper()
    stem = name[1:-1] if len(name) >= SHORTEST_INFLECTED and name[-1].casefold() in VOWELS else name[1:]
    forms = [whole]
    if len(name) >= SHORTEST_INFLECTED and words.get(ENDING):
        forms.insert(0, rf"{re.escape(capital)}(?i:{re.escape(stem)})(?:{_any(words[ENDING])})")
        forms.insert(0, rf"{re.escape(capital)}(?i:{re.escape(name[1:])})(?:{_any(words[ENDING])})")
    before = rf"(?:{_any(words[BEGINNING])})?" if words.get(BEGINNING) else ""
    return re.compile(rf"(?<!\w){before}({'|'.join(forms)})(?!\w)")


@cache
def _words(language: str) -> Mapping[str, tuple[str, ...]]:
    """The words of a language beside which something tells who somebody is; none where none are kept."""
    path = files(__package__) / language / "identifying.tsv"
    found: dict[str, list[str]] = {}
    for row in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        if row and not row.startswith("#"):
            kind, word = row.split("\t")
            found.setdefault(kind, []).append(word)
    return {kind: tuple(words) for kind, words in found.items()}
