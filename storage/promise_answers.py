"""What people say about promises, and who is told of them when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import and_, delete, func, select, update

from bot.domain.changes import AnswerFixed, LookedAtPromises, StakeChanged, ToldOfPromises
from bot.domain.people import Role, Standing
from bot.domain.preferences import Pace
from bot.domain.promises import Fixed
from storage import people, tables
from storage.audiences import TAKING_PART
from storage.session import Session

FIXES, NEWS, TELLINGS = tables.promise_fixes.c, tables.promise_news.c, tables.promise_tellings.c


async def fixed(session: Session, promise_id: int, number: int, person_id: int) -> Fixed | None:
    """Return what somebody answered about an entry, or None where they have not."""
    mine = (FIXES.promise_id == promise_id, FIXES.number == number, FIXES.person_id == person_id)
    found = await session.connection.scalar(select(FIXES.answer).where(*mine))
    return Fixed(found) if found else None


async def not_fixed(session: Session, promise_id: int, number: int) -> int:
    """Return how many people said of an entry that it is not fixed for them."""
    theirs = (FIXES.promise_id == promise_id, FIXES.number == number, FIXES.answer == Fixed.NOT_YET.value)
    return await session.connection.scalar(select(func.count()).select_from(tables.promise_fixes).where(*theirs)) or 0


async def of_audiences(session: Session, roles: Sequence[Role]) -> Sequence[int]:
    """Return the ids of those with one of these roles who take part."""
    wanted = set(roles)
    columns = tables.people.c
    found = await session.connection.execute(
        select(columns.id, columns.roles).where(columns.standing.in_(TAKING_PART)).order_by(columns.id)
    )
    return [row.id for row in found if wanted & {Role(role) for role in row.roles.split()}]


async def waiting(session: Session) -> Mapping[int, tuple[Pace, datetime | None]]:
    """Return by person who waits to be told of a change: at which pace, and when they were last told.

    Whoever rests waits on: nothing is sent to them until they come back.
    """
    columns = tables.people.c
    found = await session.connection.execute(
        select(NEWS.person_id, columns.preferences, TELLINGS.told_at)
        .distinct()
        .join(tables.people, and_(columns.id == NEWS.person_id, columns.standing == Standing.TAKING_PART.value))
        .outerjoin(tables.promise_tellings, TELLINGS.person_id == NEWS.person_id)
        .order_by(NEWS.person_id)
    )
    return {
        row.person_id: (people.preferences_from(session, row.person_id, row.preferences).pace, row.told_at)
        for row in found
    }


async def answer(session: Session, changes: Sequence[AnswerFixed]) -> None:
    """Keep what people answered, or take it back."""
    for each in changes:
        if each.answer is None:
            await session.connection.execute(
                delete(tables.promise_fixes).where(
                    FIXES.promise_id == each.promise_id,
                    FIXES.number == each.number,
                    FIXES.person_id == each.person_id,
                )
            )
    rows = [
        {
            "promise_id": each.promise_id,
            "number": each.number,
            "person_id": each.person_id,
            "answer": each.answer.value,
        }
        for each in changes
        if each.answer is not None
    ]
    await session.upsert(tables.promise_fixes, rows)


async def stake_changed(session: Session, changes: Sequence[StakeChanged]) -> None:
    """Note who waits to be told of a change, and that it cannot be taken back from now on."""
    for each in changes:
        columns = tables.promise_entries.c
        await session.connection.execute(
            update(tables.promise_entries)
            .where(columns.promise_id == each.promise_id, columns.number <= each.number, columns.told_at.is_(None))
            .values(told_at=each.at)
        )
        rows = [{"person_id": person_id, "promise_id": each.promise_id} for person_id in each.people]
        await session.upsert(tables.promise_news, rows, ignore=True)


async def looked(session: Session, changes: Sequence[LookedAtPromises]) -> None:
    """Let nobody be told of what they have just seen."""
    people = [each.person_id for each in changes]
    await session.connection.execute(delete(tables.promise_news).where(NEWS.person_id.in_(people)))


async def told(session: Session, changes: Sequence[ToldOfPromises]) -> None:
    """Note when people were told; nothing waits for them any more."""
    for each in changes:
        await session.connection.execute(delete(tables.promise_news).where(NEWS.person_id.in_(each.people)))
        rows = [{"person_id": person_id, "told_at": each.at} for person_id in each.people]
        await session.upsert(tables.promise_tellings, rows)
