"""Who said yes or no to which wording, and when."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.changes import LogConsent
from storage import tables
from storage.session import Session


async def log(session: Session, changes: Sequence[LogConsent]) -> None:
    """Keep who said yes or no to which wording, and when."""
    rows = [
        {
            "id": session.chance.new_id(),
            "person_id": each.person_id,
            "wording": each.wording,
            "agreed": each.agreed,
            "said_at": each.at,
        }
        for each in changes
    ]
    await session.connection.execute(tables.consents.insert(), rows)
