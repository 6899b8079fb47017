"""How many people there are of each audience."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from sqlalchemy import ColumnElement, func, select

from bot.domain.people import Role, Standing
from storage import tables
from storage.session import Session

TAKING_PART = (Standing.TAKING_PART.value, Standing.PAUSED.value)


@lru_cache(maxsize=1024)
def roles_in(text: str) -> frozenset[Role]:
    """Return the roles that are kept in a text."""
    return frozenset(map(Role, text.split()))


async def members(session: Session, roles: Sequence[Role], *conditions: ColumnElement[bool]) -> Mapping[Role, int]:
    """Return how many people with each role take part, of those who meet all conditions."""
    columns = tables.people.c
    found = await session.connection.execute(
        select(columns.roles, func.count().label("people"))
        .where(columns.standing.in_(TAKING_PART), *conditions)
        .group_by(columns.roles)
    )
    counted = dict.fromkeys(roles, 0)
    for row in found:
        for role in roles_in(row.roles) & counted.keys():
            counted[role] += row.people
    return counted
