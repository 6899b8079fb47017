"""Who is signed in on a computer: spent links, one sign-in a person, and where they are there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, or_, select, update

from bot.domain.changes import OfferSignIn, SaveWorkplace
from bot.domain.people import Person
from bot.domain.places import Place
from bot.domain.workplaces import COMPUTER, LONGEST, UNUSED_LASTS, is_over
from storage import addresses, people, tables, web_chats
from storage.invites import StoredInvites
from storage.session import Session

PLACE = "workplaces.body"
WORK = tables.workplaces.c
LINKS = tables.sign_in_links.c


@dataclass(frozen=True, slots=True)
class Workplace:
    """Where somebody is signed in: the pages' own chat, who it is, when it was last used, and where they are there."""

    chat_id: int
    person: Person
    used_at: datetime
    place: Place = field(default_factory=Place)


def _digest(session: Session, secret: str) -> bytes:
    return StoredInvites(session).digest(secret)


async def offer(session: Session, changes: Sequence[OfferSignIn]) -> None:
    """Keep new links; of each person's only the last works."""
    for each in changes:
        await session.connection.execute(delete(tables.sign_in_links).where(LINKS.person_id == each.person_id))
        row = {"digest": each.token_digest, "person_id": each.person_id, "expires_at": each.expires}
        await session.connection.execute(tables.sign_in_links.insert(), [row])


async def save(session: Session, changes: Sequence[SaveWorkplace]) -> None:
    """Keep where people are on their computers."""
    rows = [
        {
            "found": each.address_id,
            "now": each.place.revision,
            "where": session.sealer.seal(each.place.to_json(), PLACE, each.address_id),
        }
        for each in changes
    ]
    values: dict[str, Any] = {"revision": bindparam("now"), "body": bindparam("where")}
    await session.connection.execute(
        update(tables.workplaces).where(WORK.address_id == bindparam("found")).values(values), rows
    )


async def places(session: Session, address_ids: Iterable[int]) -> dict[int, Place]:
    """Return where people are on their computers, by address."""
    found = await session.connection.execute(
        select(tables.workplaces).where(WORK.address_id.in_(list(address_ids)), WORK.revision.is_not(None))
    )
    return {row.address_id: _place(session, row) for row in found}


def _place(session: Session, row: Row[Any]) -> Place:
    """Return where somebody is on their computer: nowhere yet where nothing was shown there."""
    if row.revision is None:
        return Place()
    return Place.from_json(session.sealer.open(row.body, PLACE, row.address_id), row.revision)


async def sign_in(
    session: Session, token: str, secret: str, now: datetime, may: Callable[[Person], bool]
) -> Workplace | None:
    """Spend a link, and sign its person in with this secret. An earlier sign-in of theirs ends.

    Returns None for a link that is wrong, spent or too old, or whose person has no duties any more.
    """
    spent = delete(tables.sign_in_links).where(LINKS.digest == _digest(session, token), LINKS.expires_at > now)
    person_id = await session.connection.scalar(spent.returning(LINKS.person_id))
    if person_id is None:
        return None
    person, _ = await people.StoredPeople(session).known(person_id)
    if not may(person):
        return None
    await web_chats.end_work(session, WORK.person_id == person_id)
    chat_id = await web_chats.open_chat(session, session.chance.token(), now)
    address_id = session.chance.new_id()
    address = addresses.row(session, address_id, person_id, COMPUTER, str(chat_id))
    await session.connection.execute(tables.addresses.insert(), [address])
    await session.connection.execute(
        insert(tables.workplaces).values(
            address_id=address_id,
            person_id=person_id,
            chat_id=chat_id,
            secret=_digest(session, secret),
            opened_at=now,
            used_at=now,
        )
    )
    return Workplace(chat_id, person, now)


async def opened(session: Session, secret: str, now: datetime) -> Workplace | None:
    """Return where whoever holds this secret is signed in, or None where nobody is, or not any more."""
    found = await session.connection.execute(select(tables.workplaces).where(WORK.secret == _digest(session, secret)))
    row = found.one_or_none()
    if row is None or is_over(row.opened_at, row.used_at, now):
        return None
    person, _ = await people.StoredPeople(session).known(row.person_id)
    return Workplace(row.chat_id, person, row.used_at, _place(session, row))


async def used(session: Session, chat_id: int, now: datetime) -> None:
    """Note that a sign-in is in use."""
    await session.connection.execute(update(tables.workplaces).where(WORK.chat_id == chat_id).values(used_at=now))


async def end(session: Session, chat_id: int) -> None:
    """End a sign-in, with all that its pages showed."""
    await web_chats.end_work(session, WORK.chat_id == chat_id)


async def forget_old(session: Session, now: datetime) -> None:
    """End what is over, and delete links that are too old."""
    await web_chats.end_work(session, or_(WORK.used_at <= now - UNUSED_LASTS, WORK.opened_at <= now - LONGEST))
    await session.connection.execute(delete(tables.sign_in_links).where(LINKS.expires_at <= now))
