"""The one shared store: opened once a process, used in units of one transaction each."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.domain.library import Library
from bot.usecases.ports import OrderedChance
from storage import meetings
from storage.ballot_secrets import BallotSecrets
from storage.database import Database
from storage.sealing import BadKey, Keyring, Sealer, make_keys, read_keys
from storage.session import Session
from storage.unit import Unit


class Store:
    """The database with its keys. `key_file` lies outside the data folder; vote secrets lie beside it."""

    def __init__(self, database: Database, key_file: Path, chance: OrderedChance) -> None:
        self.database = database
        self.key_file = key_file
        self.chance = chance
        self._secrets = BallotSecrets(key_file.parent / "ballots")
        self._sealer: Sealer | None = None
        self._library = Library(-1)

    async def open(self) -> None:
        """Open the database with its keys; on the very first run, make both.

        Raises BadKey where a database is there and its key is not, before anything is written.
        """
        await self.database.open(self._keys())
        async with self.unit() as unit:
            await meetings.mend_secrets(unit.session)

    def _keys(self) -> Keyring:
        if self.key_file.exists() or self.database.exists:
            if not self.key_file.exists():
                raise BadKey(f"There is a database, and its key file {self.key_file} is missing.")
            keyring = read_keys(self.key_file)
        else:
            keyring = make_keys(self.key_file)
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
        for round_id in unit.closed:
            self._secrets.destroy(round_id)
        if unit.closed:
            await self.database.scrub()

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
