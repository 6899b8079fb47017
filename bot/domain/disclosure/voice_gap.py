"""Whether what people who use services want differs from what staff want, as far as what is released tells.

It reads a released result and nothing else, so it tells nobody anything that everybody could not see. Where the
groups may not be shown apart it says no.

- A vote: what each group chose most shares nothing, and where the numbers are exact that is no matter of 1 or 2
  people: what one group chose most, fewer of the other did, by 2 out of 10.
- Priorities: something that matters most to one of the two matters least to the other.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.disclosure.priorities import PrioritiesResult, Tier
from bot.domain.disclosure.votes import Band, VoteResult
from bot.domain.people import Role

USERS, STAFF = Role.SERVICE_USER, Role.STAFF
LEAST_APART = 0.2
"""How far apart two shares must be."""
RANKS = tuple(Band)
"""Bands, the lowest first."""


def voices_differ(result: VoteResult | PrioritiesResult) -> bool:
    """Whether those two groups want different things."""
    if isinstance(result, PrioritiesResult):
        return _priorities_differ(result)
    if result.exact and result.people and {USERS, STAFF} <= result.exact.keys():
        return _votes_differ(result.exact, result.people)
    if result.bands and {USERS, STAFF} <= result.bands.keys():
        ranks = {role: {cell: RANKS.index(band) for cell, band in result.bands[role].items()} for role in result.bands}
        return not _leading(ranks[USERS]) & _leading(ranks[STAFF])
    return False


def _leading(cells: Mapping[str, int]) -> set[str]:
    most = max(cells.values(), default=0)
    return {cell for cell, number in cells.items() if number == most}


def _votes_differ(exact: Mapping[Role, Mapping[str, int]], people: Mapping[Role, int]) -> bool:
    def apart(one: Role, other: Role) -> bool:
        return all(
            exact[one][cell] / people[one] - exact[other][cell] / people[other] >= LEAST_APART
            for cell in _leading(exact[one])
        )

    if _leading(exact[USERS]) & _leading(exact[STAFF]):
        return False
    return apart(USERS, STAFF) and apart(STAFF, USERS)


def _priorities_differ(result: PrioritiesResult) -> bool:
    if not result.audiences or not {USERS, STAFF} <= result.audiences.keys():
        return False
    tiers = {role: {line.option: line.tier for line in result.audiences[role]} for role in (USERS, STAFF)}
    return any({tiers[USERS][option], tiers[STAFF].get(option)} == {Tier.TOP, Tier.LOWER} for option in tiers[USERS])
