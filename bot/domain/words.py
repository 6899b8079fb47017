"""What a screen can say: our own sentences by name, published text, and a person's own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

ORIGINAL = 0


@dataclass(frozen=True, slots=True)
class Published:
    """A text an organiser has published, in one language."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Localised:
    """One published text in each language it exists in; the first is the original.

    Raises ValueError when it holds no text at all.
    """

    texts: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        if not self.texts:
            raise ValueError("A published text needs at least one language.")

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> Localised:
        """Make one from a mapping of language to text, the original first."""
        return cls(tuple(texts.items()))

    def within(self, language: str) -> Published:
        """Return the text in `language`, or the original where that language is missing."""
        for known, text in self.texts:
            if known == language:
                return Published(text, known)
        original, text = self.texts[ORIGINAL]
        return Published(text, original)

    @property
    def longest(self) -> int:
        """The number of signs of the longest of its texts."""
        return max(len(text) for _, text in self.texts)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages this text exists in, the original first."""
        return tuple(language for language, _ in self.texts)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A person's own words, shown as they wrote them. Never kept in a cache of sentences or sounds."""

    text: str

    def within(self, language: str) -> Published:
        """Return the words as they are, whatever the reader's language."""
        return Published(self.text, language)

    @property
    def longest(self) -> int:
        """The number of signs of the words."""
        return len(self.text)


Words = Localised | Quoted
Argument = str | int | datetime | date | Words


@dataclass(frozen=True, slots=True)
class Text:
    """One of our own sentences, by its name in the catalogue, with what fills its gaps.

    It is said in the person's language, or in `language` where that is set: an offer to change to it.
    """

    key: str
    arguments: tuple[tuple[str, Argument], ...] = ()
    language: str | None = None

    def within(self, language: str) -> Text:
        """Return the same sentence, to be said in this language whoever hears it."""
        return replace(self, language=language)


@dataclass(frozen=True, slots=True)
class Listed:
    """Several of our own sentences in one line, with commas between: the names of languages."""

    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """A line of a list, with the number it is known by on this screen."""

    number: int
    line: Text | Localised | Quoted | Listed


Line = Text | Published | Localised | Quoted | Numbered | Listed


def say(key: str, **arguments: Argument) -> Text:
    """Name a sentence of the catalogue: `say("vote-saved", choice="yes")`."""
    return Text(key, tuple(sorted(arguments.items())))
