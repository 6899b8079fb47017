"""Worrying words: whether somebody's own words suggest that a person may be harmed, afraid or in danger.

It only says that a human should look soon, and that the safety screen should stand beside the usual one. It judges
nobody, and is made to miss little rather than to be right each time. How the lists are written is explained at the
top of `en/worrying_words.tsv`.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from importlib.resources import files

from bot.content.spelling import alike, folded, shorter, sound
from bot.content.word_patterns import STOP, UNKNOWN, Patterns, Vocabulary

LIST = "worrying_words.tsv"
NUMBER = "#"
NO_HINT = (0, 0)
LETTERS_TO_TAKE_APART = range(5, 40)
POINTS, WITHIN = 4, 12
"""How many points hints must have together, within how many words of one sentence."""

PAUSE = re.compile(r"\.{2,}|…")
PIECE = re.compile(r"(?<![.!?])[.!?]+(?=\s|$)|\n\s*\n|[^\W_]+(?:\*+[^\W_]+)*")


def worrying(text: str) -> bool:
    """Return whether words suggest abuse, restraint, fear, danger or self-harm, in any language that has a list.

    Capitals, accents, repeated letters, missing spaces and small mistakes of spelling make no difference.
    """
    lists = _lists()
    signs = lists.harmless.taken_out(lists.signs(text))
    return lists.worrying.found(signs) or lists.hinting(signs)


@cache
def _lists() -> _Lists:
    """Return the lists of all languages, read once."""
    rows = []
    for folder in sorted(files(__package__).iterdir(), key=lambda folder: folder.name):
        path = folder / LIST
        if path.is_file():
            for row in path.read_text(encoding="utf-8").splitlines():
                if row and not row.startswith("#"):
                    kind, name, patterns = row.split("\t")
                    rows.append((folder.name, kind, name, patterns.split(", ")))
    return _Lists(rows)


class _Lists:
    """What the lists hold, made ready for searching: words are shared, groups belong to their language."""

    def __init__(self, rows: list[tuple[str, str, str, list[str]]]) -> None:
        self.vocabulary = Vocabulary()
        self.words = self.vocabulary.words
        self.unlike: set[str] = set()
        self.hints: dict[str, tuple[int, int]] = {}
        for language, kind, name, patterns in rows:
            if kind == "group":
                self.vocabulary.groups[language, name] += patterns
            elif kind == "same":
                self.vocabulary.same |= dict.fromkeys(map(folded, patterns), folded(name))
            elif kind == "unlike":
                self.unlike.update(map(folded, patterns))
        self.worrying, self.harmless = (
            Patterns(
                self.vocabulary,
                [(language, pattern) for language, kind, _, patterns in rows if kind == wanted for pattern in patterns],
            )
            for wanted in ("worrying", "harmless")
        )
        for language, kind, name, patterns in rows:
            if kind == "hint":
                points, most = map(int, name.split(" x"))
                for pattern in patterns:
                    self.hints |= dict.fromkeys(self.vocabulary.signs(language, pattern), (points, most))
        self.sounds: dict[str, str] = {}
        """By what remains of a sound without one of its letters: the words that sound so, with spaces between them."""
        for word in self.words:
            for piece in shorter(sound(word)):
                known = self.sounds.get(piece)
                self.sounds[piece] = f"{known} {word}" if known else word

    def hinting(self, signs: str) -> bool:
        """Return whether words that hint at something stand close together: somebody, what they do, to whom."""
        hints = [self.hints.get(sign, NO_HINT) for sign in signs]
        for start, (points, _) in enumerate(hints):
            if points > 0:
                end = start + WITHIN
                stop = signs.find(STOP, start, end)
                together = hints[start : end if stop < 0 else stop]
                if sum(points * min(together.count((points, most)), most) for points, most in set(together)) >= POINTS:
                    return True
        return False

    def signs(self, text: str) -> str:
        """Return a text as signs, one for each word the lists know, however it was spelt."""
        same = self.vocabulary.same
        pieces = [same.get(piece, piece) for piece in PIECE.findall(PAUSE.sub(" ", folded(text)))]
        spoken = Counter(language for piece in pieces for language in self.vocabulary.languages.get(piece, ()))
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
        if word in self.unlike:
            return UNKNOWN
        return self._misspelt(word, languages) or self._apart(word) or UNKNOWN

    def _misspelt(self, word: str, languages: set[str]) -> str:
        """Return the sign of a word that sounds the same, or else is one mistake away."""
        heard = sound(word)
        for piece in shorter(heard):
            for known in self.sounds.get(piece, "").split():
                if alike(heard, sound(known)) and (not languages or languages & self.vocabulary.languages[known]):
                    return self.words[known]
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
