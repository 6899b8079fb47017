"""Packs written for a test, line by line."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.usecases.packs import Pack, read_pack

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 12, 11, 9, 0, tzinfo=UTC)
FIELDS = {
    "title": "Forum",
    "date": "2026-12-10 14:00",
    "place": "The hall",
    "access": "No steps.",
    "run by": "Priya Nair",
    "audiences": "service users, carers, staff",
    "language": "en",
    "votes close": "2027-01-15 17:00",
    "priorities close": "2027-01-22 17:00",
    "quorum": "5",
}
SUMMARY = "# What happened\n\n## The bus\n\nThe bus was late.\n"
VOTES = "# Votes\n\n## Shall we open on Saturdays?\n\nIt costs 400 pounds.\n"
PRIORITIES = "# Priorities\n\nWhat comes first?\n\n- **The bus**: A bus on time.\n- **Quiet**: 1 quiet hour.\n"
WORDS = "# Words\n\n- **hoist**: A machine that lifts.\n"
WHOLE = "\n".join((SUMMARY, VOTES, PRIORITIES, WORDS))
FIRST = len(FIELDS) + 3
"""The line after the front matter of a whole pack."""


def written(body: str = WHOLE, without: str = "", **changed: str) -> str:
    """A pack with this body; `run_by="..."` changes a field or adds one, `without` leaves one out."""
    fields = FIELDS | {key.replace("_", " "): value for key, value in changed.items()}
    front = "\n".join(f"{key}: {value}" for key, value in fields.items() if key != without)
    return f"---\n{front}\n---\n{body}"


def read(text: str, name: str = "forum") -> Pack:
    return read_pack(text, name, LONDON)


def summary_only(body: str, language: str = "en", **changed: str) -> Pack:
    """A pack with nothing but what happened."""
    fields = {key: value for key, value in FIELDS.items() if "close" not in key} | {"language": language} | changed
    front = "\n".join(f"{key}: {value}" for key, value in fields.items())
    return read(f"---\n{front}\n---\n# What happened\n\n{body}")
