"""Leaving: all that is a person's is deleted, and what is about safety stays as nobody's."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select, update

from bot.domain.changes import Forget
from storage import about_safety, addresses, answers, tables, voices, web_chats
from storage.people import person_row
from storage.session import Session


async def forget(session: Session, changes: Sequence[Forget]) -> None:
    """Delete all that is a person's. Their address stands for a stranger from now on."""
    for each in changes:
        await _drop_web_history(session, each.person_id)
        await session.upsert(tables.people, [person_row(session, each.stranger)], ignore=True)
        await session.connection.execute(
            update(tables.addresses).where(tables.addresses.c.id == each.address_id).values(person_id=each.stranger.id)
        )
        await erase(session, each.person_id)


async def erase(session: Session, person_id: int) -> None:
    """Delete a person with all that is theirs, and their addresses. What is about safety stays, as nobody's."""
    await voices.keep_about_safety(session, person_id)
    await web_chats.end_work(session, tables.workplaces.c.person_id == person_id)
    await answers.drop(session, person_id)
    await about_safety.keep_about_safety(session, person_id)
    made = tables.exports.c.asked_by == person_id
    await session.connection.execute(update(tables.exports).where(made).values(asked_by=None))
    said_for_others = tables.contributions.c.supporter_id == person_id
    await session.connection.execute(update(tables.contributions).where(said_for_others).values(supporter_id=None))
    await _drop_web_history(session, person_id)
    await session.connection.execute(delete(tables.people).where(tables.people.c.id == person_id))


async def _drop_web_history(session: Session, person_id: int) -> None:
    """Delete what the web chat still shows of this person, at each of their addresses."""
    found = await session.connection.execute(
        select(tables.addresses.c.id, tables.addresses.c.chat).where(
            tables.addresses.c.person_id == person_id, tables.addresses.c.channel == "web"
        )
    )
    chats = [int(session.sealer.open(row.chat, addresses.CHAT, row.id)) for row in found]
    for table in (tables.web_messages, tables.web_files):
        await session.connection.execute(delete(table).where(table.c.chat_id.in_(chats)))
