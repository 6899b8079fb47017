"""Shutting a round: it takes no more answers, so that it can be counted while turns go on.

Whoever decides anything after it was shut reads so in the library: shutting makes a new edition. What can still change
its answers is somebody who leaves or joins a second phone; each counts `shut` up, so that a count of before is no good.
A crash leaves it shut and due, to be counted at the next start.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select, update

from bot.domain.changes import ShutRound
from bot.domain.rounds import Round
from storage import tables
from storage.database import new_edition
from storage.documents import from_document, to_document
from storage.session import Conflict, Session

COLUMNS = tables.rounds.c


async def shut(session: Session, changes: Sequence[ShutRound]) -> None:
    """Shut rounds; one that is shut already stays as it is. Raises Conflict where one has closed."""
    for each in changes:
        open_ = (COLUMNS.id == each.round_id, COLUMNS.closed_at.is_(None))
        found = (await session.connection.execute(select(COLUMNS.document, COLUMNS.shut).where(*open_))).one_or_none()
        if found is None:
            raise Conflict("The round has closed.")
        if found.shut is None:
            round_ = replace(from_document(Round, found.document), closes=each.closes)
            changed = {"document": to_document(round_), "shut": 1}
            await session.connection.execute(update(tables.rounds).where(*open_).values(changed))
            await new_edition(session.connection)


async def changed(session: Session) -> None:
    """Note that answers may have changed in rounds that are shut: what was counted of them does not stand."""
    being_counted = (COLUMNS.closed_at.is_(None), COLUMNS.shut.is_not(None))
    await session.connection.execute(update(tables.rounds).where(*being_counted).values(shut=COLUMNS.shut + 1))
