"""What is made of a text that others will read: is it plain, which day does it name, whom does it tell of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from bot.content.days import day_of, moment_of
from bot.content.identifying import Telling, identifying
from bot.content.plain_language import Finding, check, sentences


class Writing:
    """Checks texts and reads days."""

    def hard(self, text: str, language: str, explained: Iterable[str] = (), first_line: int = 1) -> Sequence[Finding]:
        """Return what is hard to read in a text whose glossary has `explained` these words."""
        return check(text, language, explained, first_line)

    def sentences(self, text: str) -> Sequence[str]:
        """Return the sentences of a text."""
        return [sentence.text for sentence in sentences(text)]

    def day(self, text: str, language: str, today: date) -> date | None:
        """Return the day that a text names, or None where it names none."""
        return day_of(text, language, today)

    def moment(self, text: str, language: str, today: date) -> datetime | None:
        """Return the day with a time that a text names, or None where it names none."""
        return moment_of(text, language, today)

    def identifying(self, text: str, language: str, names: Iterable[str]) -> Sequence[Telling]:
        """Return what in a text may tell who somebody is."""
        return identifying(text, language, names)
