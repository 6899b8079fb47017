"""People, their addresses and where they are in the conversation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, func, or_, select, update

from bot.domain.changes import Arrive, Forget, JoinAddress, LogConsent, SavePerson, SavePlace
from bot.domain.people import Buttons, Person, Role, Standing
from bot.domain.places import Place
from storage import answers, contributions, tables
from storage.session import Conflict, Session

PLACE = "places.body"
CHAT = "addresses.chat"
TAKING_PART = (Standing.TAKING_PART.value, Standing.PAUSED.value)


def lookup(session: Session, channel: str, chat: str) -> bytes:
    """Return the keyed digest by which an address is found."""
    return session.sealer.keyring.digest("address", f"{channel}:{chat}")


def person_from(row: Any) -> Person:
    """Read a person from a row that begins with PERSON_COLUMNS."""
    number, *more = row[:PERSON_WIDTH]
    return Person(number, *_person_like(*more))


@lru_cache(1024)
def _person_like(
    roles: str, language: str, buttons: str, standing: str, wording: str | None, told: str
) -> tuple[frozenset[Role], str, Buttons, Standing, str | None, frozenset[str]]:
    """Read all of a person but their id: most people are alike in it."""
    return _roles(roles), language, Buttons(buttons), Standing(standing), wording, frozenset(told.split())


@lru_cache(64)
def _roles(text: str) -> frozenset[Role]:
    return frozenset(Role(role) for role in text.split())


def person_row(person: Person) -> dict[str, Any]:
    """Write a person as a row."""
    return {
        "id": person.id,
        "roles": " ".join(sorted(person.roles)),
        "language": person.language,
        "buttons": person.buttons.value,
        "standing": person.standing.value,
        "wording": person.wording,
        "told": " ".join(sorted(person.told)),
    }


def place_from(session: Session, person_id: int, revision: int | None, body: bytes | None) -> Place | None:
    """Open a person's place, or None where they have none yet, or one that this version cannot read any more."""
    if body is None or revision is None:
        return None
    try:
        return Place.from_json(session.sealer.open(body, PLACE, person_id), revision)
    except ValueError:
        return None


PERSON_COLUMNS = (
    tables.people.c.id.label("person_id"),
    *(column for column in tables.people.c if column.name != "id"),
)


PERSON_WIDTH = len(PERSON_COLUMNS)


