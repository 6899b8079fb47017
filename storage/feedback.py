"""Feedback on staff: what was chosen about it. Its words are contributions."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, delete, select, union

from bot.domain.changes import DropFeedback, SaveFeedback
from bot.domain.contributions import FEEDBACK, Contribution
from bot.domain.disclosure.feedback import Level
from bot.domain.feedback import Feedback, Quote, Times, Way
from bot.domain.supporting import Provenance
from bot.usecases.ports import Written
from storage import contributions, tables
from storage.database import new_edition
from storage.session import Session

COLUMNS = tables.feedback.c
WORDS = tables.contributions.c
PURPOSES = [each.value for each in FEEDBACK]


class StoredFeedback:
    """Feedback on staff."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def found(self, feedback_id: int) -> Feedback | None:
        """Return feedback, or None where there is none of this id."""
        found = await self._all(select(tables.feedback).where(COLUMNS.id == feedback_id))
        return found[0] if found else None

    async def of_person(self, person_id: int) -> Sequence[Feedback]:
        """Return all feedback that a person gives, the newest first."""
        wanted = select(tables.feedback).where(COLUMNS.person_id == person_id)
        return await self._all(wanted.order_by(COLUMNS.started_at.desc(), COLUMNS.id))

    async def begun_by(self, supporter_id: int) -> Sequence[Feedback]:
        """Return what somebody is writing for others and has not sent, the newest first."""
        wanted = select(tables.feedback).where(COLUMNS.supporter_id == supporter_id, COLUMNS.sent_at.is_(None))
        return await self._all(wanted.order_by(COLUMNS.started_at.desc(), COLUMNS.id))

    async def words(self, feedback_ids: Collection[int]) -> Mapping[int, tuple[Contribution, ...]]:
        """Return the words of several pieces of feedback, by feedback."""
        found: dict[int, tuple[Contribution, ...]] = {}
        rows = await self._session.connection.execute(
            select(tables.contributions)
            .where(WORDS.about.in_(feedback_ids), WORDS.purpose.in_(PURPOSES))
            .order_by(WORDS.said_at, WORDS.id)
        )
        for each in (contributions.opened(self._session, row) for row in rows):
            found[each.about] = (*found.get(each.about, ()), each)
        return found

    async def to_release(self, before: datetime) -> Sequence[Feedback]:
        """Return what was sent before then and is in no release yet."""
        return await self._all(
            select(tables.feedback).where(COLUMNS.sent_at < before, COLUMNS.quarter.is_(None)).order_by(COLUMNS.id)
        )

    async def released(self) -> Sequence[Written]:
        """Return by whom all that is released was written, about whom, for which quarter and at which level."""
        found = await self._session.connection.execute(
            select(COLUMNS.id, COLUMNS.person_id, COLUMNS.worker_id, COLUMNS.quarter, COLUMNS.level).where(
                COLUMNS.quarter.is_not(None)
            )
        )
        return [
            Written(row.id, row.person_id, row.worker_id, row.quarter, Level(row.level) if row.level else None)
            for row in found
        ]

    async def supports(self) -> Sequence[tuple[int, int]]:
        """Return who supports whom, as (supporter, person), also those whose time is over: they may still talk.

        Whoever wrote for somebody is one of them for good: ending it makes no second writer of one pen.
        """
        columns = tables.pairings.c
        found = await self._session.connection.execute(
            union(
                select(columns.supporter_id, columns.person_id).where(columns.supporter_id.is_not(None)),
                select(COLUMNS.supporter_id, COLUMNS.person_id).where(COLUMNS.supporter_id.is_not(None)),
            )
        )
        return [(row.supporter_id, row.person_id) for row in found]

    async def _all(self, wanted: Select[Any]) -> list[Feedback]:
        return [_feedback(row) for row in await self._session.connection.execute(wanted)]


def _feedback(row: Row[Any]) -> Feedback:
    return Feedback(
        row.id,
        row.worker_id,
        row.person_id,
        row.started_at,
        Times(row.times) if row.times else None,
        Quote(row.quote),
        Way(row.way),
        row.sent_at,
        row.quarter,
        Provenance(row.provenance),
        row.supporter_id,
    )


async def save(session: Session, changes: Sequence[SaveFeedback]) -> None:
    """Keep what people chose about their feedback."""
    rows = [
        {
            "id": each.id,
            "worker_id": each.worker_id,
            "person_id": each.person_id,
            "started_at": each.started_at,
            "times": each.times.value if each.times else None,
            "quote": each.quote.value,
            "way": each.way.value,
            "sent_at": each.sent_at,
            "provenance": each.provenance.value,
            "supporter_id": each.supporter_id,
        }
        for each in (change.feedback for change in changes)
    ]
    await session.upsert(tables.feedback, rows)


async def drop(session: Session, changes: Sequence[DropFeedback]) -> None:
    """Delete feedback that its writer takes back, with its words."""
    for each in (change.feedback for change in changes):
        theirs = select(COLUMNS.id).where(COLUMNS.id == each.id, COLUMNS.person_id == each.person_id)
        await erase(session, list(await session.connection.scalars(theirs)))


async def erase(session: Session, ids: Sequence[int]) -> None:
    """Delete feedback with its words. What is released stays, without them."""
    if ids:
        words = (WORDS.about.in_(ids), WORDS.purpose.in_(PURPOSES))
        await session.connection.execute(delete(tables.contributions).where(*words))
        await session.connection.execute(delete(tables.feedback).where(COLUMNS.id.in_(ids), COLUMNS.quarter.is_(None)))
        await new_edition(session.connection)
