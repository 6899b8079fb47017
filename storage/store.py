"""The one shared store: opened once a process, used in units of one transaction each."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.domain.library import Library
from bot.usecases.ports import OrderedChance
from storage import meetings
from storage.ballot_secrets import BallotSecrets
from storage.database import Database, Unwritable
from storage.sealing import BadKey, Keyring, Sealer, make_keys, read_keys
from storage.session import Session
from storage.unit import Unit

log = structlog.get_logger()


class Store:
    """The database with its keys. `key_file` lies outside the data folder; vote secrets lie beside it."""

    def __init__(self, database: Database, key_file: Path, chance: OrderedChance) -> None:
        self.database = database
        self.key_file = key_file
        self.chance = chance
        self._secrets = BallotSecrets(key_file.parent / "ballots")
        self._sealer: Sealer | None = None
        self._library = Library(-1)
        self._closed: set[int] = set()

    async def open(self, serving: bool = False) -> None:
        """Open the database with its keys; on the very first run, make both.

        With `serving`, claims the database, so that no other process serves it. Raises BadKey where a database is
        there and its key is not, before anything is written; Taken and Unwritable.
        """
        keyring = self._keys()
        await self.database.check(keyring)
        if serving:
            self.database.claim()
        await self.database.open(keyring)
        async with self.unit() as unit:
            await meetings.mend_secrets(unit.session)

    def _keys(self) -> Keyring:
        if self.key_file.exists() or self.database.exists:
            if not self.key_file.exists():
                raise BadKey(
                    f"The key file {self.key_file} is missing. Put it back: the database cannot be read without it."
                )
            keyring = read_keys(self.key_file)
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

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[Unit]:
        """Read and write in one transaction. What a closing destroys is destroyed after it is kept."""
        async with self.database.writing() as connection:
            session = Session(connection, self.sealer, self._secrets, self.chance)
            unit = Unit(session, await self._current_library(session))
            yield unit
        self._closed |= set(unit.closed)
        await self.finish_closing()

    async def finish_closing(self) -> None:
        """Destroy the secrets of votes that are closed, and what the log still holds of their ballots.

        What fails now is tried again by the next call, and at the next start: the closing itself is kept already.
        """
        while self._closed:
            try:
                for round_id in self._closed:
                    self._secrets.destroy(round_id)
                await self.database.scrub()
            except (OSError, SQLAlchemyError) as failure:
                log.error("a closed vote's secret is not destroyed yet", failure=type(failure).__name__)
                return
            self._closed.clear()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Session]:
        """Read without holding up whoever writes."""
        async with self.database.reading() as connection:
            yield Session(connection, self.sealer, self._secrets, self.chance)

    async def _current_library(self, session: Session) -> Library:
        if await meetings.edition(session) != self._library.edition:
            self._library = await meetings.load(session)
            self._secrets.keep_only(each.id for each in self._library.rounds.values() if not each.closed_at)
        return self._library
