"""A release: what was computed when a round closed, through the disclosure rule, and never changes again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.disclosure.feedback import BoardResult, FeedbackResult
from bot.domain.disclosure.priorities import PrioritiesResult
from bot.domain.disclosure.reading import ReadingResult
from bot.domain.disclosure.votes import VoteResult
from bot.domain.feedback import Quote
from bot.domain.rounds import Question

Result = VoteResult | PrioritiesResult


@dataclass(frozen=True, slots=True)
class NamedAnswer:
    """What somebody said in an open vote. Only their name's number stands here: whoever leaves takes it with them."""

    name_id: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionRelease:
    """The result of one question. `question` holds the options as they stood at closing.

    `names` tells who said what in an open vote.
    """

    question: Question
    result: Result
    names: tuple[NamedAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundRelease:
    """What may be shown of a closed round, to everybody at the same moment.

    `helped` is how many people answered with help, where that may be shown. `named` says whether a vote that might have
    been open is; None where it never was to be. `receipts` is how many people's receipts are listed: all, or none.
    """

    round_id: int
    made_at: datetime
    questions: tuple[QuestionRelease, ...]
    helped: int | None = None
    named: bool | None = None
    receipts: int = 0


@dataclass(frozen=True, slots=True)
class ReadingRelease:
    """What may be shown of how a meeting's summary was read, made when its last round closes."""

    meeting_id: int
    made_at: datetime
    result: ReadingResult


@dataclass(frozen=True, slots=True)
class ReleasedQuote:
    """Words that may be read beside a result: which, what they were said for, and who may read them.

    Only their number stands here: words that are deleted are gone from every release.
    """

    contribution_id: int
    quote: Quote


@dataclass(frozen=True, slots=True)
class ReleasedFeedback:
    """One result of a quarter, with the words that may be read beside it."""

    result: FeedbackResult
    quotes: tuple[ReleasedQuote, ...] = ()


@dataclass(frozen=True, slots=True)
class FeedbackRelease:
    """What may be shown of a quarter's feedback on staff, to everybody at the same moment."""

    quarter: int
    made_at: datetime
    results: tuple[ReleasedFeedback, ...]
    board: BoardResult | None = None


Release = RoundRelease | ReadingRelease | FeedbackRelease
