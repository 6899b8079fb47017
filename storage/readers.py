"""Who reads texts before they go out, and what they say of each: names and words sealed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, delete, func, select, update
from sqlalchemy.exc import IntegrityError

from bot.domain.changes import AskReader, JoinAddress, KeepReader, ReadBefore, SaySignOff
from bot.domain.people import Standing
from bot.domain.readers import Reader, Said, SignOff
from storage import people, tables
from storage.documents import from_document, to_document
from storage.session import Conflict, Session

NAME, BEFORE, BODY, BESIDE_NAME = "readers.name", "readers.before", "sign_offs.body", "read_before.name"
READERS, SIGN_OFFS, BESIDE, PEOPLE = (
    tables.readers.c,
    tables.sign_offs.c,
    tables.read_before.c,
    tables.people.c,
)
STOPPED_LASTS = timedelta(days=1)
"""How long it can be taken back that somebody stopped reading."""


class StoredReaders:
    """People who read texts first, and what they say."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def found(self, person_id: int) -> Reader | None:
        """Return somebody as a reader, those who stopped lately too, or None."""
        found = await self._session.connection.execute(select(tables.readers).where(READERS.person_id == person_id))
        row = found.one_or_none()
        if row is None:
            return None
        name, reads = json.loads(self._session.sealer.open(row.before, BEFORE, row.id))
        return Reader(row.id, row.person_id, self._name(row), row.reads, row.changed_at, (name, reads))

    async def names(self, whose: Iterable[int]) -> Mapping[int, str]:
        """Return those of some people who read texts first, with their names: empty where none is shown."""
        reads = select(tables.readers).where(READERS.reads.is_(True), READERS.person_id.in_(list(whose)))
        return {row.person_id: self._name(row) for row in await self._session.connection.execute(reads)}

    async def to_ask(self) -> Sequence[int]:
        """Return the readers who take part now, do not rest, and can be reached at an address, in one order."""
        wanted = select(READERS.person_id).join(tables.people, PEOPLE.id == READERS.person_id)
        awake = (READERS.reads.is_(True), PEOPLE.standing == Standing.TAKING_PART.value, people.REACHED.exists())
        return (await self._session.connection.scalars(wanted.where(*awake).order_by(READERS.id))).all()

    async def asked(self, draft_id: int) -> Sequence[SignOff]:
        """Return all who were asked about a draft, in one order."""
        return await self._all(select(tables.sign_offs).where(SIGN_OFFS.draft_id == draft_id))

    async def asked_of(self, person_id: int) -> Sequence[SignOff]:
        """Return all a person was asked about that is not published yet, the oldest first."""
        return await self._all(select(tables.sign_offs).where(SIGN_OFFS.person_id == person_id))

    async def names_beside(self, meeting_id: int) -> Sequence[str]:
        """Return the names of those who found a text clear before it was published: empty where none is shown."""
        beside = select(tables.read_before).where(BESIDE.meeting_id == meeting_id).order_by(BESIDE.id)
        found = (await self._session.connection.execute(beside)).all()
        if not found:
            return []
        now = await self.names(row.person_id for row in found)
        then = [(row.person_id, self._session.sealer.open(row.name, BESIDE_NAME, row.id)) for row in found]
        return [name if now.get(person) == name else "" for person, name in then]

    def _name(self, row: Row[Any]) -> str:
        return self._session.sealer.open(row.name, NAME, row.id)

    async def _all(self, wanted: Select[Any]) -> list[SignOff]:
        found = await self._session.connection.execute(wanted.order_by(SIGN_OFFS.asked_at, SIGN_OFFS.id))
        return [_opened(self._session, row) for row in found]


def _opened(session: Session, row: Row[Any]) -> SignOff:
    said, before = json.loads(session.sealer.open(row.body, BODY, row.id))
    earlier = None if before is None else from_document(Said, before)
    return SignOff(row.id, row.draft_id, row.person_id, row.asked_at, from_document(Said, said), earlier, row.revision)


