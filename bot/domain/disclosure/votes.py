"""What may be shown of a vote.

While it is open: only how many people voted. Closed: with 5 or more ballots the exact totals, unanimity too (it
is said before anybody votes); with fewer, the outcome only. By audience only where each audience has 5 or more
ballots: as bands, and exact where each has 10 or more. Before bands are shown, every table that fits them is
considered: where an audience under 10 would be unanimous in all of them, only the totals are shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.disclosure.tables import Published, Range
from bot.domain.people import Role
from bot.domain.questions.yes_no import NO, YES

FEWEST_FOR_TOTALS = 5
FEWEST_FOR_BANDS = 5
FEWEST_FOR_EXACT = 10


class Band(StrEnum):
    """How much of an audience chose an option. Wide enough that all but one look like all."""

    FEW = "few"
    SOME = "some"
    MOST = "most"
    NEARLY_ALL = "nearly_all"


class Outcome(StrEnum):
    """What a vote decided, by the rules fixed before it opened."""

    YES = "yes"
    NO = "no"
    TIE = "tie"
    NO_QUORUM = "no_quorum"


@dataclass(frozen=True, slots=True)
class VoteResult:
    """All that may be shown of one item. What is None may not be shown to anybody, organisers included.

    `people` holds how many of each audience voted where audiences are shown; `missing` the audiences that were
    asked, are large enough to name, and from which nobody voted.
    """

    outcome: Outcome
    ballots: int
    totals: Mapping[str, int] | None = None
    people: Mapping[Role, int] | None = None
    bands: Mapping[Role, Mapping[str, Band]] | None = None
    exact: Mapping[Role, Mapping[str, int]] | None = None
    missing: tuple[Role, ...] = ()


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


def outcome(totals: Mapping[str, int], quorum: int) -> Outcome:
    """Decide by more yes than no. `Not sure` counts for the quorum and for neither side; a tie stays a tie."""
    if sum(totals.values()) < quorum:
        return Outcome.NO_QUORUM
    if totals[YES] == totals[NO]:
        return Outcome.TIE
    return Outcome.YES if totals[YES] > totals[NO] else Outcome.NO


def disclose_vote(
    counted: Mapping[Role, Mapping[str, int]],
    options: Sequence[str],
    audiences: Sequence[Role],
    members: Mapping[Role, int],
    quorum: int,
) -> VoteResult:
    """Return what may be shown of the votes counted by audience.

    `audiences` were asked; `members` says how many people each has. An audience that was asked and has no
    members at all is left out, so that it does not hide the others.
    """
    totals = {option: sum(row.get(option, 0) for row in counted.values()) for option in options}
    ballots = sum(totals.values())
    decided = outcome(totals, quorum)
    people = {role: sum(counted.get(role, {}).values()) for role in audiences if members.get(role) or counted.get(role)}
    missing = tuple(role for role, voted in people.items() if not voted and members.get(role, 0) >= FEWEST_FOR_BANDS)
    if ballots < FEWEST_FOR_TOTALS:
        return VoteResult(decided, ballots, missing=missing)
    whole = VoteResult(decided, ballots, totals, missing=missing)
    if len(people) < 2 or min(people.values()) < FEWEST_FOR_BANDS:
        return whole
    rows = {role: {option: counted[role].get(option, 0) for option in options} for role in people}
    if min(people.values()) >= FEWEST_FOR_EXACT:
        return VoteResult(decided, ballots, totals, people, exact=rows, missing=missing)
    bands = {role: {option: band(count, people[role]) for option, count in row.items()} for role, row in rows.items()}
    if any(_gives_away(role, people, totals, bands) for role in people if people[role] < FEWEST_FOR_EXACT):
        return whole
    return VoteResult(decided, ballots, totals, people, bands=bands, missing=missing)


def _gives_away(
    audience: Role, people: Mapping[Role, int], totals: Mapping[str, int], bands: Mapping[Role, Mapping[str, Band]]
) -> bool:
    cells = {role: tuple(band_range(row[option], people[role]) for option in totals) for role, row in bands.items()}
    return Published(people, tuple(totals.values()), cells).always_unanimous(audience)
