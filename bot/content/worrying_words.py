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

from bot.content.spelling import alike, folded, kept, sound
from bot.content.word_patterns import STOP, TAKEN, UNKNOWN, Patterns, Vocabulary
from bot.content.word_weights import resembling

LIST = "worrying_words.tsv"
NUMBER = "#"
LETTERS_TO_TAKE_APART = range(5, 40)

PAUSE = re.compile(r"\.{2,}|…")
LETTER = r"(?:[^\W_]|[\u0983-\u09d7])"
"""A letter, or a vowel sign that Bengali writes after one."""
PIECE = re.compile(rf"(?<![.!?۔؟।])[.!?۔؟।]+(?=\s|$)|\n\s*\n|{LETTER}+(?:\*+{LETTER}+)*")


def worrying(text: str) -> bool:
    """Return whether words suggest abuse, restraint, fear, danger or self-harm, in any language that has a list.

    Capitals, accents, repeated letters, missing spaces and small mistakes of spelling make no difference.
    """
    lists = _lists()
    signs, sentences, languages = lists.left(text)
    return lists.worrying.found(signs) or any(resembling(sentence, languages) for sentence in sentences)


def listed(text: str) -> bool:
    """Return whether a pattern of the lists is in a text, after everything harmless was taken out."""
    lists = _lists()
    return lists.worrying.found(lists.left(text)[0])


def words_of(text: str) -> list[str]:
    """Return the words of a text as they are weighed, after what is denied was taken out."""
    return [word for sentence in _lists().left(text)[1] for word in sentence]


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
        for language, kind, name, patterns in rows:
            if kind == "group":
                self.vocabulary.groups[language, name] += patterns
            elif kind == "same":
                self.vocabulary.same |= dict.fromkeys(map(folded, patterns), folded(name))
            elif kind == "unlike":
                self.unlike.update(map(folded, patterns))
        self.worrying, self.denied, self.harmless = (
            Patterns(
                self.vocabulary,
                [(language, pattern) for language, kind, _, patterns in rows if kind == wanted for pattern in patterns],
            )
            for wanted in ("worrying", "denied", "harmless")
        )
        self.vocabulary.forget()
        self.sounds: dict[str, str] = {}
        """By what a mistake leaves of a sound: the words that sound so, with spaces between them."""
        for word in self.words:
            for piece in kept(sound(word)):
                known = self.sounds.get(piece)
                self.sounds[piece] = f"{known} {word}" if known else word

    def left(self, text: str) -> tuple[str, list[list[str]], set[str]]:
        """Return what is left of a text: as signs, as the words of each sentence to weigh, and its likely languages.

        What is harmless is no longer among the signs; what is denied is not weighed either.
        """
        same = self.vocabulary.same
        pieces = [same.get(piece, piece) for piece in PIECE.findall(PAUSE.sub(" ", folded(text)))]
        languages = self._languages(pieces)
        each = [self._signs(piece, languages) for piece in pieces]
        signs = self.denied.taken_out("".join(each))
        sentences: list[list[str]] = [[]]
        start = 0
        for piece, its in zip(pieces, each, strict=True):
            if its == STOP:
                sentences.append([])
            elif signs[start : start + len(its)].strip(TAKEN):
                sentences[-1].append(NUMBER if piece.isdigit() else piece)
            elif sentences[-1][-1:] != [TAKEN]:
                sentences[-1].append(TAKEN)
            start += len(its)
        return self.harmless.taken_out(signs), sentences, languages

    def _languages(self, pieces: list[str]) -> set[str]:
        """Return the languages that know most of the words."""
        spoken = Counter(language for piece in pieces for language in self.vocabulary.languages.get(piece, ()))
        most = max(spoken.values(), default=0)
        return {language for language, times in spoken.items() if times == most}

    def _signs(self, word: str, languages: set[str]) -> str:
        if word in self.words:
            return self.words[word]
        if not word[0].isalnum():
            return STOP
        if word.isdigit():
            return self.words.get(NUMBER, UNKNOWN)
        if word in self.unlike:
            return UNKNOWN
        return self._apart(word) or self._misspelt(word, languages) or UNKNOWN

    def _misspelt(self, word: str, languages: set[str]) -> str:
        """Return the sign of a word that sounds the same, or else is one mistake away."""
        heard = sound(word)
        for piece in kept(heard):
            for known in self.sounds.get(piece, "").split():
                if alike(heard, sound(known)) and (
                    not languages or not languages.isdisjoint(self.vocabulary.languages[known])
                ):
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
