"""Signing in on a computer as its pages use it: each call is a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from bot.domain.acts import Act
from bot.domain.changes import NoteAct
from bot.domain.library import Library
from bot.domain.people import Person, Role
from bot.domain.screens import step
from bot.domain.workplaces import COMPUTER
from bot.usecases.ports import AtHand
from storage import at_hand, meetings, workplaces
from storage.store import Store
from storage.unit import Unit
from storage.workplaces import Workplace


class StoredWorkplaces:
    """Who is signed in on a computer."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._library = Library(-1)

    async def sign_in(self, token: str, secret: str, now: datetime, may: Callable[[Person], bool]) -> Workplace | None:
        """Spend a link and sign its person in, or return None."""
        async with self._store.unit() as unit:
            found = await workplaces.sign_in(unit.session, token, secret, now, may)
            if found:
                await self._note(unit, found.person, "computer-in", now)
            return found

    async def opened(self, secret: str, now: datetime) -> Workplace | None:
        """Return where whoever holds this secret is signed in."""
        async with self._store.reading() as session:
            return await workplaces.opened(session, secret, now)

    async def at_hand(self, person: Person, today: date) -> AtHand:
        """Return what waits for somebody who works for others."""
        async with self._store.reading() as session:
            if await meetings.edition(session) != self._library.edition:
                self._library = await meetings.load(session, own_words=False)
            return await at_hand.at_hand(session, self._library, self._library.staff.closed_to(person.id), today)

    async def used(self, chat_id: int, now: datetime) -> None:
        """Note that a sign-in is in use."""
        async with self._store.unit() as unit:
            await workplaces.used(unit.session, chat_id, now)

    async def end(self, chat_id: int, person: Person, now: datetime) -> None:
        """End a sign-in."""
        async with self._store.unit() as unit:
            await workplaces.end(unit.session, chat_id)
            await self._note(unit, person, "computer-out", now)

    async def _note(self, unit: Unit, person: Person, name: str, now: datetime) -> None:
        """Note it where an organiser did it: what others do is not for organisers to read."""
        if person.may(Role.ORGANISER):
            act = Act(unit.session.chance.ordered_id(), now, person.id, COMPUTER, step(name))
            await unit.write([NoteAct(act)])
