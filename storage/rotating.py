"""Sealing everything with a new key, a page at a time. Killed in the middle, the next run goes on where it was.

Every record names the key it was sealed with, so that old and new ones stand side by side meanwhile. Old keys stay in
the key file until they are dropped: backups made before need them.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Column, LargeBinary, Table, and_, func, select, tuple_, update

from storage import tables
from storage.copying import FEW, LARGE
from storage.database import Database
from storage.sealing import FORMAT, KEY, BadKey, Keyring, Sealer, replace_keys

PAGE = 500
MOST_KEYS = 255
NOT_BY_THE_KEY_FILE = frozenset({"pictures.content", "vote_names.name"})
"""Pictures are published; names beside answers are sealed under the vote's own secret until it closes."""
ROWS = {"places": "person_id", "workplaces": "address_id", "space_answers": "person_id", "web_messages": "seal_id"}
"""The column that a seal is bound to, where that is not `id`."""


@dataclass(frozen=True)
class Sealed:
    """A column of sealed records: `row` is what each is bound to."""

    table: Table
    column: Column[bytes]
    row: Column[int]

    @property
    def place(self) -> str:
        """What each record is bound to besides its row."""
        return f"{self.table.name}.{self.column.name}"


def sealed_columns() -> Iterator[Sealed]:
    """Yield every column that is sealed with a key of the key file: bytes of any length, but for a few."""
    for table in tables.metadata.sorted_tables:
        for column in table.columns:
            any_length = isinstance(column.type, LargeBinary) and column.type.length is None
            if any_length and f"{table.name}.{column.name}" not in NOT_BY_THE_KEY_FILE:
                yield Sealed(table, column, table.columns[ROWS.get(table.name, "id")])


async def rotate(database: Database, keyring: Keyring, key_file: Path) -> int:
    """Seal everything with a new key, or go on where that was ended. Returns how many records were sealed anew.

    From then on no process writes that has only the keys of before.

    The caller has claimed the database. Raises BadKey where a record cannot be opened or no more keys can be made,
    BrokenSeal, Unwritable.
    """
    if not await _unfinished(database, keyring):
        keyring = with_new_key(keyring)
        replace_keys(key_file, keyring)
    async with database.writing() as connection:
        await connection.execute(update(tables.deployment).values(sealed_with=keyring.current))
    sealer, count = Sealer(keyring), 0
    for each in sealed_columns():
        async for rows in _pages(database, each, keyring.current):
            async with database.writing() as connection:
                for *key, bound_to, record in rows:
                    anew = sealer.seal(sealer.open_bytes(record, each.place, bound_to), each.place, bound_to)
                    where = [column == value for column, value in zip(each.table.primary_key, key, strict=True)]
                    unchanged = each.column == record
                    await connection.execute(update(each.table).where(*where, unchanged).values({each.column: anew}))
            count += len(rows)
    await _scrub(database)
    return count


def with_new_key(keyring: Keyring) -> Keyring:
    """Return the keys with one more, which seals from now on. Raises BadKey where there are too many."""
    number = max(keyring.seals) + 1
    if number > MOST_KEYS:
        raise BadKey(f"The key file holds {len(keyring.seals)} keys: drop the old ones first.")
    return replace(keyring, seals={**keyring.seals, number: secrets.token_bytes(KEY)}, current=number)


async def drop_old(database: Database, keyring: Keyring, key_file: Path) -> int:
    """Drop the keys that seal nothing in the database any more. Returns how many those were. Raises BadKey."""
    if await _unfinished(database, keyring):
        raise BadKey("Some records are sealed with an old key still. Run it without --drop-old first.")
    await _scrub(database)
    replace_keys(key_file, replace(keyring, seals={keyring.current: keyring.seals[keyring.current]}))
    return len(keyring.seals) - 1


async def _scrub(database: Database) -> None:
    """Leave no copy of a record as it was sealed before: a new key may be there because somebody has the old one."""
    await database.scrub({each.table.name for each in sealed_columns()})


async def _unfinished(database: Database, keyring: Keyring) -> bool:
    """Whether a rotation was ended in the middle: some records are sealed with the current key, or can be, not all."""
    if len(keyring.seals) == 1:
        return False
    for each in sealed_columns():
        async for _ in _pages(database, each, keyring.current):
            return True
    return False


async def _pages(database: Database, each: Sealed, current: int) -> AsyncIterator[Sequence[tuple[Any, ...]]]:
    """Yield (primary key, row, record) of what is not sealed with the current key, a page at a time."""
    key = tuple(each.table.primary_key)
    old = and_(func.length(each.column) > 0, func.substr(each.column, 1, 2) != bytes((FORMAT, current)))
    wanted = select(*key, each.row.label("bound_to"), each.column.label("record")).where(old).order_by(*key)
    wanted = wanted.limit(FEW if each.table.name in LARGE else PAGE)
    after = None
    while True:
        async with database.reading() as connection:
            later = wanted if after is None else wanted.where(tuple_(*key) > after)
            rows = [tuple(row) for row in await connection.execute(later)]
        if not rows:
            return
        yield rows
        after = tuple(rows[-1][: len(key)])
