"""The staff list. Names, jobs and teams are sealed."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import delete, select

from bot.domain.changes import SaveWorker
from bot.domain.staff import Staff, Worker
from storage import tables
from storage.database import new_edition
from storage.session import Session

BODY = "workers.body"


async def load(session: Session) -> Staff:
    """Return everybody on the staff list."""
    links = tables.staff_links.c
    found = await session.connection.execute(
        select(tables.workers, links.person_id).outerjoin(tables.staff_links, links.worker_id == tables.workers.c.id)
    )
    workers = {}
    for row in found:
        first_name, job, team = json.loads(session.sealer.open(row.body, BODY, row.id))
        workers[row.id] = Worker(row.id, first_name, job, team, row.manager_id, row.person_id, row.gone)
    return Staff(workers)


async def save(session: Session, changes: Sequence[SaveWorker]) -> None:
    """Keep what the list says of people, and who they are in this chat."""
    for worker in (each.worker for each in changes):
        body = json.dumps([worker.first_name, worker.job, worker.team])
        row = {
            "id": worker.id,
            "body": session.sealer.seal(body, BODY, worker.id),
            "manager_id": worker.manager,
            "gone": worker.left,
        }
        await session.upsert(tables.workers, [row])
        links = tables.staff_links
        await session.connection.execute(delete(links).where(links.c.worker_id == worker.id))
        if worker.person_id is not None:
            await session.upsert(links, [{"worker_id": worker.id, "person_id": worker.person_id}])
    await new_edition(session.connection)
