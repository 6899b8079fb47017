"""The catalogue of sentences: Fluent files by language, strict in tests, falling back to English in production.

A missing sentence or a gap nobody fills would otherwise reach a person silently, as the sentence's name or half
a sentence: fluent.runtime reports both as errors beside the text, and this is where they are looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cached_property
from importlib.resources import files
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime
from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("en", "pl")
"""The languages every sentence exists in. The first is the one to fall back to."""

REGIONS = {"en": "en_GB"}
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "ur"})


class MissingSentence(LookupError):
    """No language has this sentence, or a gap in it was not filled."""


class Catalogue:
    """All sentences in all languages.

    `strict` raises MissingSentence where a language lacks a sentence; otherwise the first language is used.
    Dates are shown in `zone`.
    """

    def __init__(self, zone: ZoneInfo, strict: bool = False, languages: tuple[str, ...] = LANGUAGES) -> None:
        self.zone = zone
        self.strict = strict
        self.languages = languages
        self._bundles = {language: _bundle(language) for language in languages}

    def say(self, key: str, language: str, arguments: Mapping[str, object] | None = None, form: str = "") -> str:
        """Return a sentence. `form` names a form beside it (`spoken`), used where it exists.

        Raises MissingSentence where the sentence, or what fills a gap, is missing.
        """
        tried = (language,) if self.strict else (language, self.languages[0])
        for each in tried:
            bundle = self._bundles.get(each)
            if bundle is None or not bundle.has_message(key):
                continue
            message = bundle.get_message(key)
            pattern = message.attributes.get(form, message.value)
            if pattern is None:
                continue
            values = {name: self._shown(value, each) for name, value in (arguments or {}).items()}
            text, errors = bundle.format_pattern(pattern, values)
            if not errors:
                return str(text)
            if each == tried[-1]:
                raise MissingSentence(f"The sentence {key!r} ({each}) has gaps: {errors}")
        raise MissingSentence(f"There is no sentence {key!r} in {language!r}.")

    def keys(self, language: str) -> frozenset[str]:
        """Return the names of all sentences of a language."""
        return frozenset(self._bundles[language]._messages)

    def typed(self, language: str) -> Mapping[str, str]:
        """Return what can be typed anywhere: each way to say it, and the name it stands for."""
        return self._typed[language if language in self._typed else self.languages[0]]

    @cached_property
    def _typed(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for language in self.languages:
            found[language] = dict(self._ways(self.languages[0])) | dict(self._ways(language))
        return found

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


def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([REGIONS.get(language, language).replace("_", "-")], use_isolating=language in RIGHT_TO_LEFT)
    for path in sorted(files(__package__).joinpath(language).iterdir(), key=lambda path: path.name):
        if path.name.endswith(".ftl"):
            bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
