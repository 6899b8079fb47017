"""The store as it is watched by whoever runs Sayso: that it can be written, and what waits in it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import and_, func, or_, select

from bot.domain.contributions import ABOUT_SAFETY, Purpose
from bot.usecases.exchange import Rank
from bot.usecases.ports import Queue, State
from storage import outbox, tables
from storage.backups import latest
from storage.database import ONLY_ROW
from storage.session import Session
from storage.store import Store

ACTS = tables.acts.c
MADE = select(ACTS.at).where(ACTS.step == "command-backup").order_by(ACTS.at.desc()).limit(1)
AT_ONCE = select(
    select(func.count()).where(tables.rounds.c.closed_at.is_(None)).scalar_subquery(),
    select(func.count()).select_from(tables.set_aside).scalar_subquery(),
    MADE.scalar_subquery(),
)
"""How many rounds are open, how many updates are set aside, and when `sayso backup` was last run."""


class StoredWatching:
    """Looks at the store for whoever runs it. In the `data` folder, whoever makes backups may note when."""

    def __init__(self, store: Store, data: Path) -> None:
        self._store = store
        self._data = data

    async def beat(self, now: datetime) -> None:
        """Write a moment and keep it. Raises what writing raises."""
        async with self._store.unit() as unit:
            await unit.session.upsert(tables.beats, [{"id": ONLY_ROW, "beat_at": now}])

    async def last_beat(self) -> datetime | None:
        """Return the moment written last, by whichever process."""
        async with self._store.reading() as session:
            found: datetime | None = await session.connection.scalar(select(tables.beats.c.beat_at))
            return found

    async def state(self, now: datetime) -> State:
        """Return what waits now, in three statements, without holding up whoever writes."""
        async with self._store.reading() as session:
            rounds, set_aside, made = (await session.connection.execute(AT_ONCE)).one()
            backed_up = max(filter(None, (made, latest(self._data))), default=None)
            return State(await _outbox(session, now), await _unread(session), rounds, set_aside, backed_up)


async def _outbox(session: Session, now: datetime) -> dict[str, Queue]:
    """What could be sent now, by rank. What waits for quiet hours to end, or for somebody who rests, is not late."""
    columns = tables.outbox.c
    goes = or_(and_(*outbox.due()), columns.state == outbox.State.TAKEN)
    found = await session.connection.execute(
        select(columns.rank, func.count().label("waiting"), func.min(columns.not_before).label("oldest"))
        .join(tables.addresses, tables.addresses.c.id == columns.address_id)
        .join(tables.people, tables.people.c.id == tables.addresses.c.person_id)
        .where(goes, tables.addresses.c.blocked.is_(False))
        .group_by(columns.rank),
        {"now": now},
    )
    queues = {rank.name.lower(): Queue() for rank in Rank}
    for row in found:
        queues[Rank(row.rank).name.lower()] = Queue(row.waiting, row.oldest)
    return queues


async def _unread(session: Session) -> dict[Purpose, Queue]:
    """What was written about safety and waits for its reader."""
    columns = tables.contributions.c
    found = await session.connection.execute(
        select(columns.purpose, func.count().label("waiting"), func.min(columns.waits_since).label("oldest"))
        .where(columns.purpose.in_([each.value for each in ABOUT_SAFETY]), columns.waits_since.is_not(None))
        .group_by(columns.purpose)
    )
    read = {row.purpose: Queue(row.waiting, row.oldest) for row in found}
    return {purpose: read.get(purpose.value, Queue()) for purpose in sorted(ABOUT_SAFETY)}
