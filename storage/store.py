"""The one shared store: opened once a process, used in units of one transaction each."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import structlog
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from bot.domain.library import Library
from bot.domain.rounds import Round
from bot.usecases.ports import Counted, OrderedChance
from storage import clearing, counting, erasures, meetings, tables
from storage.ballot_secrets import BallotSecrets
from storage.begun import Begun
from storage.database import Database
from storage.engine import Unwritable
from storage.erasures import ErasedList
from storage.sealing import BadKey, Keyring, Sealer, make_keys, read_keys
from storage.session import Session
from storage.unit import Unit

log = structlog.get_logger()
DEPLOYMENT = tables.deployment.c
STANDING = select(DEPLOYMENT.edition, DEPLOYMENT.sender, DEPLOYMENT.sealed_with)
SEALED_ANEW = "Everything was sealed with a new key since this process began."
MIX_SECONDS = 3600.0
NOTED_WITHIN = 1.0
"""Seconds in which a process that lost the office notes what it has sent, where it lives."""


class Store:
    """The database with its keys. The key file lies outside the data folder, with vote secrets and the erased."""

    def __init__(self, database: Database, key_file: Path, chance: OrderedChance) -> None:
        self.database = database
        self.key_file = key_file
        self.chance = chance
        self._secrets = BallotSecrets(key_file.parent / "ballots")
        self.erased = ErasedList(key_file.parent / "erased")
        self._begun = Begun(key_file.parent / "begun")
        self.erased_again = 0
        self._sealer: Sealer | None = None
        self._library = Library(-1)
        self._closed: set[int] = set()
        self._uncleared: set[int] = set()
        self._erasing = False
        self._as_sender: int | None = None
        self._mix_at = 0.0
        self._outdated = asyncio.Event()

    async def open(self, serving: bool = False) -> None:
        """Open the database with its keys; on the very first run, make both.

        With `serving`, claims the database, so that no other process serves it. Raises BadKey where a database is
        there and its key is not, Unwritable where there was a database and is none, before anything is written; Taken.
        """
        begun_before = self._begun.is_marked()
        keyring = await self._keys(begun_before)
        if not await self.database.check(keyring) and begun_before:
            raise self._begun.gone(self.database.engine.name)
        if serving:
            await self.database.claim()
        await self.database.open(keyring)
        self._begun.mark()
        async with self.unit() as unit:
            await meetings.mend_secrets(unit.session)
            unit.session.uncleared.update(await clearing.left(unit.session))
            await self._erase_again(unit.session)

    async def _keys(self, begun_before: bool) -> Keyring:
        if self.key_file.exists() or await self.database.exists():
            if not self.key_file.exists():
                raise BadKey(
                    f"The key file {self.key_file} is missing. Put it back: the database cannot be read without it."
                )
            keyring = read_keys(self.key_file)
        elif begun_before:
            raise self._begun.gone(self.database.engine.name)
        else:
            try:
                keyring = make_keys(self.key_file)
            except OSError as error:
                raise Unwritable(f"The key file {self.key_file} cannot be made: {error.strerror}.") from None
        self._sealer = Sealer(keyring)
        return keyring

    @property
    def sealer(self) -> Sealer:
        """What seals and opens texts. Raises BadKey before the store is open."""
        if self._sealer is None:
            raise BadKey("The store is not open.")
        return self._sealer

    async def outdated(self) -> None:
        """Wait until a unit finds a key that this process does not have, made since it began. Raises BadKey then."""
        await self._outdated.wait()
        raise BadKey(f"{SEALED_ANEW} Start Sayso again.")

    @asynccontextmanager
    async def unit(self, beside: bool = False) -> AsyncIterator[Unit]:
        """Read and write in one transaction. What a closing destroys is destroyed after it is kept.

        What a very large one leaves to be cleared waits for `finish_closing`, so that whoever closed it need not.
        With `beside`, units of other processes that were begun so may be written at the same time. Writing what is
        not one person's alone raises NeedsAlone there: do all of it again in a unit of its own.
        """
        beside = beside and self.database.engine.several_processes
        async with self.database.writing(beside) as connection:
            found = await connection.execute(STANDING)
            edition, sender, sealed_with = found.one()
            if sealed_with not in self.sealer.keyring.seals:
                self._outdated.set()
                raise Unwritable(SEALED_ANEW)
            several = self.database.engine.several_processes
            sends = not several or sender == self._as_sender
            session = Session(
                connection,
                self.sealer,
                self._secrets,
                self.chance,
                beside=beside,
                several_processes=several,
                sends=sends,
            )
            unit = Unit(session, await self._current_library(session, edition))
            yield unit
        self._closed |= set(unit.closed)
        self._uncleared |= unit.session.uncleared
        self._erasing |= unit.erases
        await self._destroy()
        await self._finish_erasing()

    async def counted(self, round_: Round) -> Counted:
        """Count what was given in a round that is shut, while turns go on."""
        async with self.database.reading() as connection:
            return await counting.counted(Session(connection, self.sealer, self._secrets, self.chance), round_)

    async def finish_closing(self) -> None:
        """Clear the ballots of closed votes, bit by bit; destroy their secrets, and what the log still holds of them.

        What fails now is tried again by the next call, and at the next start: the closing itself is kept already.
        """
        await self._destroy()
        try:
            while self._uncleared:
                await self._clear(min(self._uncleared))
        except (Unwritable, SQLAlchemyError) as failure:
            log.error("a closed vote is not cleared yet", failure=type(failure).__name__)
            return
        await self._destroy()

    async def _clear(self, round_id: int) -> None:
        async with self.database.writing() as connection:
            session = Session(connection, self.sealer, self._secrets, self.chance)
            await clearing.clear(session, round_id)
        if round_id not in session.uncleared:
            self._uncleared.discard(round_id)
            self._closed.add(round_id)

    async def _destroy(self) -> None:
        """Destroy the secrets of closed votes at once, and what the log holds of them when no ballot is left."""
        while self._closed:
            done = set(self._closed)
            try:
                for round_id in done:
                    self._secrets.destroy(round_id)
                if self._uncleared:
                    return
                await self.database.scrub()
            except (OSError, SQLAlchemyError) as failure:
                log.error("a closed vote's secret is not destroyed yet", failure=type(failure).__name__)
                return
            self._closed -= done

    async def mix(self) -> None:
        """Once an hour, let no order of rows tell who gave which ballot, where the engine keeps one."""
        now = time.monotonic()
        if self.database.engine.keeps_order and now >= self._mix_at:
            self._mix_at = now + MIX_SECONDS
            await self.database.scrub()

    async def _erase_again(self, session: Session) -> None:
        """Erase what a database that was restored has of whoever left since. Raises Unwritable."""
        try:
            await erasures.move(session, self.erased)
            self.erased_again = await erasures.erase_again(session, self.erased.read())
        except OSError as error:
            raise Unwritable(f"The list of the erased, {self.erased.path}, cannot be used: {error.strerror}.") from None

    async def _finish_erasing(self) -> None:
        """Move what was erased to the list. What fails now is tried again by the next call, and at the next start."""
        if not self._erasing:
            return
        try:
            async with self.database.writing() as connection:
                session = Session(connection, self.sealer, self._secrets, self.chance)
                await erasures.move(session, self.erased)
        except (OSError, Unwritable) as failure:
            log.error("what was erased is not in the list yet", failure=type(failure).__name__)
            return
        self._erasing = False

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Session]:
        """Read without holding up whoever writes."""
        async with self.database.reading() as connection:
            yield Session(connection, self.sealer, self._secrets, self.chance)

    async def begin_sending(self) -> bool:
        """Let this process, which has the office, be the one that sends. Another that was finds so in its next unit.

        Returns whether another has sent since this one last did. One that may live still is given a moment, to note
        what it knows to be sent.
        """
        if not self.database.engine.several_processes:
            return False
        before, office = self._as_sender, self.database.office
        last = await office.last()
        if last and last == before:
            return False
        if last:
            await asyncio.sleep(NOTED_WITHIN)
        number = self.chance.new_id()
        await office.begins(number)
        self._as_sender = number
        return before is not None

    async def _current_library(self, session: Session, edition: int) -> Library:
        if edition != self._library.edition:
            self._library = await meetings.load(session)
            self._secrets.keep_only(each.id for each in self._library.rounds.values() if not each.closed_at)
        return self._library
