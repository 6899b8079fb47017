"""Who hears of a promise once it is late, and when they last heard of one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import and_, delete, func, select, update

from bot.domain.changes import Nudged
from bot.domain.nudges import Late
from bot.domain.people import Standing
from bot.domain.promises import ENDED, Promise
from bot.domain.words import Localised
from storage import people, tables
from storage.session import Session

KEEPERS, PROMISES, ENTRIES = tables.promise_keepers.c, tables.promises.c, tables.promise_entries.c


async def keep(session: Session, promise: Promise) -> None:
    """Keep who hears of a promise. When they last heard stays with them."""
    other = KEEPERS.person_id != (promise.keeper_id or 0)
    await session.connection.execute(delete(tables.promise_keepers).where(KEEPERS.promise_id == promise.id, other))
    if promise.keeper_id is not None:
        row = {"promise_id": promise.id, "person_id": promise.keeper_id}
        await session.upsert(tables.promise_keepers, [row], ignore=True)


async def late(session: Session, today: date) -> Sequence[Late]:
    """Return the promises that should have been kept before today, with who hears of them, the oldest first."""
    columns = tables.people.c
    all_entries, theirs = tables.promise_entries.alias("all_entries"), tables.promise_keepers.alias("theirs")
    newest = select(func.max(all_entries.c.number)).where(all_entries.c.promise_id == PROMISES.id).scalar_subquery()
    last = select(func.max(theirs.c.nudged_at)).where(theirs.c.person_id == KEEPERS.person_id).scalar_subquery()
    found = await session.connection.execute(
        select(
            PROMISES.id, PROMISES.title, PROMISES.language, KEEPERS.person_id, columns.preferences, last.label("last")
        )
        .select_from(tables.promises)
        .join(tables.promise_keepers, KEEPERS.promise_id == PROMISES.id)
        .join(tables.promise_entries, and_(ENTRIES.promise_id == PROMISES.id, ENTRIES.number == newest))
        .join(tables.people, and_(columns.id == KEEPERS.person_id, columns.standing == Standing.TAKING_PART.value))
        .where(PROMISES.due < today, ENTRIES.state.not_in([each.value for each in ENDED]))
        .order_by(PROMISES.due, PROMISES.id)
    )
    return [
        Late(
            row.id,
            Localised(((row.language, row.title),)),
            row.person_id,
            people.preferences_from(session, row.person_id, row.preferences).pace,
            row.last,
        )
        for row in found
    ]


async def nudged(session: Session, changes: Sequence[Nudged]) -> None:
    """Note when people heard of what is late: with all they look after, whichever of it was."""
    for each in changes:
        await session.connection.execute(
            update(tables.promise_keepers).where(KEEPERS.person_id == each.person_id).values(nudged_at=each.at)
        )
