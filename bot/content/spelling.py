"""Spelling: when two words that are written differently may be the same word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

LETTERS_FOR_A_MISTAKE = 5
"""The number of letters from which a word may have one mistake."""

APOSTROPHE = re.compile(r"(?<=\w)['’‘`´ʼ](?=\w)")
REPEATED = re.compile(r"([^\W\d_])\1+")
UNSEEN = frozenset({"Mn", "Cf"})
"""Accents that stand apart from their letter, and signs that take no room."""
LOOK_ALIKE = str.maketrans("يىكهھةۃ", "ییکہہہہ")
"""Letters of Arabic and Urdu keyboards that look alike, and are typed for each other."""
SOUNDS = str.maketrans("cqzy", "kksi")


def folded(text: str) -> str:
    """Return a text in small letters, without accents, apostrophes and repeated letters."""
    text = text.casefold()
    if not text.isascii():
        seen = (sign for sign in unicodedata.normalize("NFKD", text) if unicodedata.category(sign) not in UNSEEN)
        text = "".join(seen).casefold().replace("ł", "l").translate(LOOK_ALIKE)
    return REPEATED.sub(r"\1", APOSTROPHE.sub("", text))


def sound(word: str) -> str:
    """Return a folded word as it sounds, roughly: `kut` and `cut` sound the same."""
    return REPEATED.sub(r"\1", word.replace("ph", "f").replace("rz", "z").translate(SOUNDS))


def kept(word: str) -> Iterator[str]:
    """Give a short word, and of a long one its beginning and its ends: words one mistake apart have one in common."""
    if len(word) < LETTERS_FOR_A_MISTAKE:
        yield word
    else:
        yield word[:3]
        yield word[0] + word[-2:]


def alike(one: str, other: str) -> bool:
    """Return whether a letter is added, left out, wrong, or two are swapped, at most; the first letter is right."""
    start, shortest = 0, min(len(one), len(other))
    if shortest < LETTERS_FOR_A_MISTAKE:
        return one == other
    while start < shortest and one[start] == other[start]:
        start += 1
    end = 0
    while end < shortest - start and one[-1 - end] == other[-1 - end]:
        end += 1
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    return start > 0 and (max(len(left), len(right)) <= 1 or (len(left) == 2 and left == right[::-1]))
