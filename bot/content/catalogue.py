"""The catalogue of sentences: Fluent files by language, strict in tests, falling back to English in production.

A missing sentence or a gap nobody fills would otherwise reach a person silently, as the sentence's name or half
a sentence: fluent.runtime reports both as errors beside the text, and this is where they are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from unicodedata import bidirectional
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime
from fluent.runtime import FluentBundle

from bot.content.written import bundle_of

LANGUAGES = ("en", "cy", "pl", "ro", "ur", "bn", "ar", "es")
"""The languages every sentence exists in."""
FALLBACK = LANGUAGES[0]
"""What is said where a sentence is missing."""
REGIONS = {"en": "en_GB"}
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "ur"})
ISOLATE, END = "\u2068", "\u2069"
"""Around what fills a gap: it has a direction of its own, such as a phone number in Arabic."""


def direction(language: str) -> str:
    """Return how a language is written, as HTML says it: `ltr` or `rtl`."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


class MissingSentence(LookupError):
    """No language has this sentence, or a gap in it was not filled."""


class Catalogue:
    """All sentences in all languages.

    `strict` raises MissingSentence where a language lacks a sentence; otherwise English is used. `languages` are
    those that are offered, the first where nothing else is known. Dates are shown in `zone`.
    """

    def __init__(self, zone: ZoneInfo, strict: bool = False, languages: tuple[str, ...] = LANGUAGES) -> None:
        self.zone = zone
        self.strict = strict
        self.languages = languages
        self._typed: dict[str, dict[str, str]] = {}
        self._known = frozenset((*languages, FALLBACK))

    def say(self, key: str, language: str, arguments: Mapping[str, object] | None = None, form: str = "") -> str:
        """Return a sentence. `form` names a form beside it (`spoken`), used where it exists.

        Raises MissingSentence where the sentence, or what fills a gap, is missing.
        """
        tried = (language,) if self.strict else (language, FALLBACK)
        for each in tried:
            bundle = self._bundle(each) if each in self._known else None
            if bundle is None or not bundle.has_message(key):
                continue
            message = bundle.get_message(key)
            pattern = message.attributes.get(form, message.value)
            if pattern is None:
                continue
            values = {name: self._shown(value, each) for name, value in (arguments or {}).items()}
            text, errors = bundle.format_pattern(pattern, values)
            if not errors:
                return _only_needed(str(text)) if each in RIGHT_TO_LEFT else str(text)
            if each == tried[-1]:
                raise MissingSentence(f"The sentence {key!r} ({each}) has gaps: {errors}")
        raise MissingSentence(f"There is no sentence {key!r} in {language!r}.")

    def keys(self, language: str) -> frozenset[str]:
        """Return the names of all sentences of a language."""
        return frozenset(self._bundle(language)._messages)

    def read(self) -> None:
        """Read every language that is offered, so that nobody waits for theirs when they first speak."""
        for language in self.languages:
            self._bundle(language)

    def _bundle(self, language: str) -> FluentBundle:
        return _read(language)

    def typed(self, language: str) -> Mapping[str, str]:
        """Return what can be typed anywhere: each way to say it, and the name it stands for."""
        language = language if language in self.languages else FALLBACK
        if language not in self._typed:
            self._typed[language] = dict(self._ways(FALLBACK)) | dict(self._ways(language))
        return self._typed[language]

    def _ways(self, language: str) -> Iterator[tuple[str, str]]:
        for key in self.keys(language):
            if key.startswith("typed-"):
                for way in self.say(key, language).split("|"):
                    yield way.strip(), key.removeprefix("typed-")

    def _shown(self, value: object, language: str) -> object:
        locale = REGIONS.get(language, language)
        if isinstance(value, datetime):
            return format_datetime(value, self.say("pattern-moment", language), self.zone, locale)
        if isinstance(value, date):
            return format_date(value, self.say("pattern-day", language), locale)
        return value


def _only_needed(text: str) -> str:
    """Return a text from right to left without the isolates that change nothing: what they hold is read out, or typed.

    Needless are those around one number, around what begins and ends from right to left, and around whole lines.
    """
    opened: list[int] = []
    pieces = re.split(f"([{ISOLATE}{END}])", text)
    for place, piece in enumerate(pieces):
        if piece == ISOLATE:
            opened.append(place)
        elif piece == END and opened:
            start = opened.pop()
            inner = "".join(pieces[start + 1 : place])
            own = re.sub(f"{ISOLATE}.*?{END}", "", inner, flags=re.DOTALL)
            strong = [sign for sign in map(bidirectional, own) if sign in {"L", "R", "AL"}]
            rest = "".join(pieces[place + 1 :])
            alone = "".join(pieces[:start]).endswith("\n") and rest[:1] in {"", "\n"}
            needless = strong[:1] != ["L"] != strong[-1:] if strong else own.strip().isdecimal()
            if needless or alone:
                pieces[start] = pieces[place] = ""
    return "".join(pieces)


@cache
def _read(language: str) -> FluentBundle:
    """Return the sentences of a language, read once in a process."""
    folder = files(__package__).joinpath(language)
    paths = sorted((each for each in folder.iterdir() if each.name.endswith(".ftl")), key=lambda path: path.name)
    locale = REGIONS.get(language, language).replace("_", "-")
    return bundle_of((path.read_text(encoding="utf-8") for path in paths), locale, language in RIGHT_TO_LEFT)
