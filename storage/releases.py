"""Releases: frozen at closing. Everything that is shown, exported or charted reads these."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError

from bot.domain.changes import CloseRound, FreezeReading
from bot.domain.releases import ReadingRelease, RoundRelease
from storage import answers, tables
from storage.database import new_edition
from storage.documents import from_document, to_document
from storage.session import Conflict, Session

ROUND, READING = "round", "reading"


class StoredReleases:
    """What was frozen at closing."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def of_round(self, round_id: int) -> RoundRelease | None:
        """Return the release of a closed round."""
        document = await self._document(ROUND, round_id)
        return None if document is None else from_document(RoundRelease, document)

    async def of_reading(self, meeting_id: int) -> ReadingRelease | None:
        """Return the release of how a meeting was read."""
        document = await self._document(READING, meeting_id)
        return None if document is None else from_document(ReadingRelease, document)

    async def _document(self, subject: str, about: int) -> object:
        columns = tables.releases.c
        return await self._session.connection.scalar(
            select(columns.document).where(columns.subject == subject, columns.about == about)
        )


async def close(session: Session, changes: Sequence[CloseRound]) -> None:
    """Freeze the release of a round, and purge whatever tells how somebody voted. Raises Conflict if it was closed."""
    for each in changes:
        release = each.release
        rounds = tables.rounds
        closed = await session.connection.execute(
            update(rounds)
            .where(rounds.c.id == release.round_id, rounds.c.closed_at.is_(None))
            .values(closed_at=release.made_at)
        )
        if closed.rowcount != 1:
            raise Conflict("The round is closed already.")
        await _freeze(session, ROUND, release.round_id, release)
        if each.secret:
            await answers.close(session, release.round_id)
            await _purge(session, release.round_id)
    await new_edition(session.connection)


async def _purge(session: Session, round_id: int) -> None:
    """Delete what tells how somebody voted: messages waiting to be sent, and updates that were set aside."""
    await session.connection.execute(delete(tables.outbox).where(tables.outbox.c.about_round == round_id))
    await session.connection.execute(delete(tables.set_aside))
    await purge_history(session)


async def purge_history(session: Session) -> None:
    """Delete what the web chat still shows of how somebody voted in a vote that has closed.

    Also run now and then: a reply that was on its way while a vote closed is kept a moment later.
    """
    closed = select(tables.rounds.c.id).where(tables.rounds.c.closed_at.is_not(None))
    for table in (tables.web_messages, tables.web_files):
        await session.connection.execute(delete(table).where(table.c.about_round.in_(closed)))


async def freeze_reading(session: Session, changes: Sequence[FreezeReading]) -> None:
    """Freeze how a meeting was read."""
    for each in changes:
        await _freeze(session, READING, each.release.meeting_id, each.release)


async def _freeze(session: Session, subject: str, about: int, release: RoundRelease | ReadingRelease) -> None:
    row = {"subject": subject, "about": about, "made_at": release.made_at, "document": to_document(release)}
    try:
        await session.connection.execute(tables.releases.insert(), [row])
    except IntegrityError:
        raise Conflict("This is released already, and a release never changes.") from None
