"""What may be shown of priorities.

Moderated words show even from one person. A count shows where 5 people took part and 3 picked the option,
otherwise 'a few'. Under 5 people there is no order; under 20 three tiers and no intervals. Audiences are shown
side by side only where each has 5 or more people, as tiers; with counts only where each has 10 or more and no
cell of that option is under 3, so that no cell follows from the others by subtraction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.disclosure.tallied import NOTHING, ByHand, apart_enough, disclose_ways, may_be_apart
from bot.domain.people import Role
from bot.domain.questions.kind import Count, Score
from bot.domain.tallies import Way

FEWEST_FOR_COUNTS = 5
FEWEST_PICKS = 3
FEWEST_FOR_ORDER = 5
FEWEST_FOR_INTERVALS = 20
FEWEST_FOR_AUDIENCES = 5
FEWEST_FOR_AUDIENCE_COUNTS = 10


class Tier(StrEnum):
    """Where an option stands among the others, in thirds. Options with equal scores share a tier."""

    TOP = "top"
    MIDDLE = "middle"
    LOWER = "lower"


@dataclass(frozen=True, slots=True)
class Line:
    """What may be shown of one option. `picked` None means 'a few, or nobody'.

    `score`, `low` and `high` are shares from 0 to 1; `close` says that the next option's interval overlaps, so
    that which of the two is ahead is too close to call; `tied` that the next option's score is the same.
    """

    option: str
    tier: Tier | None = None
    picked: int | None = None
    score: float | None = None
    low: float | None = None
    high: float | None = None
    close: bool = False
    tied: bool = False


@dataclass(frozen=True, slots=True)
class AudienceLine:
    """What may be shown of one option for one audience."""

    option: str
    tier: Tier
    picked: int | None = None


@dataclass(frozen=True, slots=True)
class PrioritiesResult:
    """All that may be shown of a priorities round. `took_part` None means 'a few'.

    `by_hand` says that some were counted by hand, `ways` how many in which way, where each way may be named.
    Without an order the lines stand as they were published. With tiers only, so do those within a tier.
    `order_mattered` is None where too few answered to
    tell whether what came first was chosen more.
    """

    method: str
    took_part: int | None
    quorum_met: bool
    ordered: bool
    lines: tuple[Line, ...]
    audiences: Mapping[Role, tuple[AudienceLine, ...]] | None = None
    people: Mapping[Role, int] | None = None
    order_mattered: bool | None = None
    missing: tuple[Role, ...] = ()
    by_hand: bool = False
    ways: Mapping[Way, int] | None = None


def disclose_priorities(
    count: Count,
    options: Sequence[str],
    audiences: Sequence[Role],
    members: Mapping[Role, int],
    quorum: int,
    by_hand: ByHand = NOTHING,
) -> PrioritiesResult:
    """Return what may be shown of a count of `options`, asked of `audiences` with so many `members`.

    Whoever counted some of it `by_hand` can take that from every number: what is left keeps the same rule.
    """
    took_part = sum(count.took_part.values())
    people = {
        role: count.took_part.get(role, 0) for role in audiences if members.get(role) or count.took_part.get(role)
    }
    hands = by_hand.people()
    ordered = took_part >= FEWEST_FOR_ORDER and apart_enough(took_part, hands.values(), FEWEST_FOR_ORDER)
    picks = {option: sum(row.get(option, 0) for row in count.picks.values()) for option in options}
    few = {option for option in options if _few(option, picks[option], took_part, by_hand)}
    counted = {option: picks[option] if ordered and option not in few else None for option in options}
    lines = tuple(Line(option, picked=counted[option]) for option in options)
    if ordered:
        enough = apart_enough(took_part, hands.values(), FEWEST_FOR_INTERVALS)
        lines = _in_order(count.scores, counted, intervals=took_part >= FEWEST_FOR_INTERVALS and enough)
    shown = len(people) > 1 and min(people.values()) >= FEWEST_FOR_AUDIENCES
    shown = shown and may_be_apart(people, by_hand, FEWEST_FOR_AUDIENCES, FEWEST_FOR_AUDIENCE_COUNTS)
    effect = count.order_effect if took_part >= FEWEST_FOR_INTERVALS else None
    return PrioritiesResult(
        count.method,
        took_part if took_part >= FEWEST_FOR_COUNTS else None,
        took_part >= quorum,
        ordered,
        lines,
        _by_audience(count, people, options, by_hand) if shown else None,
        people if shown else None,
        effect.matters if effect else None,
        tuple(role for role, some in people.items() if not some and members.get(role, 0) >= FEWEST_FOR_AUDIENCES),
        bool(hands),
        disclose_ways(took_part, by_hand, FEWEST_FOR_COUNTS),
    )


def _few(option: str, picks: int, people: int, by_hand: ByHand, role: Role | None = None) -> bool:
    """Whether an option was picked by a few or nobody, also among those who were not counted by hand."""
    others = people - sum(by_hand.people(role).values())
    left = picks - by_hand.picked(option, role)
    return picks < FEWEST_PICKS or (bool(others) and left < FEWEST_PICKS)


def tiers(scores: Sequence[Score]) -> dict[str, Tier]:
    """Share options, the best first, into three tiers of about a third each; equal scores stay together."""
    found: dict[str, Tier] = {}
    ranks = (Tier.TOP, Tier.MIDDLE, Tier.LOWER)
    for position, score in enumerate(scores):
        before = scores[position - 1] if position else None
        if before and _same(before, score):
            found[score.option] = found[before.option]
        else:
            found[score.option] = ranks[3 * position // max(len(scores), 3)]
    return found


def _same(one: Score, other: Score) -> bool:
    return abs(one.value - other.value) < 1e-9


def _in_order(scores: Sequence[Score], counted: Mapping[str, int | None], intervals: bool) -> tuple[Line, ...]:
    """Lines in order; a score shows only where the count behind it may, as one follows from the other."""
    tier = tiers(scores)
    if not intervals:
        return tuple(Line(option, tier[option], counted[option]) for option in _by_tier(tier, tuple(counted)))
    lines = []
    for position, score in enumerate(scores):
        following = scores[position + 1] if position + 1 < len(scores) else None
        tied = following is not None and _same(score, following)
        close = following is not None and following.high >= score.low and not tied
        line = Line(score.option, tier[score.option], counted[score.option], close=close, tied=tied)
        if line.picked is not None:
            line = replace(line, score=round(score.value, 2), low=round(score.low, 2), high=round(score.high, 2))
        lines.append(line)
    return tuple(lines)


def _by_tier(tier: Mapping[str, Tier], options: Sequence[str]) -> tuple[str, ...]:
    """Options by tier, within a tier as they were published: nothing finer than the tier can be read off."""
    return tuple(option for each in Tier for option in options if tier.get(option) is each)


def _by_audience(
    count: Count, people: Mapping[Role, int], options: Sequence[str], by_hand: ByHand
) -> dict[Role, tuple[AudienceLine, ...]]:
    least = FEWEST_FOR_AUDIENCE_COUNTS
    enough = min(people.values()) >= least and all(
        apart_enough(some, by_hand.people(role).values(), least) for role, some in people.items()
    )
    exact = {
        option
        for option in options
        if enough
        and not any(
            _few(option, count.picks[role].get(option, 0), some, by_hand, role) for role, some in people.items()
        )
    }
    found = {}
    for role in people:
        tier = tiers((count.scores_by_audience or {}).get(role, ()))
        found[role] = tuple(
            AudienceLine(option, tier[option], count.picks[role][option] if option in exact else None)
            for option in _by_tier(tier, options)
        )
    return found
