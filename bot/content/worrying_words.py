"""Worrying words: whether somebody's own words suggest that a person may be harmed, afraid or in danger.

It only says that a human should look soon, and that the safety screen should stand beside the usual one. It judges
nobody, and is made to miss little rather than to be right each time. How the lists are written is explained at the
top of `en/worrying_words.tsv`.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

LIST = "worrying_words.tsv"
FIRST_SIGN = 0x4E00
"""Each word of the lists becomes one sign, from here on: a text becomes a short string, quick to search."""
UNKNOWN, STOP, NUMBER = "-", "\n", "#"
PLACES = {"..": ".{0,2}?", "...": ".{0,4}?", "^": f"(?<![^{STOP}])", "$": f"(?![^{STOP}])"}
"""What in a pattern is no word: a gap of up to 2 words, of up to 4, where a sentence begins, where it ends."""
TIMES = {"?": "?", "*": "{0,4}"}
LETTERS_FOR_A_MISTAKE = 5
LETTERS_TO_TAKE_APART = range(5, 40)

APOSTROPHE = re.compile(r"(?<=\w)['’‘`´ʼ](?=\w)")
REPEATED = re.compile(r"([^\W\d_])\1+")
PAUSE = re.compile(r"\.{2,}|…")
PIECE = re.compile(r"(?<![.!?])[.!?]+(?=\s|$)|\n\s*\n|[^\W_]+(?:\*+[^\W_]+)*")
SOUNDS = (("ph", "f"), ("rz", "z"), ("ch", "h"), ("c", "k"), ("q", "k"), ("z", "s"), ("y", "i"))


def worrying(text: str) -> bool:
    """Return whether words suggest abuse, restraint, fear, danger or self-harm, in any language that has a list.

    Capitals, accents, repeated letters, missing spaces and small mistakes of spelling make no difference.
    """
    lists = _lists()
    signs = lists.harmless.sub(_taken_out, lists.signs(text))
    return any(pattern.search(signs) for pattern in lists.worrying)


def _taken_out(found: re.Match[str]) -> str:
    return UNKNOWN * len(found.group())


def _folded(text: str) -> str:
    """Return a text in small letters, without accents, apostrophes and repeated letters."""
    text = APOSTROPHE.sub("", text.casefold())
    if not text.isascii():
        text = "".join(sign for sign in unicodedata.normalize("NFKD", text) if unicodedata.category(sign) not in UNSEEN)
        text = text.casefold().replace("ł", "l")
    return REPEATED.sub(r"\1", text)


UNSEEN = frozenset({"Mn", "Cf"})


def _sound(word: str) -> str:
    for spelling, sound in SOUNDS:
        word = word.replace(spelling, sound)
    return REPEATED.sub(r"\1", word)


def _shorter(word: str) -> Iterator[str]:
    """Give a word, and the word without each of its letters: words one mistake apart have one of them in common."""
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _one_mistake(one: str, other: str) -> bool:
    """Return whether a letter is added, left out, wrong, or two are swapped; the first letter must be right."""
    start, shortest = 0, min(len(one), len(other))
    while start < shortest and one[start] == other[start]:
        start += 1
    end = 0
    while end < shortest - start and one[-1 - end] == other[-1 - end]:
        end += 1
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    return start > 0 and (max(len(left), len(right)) <= 1 or (len(left) == 2 and left == right[::-1]))


@cache
def _lists() -> _Lists:
    """Return the lists of all languages, read once."""
    lists = _Lists()
    for folder in sorted(files(__package__).iterdir(), key=lambda folder: folder.name):
        path = folder / LIST
        if path.is_file():
            lists.read(folder.name, path.read_text(encoding="utf-8"))
    lists.finish()
    return lists


class _Lists:
    """The words and patterns of all languages: words are shared, groups belong to their language."""

    def __init__(self) -> None:
        self.words: dict[str, str] = {}
        self.alike: set[str] = set()
        self.groups: dict[tuple[str, str], list[str]] = {}
        self.patterns: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.sounds: dict[str, str] = {}
        self.near: dict[str, list[str]] = defaultdict(list)

    def read(self, language: str, rows: str) -> None:
        """Take in the rows of a language."""
        for row in rows.splitlines():
            if row and not row.startswith("#"):
                kind, name, patterns = row.split("\t")
                if kind == "group":
                    self.groups[language, name] = self.groups.get((language, name), []) + patterns.split(", ")
                elif kind == "alike":
                    self.alike.update(map(_folded, patterns.split(", ")))
                else:
                    self.patterns[kind] += [(language, pattern) for pattern in patterns.split(", ")]

    def finish(self) -> None:
        """Make everything that is searched from what was read."""
        self.harmless = re.compile("|".join(self._expression(*each) for each in self.patterns["harmless"]) or "(?!)")
        self.worrying = tuple(re.compile(self._expression(*each)) for each in self.patterns["worrying"])
        for word, sign in self.words.items():
            sound = _sound(word)
            if len(word) > 2:
                self.sounds.setdefault(sound, sign)
            if len(word) >= LETTERS_FOR_A_MISTAKE:
                for shorter in _shorter(sound):
                    self.near[shorter].append(sound)

    def _expression(self, language: str, pattern: str) -> str:
        return "".join(self._item(language, item) for item in pattern.split())

    def _item(self, language: str, item: str) -> str:
        if item in PLACES:
            return PLACES[item]
        if item.startswith("!"):
            rest = item.lstrip("!.")
            return f"(?!{PLACES.get(item[1 : -len(rest)], '')}{self._item(language, rest)})"
        times = TIMES.get(item[-1], "")
        signs, sequences = self._choices(language, item.rstrip("?*").split("/"))
        return f"(?:{'|'.join([f'[{signs}]'] * bool(signs) + sequences)}){times}"

    def _choices(self, language: str, choices: Iterable[str]) -> tuple[str, list[str]]:
        signs, sequences = "", []
        for choice in choices:
            if choice.isupper():
                for pattern in self.groups[language, choice]:
                    if " " in pattern or pattern[-1] in TIMES:
                        sequences.append(self._expression(language, pattern))
                    else:
                        more = self._choices(language, pattern.split("/"))
                        signs, sequences = signs + more[0], sequences + more[1]
            else:
                stem, *ends = choice.split("~")
                signs += "".join(self._sign(_folded(stem + end)) for end in ("", *ends))
        return signs, sequences

    def _sign(self, word: str) -> str:
        return self.words.setdefault(word, chr(FIRST_SIGN + len(self.words)))

    def signs(self, text: str) -> str:
        """Return a text as signs, one for each word the lists know, however it was spelt."""
        return "".join(map(self._signs, PIECE.findall(PAUSE.sub(" ", _folded(text)))))

    def _signs(self, word: str) -> str:
        if word in self.words:
            return self.words[word]
        if not word[0].isalnum():
            return STOP
        if word.isdigit():
            return self.words.get(NUMBER, UNKNOWN)
        if word in self.alike:
            return UNKNOWN
        return self._misspelt(_sound(word)) or self._apart(word) or UNKNOWN

    def _misspelt(self, sound: str) -> str:
        if sound in self.sounds:
            return self.sounds[sound]
        if len(sound) >= LETTERS_FOR_A_MISTAKE:
            for shorter in _shorter(sound):
                for near in self.near.get(shorter, ()):
                    if _one_mistake(sound, near):
                        return self.sounds[near]
        return ""

    def _apart(self, word: str) -> str:
        """Return the signs of the words that were written without a space between them, if that is what it is."""
        if len(word) not in LETTERS_TO_TAKE_APART:
            return ""
        found = {0: ""}
        for end in range(1, len(word) + 1):
            for start, before in found.items():
                piece = word[start:end]
                if piece in self.words and (len(piece) > 1 or piece in "ia"):
                    found[end] = before + self.words[piece]
                    break
        return found.get(len(word), "")
