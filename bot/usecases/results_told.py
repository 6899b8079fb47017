"""What telling a result of any kind has in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.domain.disclosure.priorities import PrioritiesResult
from bot.domain.disclosure.votes import VoteResult
from bot.domain.people import Role
from bot.domain.words import Line, Text, Words, say

Entries = Sequence[Sequence[Line]]
"""A list to be told a few entries at a time; the lines of one entry stay together."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a screen tells: `listed` stands between the rest, as much of it as can be read at once."""

    before: tuple[Line, ...]
    listed: tuple[Words, ...] = ()
    after: tuple[Line, ...] = ()


class HowTold(Protocol):
    """How one result is told: `whole_key` names the label of what leads to all of it, `whole_head` heads that."""

    whole_key: str
    whole_head: Text

    def at_a_glance(self) -> Told:
        """Return what decides, and the numbers."""
        ...

    def whole(self) -> Entries:
        """Return the whole list, or each step of the count; empty where a glance tells everything."""
        ...

    @property
    def people(self) -> Mapping[Role, int] | None:
        """How many of each audience took part, where audiences may be shown."""
        ...

    def apart_head(self) -> tuple[Line, ...]:
        """Return what stands above the numbers of one audience."""
        ...

    def apart(self, role: Role) -> Entries:
        """Return what one audience said."""
        ...


def by_hand_lines(result: VoteResult | PrioritiesResult) -> list[Line]:
    """Say how many were counted by hand, in which way; or that some were, where that may not be told."""
    if result.ways is None:
        return [say("result-by-hand")] if result.by_hand else []
    return [say("result-way", way=way.value, people=people) for way, people in result.ways.items()]


def missing_lines(roles: Sequence[Role]) -> list[Line]:
    """Say from which audiences nobody was heard."""
    return [say("result-missing", role=role.value) for role in roles]
