"""Patterns of words: each word becomes one sign, so that a text is a short string and a pattern a regular expression.

How patterns are written is explained at the top of `en/worrying_words.tsv`.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial

from bot.content.spelling import folded

FIRST_SIGN = 0x4E00
"""Words become signs from here on."""
UNKNOWN, TAKEN, STOP = "-", "_", "\n"
"""The signs of a word that is in no list, of one that was taken out, and of the end of a sentence."""
PLACES = {
    "..": ".{0,2}?",
    "...": ".{0,4}?",
    "^": f"(?<![^{STOP}])",
    "$": f"(?![^{STOP}])",
    UNKNOWN: UNKNOWN,
}
"""What in a pattern is no word: gaps of up to 2 and 4 words, the ends of a sentence, a word that is in no list."""
TIMES = {"?": "?", "*": "{0,4}"}
COMMON = {1: 1000, 2: 100, 3: 10}
"""How common words are, by their number of letters: a pattern is looked up by its rarest words."""
NEEDED = 1
"""How many more words that must be there are kept with a pattern: with more, fewer are tried in vain."""
VOWELS = tuple("aeiouy")

Expression = tuple[str, str]
"""A regular expression over signs, and signs of which at least one must be there."""
Pattern = tuple[str, list[str]]
"""A regular expression over signs, and all that must be there, as in an expression: the rarest first."""


class Vocabulary:
    """The words of all languages, each with its sign, and the groups of words that patterns name."""

    def __init__(self) -> None:
        self.words: dict[str, str] = {}
        self.languages: dict[str, tuple[str, ...]] = {}
        self.same: dict[str, str] = {}
        self.groups: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._shared: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._weights: dict[str, int] = {}
        self._items: dict[tuple[str, str], Expression] = {}
        self._members: dict[tuple[str, str], tuple[Expression, ...]] = {}

    def forget(self) -> None:
        """Forget what was made on the way: it is made again for the few patterns that are searched for."""
        self._items.clear()
        self._members.clear()

    def signs(self, language: str, choice: str) -> str:
        """Return the signs of a word in all its forms: `slap~s~ed` is slap, slaps, slaped. Raises nothing."""
        stem, *ends = choice.split("~")
        signs = ""
        for end in ("", *ends):
            word = folded((stem.removesuffix("e") if end.startswith(VOWELS) else stem) + end)
            word = self.same.get(word, word)
            spoken = self.languages.get(word, ())
            if language not in spoken:
                self.languages[word] = self._shared.setdefault((*spoken, language), (*spoken, language))
            if word not in self.words:
                sign = self.words[word] = chr(FIRST_SIGN + len(self.words))
                self._weights[sign] = COMMON.get(len(word), 1)
            signs += self.words[word]
        return signs

    def pattern(self, language: str, pattern: str) -> Pattern:
        """Return a pattern to search for. Raises ValueError where it names an unknown group or no word."""
        items = [self._item(language, item) for item in pattern.split()]
        needed = sorted((needed for _, needed in items if needed), key=self._commonness)
        if not needed:
            raise ValueError(f"The pattern {pattern!r} ({language}) has no word it needs.")
        return "".join(expression for expression, _ in items), needed

    def _expression(self, language: str, pattern: str) -> Expression:
        expression, needed = self.pattern(language, pattern)
        return expression, needed[0]

    def _commonness(self, signs: str) -> int:
        return sum(map(self._weights.__getitem__, signs))

    def _item(self, language: str, item: str) -> Expression:
        known = self._items.get((language, item))
        if known is None:
            known = self._items[language, item] = self._made(language, item)
        return known

    def _made(self, language: str, item: str) -> Expression:
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

    def _choices(self, language: str, choices: Iterable[str]) -> Iterator[Expression]:
        for choice in choices:
            if "_" in choice:
                yield self._expression(language, choice.replace("_", " "))
            elif choice.isupper():
                yield from self._group(language, choice)
            else:
                yield from ((sign, sign) for sign in self.signs(language, choice))

    def _group(self, language: str, name: str) -> tuple[Expression, ...]:
        if (language, name) not in self._members:
            if (language, name) not in self.groups:
                raise ValueError(f"There is no group {name!r} ({language}).")
            self._members[language, name] = tuple(dict.fromkeys(self._listed(language, name)))
        return self._members[language, name]

    def _listed(self, language: str, name: str) -> Iterator[Expression]:
        for pattern in self.groups[language, name]:
            if " " in pattern or pattern[-1] in TIMES:
                yield self._expression(language, pattern)
            else:
                yield from self._choices(language, pattern.split("/"))


@lru_cache(maxsize=1024)
def _apart(signs: str) -> frozenset[str]:
    """Return signs as a set: those of the patterns that are looked at often, as of all they are large."""
    return frozenset(signs)


class Patterns:
    """Patterns, found quickly: each is made ready, and tried, only for a text with the words it cannot do without.

    `patterns` are (language, pattern). Until it is needed a pattern is kept as it was written: made, all of them
    together are large.
    """

    def __init__(self, vocabulary: Vocabulary, patterns: Iterable[tuple[str, str]]) -> None:
        self.vocabulary = vocabulary
        self.patterns: list[tuple[str, str]] = []
        self.ready: dict[int, re.Pattern[str]] = {}
        self.needing: dict[str, array[int]] = defaultdict(partial(array, "H"))
        self.needed: list[tuple[str, ...]] = []
        alike: dict[str, str] = {}
        for language, pattern in patterns:
            _, (rarest, *others) = vocabulary.pattern(language, pattern)
            for sign in set(rarest):
                self.needing[sign].append(len(self.patterns))
            self.patterns.append((language, pattern))
            self.needed.append(tuple(alike.setdefault(signs, signs) for signs in others[:NEEDED]))

    def tried(self, signs: str) -> Iterator[re.Pattern[str]]:
        """Give the patterns that may be in a text, in their order."""
        there = set(signs)
        for number in sorted({number for sign in there for number in self.needing.get(sign, ())}):
            if not any(there.isdisjoint(_apart(signs)) for signs in self.needed[number]):
                if number not in self.ready:
                    self.ready[number] = re.compile(self.vocabulary.pattern(*self.patterns[number])[0])
                yield self.ready[number]

    def found(self, signs: str) -> bool:
        """Return whether one of the patterns is in a text."""
        return any(pattern.search(signs) for pattern in self.tried(signs))

    def taken_out(self, signs: str) -> str:
        """Return a text without what the patterns find."""
        for pattern in self.tried(signs):
            signs = pattern.sub(lambda found: TAKEN * len(found.group()), signs)
        return signs
