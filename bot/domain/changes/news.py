"""What is said to people besides the one whose turn it is. Delivery turns it into messages."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.changes.base import Change
from bot.domain.people import Role
from bot.domain.screens import Screen


@dataclass(frozen=True, slots=True)
class Announce(Change):
    """Tell everybody with one of these roles the same thing. A `duty` also reaches whoever of them rests."""

    roles: tuple[Role, ...]
    screen: Screen
    duty: bool = False


@dataclass(frozen=True, slots=True)
class Tell(Change):
    """Tell one person something, at the address they used last."""

    person_id: int
    screen: Screen


News = Announce | Tell
"""What is said to people besides the one whose turn it is."""
