"""What is said to people besides the one whose turn it is. Delivery turns it into messages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from bot.domain.changes.base import Change
from bot.domain.people import Role
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import say


@dataclass(frozen=True, slots=True)
class Announce(Change):
    """Tell everybody with one of these roles the same thing. A `duty` also reaches whoever of them rests."""

    roles: tuple[Role, ...]
    screen: Screen
    duty: bool = False


@dataclass(frozen=True, slots=True)
class Tell(Change):
    """Tell one person something, at the address they used last. A `duty` is not held back by quiet hours."""

    person_id: int
    screen: Screen
    duty: bool = False


@dataclass(frozen=True, slots=True)
class Remind(Change):
    """Remind whoever asked for it that a round closes soon, where they have not answered: nothing after it `closes`."""

    duty: ClassVar[bool] = False
    round_id: int
    audiences: tuple[Role, ...]
    secret: bool
    closes: datetime
    screen: Screen


News = Announce | Tell | Remind
"""What is said to people besides the one whose turn it is."""


def neutral(news: News) -> Screen:
    """Return what a shared phone shows of news: that there is something, and not a word of what it is about."""
    alone = isinstance(news, Tell | Remind) or news.duty
    goto = news.screen.choices[0].step if alone and news.screen.choices else step("news")
    return Screen((say("news-neutral"),), (Choice(say("choice-read-it"), goto),))
