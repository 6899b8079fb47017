"""What goes wrong in the process of a command: given to it as `first`, so by name, and done half-way."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any

from storage import copying, restoring, tables
from storage.sealing import Sealer
from tests.drivers.engines import ask

SEALED_BEFORE = 5
THE_OTHERS = "datname = current_database() AND pid <> pg_backend_pid()"


def killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def left_by_the_server() -> None:
    """Let the server end every connection, as one does that is stopped."""
    ask(os.environ["SAYSO_DATABASE_URL"], f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {THE_OTHERS}")


def killed_as_it_restores() -> None:
    _half_way_through(killed)
    restoring._replace = lambda *_: killed()


def left_as_it_copies() -> None:
    _half_way_through(left_by_the_server)


def killed_as_it_seals() -> None:
    _sealing(killed)


def left_as_it_seals() -> None:
    _sealing(left_by_the_server)


def _half_way_through(what: Callable[[], None]) -> None:
    copy = copying.copy

    async def copied(*where: Any) -> None:
        if where[-1] is tables.places:
            what()
        await copy(*where)

    copying.copy = copied


def _sealing(what: Callable[[], None]) -> None:
    seal, count = Sealer.seal, 0

    def sealed(self: Sealer, *of: Any) -> bytes:
        nonlocal count
        count += 1
        if count == SEALED_BEFORE:
            what()
        return seal(self, *of)

    Sealer.seal = sealed  # type: ignore[method-assign]
