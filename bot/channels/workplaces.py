"""Signing in on a computer: by a link that works once, for a while, and only as long as somebody has duties."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import date, datetime, tzinfo
from typing import Protocol

from bot.domain.people import Person
from bot.domain.places import Place
from bot.domain.workplaces import NOTED_AGAIN
from bot.usecases.corresponding import answers
from bot.usecases.ports import AtHand
from bot.usecases.ways_to_work import Way, ways


class Signed(Protocol):
    """Where somebody is signed in."""

    @property
    def chat_id(self) -> int:
        """The pages' own chat."""
        ...

    @property
    def person(self) -> Person:
        """Who it is."""
        ...

    @property
    def used_at(self) -> datetime:
        """When it was last noted as used."""
        ...

    @property
    def place(self) -> Place:
        """Where they are on the pages."""
        ...


class WorkplaceStore(Protocol):
    """Who is signed in, as it is stored."""

    async def sign_in(self, token: str, secret: str, now: datetime, may: Callable[[Person], bool]) -> Signed | None:
        """Spend a link and sign its person in, or return None."""
        ...

    async def opened(self, secret: str, now: datetime) -> Signed | None:
        """Return where whoever holds this secret is signed in."""
        ...

    async def at_hand(self, person: Person, today: date) -> AtHand:
        """Return what waits for somebody who works for others."""
        ...

    async def used(self, chat_id: int, now: datetime) -> None:
        """Note that a sign-in is in use."""
        ...

    async def end(self, chat_id: int, person: Person, now: datetime) -> None:
        """End a sign-in."""
        ...


class Workplaces:
    """Signs people in and out, and tells who is there."""

    def __init__(self, store: WorkplaceStore, clock: Callable[[], datetime], zone: tzinfo) -> None:
        self._store = store
        self._clock = clock
        self._zone = zone

    async def sign_in(self, token: str) -> tuple[Signed, str] | None:
        """Spend a link. Returns where somebody is signed in now and the secret that opens it, None for no good link."""
        secret = secrets.token_urlsafe(32)
        found = await self._store.sign_in(token, secret, self._clock(), answers)
        return (found, secret) if found else None

    async def opened(self, secret: str) -> Signed | None:
        """Return where whoever holds this secret is signed in; it counts as used. None once their duties have ended."""
        now, found = self._clock(), await self.looked(secret)
        if found and now >= found.used_at + NOTED_AGAIN:
            await self._store.used(found.chat_id, now)
        return found

    async def looked(self, secret: str) -> Signed | None:
        """Return the same for a page that only lies open: that does not count as used."""
        found = await self._store.opened(secret, self._clock())
        return found if found and answers(found.person) else None

    async def ways(self, there: Signed) -> tuple[Way, ...]:
        """Return where somebody can go from every page, with what waits there."""
        now = self._clock()
        found = await self._store.at_hand(there.person, now.astimezone(self._zone).date())
        return ways(there.person, there.place, found, now, self._zone)

    async def sign_out(self, there: Signed) -> None:
        """End a sign-in."""
        await self._store.end(there.chat_id, there.person, self._clock())
