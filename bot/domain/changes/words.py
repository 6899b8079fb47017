"""What people say in their own words, and what is done with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from bot.domain.changes.base import Change
from bot.domain.contributions import Contribution, Moderation, Reply


@dataclass(frozen=True, slots=True)
class Contribute(Change):
    """A person said something in their own words."""

    contribution: Contribution


@dataclass(frozen=True, slots=True)
class Amend(Change):
    """Something said stands differently from now on: its words, its details, what it waits for."""

    contribution: Contribution


@dataclass(frozen=True, slots=True)
class ShareContribution(Change):
    """A person decided whether others may see their words, once an organiser has read them."""

    alone: ClassVar[bool] = True
    contribution_id: int
    person_id: int
    shared: bool


@dataclass(frozen=True, slots=True)
class WithdrawContribution(Change):
    """A person took back what they said."""

    alone: ClassVar[bool] = True
    contribution_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class Moderate(Change):
    """An organiser decided whether others may see somebody's words."""

    alone: ClassVar[bool] = True
    contribution_id: int
    state: Moderation
    by: int
    at: datetime


@dataclass(frozen=True, slots=True)
class KeepReply(Change):
    """Something was answered, or its asker wrote more, which waits for an answer in turn.

    An answer is to the asker's first `seen` additions: later ones wait on. `worrying` additions are marked as such.
    """

    reply: Reply
    seen: int = 0
    worrying: bool = False


@dataclass(frozen=True, slots=True)
class MarkRead(Change):
    """Whoever answers has read something that needs no answer, with the asker's first `seen` additions."""

    contribution_id: int
    by: int
    at: datetime
    seen: int = 0


@dataclass(frozen=True, slots=True)
class Alarm(Change):
    """Those who read about safety were told again that something waits."""

    contribution_ids: tuple[int, ...]
    at: datetime
