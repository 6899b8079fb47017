"""Promises and goals: published text, with a history that only grows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, select, true
from sqlalchemy.exc import IntegrityError

from bot.domain.changes import DropGoal, DropPromise, KeepGoal, KeepPromise
from bot.domain.nudges import Late
from bot.domain.people import Role
from bot.domain.preferences import Pace
from bot.domain.promises import Entry, Fixed, Goal, Link, Promise, State
from bot.domain.words import ORIGINAL, Localised
from storage import promise_answers, promise_keepers, tables
from storage.session import Conflict, Session

PROMISES, ENTRIES, LINKS = tables.promises.c, tables.promise_entries.c, tables.promise_links.c
KEEPERS = tables.promise_keepers.c


class StoredPromises:
    """What is promised, and what people say about it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def listed(self) -> Sequence[Promise]:
        """Return all promises, drafts too, the newest first."""
        return await self._all(true(), true(), true())

    async def found(self, promise_id: int) -> Promise | None:
        """Return a promise, or None where there is none of this id."""
        found = await self._all(
            PROMISES.id == promise_id, ENTRIES.promise_id == promise_id, LINKS.promise_id == promise_id
        )
        return found[0] if found else None

    async def untold(self, changed_before: datetime) -> Sequence[Promise]:
        """Return the promises that changed before then without anybody having been told of it."""
        wanted = select(ENTRIES.promise_id).where(ENTRIES.told_at.is_(None), ENTRIES.at <= changed_before)
        ids = list(await self._session.connection.scalars(wanted.distinct()))
        if not ids:
            return ()
        return await self._all(PROMISES.id.in_(ids), ENTRIES.promise_id.in_(ids), LINKS.promise_id.in_(ids))

    async def _all(
        self, which: ColumnElement[bool], entries_of: ColumnElement[bool], links_of: ColumnElement[bool]
    ) -> list[Promise]:
        connection, said = self._session.connection, tables.contributions.c
        entries: dict[int, list[Entry]] = {}
        found = await connection.execute(
            select(tables.promise_entries).where(entries_of).order_by(ENTRIES.promise_id, ENTRIES.number)
        )
        for row in found:
            entries.setdefault(row.promise_id, []).append(_entry(row))
        links: dict[int, list[Link]] = {}
        found = await connection.execute(
            select(LINKS.promise_id, said.id, said.person_id)
            .join(tables.contributions, said.id == LINKS.contribution_id)
            .where(links_of)
            .order_by(said.said_at, said.id)
        )
        for row in found:
            links.setdefault(row.promise_id, []).append(Link(row.id, row.person_id))
        kept = tables.promises.outerjoin(tables.promise_keepers, KEEPERS.promise_id == PROMISES.id)
        found = await connection.execute(
            select(tables.promises, KEEPERS.person_id).select_from(kept).where(which).order_by(PROMISES.id.desc())
        )
        return [_promise(row, entries, links) for row in found]

    async def any_published(self) -> bool:
        """Whether there is a promise that everybody can see."""
        return await self._session.connection.scalar(select(ENTRIES.promise_id).limit(1)) is not None

    async def goals(self) -> Sequence[Goal]:
        """Return all goals, the oldest first."""
        found = await self._session.connection.execute(select(tables.goals).order_by(tables.goals.c.id))
        return [Goal(row.id, _text(row.title, row.language)) for row in found]

    async def fixed(self, promise_id: int, number: int, person_id: int) -> Fixed | None:
        """Return what somebody answered about an entry, or None where they have not."""
        return await promise_answers.fixed(self._session, promise_id, number, person_id)

    async def not_fixed(self, promise_id: int, number: int) -> int:
        """Return how many people said of an entry that it is not fixed for them."""
        return await promise_answers.not_fixed(self._session, promise_id, number)

    async def of_audiences(self, roles: Sequence[Role]) -> Sequence[int]:
        """Return the ids of those with one of these roles who take part."""
        return await promise_answers.of_audiences(self._session, roles)

    async def waiting(self) -> Mapping[int, tuple[Pace, datetime | None]]:
        """Return by person who waits to be told of a change: at which pace, and when they were last told."""
        return await promise_answers.waiting(self._session)

    async def late(self, today: date) -> Sequence[Late]:
        """Return the promises that should have been kept before today, with who hears of them, the oldest first."""
        return await promise_keepers.late(self._session, today)


