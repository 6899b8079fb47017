"""What opens is told to those it asks, and to whoever joins them before it closes."""

from __future__ import annotations

from datetime import datetime

from bot.domain.broadcasts import CAME, Broadcast, Kind
from bot.domain.changes import Inform, Publish
from bot.domain.library import Library
from bot.domain.people import AUDIENCES
from bot.domain.rounds import Round, Subject


def opened(round_: Round) -> Inform:
    """Return the news that a round has opened that belongs to no new meeting."""
    kind = Kind.VOTE if round_.subject is Subject.VOTE else Kind.PRIORITIES
    kind = Kind.SPACE if round_.own_space else kind
    return Inform(kind, round_.audiences, round_.questions[0].title, round_.id, round_.closes)


def published(made: Publish) -> tuple[Inform, ...]:
    """Return the news of a new meeting to all whom its rounds ask, and of each space in it to its own audience."""
    news = [opened(each) for each in made.rounds if each.own_space]
    asked = [each for each in made.rounds if not each.own_space]
    if asked:
        audiences = tuple(role for role in AUDIENCES if any(role in each.audiences for each in asked))
        closes = max(each.closes for each in asked)
        news.insert(0, Inform(Kind.MEETING, audiences, made.meeting.title, made.meeting.id, closes))
    return tuple(news)


def is_over(broadcast: Broadcast, library: Library, now: datetime) -> bool:
    """Whether what a broadcast tells of is not open any more, as it closed sooner than it was to."""
    if broadcast.kind is Kind.WORDS or broadcast.kind in CAME:
        return False
    if broadcast.kind is not Kind.MEETING:
        found = library.rounds.get(broadcast.about)
        return found is None or not found.is_open(now)
    meeting = library.meetings.get(broadcast.about)
    return meeting is None or not any(each.is_open(now) for each in library.rounds_of(meeting))
