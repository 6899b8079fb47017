"""Worrying words: whether somebody's own words suggest that a person may be harmed, afraid or in danger.

It only says that a human should look soon, and that the safety screen should stand beside the usual one. It judges
nobody, and is made to miss little rather than to be right each time. How the lists are written is explained at the
top of `en/worrying_words.tsv`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from bot.content.spelling import alike, folded, shorter, sound

LIST = "worrying_words.tsv"
FIRST_SIGN = 0x4E00
"""Each word of the lists becomes one sign, from here on: a text becomes a short string, quick to search."""
UNKNOWN, STOP, NUMBER = "-", "\n", "#"
PLACES = {"..": ".{0,2}?", "...": ".{0,4}?", "^": f"(?<![^{STOP}])", "$": f"(?![^{STOP}])", UNKNOWN: UNKNOWN}
"""What in a pattern is no word: gaps of up to 2 and 4 words, the ends of a sentence, a word the lists do not know."""
COMMON = {1: 1000, 2: 100, 3: 10}
"""How common words are, by their number of letters: a pattern is looked up by its rarest words."""
VOWELS = tuple("aeiouy")
TIMES = {"?": "?", "*": "{0,4}"}
LETTERS_TO_TAKE_APART = range(5, 40)

_Expression = tuple[str, str]
"""A regular expression over signs, and signs of which at least one must be there."""

PAUSE = re.compile(r"\.{2,}|…")
PIECE = re.compile(r"(?<![.!?])[.!?]+(?=\s|$)|\n\s*\n|[^\W_]+(?:\*+[^\W_]+)*")


def worrying(text: str) -> bool:
    """Return whether words suggest abuse, restraint, fear, danger or self-harm, in any language that has a list.

    Capitals, accents, repeated letters, missing spaces and small mistakes of spelling make no difference.
    """
    lists = _lists()
    signs = lists.signs(text)
    if not lists.worrying.found(signs):
        return False
    return lists.worrying.found(lists.harmless.taken_out(signs))


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


class _Patterns:
    """Patterns, found quickly: each is only tried on a text with a word it cannot do without."""

    def __init__(self, expressions: Iterable[_Expression]) -> None:
        self.patterns: list[re.Pattern[str]] = []
        self.needing: dict[str, list[int]] = defaultdict(list)
        for expression, needed in expressions:
            for sign in set(needed):
                self.needing[sign].append(len(self.patterns))
            self.patterns.append(re.compile(expression))

    def tried(self, signs: str) -> Iterator[re.Pattern[str]]:
        """Give the patterns that may be in a text, in their order."""
        for number in sorted({number for sign in set(signs) for number in self.needing.get(sign, ())}):
            yield self.patterns[number]

    def found(self, signs: str) -> bool:
        """Return whether one of the patterns is in a text."""
        return any(pattern.search(signs) for pattern in self.tried(signs))

    def taken_out(self, signs: str) -> str:
        """Return a text without what the patterns find."""
        for pattern in self.tried(signs):
            signs = pattern.sub(lambda found: UNKNOWN * len(found.group()), signs)
        return signs


class _Lists:
    """The words and patterns of all languages: words are shared, groups belong to their language."""

    def __init__(self) -> None:
        self.words: dict[str, str] = {}
        self.languages: dict[str, set[str]] = defaultdict(set)
        self.alike: set[str] = set()
        self.groups: dict[tuple[str, str], list[str]] = {}
        self.patterns: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.sounds: dict[str, list[str]] = defaultdict(list)

    def read(self, language: str, rows: str) -> None:
        """Take in the rows of a language."""
        for row in rows.splitlines():
            if row and not row.startswith("#"):
                kind, name, patterns = row.split("\t")
                if kind == "group":
                    self.groups[language, name] = self.groups.get((language, name), []) + patterns.split(", ")
                elif kind == "alike":
                    self.alike.update(map(folded, patterns.split(", ")))
                else:
                    self.patterns[kind] += [(language, pattern) for pattern in patterns.split(", ")]

    def finish(self) -> None:
        """Make everything that is searched from what was read."""
        self.worrying = _Patterns(self._expression(*each) for each in self.patterns["worrying"])
        self.harmless = _Patterns(self._expression(*each) for each in self.patterns["harmless"])
        for word in self.words:
            for heard in shorter(sound(word)):
                self.sounds[heard].append(word)

    def _expression(self, language: str, pattern: str) -> _Expression:
        items = [self._item(language, item) for item in pattern.split()]
        needed = min((needed for _, needed in items if needed), key=self._commonness)
        return "".join(expression for expression, _ in items), needed

    def _commonness(self, signs: str) -> int:
        words = list(self.words)
        return sum(COMMON.get(len(words[ord(sign) - FIRST_SIGN]), 1) for sign in signs)

    def _item(self, language: str, item: str) -> _Expression:
        if item in PLACES:
            return PLACES[item], ""
        if item.startswith("!"):
            rest = item.lstrip("!.")
            return f"(?!{PLACES.get(item[1 : -len(rest)], '')}{self._item(language, rest)[0]})", ""
        times = TIMES.get(item[-1], "")
        choices = list(self._choices(language, item.rstrip("?*").split("/")))
        signs = "".join(expression for expression, needed in choices if expression == needed)
        sequences = [expression for expression, needed in choices if expression != needed]
        expression = f"(?:{'|'.join([f'[{signs}]'] * bool(signs) + sequences)}){times}"
        return expression, "" if times else "".join(needed for _, needed in choices)

    def _choices(self, language: str, choices: Iterable[str]) -> Iterator[_Expression]:
        for choice in choices:
            if "_" in choice:
                yield self._expression(language, choice.replace("_", " "))
            elif choice.isupper():
                yield from self._group(language, choice)
            else:
                stem, *ends = choice.split("~")
                for end in ("", *ends):
                    word = folded((stem.removesuffix("e") if end.startswith(VOWELS) else stem) + end)
                    self.languages[word].add(language)
                    sign = self.words.setdefault(word, chr(FIRST_SIGN + len(self.words)))
                    yield sign, sign

    def _group(self, language: str, name: str) -> Iterator[_Expression]:
        for pattern in self.groups[language, name]:
            if " " in pattern or pattern[-1] in TIMES:
                yield self._expression(language, pattern)
            else:
                yield from self._choices(language, pattern.split("/"))

    def signs(self, text: str) -> str:
        """Return a text as signs, one for each word the lists know, however it was spelt."""
        pieces = PIECE.findall(PAUSE.sub(" ", folded(text)))
        spoken = Counter(language for piece in pieces for language in self.languages.get(piece, ()))
        most = max(spoken.values(), default=0)
        languages = {language for language, times in spoken.items() if times == most}
        return "".join(self._signs(piece, languages) for piece in pieces)

    def _signs(self, word: str, languages: set[str]) -> str:
        if word in self.words:
            return self.words[word]
        if not word[0].isalnum():
            return STOP
        if word.isdigit():
            return self.words.get(NUMBER, UNKNOWN)
        if word in self.alike:
            return UNKNOWN
        return self._misspelt(word, languages) or self._apart(word) or UNKNOWN

    def _misspelt(self, word: str, languages: set[str]) -> str:
        """Return the sign of a word that sounds the same, or else is one mistake away."""
        heard = sound(word)
        for piece in shorter(heard):
            for near in self.sounds.get(piece, ()):
                if alike(heard, sound(near)) and (not languages or languages & self.languages[near]):
                    return self.words[near]
        return ""

    def _apart(self, word: str) -> str:
        """Return the signs of words written without spaces between them, where they are worrying by themselves."""
        if len(word) not in LETTERS_TO_TAKE_APART:
            return ""
        found = {0: ""}
        for end in range(1, len(word) + 1):
            for start, before in found.items():
                piece = word[start:end]
                if piece in self.words and (len(piece) > 1 or piece in "ia"):
                    found[end] = before + self.words[piece]
                    break
        signs = found.get(len(word), "")
        return signs if self.worrying.found(signs) else ""
