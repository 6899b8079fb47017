"""What may be shown of a vote.

While it is open: only how many people voted. Closed: with 5 or more ballots the exact totals, unanimity too (it
is said before anybody votes); with fewer, the outcome only. By audience only where each audience has 5 or more
ballots: as bands, and exact where each has 10 or more. Before bands are shown, every table that fits them is
considered: where an audience under 10 would be unanimous in all of them, only the totals are shown.

It is one rule for every kind of vote. Where a ballot can be for several options, each option is a table of its own:
picked or not. Of a ranked vote the audiences' first choices are shown, and the steps of the count for the whole room.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.disclosure.tables import Published, Range
from bot.domain.disclosure.tallied import NOTHING, ByHand, apart_enough, disclose_ways, may_be_apart
from bot.domain.people import Role
from bot.domain.questions.kind import Count, Decision, Outcome, Stage, totals_of
from bot.domain.rounds import TieRule
from bot.domain.tallies import Way

Ranges = Mapping[Role, Mapping[str, Range]]
Known = tuple[Mapping[Role, int], Mapping[str, int], Ranges]
"""What somebody knows of a vote: the people of each audience, the totals, and how many each cell can hold."""
FEWEST_FOR_TOTALS = 5
FEWEST_FOR_BANDS = 5
FEWEST_FOR_EXACT = 10


class Band(StrEnum):
    """How much of an audience chose an option. Wide enough that all but one look like all."""

    FEW = "few"
    SOME = "some"
    MOST = "most"
    NEARLY_ALL = "nearly_all"


@dataclass(frozen=True, slots=True)
class VoteResult:
    """All that may be shown of one item. What is None may not be shown to anybody, organisers included.

    `people` holds how many of each audience voted where audiences are shown; `missing` the audiences that were
    asked, are large enough to name, and from which nobody voted. `chosen` are the options the vote came to, `stages`
    the steps of a count that has several, `tie` what a tie means in this vote. `by_hand` says that some ballots were
    counted by hand, `ways` how many in which way, where each way may be named.
    """

    outcome: Outcome
    ballots: int
    totals: Mapping[str, int] | None = None
    people: Mapping[Role, int] | None = None
    bands: Mapping[Role, Mapping[str, Band]] | None = None
    exact: Mapping[Role, Mapping[str, int]] | None = None
    missing: tuple[Role, ...] = ()
    chosen: tuple[str, ...] = ()
    stages: tuple[Stage, ...] = ()
    tie: TieRule = TieRule.STAYS
    by_hand: bool = False
    ways: Mapping[Way, int] | None = None


def band(count: int, people: int) -> Band:
    """Return the band of a count: up to 2 in 10 few, up to half some, under 8 in 10 most, the rest nearly all."""
    if 5 * count <= people:
        return Band.FEW
    if 2 * count <= people:
        return Band.SOME
    if 5 * count < 4 * people:
        return Band.MOST
    return Band.NEARLY_ALL


def band_range(of: Band, people: int) -> Range:
    """Return the lowest and the highest count that fall in a band."""
    counts = [count for count in range(people + 1) if band(count, people) is of]
    return counts[0], counts[-1]


def disclose_vote(
    count: Count,
    decision: Decision,
    audiences: Sequence[Role],
    members: Mapping[Role, int],
    tie: TieRule = TieRule.STAYS,
    by_hand: ByHand = NOTHING,
) -> VoteResult:
    """Return what may be shown of the votes counted by audience, and of what they decided.

    `audiences` were asked; `members` says how many people each has. An audience that was asked and has no
    members at all is left out, so that it does not hide the others. What is known `by_hand` hides nothing: whoever
    counted it can take it from every number, and what is left keeps the same rule.
    """
    voted, cells = count.took_part, decision.cells
    ballots = sum(voted.values())
    people = {role: voted.get(role, 0) for role in audiences if members.get(role) or voted.get(role)}
    missing = tuple(role for role, some in people.items() if not some and members.get(role, 0) >= FEWEST_FOR_BANDS)
    least = VoteResult(decision.outcome, ballots, missing=missing, chosen=decision.chosen, tie=tie)
    hands = by_hand.people()
    least = replace(least, by_hand=bool(hands), ways=disclose_ways(ballots, by_hand, FEWEST_FOR_TOTALS))
    if ballots < FEWEST_FOR_TOTALS or not apart_enough(ballots, hands.values(), FEWEST_FOR_TOTALS):
        return least
    totals = totals_of(count, cells)
    whole = replace(least, totals=totals, stages=count.stages)
    if len(people) < 2 or min(people.values()) < FEWEST_FOR_BANDS:
        return whole
    if not may_be_apart(people, by_hand, FEWEST_FOR_BANDS, FEWEST_FOR_EXACT):
        return whole
    rows = {role: {cell: count.picks[role].get(cell, 0) for cell in cells} for role in people}
    enough = (apart_enough(some, by_hand.people(role).values(), FEWEST_FOR_EXACT) for role, some in people.items())
    if min(people.values()) >= FEWEST_FOR_EXACT and all(enough):
        return replace(whole, people=people, exact=rows)
    bands = {role: {cell: band(some, people[role]) for cell, some in row.items()} for role, row in rows.items()}
    ranges = {role: {cell: band_range(row[cell], people[role]) for cell in cells} for role, row in bands.items()}
    known: list[Known] = [(people, totals, ranges)]
    if hands:
        known.append(without_hands(people, totals, ranges, by_hand))
    for left, cells_left, ranges_left in known:
        small = [role for role in left if left[role] < FEWEST_FOR_EXACT]
        tables = _published(left, cells_left, ranges_left, decision.overlap)
        if any(table.always_unanimous(role) for table in tables for role in small):
            return whole
    return replace(whole, people=people, bands=bands)


def disclose_receipts(voters: int) -> int:
    """Return of how many people the receipts may be listed: of all of them, or of fewer than 5 of none.

    While a vote is open none are: a list that grows would tell when somebody votes.
    """
    return voters if voters >= FEWEST_FOR_TOTALS else 0


def without_hands(people: Mapping[Role, int], totals: Mapping[str, int], ranges: Ranges, by_hand: ByHand) -> Known:
    """Return what is known of the answers that were not counted by hand, to those who counted the others."""
    left = {role: some - sum(by_hand.people(role).values()) for role, some in people.items()}
    left = {role: some for role, some in left.items() if some}
    cells = {cell: some - by_hand.picked(cell) for cell, some in totals.items()}
    found: dict[Role, dict[str, Range]] = {}
    for role, most in left.items():
        found[role] = {}
        for cell, (low, high) in ranges[role].items():
            counted = by_hand.picked(cell, role)
            found[role][cell] = (max(0, low - counted), min(most, high - counted))
    return left, cells, found


def _published(
    people: Mapping[Role, int], totals: Mapping[str, int], ranges: Ranges, overlap: bool
) -> Iterator[Published]:
    """Yield the tables that ranges and totals tell of: of all cells, or of each where ballots overlap."""
    if not overlap:
        yield Published(people, tuple(totals.values()), {role: tuple(row.values()) for role, row in ranges.items()})
        return
    ballots = sum(people.values())
    for cell, picked in totals.items():
        yield Published(
            people,
            (picked, ballots - picked),
            {role: (row[cell], _others(row[cell], people[role])) for role, row in ranges.items()},
        )


def _others(picked: Range, people: int) -> Range:
    """How many did not pick what between these numbers of people picked."""
    return people - picked[1], people - picked[0]
