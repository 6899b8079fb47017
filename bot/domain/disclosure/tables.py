"""Which tables of audiences by options could lie behind what is published.

Somebody who knows how many of each audience answered, all totals, and a range for each cell, can list every
table that fits. Where an audience is unanimous in all of them, its votes are no secret. Whether any table fits
is decided exactly: each audience's possible rows form the bases of an integral polymatroid, their sums do too,
and a sum is reached exactly if no set of options asks for more than all rows together can give it (Edmonds,
Submodular Functions, Matroids and Certain Polyhedra, 1970).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations

from bot.domain.people import Role

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Published:
    """All that is published of a table: people in each audience, the totals, and each cell's range.

    `totals` and every row of `cells` follow the same order of options.
    """

    people: Mapping[Role, int]
    totals: tuple[int, ...]
    cells: Mapping[Role, tuple[Range, ...]]

    def fits_some_table(self) -> bool:
        """Whether at least one table of whole numbers agrees with all of this."""
        return _reachable([(self.people[role], self.cells[role]) for role in self.people], self.totals)

    def always_unanimous(self, audience: Role) -> bool:
        """Whether every table that fits has all of this audience choosing the same option."""
        others = [(self.people[role], self.cells[role]) for role in self.people if role is not audience]
        for row in _rows(self.people[audience], self.cells[audience]):
            left = tuple(total - cell for total, cell in zip(self.totals, row, strict=True))
            if max(row) < self.people[audience] and min(left) >= 0 and _reachable(others, left):
                return False
        return True


def _rows(people: int, cells: Sequence[Range]) -> Iterator[tuple[int, ...]]:
    """Every way to share `people` among the options within each option's range."""
    (low, high), *others = cells
    if not others:
        if low <= people <= high:
            yield (people,)
        return
    for first in range(low, min(high, people) + 1):
        for rest in _rows(people - first, others):
            yield (first, *rest)


def _reachable(rows: Sequence[tuple[int, Sequence[Range]]], totals: Sequence[int]) -> bool:
    """Whether rows of these sums and ranges can add up to the totals."""
    if sum(people for people, _ in rows) != sum(totals):
        return False
    for people, cells in rows:
        if not sum(low for low, _ in cells) <= people <= sum(high for _, high in cells):
            return False
    options = range(len(totals))
    for some in chain.from_iterable(combinations(options, size) for size in options[1:]):
        wanted = sum(totals[option] for option in some)
        given = 0
        for people, cells in rows:
            at_most = sum(cells[option][1] for option in some)
            kept_back = sum(cells[option][0] for option in options if option not in some)
            given += min(at_most, people - kept_back)
        if wanted > given:
            return False
    return True
