"""Weights of pieces of words: how much a sentence resembles those that were worrying when the weights were learnt.

Nobody lists all ways in which harm is told. Each piece of 3 to 5 letters of a word as it sounds, each word and each two
words in a row has a place in a table and there a weight; the sum says how much a sentence resembles. So spelling hardly
matters, no word anybody might write needs to be known, and the table stays small. It is learnt by
`tests/content/worrying/learning.py` from phrases whose answer was written down.
"""

from __future__ import annotations

import base64
from array import array
from collections.abc import Iterator, Sequence, Set
from functools import cache, lru_cache
from importlib.resources import files
from math import sqrt
from zlib import crc32, decompress

from bot.content.spelling import sound

TABLE = "worrying_weights.txt"
PLACES = 2**15
LENGTHS = (3, 4, 5)
FEWEST_LETTERS = 8
"""A short word by itself resembles too much: what is worrying about it is for the lists to know."""
WINDOW, STEP = 16, 4
"""How many words are weighed together at most, and how many further on the next are."""
WORDS_AT_HAND = 2048
"""How many words of any kind are kept with their weight: most of what people write is the same few words."""


def places(words: Sequence[str]) -> Iterator[int]:
    """Give the place in the table of each piece that folded words are made of."""
    for before, word in zip(("", *words), words, strict=False):
        yield _pair(before, word)
        yield from _pieces(word)


def resembling(words: Sequence[str], languages: Set[str]) -> bool:
    """Return whether folded words of one sentence, or some of them that stand together, resemble what was worrying.

    `languages` are those it may be in: they differ in how much counts.
    """
    if sum(map(len, words)) < FEWEST_LETTERS:
        return False
    leasts, weights = _table()
    least = min((leasts[language] for language in languages & leasts.keys()), default=max(leasts.values()))
    sums, counts = [0], [0]
    for before, word in zip(("", *words), words, strict=False):
        weight, count = _weight(word)
        sums.append(sums[-1] + weight + weights[_pair(before, word)])
        counts.append(counts[-1] + count)
    return any(
        sums[end] - sums[start] >= least * sqrt(counts[end] - counts[start])
        for start in range(0, min(len(words), max(len(words) - WINDOW + STEP, 1)), STEP)
        for end in (min(start + WINDOW, len(words)),)
    )


@lru_cache(maxsize=WORDS_AT_HAND)
def _weight(word: str) -> tuple[int, int]:
    """Return what a word weighs by itself, and of how many pieces that is the sum, the pair with it included."""
    found = _pieces(word)
    return sum(map(_table()[1].__getitem__, found)), len(found) + 1


def _pieces(word: str) -> list[int]:
    heard = f"<{sound(word)}>".encode()
    parts = [heard[start : start + length] for length in LENGTHS for start in range(len(heard) - length + 1)]
    return [crc32(part) % PLACES for part in (word.encode(), *parts)]


def _pair(before: str, word: str) -> int:
    return crc32(f"{before} {word}".encode()) % PLACES


@cache
def _table() -> tuple[dict[str, float], array[int]]:
    """Return the least sum that counts, for one piece, by language, and the weight at each place."""
    leasts, weights = files(__package__).joinpath(TABLE).read_text(encoding="ascii").splitlines()
    least = (each.split("=") for each in leasts.split())
    return {language: float(sum_) for language, sum_ in least}, array("b", decompress(base64.b85decode(weights)))
