"""Reminding people who asked for it, once, the day before something closes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.domain.changes import Change, Remind, Reminded
from bot.domain.library import Library
from bot.domain.rounds import Round
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import say

BEFORE = timedelta(days=1)


def remind(library: Library, sent: Collection[int], now: datetime) -> tuple[Change, ...]:
    """Return what reminds of every round that closes within a day; `sent` are those reminded of already."""
    soon = [each for each in library.rounds.values() if each.is_open(now) and each.closes - now <= BEFORE]
    return tuple(
        change for each in soon if each.id not in sent for change in (Reminded(each.id, now), _reminder(library, each))
    )


def _reminder(library: Library, round_: Round) -> Remind:
    title = library.meetings[round_.meeting_id].title
    lines = (title, say("reminder", closes=round_.closes))
    where = Choice(say("choice-answer-now"), step("vote" if round_.secret else "matter", round_.id))
    return Remind(round_.id, round_.audiences, round_.secret, round_.closes, Screen(lines, (where,)))
