"""The working file: checked words and questions by row, for the one person who runs the round. Never ballots.

People stand in it under pseudonyms from a key of this file alone: two files cannot be joined by them. Each row has
signs of its own from the same key: they tell which row to remove when somebody takes words back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.domain.contributions import Purpose
from bot.domain.library import Library
from bot.domain.pseudonyms import pseudonyms
from bot.exports.tables import Page, Row, Table
from bot.usecases.material import Said

FRONT = ("row", "pseudonym")
QUARTER_OF_AN_HOUR = 15 * 60 * 1000
"""Milliseconds in which no clock on a wall changes its day."""
QUARTERS_KNOWN = 100_000
WORKING = (
    Table("words", (*FRONT, "question", "words", "language", "said_on", "others_may_see", "provenance")),
    Table("questions", (*FRONT, "meeting", "words", "language", "said_on", "provenance")),
    Table("points", ("row", "meeting", "words", "name_to_say", "language", "provenance")),
    Table("needs", (*FRONT, "meeting", "needs", "words", "language", "said_on", "provenance")),
)


class WorkingRows:
    """Makes rows of what was said: under the pseudonyms of one key, on the days of one place, in one language."""

    def __init__(self, library: Library, key: bytes, zone: ZoneInfo, language: str) -> None:
        self._key = key
        self._meetings = {meeting.id: meeting.name for meeting in library.meetings.values()}
        self._asked = {each.id: each.questions[0].title.within(language).text for each in library.rounds.values()}
        self._day = days_of(zone)

    def of(self, said: Sequence[Said]) -> Page:
        """Return the rows of some words, by the name of their table."""
        words: list[Row] = []
        questions: list[Row] = []
        points: list[Row] = []
        needs: list[Row] = []
        rows = pseudonyms(self._key, [each.id for each in said])
        people = pseudonyms(self._key, [each.person_id or 0 for each in said])
        for row, signs, each in zip(rows, people, said, strict=True):
            _, person, purpose, about, text, language, said_at, shared, how, details = each
            who = None if person is None else signs
            if purpose is Purpose.PRIORITY:
                day, may = self._day(said_at // QUARTER_OF_AN_HOUR), "yes" if shared else "no"
                words.append((row, who, self._asked.get(about), text, language, day, may, how))
                continue
            meeting = self._meetings.get(about)
            if purpose is Purpose.READ_OUT:
                points.append((row, meeting, text, details.get("name"), language, how))
                continue
            day = self._day(said_at // QUARTER_OF_AN_HOUR)
            if purpose is Purpose.QUESTION:
                questions.append((row, who, meeting, text, language, day, how))
            else:
                needs.append((row, who, meeting, details.get("picked"), text or None, language, day, how))
        found = (words, questions, points, needs)
        return {table.name: rows_of for table, rows_of in zip(WORKING, found, strict=True) if rows_of}


def days_of(zone: ZoneInfo) -> Callable[[int], date]:
    """Return what tells the day, on the walls of a place, of a quarter of an hour counted from 1970."""

    @lru_cache(QUARTERS_KNOWN)
    def day(quarter: int) -> date:
        return datetime.fromtimestamp(quarter * QUARTER_OF_AN_HOUR / 1000, UTC).astimezone(zone).date()

    return day
