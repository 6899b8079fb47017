"""People, their addresses and where they are in the conversation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import delete, select, update

from bot.domain.changes import Arrive, JoinAddress, SavePerson, SavePlace
from bot.domain.people import Person, Role, Standing
from bot.domain.places import Place
from bot.domain.preferences import USUAL, Preferences
from bot.domain.workplaces import COMPUTER
from storage import addresses, answers, invites, pairings, spaces, tables, web_chats
from storage.audiences import TAKING_PART, members, roles_in
from storage.session import Session

PLACE = "places.body"
PREFERENCES = "people.preferences"
ONE_A_PERSON = (
    tables.reads,
    tables.unclear,
    tables.correction_news,
    tables.promise_fixes,
    tables.promise_news,
    tables.promise_tellings,
    tables.broadcast_people,
)
"""What a person has one row of for each thing: another phone's rows go where theirs has none."""
REACHED = select(tables.addresses.c.id).where(
    tables.addresses.c.person_id == tables.people.c.id,
    tables.addresses.c.blocked.is_(False),
    tables.addresses.c.channel != COMPUTER,
)


def person_from(session: Session, row: Any) -> Person:
    """Read a person from a row that begins with PERSON_COLUMNS."""
    number, *more, preferences = row[:PERSON_WIDTH]
    roles, language, standing, wording, told, helped = _person_like(*more)
    how = preferences_from(session, number, preferences)
    return Person(number, roles, language, how, standing, wording, told, helped)


def preferences_from(session: Session, person_id: int, sealed: bytes | None) -> Preferences:
    """Open how somebody likes to take part: it tells of what they need, so it is sealed. None is as for most."""
    return Preferences.from_json(session.sealer.open(sealed, PREFERENCES, person_id)) if sealed else USUAL


@lru_cache(1024)
def _person_like(
    roles: str, language: str, standing: str, wording: str | None, told: str, helped: bool | None
) -> tuple[frozenset[Role], str, Standing, str | None, frozenset[str], bool]:
    """Read all of a person but their id and their preferences: most people are alike in it."""
    return roles_in(roles), language, Standing(standing), wording, frozenset(told.split()), bool(helped)


def person_row(session: Session, person: Person) -> dict[str, Any]:
    """Write a person as a row."""
    preferences = person.preferences
    return {
        "id": person.id,
        "roles": " ".join(sorted(person.roles)),
        "language": person.language,
        "standing": person.standing.value,
        "wording": person.wording,
        "told": " ".join(sorted(person.told)),
        "helped": person.helped,
        "preferences": None
        if preferences == USUAL
        else session.sealer.seal(preferences.to_json(), PREFERENCES, person.id),
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
        return person_from(self._session, row), place_from(self._session, person_id, row.revision, row.body) or Place()

    async def members(self, audiences: Sequence[Role]) -> Mapping[Role, int]:
        """Return how many people of each audience take part."""
        return await members(self._session, audiences)

    async def readers(self, roles: Sequence[Role]) -> Mapping[Role, int]:
        """Return how many people with each role take part and can be reached at an address."""
        return await members(self._session, roles, REACHED.exists())

    async def holding(self, role: Role) -> frozenset[int]:
        """Return the people with this role who take part and can be reached at an address."""
        found = await self._session.connection.execute(
            select(tables.people.c.id, tables.people.c.roles).where(
                tables.people.c.standing.in_(TAKING_PART), REACHED.exists()
            )
        )
        return frozenset(row.id for row in found if role in roles_in(row.roles))


async def arrive(session: Session, changes: Sequence[Arrive]) -> None:
    """Keep new addresses with the people behind them."""
    await session.connection.execute(tables.people.insert(), [person_row(session, each.person) for each in changes])
    await session.connection.execute(
        tables.addresses.insert(),
        [addresses.row(session, each.address_id, each.person.id, each.channel, each.chat) for each in changes],
    )


async def save_people(session: Session, changes: Sequence[SavePerson]) -> None:
    """Keep what changed about people."""
    await session.upsert(tables.people, [person_row(session, each.person) for each in changes])


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


async def join_addresses(session: Session, changes: Sequence[JoinAddress]) -> None:
    """Let an address stand for somebody known, with all that was said from it. Raises Conflict for a spent code."""
    for each in changes:
        await invites.spend_code(session, each.code_digest)
        await _tell_once(session, each.gone, each.kept)
        await web_chats.end_work(session, tables.workplaces.c.person_id == each.gone)
        await answers.move(session, each.gone, each.kept)
        held = (tables.addresses, tables.contributions, tables.consents, tables.staff_links, tables.feedback)
        written = (tables.drafts, tables.sent_documents, tables.promise_keepers)
        for table in (*held, *written, tables.voice_notes, tables.exports, tables.shown_names):
            await session.connection.execute(
                update(table).where(table.c.person_id == each.gone).values(person_id=each.kept)
            )
        for table in (tables.contributions, tables.feedback):
            await session.connection.execute(
                update(table).where(table.c.supporter_id == each.gone).values(supporter_id=each.kept)
            )
        for table in (tables.replies, tables.edits):
            await session.connection.execute(update(table).where(table.c.by == each.gone).values(by=each.kept))
        await session.connection.execute(
            update(tables.exports).where(tables.exports.c.asked_by == each.gone).values(asked_by=each.kept)
        )
        await pairings.move(session, each.gone, each.kept)
        await spaces.move(session, each.gone, each.kept)
        for table in ONE_A_PERSON:
            await _move_or_drop(session, table, each.gone, each.kept)
        await session.connection.execute(delete(tables.people).where(tables.people.c.id == each.gone))


async def _tell_once(session: Session, gone: int, kept: int) -> None:
    """Drop what is on its way to another phone of somebody who has it, or is about to get it."""
    has_it = select(tables.broadcast_people.c.broadcast_id).where(tables.broadcast_people.c.person_id == kept)
    theirs = select(tables.addresses.c.id).where(tables.addresses.c.person_id == gone)
    twice = (tables.outbox.c.broadcast_id.in_(has_it), tables.outbox.c.address_id.in_(theirs))
    await session.connection.execute(delete(tables.outbox).where(*twice))


async def _move_or_drop(session: Session, table: Any, gone: int, kept: int) -> None:
    rows = (await session.connection.execute(select(table).where(table.c.person_id == gone))).mappings().all()
    await session.upsert(table, [{**row, "person_id": kept} for row in rows], ignore=True)
