"""Where bare bots keep votes."""

from __future__ import annotations

from pathlib import Path

import aiosqlite

REPLY = "Saved: yes. Should the centre open on Sunday mornings?"
CHOICES = ("Yes", "Not sure", "No")


class BareTable:
    """One table of votes."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def open(self) -> None:
        self._database = await aiosqlite.connect(self._path)
        await self._database.execute("PRAGMA journal_mode=WAL")
        await self._database.execute("PRAGMA synchronous=FULL")
        await self._database.execute("CREATE TABLE votes (person INTEGER PRIMARY KEY, choice TEXT NOT NULL)")
        await self._database.commit()

    async def keep(self, person: int, choice: str | None) -> None:
        await self._database.execute(
            "INSERT INTO votes VALUES (?, ?) ON CONFLICT (person) DO UPDATE SET choice = excluded.choice",
            (person, choice),
        )
        await self._database.commit()

    async def close(self) -> None:
        await self._database.close()