class StoredPeople:
    """Everybody who takes part."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def known(self, person_id: int) -> tuple[Person, Place]:
        """Return somebody and where they are in the conversation. Raises KeyError for nobody."""
        found = await self._session.connection.execute(
            select(*PERSON_COLUMNS, tables.places.c.revision, tables.places.c.body)
            .outerjoin(tables.places, tables.places.c.person_id == tables.people.c.id)
            .where(tables.people.c.id == person_id)
        )
        row = found.one_or_none()
        if row is None:
            raise KeyError(f"There is no person {person_id}.")
        return person_from(row), place_from(self._session, person_id, row.revision, row.body) or Place()

    async def members(self, audiences: Sequence[Role]) -> Mapping[Role, int]:
        """Return how many people of each audience take part."""
        return await self._counted(audiences)

    async def readers(self, roles: Sequence[Role]) -> Mapping[Role, int]:
        """Return how many people with each role take part and can be reached at an address."""
        addresses = tables.addresses.c
        reached = select(addresses.id).where(addresses.person_id == tables.people.c.id, addresses.blocked.is_(False))
        return await self._counted(roles, reached.exists())

    async def _counted(self, roles: Sequence[Role], *conditions: ColumnElement[bool]) -> Mapping[Role, int]:
        found = await self._session.connection.execute(
            select(tables.people.c.roles, func.count().label("people"))
            .where(tables.people.c.standing.in_(TAKING_PART), *conditions)
            .group_by(tables.people.c.roles)
        )
        counted = dict.fromkeys(roles, 0)
        for row in found:
            for role in _roles(row.roles) & counted.keys():
                counted[role] += row.people
        return counted


async def arrive(session: Session, changes: Sequence[Arrive]) -> None:
    """Keep new addresses with the people behind them."""
    await session.connection.execute(tables.people.insert(), [person_row(each.person) for each in changes])
    await session.connection.execute(
        tables.addresses.insert(),
        [
            {
                "id": each.address_id,
                "person_id": each.person.id,
                "channel": each.channel,
                "lookup": lookup(session, each.channel, each.chat),
                "chat": session.sealer.seal(each.chat, CHAT, each.address_id),
                "blocked": False,
            }
            for each in changes
        ],
    )


async def save_people(session: Session, changes: Sequence[SavePerson]) -> None:
    """Keep what changed about people."""
    await session.upsert(tables.people, [person_row(each.person) for each in changes])


async def save_places(session: Session, changes: Sequence[SavePlace]) -> None:
    """Keep where people are now."""
    await session.upsert(
        tables.places,
        [
            {
                "person_id": each.person_id,
                "address_id": each.address_id,
                "revision": each.place.revision,
                "body": session.sealer.seal(each.place.to_json(), PLACE, each.person_id),
            }
            for each in changes
        ],
    )


async def log_consents(session: Session, changes: Sequence[LogConsent]) -> None:
    """Keep who said yes or no to which wording, and when."""
    rows = [
        {
            "id": session.chance.new_id(),
            "person_id": each.person_id,
            "wording": each.wording,
            "agreed": each.agreed,
            "said_at": each.at,
        }
        for each in changes
    ]
    await session.connection.execute(tables.consents.insert(), rows)


async def join_addresses(session: Session, changes: Sequence[JoinAddress]) -> None:
    """Let an address stand for somebody known, with all that was said from it. Raises Conflict for a spent code."""
    for each in changes:
        codes = tables.link_codes
        spent = await session.connection.execute(
            update(codes).where(codes.c.digest == each.code_digest, codes.c.used.is_(False)).values(used=True)
        )
        if spent.rowcount != 1:
            raise Conflict("The code is spent.")
        await answers.move(session, each.gone, each.kept)
        for table in (tables.addresses, tables.contributions, tables.consents):
            await session.connection.execute(
                update(table).where(table.c.person_id == each.gone).values(person_id=each.kept)
            )
        await session.connection.execute(
            update(tables.replies).where(tables.replies.c.by == each.gone).values(by=each.kept)
        )
        for table in (tables.reads, tables.unclear):
            await _move_or_drop(session, table, each.gone, each.kept)
        await session.connection.execute(delete(tables.people).where(tables.people.c.id == each.gone))


async def _move_or_drop(session: Session, table: Any, gone: int, kept: int) -> None:
    rows = (await session.connection.execute(select(table).where(table.c.person_id == gone))).mappings().all()
    await session.upsert(table, [{**row, "person_id": kept} for row in rows], ignore=True)


async def forget(session: Session, changes: Sequence[Forget]) -> None:
    """Delete all that is a person's. Their address stands for a stranger from now on."""
    for each in changes:
        await answers.drop(session, each.person_id)
        await contributions.keep_about_safety(session, each.person_id)
        await session.upsert(tables.people, [person_row(each.stranger)], ignore=True)
        await session.connection.execute(
            update(tables.addresses).where(tables.addresses.c.id == each.address_id).values(person_id=each.stranger.id)
        )
        await _drop_web_history(session, each.person_id, each.address_id)
        await session.connection.execute(delete(tables.people).where(tables.people.c.id == each.person_id))


async def _drop_web_history(session: Session, person_id: int, address_id: int) -> None:
    """Delete what the web chat still shows of this person, at each of their addresses."""
    found = await session.connection.execute(
        select(tables.addresses.c.id, tables.addresses.c.chat)
        .where(or_(tables.addresses.c.person_id == person_id, tables.addresses.c.id == address_id))
        .where(tables.addresses.c.channel == "web")
    )
    chats = [int(session.sealer.open(row.chat, CHAT, row.id)) for row in found]
    for table in (tables.web_messages, tables.web_files):
        await session.connection.execute(delete(table).where(table.c.chat_id.in_(chats)))


async def block(session: Session, address_ids: Iterable[int], blocked: bool) -> None:
    """Note that an address does not want messages any more, or wants them again."""
    rows = [{"found": address_id, "now": blocked} for address_id in address_ids]
    if rows:
        await session.connection.execute(
            update(tables.addresses)
            .where(tables.addresses.c.id == bindparam("found"))
            .values(blocked=bindparam("now")),
            rows,
        )
