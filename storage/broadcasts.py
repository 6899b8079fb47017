"""What is told to many: each person once, whatever stops in between, and how far it is."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, delete, func, or_, select, update

from bot.domain.broadcasts import Broadcast, Kind, Progress, State
from bot.domain.changes import KeepBroadcast
from bot.domain.people import Role, Standing
from bot.domain.words import Localised
from storage import people, recipients, tables
from storage.documents import from_document, to_document
from storage.session import Conflict, Session
from storage.spreading import NOT_TAKEN, Outcome

TEXT, BEFORE = "broadcasts.text", "broadcasts.before"
COLUMNS, TOLD, OUTBOX = tables.broadcasts.c, tables.broadcast_people.c, tables.outbox.c
THROWN_LASTS = timedelta(days=1)
"""How long what was thrown away can be taken back."""


class StoredBroadcasts:
    """What is told to many."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def found(self, broadcast_id: int) -> Broadcast | None:
        """Return a broadcast, or None where there is none of this id."""
        found = await self._all(select(tables.broadcasts).where(COLUMNS.id == broadcast_id))
        return found[0] if found else None

    async def listed(self) -> Sequence[Broadcast]:
        """Return all that was written and not thrown away, the newest first."""
        shown = COLUMNS.state != State.THROWN.value
        return await self._all(select(tables.broadcasts).where(shown).order_by(COLUMNS.at.desc(), COLUMNS.id.desc()))

    async def told(self, person_id: int, kind: Kind) -> Sequence[Broadcast]:
        """Return all of a kind that went to a person, the newest first."""
        wanted = (
            select(tables.broadcasts)
            .join(tables.broadcast_people, TOLD.broadcast_id == COLUMNS.id)
            .where(TOLD.person_id == person_id, COLUMNS.kind == kind.value)
        )
        return await self._all(wanted.order_by(COLUMNS.at.desc(), COLUMNS.id.desc()))

    async def reached(self, audiences: Sequence[Role]) -> int:
        """Return how many people an audience is that can be written to now."""
        wanted = select(func.count()).select_from(tables.people)
        return await self._count(wanted.where(recipients.in_audience(audiences), people.REACHED.exists()))

    async def _count(self, wanted: Select[Any]) -> int:
        return await self._session.connection.scalar(wanted) or 0

    async def progress(self, broadcast: Broadcast, now: datetime) -> Progress:
        """Return how far a broadcast is."""
        columns = (TOLD.outcome, TOLD.unsure)
        counted = await self._session.connection.execute(
            select(*columns, func.count()).where(TOLD.broadcast_id == broadcast.id).group_by(*columns)
        )
        people_by: Counter[Outcome] = Counter()
        unsure = 0
        for outcome, doubtful, number in counted:
            people_by[Outcome(outcome)] += number
            unsure += number if doubtful else 0
        resting = tables.people.c.standing != Standing.TAKING_PART.value
        wants_none = tables.addresses.c.blocked
        blocked = await self._on_the_way(broadcast, wants_none.is_(True))
        later = await self._on_the_way(broadcast, wants_none.is_(False), or_(OUTBOX.not_before > now, resting))
        queued = people_by[Outcome.WAITING] - later - blocked
        if broadcast.state is not State.STOPPED and not broadcast.has_ended(now):
            left = select(func.count()).select_from(tables.people).where(recipients.untold(broadcast))
            queued += await self._count(left.where(people.REACHED.exists()))
            blocked += await self._count(left.where(~people.REACHED.exists()))
        done = people_by[Outcome.REFUSED], unsure, people_by[Outcome.NEEDLESS]
        return Progress(people_by[Outcome.SENT], max(0, queued), later, blocked, *done)

    async def _on_the_way(self, broadcast: Broadcast, *those: ColumnElement[bool]) -> int:
        """Return how many people have not had any of it, and have such messages of it."""
        addresses = tables.addresses.c
        wanted = (
            select(func.count(addresses.person_id.distinct()))
            .select_from(tables.outbox)
            .join(tables.addresses, addresses.id == OUTBOX.address_id)
            .join(tables.people, tables.people.c.id == addresses.person_id)
            .join(
                tables.broadcast_people,
                and_(TOLD.broadcast_id == broadcast.id, TOLD.person_id == addresses.person_id),
            )
            .where(OUTBOX.broadcast_id == broadcast.id, TOLD.outcome == Outcome.WAITING, *those)
        )
        return await self._count(wanted)

    async def _all(self, wanted: Select[Any]) -> list[Broadcast]:
        return [_opened(self._session, row) for row in await self._session.connection.execute(wanted)]

    async def going(self, now: datetime, complete: bool) -> Sequence[Broadcast]:
        """Return what goes out now: what its whole audience has had queued once, or what it has not."""
        goes = (COLUMNS.state == State.GOING.value, COLUMNS.until > now, COLUMNS.complete.is_(complete))
        return await self._all(select(tables.broadcasts).where(*goes).order_by(COLUMNS.at))


