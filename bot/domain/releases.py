"""A release: what was computed when a round closed, through the disclosure rule, and never changes again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.disclosure.priorities import PrioritiesResult
from bot.domain.disclosure.reading import ReadingResult
from bot.domain.disclosure.votes import VoteResult
from bot.domain.rounds import Question

Result = VoteResult | PrioritiesResult


@dataclass(frozen=True, slots=True)
class QuestionRelease:
    """The result of one question. `question` holds the options as they stood at closing."""

    question: Question
    result: Result


@dataclass(frozen=True, slots=True)
class RoundRelease:
    """What may be shown of a closed round, to everybody at the same moment."""

    round_id: int
    made_at: datetime
    questions: tuple[QuestionRelease, ...]


@dataclass(frozen=True, slots=True)
class ReadingRelease:
    """What may be shown of how a meeting's summary was read, made when its last round closes."""

    meeting_id: int
    made_at: datetime
    result: ReadingResult


Release = RoundRelease | ReadingRelease
