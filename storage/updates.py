"""What has arrived: which updates are handled, from whom they are, and those set aside after failing 3 times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, select

from bot.domain.library import Library
from bot.domain.workplaces import COMPUTER
from bot.usecases.exchange import Known, Loaded, Sender, UpdateKey
from bot.usecases.ports import Given
from storage import answers, beside, identities, people, tables, workplaces
from storage.addresses import lookup
from storage.session import Session

PAYLOAD = "set_aside.payload"
UPDATES, ADDRESSES, PLACES = tables.handled_updates.c, tables.addresses.c, tables.places.c
# Made once: every turn asks these, and what makes a statement takes longer than what runs it.
HANDLED = select(UPDATES.update_id).where(
    UPDATES.channel == bindparam("channel"), UPDATES.update_id.in_(bindparam("numbers", expanding=True))
)
KNOWN = (
    select(
        *people.PERSON_COLUMNS,
        ADDRESSES.lookup,
        ADDRESSES.id.label("address_id"),
        ADDRESSES.blocked,
        PLACES.revision,
        PLACES.body,
    )
    .join(tables.people, tables.people.c.id == ADDRESSES.person_id)
    .outerjoin(tables.places, PLACES.person_id == ADDRESSES.person_id)
    .where(ADDRESSES.lookup.in_(bindparam("lookups", expanding=True)))
)
REMEMBERED = timedelta(days=7)
"""Telegram keeps an update it could not deliver for a day at the most; web chats count their own. The rest is for
clocks that jump: what comes again after that must not count again."""


async def load(session: Session, keys: Sequence[UpdateKey], senders: Sequence[Sender], library: Library) -> Loaded:
    """Load what a batch needs, in few statements. What is handled meanwhile by another process is waited for."""
    if session.beside:
        await beside.queue_up(session.connection, [lookup(session, *sender) for sender in senders])
    handled = await _handled(session, keys)
    known = await _known(session, senders)
    return Loaded(handled, known, await _given(session, known.values(), library))


async def _handled(session: Session, keys: Sequence[UpdateKey]) -> frozenset[UpdateKey]:
    by_channel: dict[str, list[int]] = {}
    for channel, update_id in keys:
        by_channel.setdefault(channel, []).append(update_id)
    found: set[UpdateKey] = set()
    for channel, numbers in by_channel.items():
        rows = await session.connection.scalars(HANDLED, {"channel": channel, "numbers": numbers})
        found.update((channel, update_id) for update_id in rows)
    return frozenset(found)


async def _known(session: Session, senders: Sequence[Sender]) -> dict[Sender, Known]:
    by_lookup = {lookup(session, *sender): sender for sender in senders}
    found = await session.connection.execute(KNOWN, {"lookups": list(by_lookup)})
    known = {
        by_lookup[row.lookup]: Known(
            row.address_id,
            people.person_from(session, row),
            people.place_from(session, row.person_id, row.revision, row.body),
            row.blocked,
        )
        for row in found
    }
    return await _at_computers(session, known)


async def _at_computers(session: Session, known: dict[Sender, Known]) -> dict[Sender, Known]:
    """Let those who are signed in on a computer be where they are there."""
    there = {each.address_id: sender for sender, each in known.items() if sender[0] == COMPUTER}
    if there:
        found = await workplaces.places(session, there)
        known |= {sender: replace(known[sender], place=found.get(id_)) for id_, sender in there.items()}
    return known


async def _given(session: Session, known: Iterable[Known], library: Library) -> dict[int, dict[int, dict[int, Given]]]:
    keys: dict[int, identities.Key] = {}
    for each in known:
        round_ = library.rounds.get(each.place.round_id or 0) if each.place else None
        if round_ and not round_.closed_at:
            keys[each.person.id] = (round_.id, identities.answerer(session, round_.id, each.person.id, round_.secret))
    found = await answers.given_by(session, list(keys.values()))
    return {person_id: {key[0]: found[key]} for person_id, key in keys.items()}


async def mark_handled(session: Session, updates: Sequence[UpdateKey], now: datetime) -> None:
    """Remember updates as handled, whatever their order: ids may start anew at random after a week of silence."""
    rows = [{"channel": channel, "update_id": update_id, "handled_at": now} for channel, update_id in updates]
    await session.upsert(tables.handled_updates, rows, ignore=True)


async def forget_old(session: Session, now: datetime) -> None:
    """Forget updates too old to come again."""
    await session.connection.execute(delete(tables.handled_updates).where(UPDATES.handled_at < now - REMEMBERED))


async def put_aside(session: Session, update: UpdateKey, payload: str, failure: str, now: datetime) -> None:
    """Keep an update that failed 3 times, sealed, so that it blocks nobody and can be looked into."""
    id_ = session.chance.new_id()
    row = {
        "id": id_,
        "channel": update[0],
        "update_id": update[1],
        "payload": session.sealer.seal(payload, PAYLOAD, id_),
        "failure": failure[:200],
        "set_aside_at": now,
    }
    await session.connection.execute(tables.set_aside.insert(), [row])
