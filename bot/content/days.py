"""Days as people type them: `1 March`, `1 marca`, `1/3/2027`, `2027-03-01`, in every language and script's digits."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cache

from babel.dates import get_month_names

SHORTEST_MONTH = 3
"""Letters of a month's name that are enough to know it."""
YEARS_AHEAD = 9
"""A day without a year is looked for so far: the 29 February may be 8 years away."""
OF_THE_YEAR = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
IN_DIGITS = re.compile(r"(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{4}))?\.?")
AT_THE_END = re.compile(r"(.*\S)[\s,]+(\d{1,2})[:.](\d{2})")
ORDINAL = re.compile(r"(\d{1,2})\D{0,3}")


def day_of(text: str, language: str, today: date) -> date | None:
    """Return the day somebody typed, or None where it is none, or could be several.

    Without a year it is the next such day, today included. Digits alone are read day first.
    """
    said = unicodedata.normalize("NFKC", text).casefold().strip()
    if found := OF_THE_YEAR.fullmatch(said):
        year, month, day = map(int, found.groups())
        return _day(year, month, day, today)
    if found := IN_DIGITS.fullmatch(said):
        day, month = int(found[1]), int(found[2])
        return _day(int(found[3]) if found[3] else None, month, day, today)
    return _with_month(re.split(r"[\s,]+", said), language, today)


def moment_of(text: str, language: str, today: date) -> datetime | None:
    """Return the day with a time behind it, such as `1 March 14:00`, that somebody typed, or None where it is none."""
    found = AT_THE_END.fullmatch(unicodedata.normalize("NFKC", text).strip())
    day = day_of(found[1], language, today) if found else None
    try:
        return datetime.combine(day, time(int(found[2]), int(found[3]))) if found and day else None
    except ValueError:
        return None


def _with_month(words: list[str], language: str, today: date) -> date | None:
    """Read a day whose month is a word; one word more may stand there, such as the day of the week."""
    months = [number for word in words if (number := _month(word.rstrip("."), language))]
    years = [int(word) for word in words if re.fullmatch(r"\d{4}", word)]
    days = [int(found[1]) for word in words if (found := ORDINAL.fullmatch(word))]
    others = len(words) - len(months) - len(years) - len(days)
    if len(months) != 1 or len(days) != 1 or len(years) > 1 or others > 1:
        return None
    return _day(years[0] if years else None, months[0], days[0], today)


def _month(word: str, language: str) -> int | None:
    """Return the month of this name, or that begins like it; None where none or several do."""
    if len(word) < SHORTEST_MONTH:
        return month_names(language).get(word)
    numbers = {number for name, number in month_names(language).items() if name.startswith(word) and word[:1].isalpha()}
    return numbers.pop() if len(numbers) == 1 else None


@cache
def month_names(language: str) -> Mapping[str, int]:
    """Return the months by name, as they stand beside a day and as they stand alone; English ones always too."""
    found: dict[str, int] = {}
    for each in ("en", language):
        for context in ("format", "stand-alone"):
            found |= {name.casefold(): number for number, name in get_month_names("wide", context, each).items()}
    return found


def _day(year: int | None, month: int, day: int, today: date) -> date | None:
    try:
        if year is not None:
            return date(year, month, day)
        years = range(today.year, today.year + YEARS_AHEAD)
        return next(found for each in years if (found := _in(each, month, day)) and found >= today)
    except (ValueError, StopIteration):
        return None


def _in(year: int, month: int, day: int) -> date | None:
    """Return a day of a year, or None where it has none: the 29 February most years, the 31 June always."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
