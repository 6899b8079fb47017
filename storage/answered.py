"""Who has answered already, whatever they said."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from storage import tables
from storage.identities import ANSWERER
from storage.session import Session


async def answered_by(
    session: Session, round_id: int, secret: bool, among: Collection[int] | None = None
) -> frozenset[int]:
    """Return who has given anything in an open round: of a secret one who has voted, which is kept beside.

    Looks at everybody, or only at those `among` some people.
    """
    if secret:
        voters = tables.turnout.c
        voted = select(voters.person_id).where(voters.round_id == round_id)
        return frozenset(
            await session.connection.scalars(voted if among is None else voted.where(voters.person_id.in_(among)))
        )
    columns = tables.answers.c
    given = select(columns.answerer).where(columns.round_id == round_id).distinct()
    if among is not None:
        given = given.where(columns.answerer.in_([each.to_bytes(ANSWERER, "big") for each in among]))
    return frozenset(int.from_bytes(key, "big") for key in await session.connection.scalars(given))
