"""What files are made from: releases, and for the working file what was said and checked."""

from __future__ import annotations

from sqlalchemy import select

from bot.domain.contributions import Purpose
from bot.usecases.exchange import Material
from storage import meetings, tables
from storage.contributions import StoredContributions
from storage.exports import KEY, MADE_FOR
from storage.releases import StoredReleases
from storage.store import Store


class StoredExports:
    """What files are made from."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def material(self, export_id: int) -> Material:
        """Return the material of a file that was asked for and logged. Raises KeyError for another."""
        async with self._store.reading() as session:
            found = await session.connection.execute(select(tables.exports).where(tables.exports.c.id == export_id))
            row = found.one_or_none()
            if row is None:
                raise KeyError(f"There is no export {export_id}.")
            library = await meetings.load(session)
            stored = StoredReleases(session)
            released = [await stored.of_round(each.id) for each in library.rounds.values() if each.closed_at]
            readings = [await stored.of_reading(each) for each in library.meetings]
            said = StoredContributions(session)
            return Material(
                kind=row.kind,
                made_for=session.sealer.open(row.made_for, MADE_FOR, row.id),
                purpose=row.purpose,
                made_at=row.made_at,
                expires=row.expires_at,
                key=session.sealer.open_bytes(row.pseudonym_key, KEY, row.id),
                library=library,
                releases=[each for each in released if each],
                readings=[each for each in readings if each],
                said=[*await said.listed(Purpose.PRIORITY), *await said.listed(Purpose.QUESTION)],
            )
