"""What a count by hand lets its counters know, and what may be shown all the same.

Whoever counted in the room knows those numbers, and can take them from every sum that is released. What is left are
the answers from phones alone, or on paper alone: those must be as many as any other number that is released.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.domain.people import Role
from bot.domain.questions.kind import Count
from bot.domain.tallies import Way


@dataclass(frozen=True, slots=True)
class ByHand:
    """What was counted by hand, by way. It is all within the count it stands beside."""

    ways: Mapping[Way, Count] = field(default_factory=dict)

    def people(self, role: Role | None = None) -> dict[Way, int]:
        """Return how many people each way counts, of one audience or of all; only ways that count somebody."""
        found = {
            way: count.took_part.get(role, 0) if role else sum(count.took_part.values())
            for way, count in self.ways.items()
        }
        return {way: people for way, people in found.items() if people}

    def picked(self, cell: str, role: Role | None = None) -> int:
        """Return how many people are counted by hand in a cell."""
        tables = (count.picks for count in self.ways.values())
        return sum(row.get(cell, 0) for table in tables for of, row in table.items() if role in {None, of})


NOTHING = ByHand()


def apart_enough(people: int, by_hand: Iterable[int], least: int) -> bool:
    """Whether a number of people may be shown to those who counted some of them by hand.

    What they did not count must be at least so many people, or nobody.
    """
    counted = [each for each in by_hand if each]
    others = people - sum(counted)
    if others:
        return others >= least
    return len(counted) < 2 or min(counted) >= least


def disclose_ways(people: int, by_hand: ByHand, least: int) -> Mapping[Way, int] | None:
    """Return how many people were counted in which way, or None where a part is too small to be named."""
    counted = by_hand.people()
    others = people - sum(counted.values())
    if not counted or min(counted.values()) < least or 0 < others < least:
        return None
    return counted


def may_be_apart(people: Mapping[Role, int], by_hand: ByHand, least: int, alone: int) -> bool:
    """Whether audiences may be shown apart to those who counted some of them by hand.

    What they did not count keeps the same rule: two audiences of `least` or more, one of `alone` or more, or none.
    """
    hands = {role: by_hand.people(role) for role in people}
    if not any(hands.values()):
        return True
    left = {role: some - sum(hands[role].values()) for role, some in people.items()}
    for role, some in people.items():
        if not apart_enough(some, hands[role].values(), least if left[role] else alone):
            return False
    others = [some for some in left.values() if some]
    return len(others) != 1 or others[0] >= alone
