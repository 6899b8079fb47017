"""The election of the one process that sends, by a lock that the server gives to one connection at a time.

A process that dies, or whose machine does, loses its connection and with it the office: the next one has it within
seconds. One that hangs keeps its connection; where it has asked nothing for a while, another has the server cut it.
Processes tell each other over the same connections what has come, so that nobody waits for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from typing import Any

from sqlalchemy import URL, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.connecting import connect, failures
from storage.engine import Unwritable

TRY = "SELECT pg_try_advisory_lock(2, 0)"
SERVE, ALONE = "SELECT pg_try_advisory_lock_shared(3, 0)", "SELECT pg_try_advisory_lock(3, 0)"
"""The lock of all who serve. Whoever restores or changes the key has it alone."""
LET_GO = "SELECT pg_advisory_unlock_all()"
BESIDE_A_MOMENT = "SELECT pg_try_advisory_xact_lock_shared(3, 0)"
STILL = "SELECT true"
NOTICES = "sayso"
TELL = text("SELECT pg_notify('sayso', :what)")
AGAIN_SECONDS = 2.0
ANSWERS_WITHIN = 3.0
SENDS_FOR, HANGS_AFTER = 6.0, 8.0
"""Seconds since it last asked: so long a process may send, and after so long another may take its office. It asks more
often than that, and begins nothing in between: one that wakes up late finds that it may not send."""
CUT_WHO_HANGS = """SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE locktype = 'advisory' AND classid = 2 AND objid = 0 AND granted AND datname = current_database()
    AND state = 'idle' AND state_change < clock_timestamp() - make_interval(secs => $1)"""
LAST = "SELECT sender FROM deployment"
BEGIN = """WITH alone AS MATERIALIZED (SELECT pg_advisory_xact_lock(1, 0) IS NOT NULL AS waited)
    UPDATE deployment SET sender = $1 FROM alone WHERE waited"""
RESIGN = """WITH alone AS MATERIALIZED (SELECT pg_advisory_xact_lock(1, 0) IS NOT NULL AS waited)
    UPDATE deployment SET sender = 0 FROM alone WHERE waited AND sender = $1"""
"""0 says that whoever sent has ended well, and told all that it knew. Both wait for whoever writes."""
WAITS_FOR_WRITERS = 12.0


async def tell(connection: AsyncConnection, what: str) -> None:
    """Tell all processes something once this transaction is committed."""
    await connection.execute(TELL, {"what": what})


class Election:
    """One process's part in the election."""

    def __init__(self, address: URL) -> None:
        self._address = address
        self._connection: Any = None
        self._listens = False
        self._cut = asyncio.Event()
        self._asked = float("-inf")
        self._number: int | None = None

    async def take_part(self, alone: bool = False) -> bool:
        """Be one of those who serve, or with `alone` keep all others out, until this leaves. Returns whether it can.

        The office alone would not tell: for a moment after its holder died, nobody has it. Raises Unwritable.
        """
        self._connection = await connect(self._address)
        self._cut = cut = asyncio.Event()
        self._connection.add_termination_listener(lambda *_: cut.set())
        if await self._answers(ALONE if alone else SERVE):
            return True
        await self.leave()
        return False

    async def won(self, told: Callable[[str], None]) -> None:
        """Wait until this process is elected, trying every few seconds. Until it is lost, `told` hears notices."""
        while not await self._try(told):
            await asyncio.sleep(AGAIN_SECONDS)

    async def lost(self) -> None:
        """Wait until the connection that holds the lock is cut, or does not answer any more."""
        while await self._has_it(STILL):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(AGAIN_SECONDS):
                    await self._cut.wait()
        await self.leave()

    def holds(self) -> bool:
        """Whether this process may send: it has the lock, and has not been too long without asking for it."""
        cut = self._connection is None or self._connection.is_closed()
        return not cut and time.monotonic() - self._asked < SENDS_FOR

    async def last(self) -> int | None:
        """Return the number of the process that began to send last; 0 where it ended well, None where none ever did.

        Raises Unwritable where the lock is lost.
        """
        found: int | None = await self._asks(ANSWERS_WITHIN, LAST)
        return found

    async def begins(self, number: int) -> None:
        """Note that this process sends from now on. Raises Unwritable where the lock is lost: it is another's then.

        It goes over the connection that holds the lock, so that no other can have begun since.
        """
        await self._asks(WAITS_FOR_WRITERS, BEGIN, number)
        self._number = number

    async def resign(self) -> None:
        """Note that this process has ended well, where that can be noted: the next one need not wait."""
        number, self._number = self._number, None
        if number is not None:
            with contextlib.suppress(Unwritable):
                await self._asks(ANSWERS_WITHIN, RESIGN, number)

    async def leave(self) -> None:
        """Let go of the connection, and so of the locks: of those at once, as somebody may be waiting to start."""
        await self._answers(LET_GO)
        self._drop()

    def _drop(self) -> None:
        connection, self._connection, self._listens = self._connection, None, False
        self._asked = float("-inf")
        if connection is not None:
            connection.terminate()

    async def _try(self, told: Callable[[str], None]) -> bool:
        try:
            if self._connection is None and not await self.take_part():
                return False
            if not self._listens:
                await self._connection.add_listener(NOTICES, lambda *notice: told(notice[-1]))
                self._listens = True
        except Unwritable:
            return False
        except failures():
            self._drop()
            return False
        if await self._has_it(TRY):
            return True
        await self._answers(CUT_WHO_HANGS, HANGS_AFTER)
        return False

    async def _has_it(self, question: str) -> bool:
        """Whether this process has the office, as the server says now."""
        asked = time.monotonic()
        yes = await self._answers(question)
        self._asked = asked if yes else float("-inf")
        return yes

    async def _answers(self, question: str, *values: object) -> bool:
        """Whether the server says yes, soon enough. A connection on which it says nothing is given up."""
        if self._connection is None:
            return False
        try:
            return bool(await self._connection.fetchval(question, *values, timeout=ANSWERS_WITHIN))
        except failures():
            self._drop()
            return False

    async def _asks(self, within: float, statement: str, *values: object) -> Any:
        """Ask or note something over the connection that holds the lock."""
        if self._connection is None:
            raise Unwritable("The office is lost.")
        try:
            return await self._connection.fetchval(statement, *values, timeout=within)
        except failures() as failure:
            self._drop()
            raise Unwritable(f"The office is lost: {type(failure).__name__}.") from None
