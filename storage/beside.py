"""What one person does alone: changes that may be written beside those of others, and what keeps a person's in order.

Nothing in this list reads what somebody else writes with anything in it, so that it comes to the same in whatever
order it is written. All other changes are written by one process at a time (see storage/database.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain import changes as domain
from bot.domain.changes import Change, SaveAnswer
from storage.proxies import is_for_someone

OF_ONE_PERSON: frozenset[type[Change]] = frozenset(
    {
        domain.Arrive,
        domain.SavePerson,
        domain.SavePlace,
        domain.SaveWorkplace,
        domain.SaveAnswer,
        domain.LogConsent,
        domain.CountRead,
        domain.CountUnclear,
        domain.LookedAtCard,
        domain.LookedAtPromises,
        domain.KeepSaid,
    }
)

IN_TURN = text(
    "SELECT pg_advisory_xact_lock(wanted.key) FROM (SELECT unnest(CAST(:addresses AS BIGINT[])) AS key"
    " UNION SELECT person_id FROM addresses WHERE lookup = ANY(CAST(:lookups AS BYTEA[]))"
    " ORDER BY key OFFSET 0) AS wanted"
)
"""A lock on each address, for those whom nobody knows yet, and on the person behind it, who may have two phones; in one
order, so that no two turns wait for each other. Who is behind an address changes alone only."""


def stands_beside(change: Change) -> bool:
    """Whether a change may be written beside those of others.

    An answer that is taken back, or given for somebody, moves the register of who has voted for two people's sake.
    """
    if isinstance(change, SaveAnswer):
        return change.given is not None and not is_for_someone(change)
    return type(change) in OF_ONE_PERSON


async def queue_up(connection: AsyncConnection, lookups: Sequence[bytes]) -> None:
    """Wait until no other turn of these addresses, or of the people behind them, is being written."""
    addresses = [int.from_bytes(each[:8], "big", signed=True) for each in lookups]
    await connection.execute(IN_TURN, {"addresses": addresses, "lookups": list(lookups)})
