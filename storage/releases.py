"""Releases: frozen at closing. Everything that is shown, exported or charted reads these."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError

from bot.domain.changes import CloseRound, FreezeFeedback, FreezeReading
from bot.domain.releases import FeedbackRelease, ReadingRelease, Release, RoundRelease
from bot.domain.rounds import Round
from storage import answers, clearing, names, tables, tallies
from storage.database import new_edition
from storage.documents import from_document, to_document
from storage.session import Conflict, Session

ROUND, READING, FEEDBACK = "round", "reading", "feedback"


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

    async def of_feedback(self) -> Sequence[FeedbackRelease]:
        """Return every release of feedback on staff, the newest quarter first."""
        columns = tables.releases.c
        found = await self._session.connection.scalars(
            select(columns.document).where(columns.subject == FEEDBACK).order_by(columns.about.desc())
        )
        return [from_document(FeedbackRelease, document) for document in found]

    async def receipts(self, round_id: int, start: int = 0, most: int | None = None) -> Sequence[str] | None:
        """Return receipts of a closed vote by number, from one of them on; None while not all are in the list."""
        if not await clearing.is_clear(self._session, round_id):
            return None
        columns = tables.counted_receipts.c
        listed = select(columns.receipt).where(columns.round_id == round_id).order_by(columns.receipt)
        return list(await self._session.connection.scalars(listed.offset(start).limit(most)))

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
        meeting, space = await _asked_in(session, release.round_id)
        await _freeze(session, ROUND, release.round_id, release, meeting, for_all=not space)
        if each.secret:
            await names.close(session, each)
            await answers.close(session, each)
        await tallies.close(session, each)
        if each.secret:
            await purge(session, release.round_id)
    await new_edition(session.connection)


async def _asked_in(session: Session, round_id: int) -> tuple[str, bool]:
    """Return the name of the meeting a round belongs to, and whether it is a space of its audience's own."""
    meetings, rounds = tables.meetings, tables.rounds
    found = await session.connection.execute(
        select(meetings.c.name, rounds.c.document).join_from(rounds, meetings).where(rounds.c.id == round_id)
    )
    name, document = found.one()
    return name, from_document(Round, document).own_space


async def let_all_see(session: Session, round_id: int) -> None:
    """Let a release be for everybody that was for a space's own audience."""
    columns = tables.releases.c
    await session.connection.execute(
        update(tables.releases).where(columns.subject == ROUND, columns.about == round_id).values(for_all=True)
    )


async def purge(session: Session, round_id: int) -> None:
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
        named = select(tables.meetings.c.name).where(tables.meetings.c.id == each.release.meeting_id)
        await _freeze(session, READING, each.release.meeting_id, each.release, await session.connection.scalar(named))


async def freeze_feedback(session: Session, changes: Sequence[FreezeFeedback]) -> None:
    """Freeze a quarter's feedback on staff, and mark what went into it. Raises Conflict where that is done already."""
    columns = tables.feedback.c
    for each in changes:
        await _freeze(session, FEEDBACK, each.release.quarter, each.release)
        for feedback_id, level in each.levels.items():
            await session.connection.execute(
                update(tables.feedback)
                .where(columns.id == feedback_id, columns.quarter.is_(None))
                .values(quarter=each.release.quarter, level=level)
            )


async def _freeze(
    session: Session, subject: str, about: int, release: Release, meeting: str | None = None, for_all: bool = True
) -> None:
    """Keep a release, with what its views need besides: the meeting's name, and whether it is for everybody."""
    row = {
        "subject": subject,
        "about": about,
        "made_at": release.made_at,
        "document": to_document(release),
        "meeting": meeting,
        "for_all": for_all,
    }
    try:
        await session.connection.execute(tables.releases.insert(), [row])
    except IntegrityError:
        raise Conflict("This is released already, and a release never changes.") from None