def _opened(session: Session, row: Row[Any]) -> Broadcast:
    return Broadcast(
        row.id,
        Kind(row.kind),
        tuple(map(Role, row.audiences.split())),
        _words(session, row.text, TEXT, row.id),
        row.at,
        row.about,
        row.until,
        State(row.state),
        row.revision,
        _words(session, row.before, BEFORE, row.id) if row.before else None,
    )


def _words(session: Session, sealed: bytes, field: str, broadcast_id: int) -> Localised:
    found: Localised = from_document(Localised, json.loads(session.sealer.open(sealed, field, broadcast_id)))
    return found


def _sealed(session: Session, words: Localised, field: str, broadcast_id: int) -> bytes:
    text = json.dumps(to_document(words), ensure_ascii=False)
    return session.sealer.seal(text, field, broadcast_id)


async def keep(session: Session, changes: Sequence[KeepBroadcast]) -> None:
    """Keep broadcasts; of what is stopped, take back all that nobody has. Raises Conflict where one has changed."""
    for broadcast in (each.broadcast for each in changes):
        before = broadcast.before
        row = {
            "kind": broadcast.kind.value,
            "audiences": " ".join(broadcast.audiences),
            "text": _sealed(session, broadcast.text, TEXT, broadcast.id),
            "before": _sealed(session, before, BEFORE, broadcast.id) if before else None,
            "about": broadcast.about,
            "at": broadcast.at,
            "until": broadcast.until,
            "state": broadcast.state.value,
            "revision": broadcast.revision,
            "complete": False,
            "looked_to": None,
        }
        stood = (COLUMNS.id == broadcast.id, COLUMNS.revision == broadcast.revision - 1)
        changed = await session.connection.execute(update(tables.broadcasts).where(*stood).values(**row))
        if not changed.rowcount:
            if broadcast.revision > 1:
                raise Conflict("It was changed meanwhile.")
            await session.connection.execute(tables.broadcasts.insert(), [{"id": broadcast.id, **row}])
        if broadcast.state is State.STOPPED:
            await _take_back(session, broadcast.id)


async def _take_back(session: Session, broadcast_id: int) -> None:
    """Drop what waits for those who have nothing of it, so that they can get it yet."""
    addresses = tables.addresses.c
    waiting = (TOLD.broadcast_id == broadcast_id, TOLD.outcome == Outcome.WAITING)
    theirs = select(addresses.id).join(tables.broadcast_people, TOLD.person_id == addresses.person_id).where(*waiting)
    on_the_way = (OUTBOX.broadcast_id == broadcast_id, OUTBOX.state == NOT_TAKEN)
    await session.connection.execute(delete(tables.outbox).where(*on_the_way, OUTBOX.address_id.in_(theirs)))
    taken = select(addresses.person_id).join(tables.outbox, OUTBOX.address_id == addresses.id)
    gets_it = taken.where(OUTBOX.broadcast_id == broadcast_id)
    await session.connection.execute(delete(tables.broadcast_people).where(*waiting, TOLD.person_id.not_in(gets_it)))


async def tidy(session: Session, now: datetime) -> None:
    """Take back what goes to nobody any more as its time is over, and delete what was thrown away long enough ago."""
    over = select(OUTBOX.broadcast_id).join(tables.broadcasts, COLUMNS.id == OUTBOX.broadcast_id).distinct()
    for broadcast_id in (await session.connection.scalars(over.where(COLUMNS.until <= now))).all():
        await _take_back(session, broadcast_id)
    thrown = (COLUMNS.state == State.THROWN.value, COLUMNS.at <= now - THROWN_LASTS)
    await session.connection.execute(delete(tables.broadcasts).where(*thrown))
