"""What is promised, and what people say about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from bot.domain.changes.base import Change
from bot.domain.promises import Fixed, Goal, Promise


@dataclass(frozen=True, slots=True)
class KeepPromise(Change):
    """A promise was made or changed. Guarded: what people have been told of stays in its history."""

    alone: ClassVar[bool] = True
    promise: Promise


@dataclass(frozen=True, slots=True)
class DropPromise(Change):
    """A draft that nobody else has seen was thrown away."""

    alone: ClassVar[bool] = True
    promise_id: int


@dataclass(frozen=True, slots=True)
class KeepGoal(Change):
    """A goal was made or written anew."""

    goal: Goal


@dataclass(frozen=True, slots=True)
class DropGoal(Change):
    """A goal without promises was thrown away."""

    goal_id: int


@dataclass(frozen=True, slots=True)
class AnswerFixed(Change):
    """Somebody said whether it is fixed for them, of the entry with this number; None takes that back."""

    promise_id: int
    number: int
    person_id: int
    answer: Fixed | None


@dataclass(frozen=True, slots=True)
class LookedAtPromises(Change):
    """Somebody has looked for themselves: they need not be told of what has changed until now."""

    person_id: int


@dataclass(frozen=True, slots=True)
class StakeChanged(Change):
    """What these people have a stake in has changed up to the entry with this number; they are told at their pace."""

    promise_id: int
    number: int
    people: tuple[int, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class ToldOfPromises(Change):
    """These people were told that something has changed."""

    people: tuple[int, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Nudged(Change):
    """Somebody was told that promises they look after are late."""

    person_id: int
    at: datetime
