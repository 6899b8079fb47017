"""The working file: checked words and questions by row, for the one person who runs the round. Never ballots.

People stand in it under pseudonyms from a key of this file alone: two files cannot be joined by them.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable, Mapping

from bot.domain.contributions import Contribution, Moderation, Purpose
from bot.domain.library import Library
from bot.exports.tables import Cell, Table

PSEUDONYM_BYTES = 5


def pseudonym(key: bytes, person_id: int) -> str:
    """Return what a person is called in one file: 8 signs, from the file's own key."""
    digest = hmac.digest(key, person_id.to_bytes(8, "big"), hashlib.sha256)
    return base64.b32encode(digest[:PSEUDONYM_BYTES]).decode()


def working_tables(library: Library, said: Iterable[Contribution], key: bytes, language: str) -> tuple[Table, ...]:
    """Return the tables of the working file. Words that nobody has read yet, and hidden ones, are left out."""
    titles = {meeting.id: meeting.name for meeting in library.meetings.values()}
    words: list[tuple[Cell, ...]] = []
    questions: list[tuple[Cell, ...]] = []
    for each in said:
        who = pseudonym(key, each.person_id) if each.person_id is not None else None
        if each.purpose is Purpose.QUESTION:
            questions.append((who, titles.get(each.about), each.text, each.language, each.said_at.date()))
        elif each.state is Moderation.SHOWN or (not each.shared and each.state is not Moderation.HIDDEN):
            asked = _question(library, each.about, language)
            words.append((who, asked, each.text, each.language, each.said_at.date(), "yes" if each.shared else "no"))
    return (
        Table("words", ("pseudonym", "question", "words", "language", "said_on", "others_may_see"), tuple(words)),
        Table("questions", ("pseudonym", "meeting", "words", "language", "said_on"), tuple(questions)),
    )


def _question(library: Library, round_id: int, language: str) -> str | None:
    found: Mapping[int, object] = library.rounds
    if round_id not in found:
        return None
    return library.rounds[round_id].questions[0].title.within(language).text
