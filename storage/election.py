"""The election of the one process that sends, by a lock that the server gives to one connection at a time.

A process that dies, or whose machine does, loses its connection and with it the office: the next one has it within
seconds. Processes tell each other over the same connections what has come, so that nobody waits for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from sqlalchemy import URL, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.connecting import connect
from storage.engine import Unwritable

TRY = "SELECT pg_try_advisory_lock(2, 0)"
SERVE, ALONE = "SELECT pg_try_advisory_lock_shared(3, 0)", "SELECT pg_try_advisory_lock(3, 0)"
"""The lock of all who serve. Whoever restores or changes the key has it alone."""
LET_GO = "SELECT pg_advisory_unlock_all()"
BESIDE_A_MOMENT = "SELECT pg_try_advisory_xact_lock_shared(3, 0)"
NOTICES = "sayso"
TELL = text("SELECT pg_notify('sayso', :what)")
AGAIN_SECONDS = 2.0
ANSWERS_WITHIN = 3.0


async def tell(connection: AsyncConnection, what: str) -> None:
    """Tell all processes something once this transaction is committed."""
    await connection.execute(TELL, {"what": what})


class Election:
    """One process's part in the election."""

    def __init__(self, address: URL) -> None:
        self._address = address
        self._connection: Any = None
        self._listens = False

    async def take_part(self, alone: bool = False) -> bool:
        """Be one of those who serve, or with `alone` keep all others out, until this leaves. Returns whether it can.

        The office alone would not tell: for a moment after its holder died, nobody has it. Raises Unwritable.
        """
        self._connection = await connect(self._address)
        if await self._answers(ALONE if alone else SERVE):
            return True
        await self.leave()
        return False

    async def won(self, told: Callable[[str], None]) -> None:
        """Wait until this process is elected, trying every few seconds. Until it is lost, `told` hears notices."""
        while not await self._try(told):
            await asyncio.sleep(AGAIN_SECONDS)

    async def lost(self) -> None:
        """Wait until the connection that holds the lock does not answer any more."""
        while await self._answers("SELECT true"):
            await asyncio.sleep(AGAIN_SECONDS)
        await self.leave()

    async def leave(self) -> None:
        """Let go of the connection, and so of the locks: of those at once, as somebody may be waiting to start."""
        await self._answers(LET_GO)
        self._drop()

    def _drop(self) -> None:
        connection, self._connection, self._listens = self._connection, None, False
        if connection is not None:
            connection.terminate()

    async def _try(self, told: Callable[[str], None]) -> bool:
        import asyncpg

        try:
            if self._connection is None and not await self.take_part():
                return False
            if not self._listens:
                await self._connection.add_listener(NOTICES, lambda *notice: told(notice[-1]))
                self._listens = True
        except (Unwritable, OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            self._drop()
            return False
        return await self._answers(TRY)

    async def _answers(self, question: str) -> bool:
        """Whether the server says yes, soon enough. A connection on which it says nothing is given up."""
        import asyncpg

        if self._connection is None:
            return False
        try:
            return bool(await self._connection.fetchval(question, timeout=ANSWERS_WITHIN))
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
            self._drop()
            return False
