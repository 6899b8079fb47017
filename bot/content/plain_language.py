"""The plain-language checker: where a text is hard to read, on which line, and what to write instead.

It gates on rules that hold for short texts (sentence length, words, numbers, voice), never on a readability
score, which is unstable there. That a text is easy to understand is for readers to say, not for a checker.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

LONG_SENTENCE = 15
LONGEST_SENTENCE = 25

ENDS = ".!?…।۔؟"
CLOSERS = "\"'”’»)]"


class Weight(StrEnum):
    """Whether a finding is advice, or keeps a text from being published."""

    ADVICE = "advice"
    BLOCKER = "blocker"


@dataclass(frozen=True, slots=True)
class Finding:
    """One place that is hard to read. `rule` names the sentence of the catalogue that explains it.

    `line` is counted from 1; `found` is the word or sentence; `instead` what to write, where there is advice.
    """

    line: int
    rule: str
    weight: Weight
    found: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and the place of its first sign in the text."""

    text: str
    start: int


def sentences(text: str) -> list[Sentence]:
    """Split a text into sentences, each with where it starts.

    A full stop ends a sentence where white space and no small letter follow: `5.30`, `Mr. Brown` excepted.
    """
    found = []
    start = 0
    for match in re.finditer(rf"[{re.escape(ENDS)}]+[{re.escape(CLOSERS)}]*(?=\s|$)|\n\s*\n", text):
        rest = text[match.end() :].lstrip()
        before = text[start : match.start()].rsplit(None, 1)
        if rest[:1].islower() and "\n\n" not in match.group():
            continue
        if match.group() == "." and before and before[-1] in TITLES:
            continue
        found.append(_sentence(text, start, match.end()))
        start = match.end()
    found.append(_sentence(text, start, len(text)))
    return [sentence for sentence in found if any(sign.isalnum() for sign in sentence.text)]


TITLES = frozenset({"Mr", "Mrs", "Ms", "Dr", "St", "No"})


def _sentence(text: str, start: int, end: int) -> Sentence:
    piece = text[start:end]
    return Sentence(" ".join(piece.split()), start + len(piece) - len(piece.lstrip()))


def words(text: str) -> list[str]:
    """Return the words of a text: whatever stands between white space and holds a letter or a digit."""
    return [word for word in text.split() if any(sign.isalnum() for sign in word)]


@cache
def hard_words(language: str) -> tuple[tuple[re.Pattern[str], str, str], ...]:
    """Return (pattern, rule, what to write instead) for each hard word of a language; empty where none is kept."""
    path = files(__package__) / language / "hard_words.tsv"
    if not path.is_file():
        return ()
    found = []
    for row in path.read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            word, rule, instead = row.split("\t")
            found.append((re.compile(rf"(?<!\w){word}(?!\w)", re.IGNORECASE), rule, instead))
    return tuple(found)


def check(text: str, language: str, explained: Iterable[str] = (), first_line: int = 1) -> list[Finding]:
    """Return what is hard to read in a text, in the order it stands there.

    `explained` are the words its glossary explains, which may be as hard as they like.
    """
    known = tuple(word.casefold() for word in explained)
    found = []
    for sentence in sentences(text):
        line = first_line + text.count("\n", 0, sentence.start)
        found += [
            Finding(line, rule, weight, what, instead)
            for rule, weight, what, instead in (*_length(sentence.text), *_wording(sentence.text, language, known))
        ]
    return found


Found = tuple[str, Weight, str, str]


def _length(sentence: str) -> Iterator[Found]:
    length = len(words(sentence))
    if length > LONG_SENTENCE:
        weight = Weight.BLOCKER if length > LONGEST_SENTENCE else Weight.ADVICE
        yield "long-sentence", weight, sentence, str(length)


def _wording(sentence: str, language: str, explained: tuple[str, ...]) -> Iterator[Found]:
    for pattern, rule, instead in hard_words(language):
        for match in pattern.finditer(sentence):
            if not any(match.group().casefold() in word or word in match.group().casefold() for word in explained):
                yield rule, Weight.ADVICE, match.group(), match.expand(instead)
    for match in re.finditer(r"\b[A-ZĄĆĘŁŃÓŚŹŻ]{2,}\b", sentence):
        if match.group().casefold() not in explained and match.group() not in KNOWN_INITIALS:
            yield "initials", Weight.ADVICE, match.group(), ""
    for match in re.finditer(r"\d+(?:[.,]\d+)?\s*%", sentence):
        yield "percentage", Weight.ADVICE, match.group(), ""


KNOWN_INITIALS = frozenset({"OK", "TV", "UK"})