def _text(text: str, language: str) -> Localised:
    return Localised(((language, text),))


def _written(text: Localised | None) -> tuple[str | None, str | None]:
    """Return (text, language) of a published text as its writer wrote it."""
    if text is None:
        return None, None
    language, original = text.texts[ORIGINAL]
    return original, language


def _entry(row: Any) -> Entry:
    note = _text(row.note, row.language) if row.note is not None else None
    return Entry(row.at, State(row.state), row.owner, row.due, note, row.reopened, row.told_at)


def _promise(row: Any, entries: Mapping[int, list[Entry]], links: Mapping[int, list[Link]]) -> Promise:
    return Promise(
        row.id,
        _text(row.title, row.language),
        row.owner,
        row.due,
        row.goal_id,
        row.round_id,
        row.option,
        tuple(entries.get(row.id, ())),
        tuple(links.get(row.id, ())),
        row.person_id,
    )


async def keep(session: Session, changes: Sequence[KeepPromise]) -> None:
    """Keep promises. Raises Conflict where one would change what people have been told of already."""
    for promise in (each.promise for each in changes):
        title, language = _written(promise.title)
        row = {
            "id": promise.id,
            "title": title,
            "language": language,
            "owner": promise.owner,
            "due": promise.due,
            "goal_id": promise.goal_id,
            "round_id": promise.round_id,
            "option": promise.option,
        }
        await session.upsert(tables.promises, [row])
        of_it = (ENTRIES.promise_id == promise.id, ENTRIES.told_at.is_(None))
        await session.connection.execute(delete(tables.promise_entries).where(*of_it))
        entries = [_entry_row(promise.id, number, each) for number, each in enumerate(promise.entries, 1)]
        new = [entry for entry in entries if entry["told_at"] is None]
        if new:
            try:
                await session.connection.execute(tables.promise_entries.insert(), new)
            except IntegrityError:
                raise Conflict("People have been told of this meanwhile.") from None
        links = [{"promise_id": promise.id, "contribution_id": each.contribution_id} for each in promise.links]
        await session.connection.execute(delete(tables.promise_links).where(LINKS.promise_id == promise.id))
        if links:
            await session.connection.execute(tables.promise_links.insert(), links)
        await promise_keepers.keep(session, promise)


def _entry_row(promise_id: int, number: int, entry: Entry) -> dict[str, Any]:
    note, language = _written(entry.note)
    return {
        "promise_id": promise_id,
        "number": number,
        "at": entry.at,
        "state": entry.state.value,
        "owner": entry.owner,
        "due": entry.due,
        "note": note,
        "language": language,
        "reopened": entry.reopened,
        "told_at": entry.told_at,
    }


async def drop(session: Session, changes: Sequence[DropPromise]) -> None:
    """Throw drafts away. What has a history stays."""
    for each in changes:
        has_history = select(ENTRIES.promise_id).where(ENTRIES.promise_id == each.promise_id).exists()
        await session.connection.execute(delete(tables.promises).where(PROMISES.id == each.promise_id, ~has_history))


async def keep_goals(session: Session, changes: Sequence[KeepGoal]) -> None:
    """Keep goals."""
    rows = []
    for goal in (each.goal for each in changes):
        title, language = _written(goal.title)
        rows.append({"id": goal.id, "title": title, "language": language})
    await session.upsert(tables.goals, rows)


async def drop_goals(session: Session, changes: Sequence[DropGoal]) -> None:
    """Throw goals away that have no promises."""
    for each in changes:
        used = select(PROMISES.id).where(PROMISES.goal_id == each.goal_id).exists()
        await session.connection.execute(delete(tables.goals).where(tables.goals.c.id == each.goal_id, ~used))
