"""The staff list, and feedback on those who stand on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from bot.domain.changes.base import Change
from bot.domain.contributions import Contribution
from bot.domain.feedback import Feedback
from bot.domain.releases import FeedbackRelease
from bot.domain.staff import Worker


@dataclass(frozen=True, slots=True)
class SaveWorker(Change):
    """Somebody was put on the staff list, or what it says of them changed; also who they are in this chat."""

    alone: ClassVar[bool] = True
    worker: Worker


@dataclass(frozen=True, slots=True)
class SpendCode(Change):
    """A code that was shown was typed and has done its work. Guarded: it was not spent."""

    code_digest: bytes


@dataclass(frozen=True, slots=True)
class SaveFeedback(Change):
    """What somebody chose about their feedback, saved at every step."""

    feedback: Feedback


@dataclass(frozen=True, slots=True)
class DropFeedback(Change):
    """Somebody took their feedback back: it is deleted with its words, unless it is released."""

    alone: ClassVar[bool] = True
    feedback: Feedback


@dataclass(frozen=True, slots=True)
class Prepare(Change):
    """Whoever reads words first changed how they are shown, or what they are about. What was said stays sealed."""

    contribution: Contribution
    by: int
    at: datetime


@dataclass(frozen=True, slots=True)
class FreezeFeedback(Change):
    """A quarter's feedback is released. Guarded: once a quarter.

    `levels` says at which level each piece went out, None where that was in its writer's own words.
    """

    alone: ClassVar[bool] = True
    release: FeedbackRelease
    levels: Mapping[int, str | None]