def _sealed(session: Session, sign_off: SignOff) -> bytes:
    before = None if sign_off.before is None else to_document(sign_off.before)
    body = json.dumps([to_document(sign_off.said), before], ensure_ascii=False)
    return session.sealer.seal(body, BODY, sign_off.id)


async def keep(session: Session, changes: Sequence[KeepReader]) -> None:
    """Keep who reads texts first."""
    rows = [
        {
            "id": each.id,
            "person_id": each.person_id,
            "reads": each.reads,
            "changed_at": each.changed_at,
            "name": session.sealer.seal(each.name, NAME, each.id),
            "before": session.sealer.seal(json.dumps(each.before, ensure_ascii=False), BEFORE, each.id),
        }
        for each in (change.reader for change in changes)
    ]
    try:
        await session.upsert(tables.readers, rows)
    except IntegrityError:
        raise Conflict("They read texts first already.") from None


async def ask(session: Session, changes: Sequence[AskReader]) -> None:
    """Keep who is asked about a draft. Whoever was asked already stays as they are."""
    for each in (change.sign_off for change in changes):
        same = (SIGN_OFFS.draft_id == each.draft_id, SIGN_OFFS.person_id == each.person_id)
        if await session.connection.scalar(select(func.count()).select_from(tables.sign_offs).where(*same)):
            continue
        row = {
            "id": each.id,
            "draft_id": each.draft_id,
            "person_id": each.person_id,
            "asked_at": each.asked_at,
            "revision": each.revision,
            "body": _sealed(session, each),
        }
        await session.connection.execute(tables.sign_offs.insert(), [row])


async def say(session: Session, changes: Sequence[SaySignOff]) -> None:
    """Keep what readers say. Raises Conflict where it was said otherwise meanwhile, or the draft is gone."""
    for each in (change.sign_off for change in changes):
        stood = (SIGN_OFFS.id == each.id, SIGN_OFFS.revision == each.revision - 1)
        row = {"revision": each.revision, "body": _sealed(session, each)}
        if not (await session.connection.execute(update(tables.sign_offs).where(*stood).values(**row))).rowcount:
            raise Conflict("Something else was said meanwhile.")


async def read(session: Session, changes: Sequence[ReadBefore]) -> None:
    """Keep who found a text clear before it was published."""
    for each in changes:
        rows = []
        for person, name in each.people:
            number = session.chance.ordered_id()
            sealed = session.sealer.seal(name, BESIDE_NAME, number)
            rows.append({"id": number, "meeting_id": each.meeting_id, "person_id": person, "name": sealed})
        await session.upsert(tables.read_before, rows, ignore=True)


async def move(session: Session, changes: Sequence[JoinAddress]) -> None:
    """Let what somebody is and said as a reader be that of another phone of theirs, where that has none of it."""
    for each in changes:
        for table, what in ((tables.sign_offs, "draft_id"), (tables.read_before, "meeting_id")):
            theirs = select(table.c[what]).where(table.c.person_id == each.kept)
            others = (table.c.person_id == each.gone, table.c[what].not_in(theirs))
            await session.connection.execute(update(table).where(*others).values(person_id=each.kept))
        reads = select(READERS.id).where(READERS.person_id == each.kept, READERS.reads.is_(True))
        knows = select(READERS.id).where(READERS.person_id == each.gone)
        is_one = (await session.connection.execute(reads)).first()
        if is_one is None and (await session.connection.execute(knows)).first():
            await session.connection.execute(delete(tables.readers).where(READERS.person_id == each.kept))
            moved = update(tables.readers).where(READERS.person_id == each.gone)
            await session.connection.execute(moved.values(person_id=each.kept))


async def forget_stopped(session: Session, now: datetime) -> None:
    """Delete who stopped reading long enough ago, with their name."""
    long_ago = (READERS.reads.is_(False), READERS.changed_at <= now - STOPPED_LASTS)
    await session.connection.execute(delete(tables.readers).where(*long_ago))
