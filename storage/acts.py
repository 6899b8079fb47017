"""What organisers did: rows are added, and the database itself lets nobody change or delete one."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from bot.domain.acts import Act
from bot.domain.changes import NoteAct
from bot.domain.screens import Step
from storage import tables
from storage.session import Session

ACTS = tables.acts.c


class StoredActs:
    """What organisers did."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def latest(self, start: int, most: int) -> Sequence[Act]:
        """Return some acts, the newest first, from the one with the number `start` on."""
        wanted = select(tables.acts).order_by(ACTS.at.desc(), ACTS.id.desc()).offset(start).limit(most)
        found = await self._session.connection.execute(wanted)
        return [Act(row.id, row.at, row.person_id, row.channel, Step.read(row.step)) for row in found]


async def note(session: Session, changes: Sequence[NoteAct]) -> None:
    """Note what was done."""
    rows = [
        {
            "id": each.act.id,
            "at": each.act.at,
            "person_id": each.act.person_id,
            "channel": each.act.channel,
            "step": each.act.step.code,
        }
        for each in changes
    ]
    await session.connection.execute(tables.acts.insert(), rows)
