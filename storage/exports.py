"""Which files were made, for whom and until when, with the key their pseudonyms came from, sealed."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.changes import LogExport
from storage import tables
from storage.session import Session

KEY = "exports.pseudonym_key"
MADE_FOR = "exports.made_for"


async def log(session: Session, changes: Sequence[LogExport]) -> None:
    """Keep which files are made."""
    rows = [
        {
            "id": each.id,
            "kind": each.kind,
            "made_for": session.sealer.seal(each.made_for, MADE_FOR, each.id),
            "purpose": each.purpose,
            "made_at": each.made_at,
            "expires_at": each.expires,
            "person_id": each.person_id,
            "worker_id": each.worker_id,
            "asked_by": each.asked_by,
            "pseudonym_key": session.sealer.seal(each.key, KEY, each.id),
        }
        for each in changes
    ]
    await session.connection.execute(tables.exports.insert(), rows)
