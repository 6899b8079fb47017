"""How words that wait are shown: changed by whoever reads them first. What was said stays as it is."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select, update

from bot.domain.changes import Prepare
from storage import tables
from storage.contributions import COLUMNS, EDITED
from storage.session import Session

EDIT = "edits.text"


async def prepare(session: Session, changes: Sequence[Prepare]) -> None:
    """Keep how words are shown and what they are about. Each edit is logged; what was said stays as it is."""
    for each in changes:
        said = each.contribution
        before = await session.connection.scalar(select(COLUMNS.edited).where(COLUMNS.id == said.id))
        known = None if before is None else session.sealer.open(before, EDITED, said.id)
        edited = None if said.edited is None else session.sealer.seal(said.edited, EDITED, said.id)
        await session.connection.execute(
            update(tables.contributions)
            .where(COLUMNS.id == said.id)
            .values(edited=edited, themes=" ".join(sorted(said.themes)))
        )
        if said.edited != known:
            logged = session.chance.new_id()
            text = session.sealer.seal(said.to_show, EDIT, logged)
            row = {"id": logged, "contribution_id": said.id, "by": each.by, "made_at": each.at, "text": text}
            await session.connection.execute(tables.edits.insert(), [row])
