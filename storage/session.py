"""What every subject file works with: one connection inside a transaction, and what seals and draws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Insert, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.usecases.ports import OrderedChance
from storage.ballot_secrets import BallotSecrets
from storage.election import tell
from storage.sealing import Sealer


class Conflict(Exception):
    """What was decided on is no longer so: an invite spent by somebody else meanwhile. Decide anew."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What a person is in one round: the key of their answers, and what fixes their order of options."""

    answerer: bytes
    seed: bytes


@dataclass(frozen=True, slots=True)
class Session:
    """One transaction, and what it needs. `identities` are worked out once a transaction, by (round, person).

    `uncleared` are votes that have closed, of whose ballots some are left to be cleared by later transactions.
    With `beside`, others write at the same time: it may change only what is one person's alone (storage/beside.py).
    `sends` where the sender of this process sends replies itself; of `several_processes`, another may.
    """

    connection: AsyncConnection
    sealer: Sealer
    secrets: BallotSecrets
    chance: OrderedChance
    identities: dict[tuple[int, int], Identity] = field(default_factory=dict)
    uncleared: set[int] = field(default_factory=set)
    beside: bool = False
    several_processes: bool = False
    sends: bool = True

    async def tell(self, what: str) -> None:
        """Tell the other processes something once this transaction is committed."""
        if self.several_processes:
            await tell(self.connection, what)

    async def upsert(self, table: Table, rows: Sequence[dict[str, Any]], ignore: bool = False) -> None:
        """Insert rows; where their key is known, replace the other columns, or with `ignore` leave them."""
        if rows:
            statement = _upsert(self.connection.dialect.name, table, tuple(rows[0]), ignore)
            await self.connection.execute(statement, rows)


@cache
def _upsert(dialect: str, table: Table, columns: tuple[str, ...], ignore: bool) -> Insert:
    insert: sqlite.Insert | postgresql.Insert
    insert = sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
    keys = [column.name for column in table.primary_key]
    others = {name: insert.excluded[name] for name in columns if name not in keys}
    if ignore or not others:
        return insert.on_conflict_do_nothing()
    return insert.on_conflict_do_update(index_elements=keys, set_=others)
