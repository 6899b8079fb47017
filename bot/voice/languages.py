"""The language of somebody's words: said only where it is sure, and never acted on without asking."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

FEWEST_WORDS = 3
FEWEST_LETTERS = 12
SURE = 0.9
OWN_SHARE = 0.97
TOLD_APART = ("ar", "bn", "cs", "cy", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ro", "sk", "tr", "uk", "ur")
"""The languages people around here write in, and those easily taken for them; all that langdetect has take 65 MB."""


class Detector:
    """Tells the bot's own languages apart with langdetect, always the same way for the same words."""

    def __init__(self, languages: Sequence[str]) -> None:
        self._languages = tuple(languages)

    def of_words(self, words: str) -> str | None:
        """Return the language of somebody's words where that is sure, otherwise None. Takes 1 to 2 ms."""
        letters = sum(sign.isalpha() for sign in words)
        if len(words.split()) < FEWEST_WORDS or letters < FEWEST_LETTERS:
            return None
        factory, failure = _factory()
        detector = factory.create()
        detector.set_prior_map(self._expected(factory.get_lang_list()))
        detector.append(words)
        try:
            found = detector.get_probabilities()
        except failure:
            return None
        best = found[0] if found else None
        return str(best.lang) if best and best.prob >= SURE and best.lang in self._languages else None

    def warm(self) -> None:
        """Load what telling languages apart needs, which takes a third of a second, before anybody waits for it."""
        _factory()

    def _expected(self, known: Sequence[str]) -> dict[str, float]:
        """How likely each language is before a word is read: the bot's own far more than all others together."""
        others = [language for language in known if language not in self._languages]
        own = OWN_SHARE / len(self._languages)
        return dict.fromkeys(self._languages, own) | dict.fromkeys(others, (1 - OWN_SHARE) / len(others))


@cache
def _factory():  # type: ignore[no-untyped-def]  # langdetect has no types
    from langdetect import DetectorFactory
    from langdetect.detector_factory import PROFILES_DIRECTORY
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0
    factory = DetectorFactory()
    factory.load_json_profile([Path(PROFILES_DIRECTORY, name).read_text(encoding="utf-8") for name in TOLD_APART])
    return factory, LangDetectException
