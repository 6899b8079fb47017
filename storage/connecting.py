"""Connections to a PostgreSQL server, and the one line that says why there is none."""

from __future__ import annotations

import socket
from typing import Any

from sqlalchemy import URL

from storage.engine import Unwritable

OLDEST = 14
REACH_SECONDS = 10.0
ANSWER_SECONDS = 40.0
"""How long a statement may take while people wait: after that the server is taken to be gone, and asked anew."""
EACH_CONNECTION = {
    "application_name": "sayso",
    "jit": "off",
    "synchronous_commit": "on",
    "lock_timeout": "10s",
    "idle_in_transaction_session_timeout": "15s",
    "tcp_keepalives_idle": "3",
    "tcp_keepalives_interval": "1",
    "tcp_keepalives_count": "3",
}
"""What is acknowledged survives a loss of power. A process whose machine is gone holds a lock for 6 seconds at most,
one that hangs for 15."""
WHY = {
    "28": "the user or the password is wrong. See SAYSO_DATABASE_URL",
    "3D": "the server has no database of this name. Make one there: createdb",
    "53": "it has no connection left. Let it take more: max_connections",
    "57": "it is starting or stopping. Try again in a moment",
}
"""What to do where a server says no, by the class of its SQLSTATE."""


def failures() -> tuple[type[Exception], ...]:
    """Return what is raised where there is no connection, or one that broke, even in the middle of an answer."""
    import asyncpg

    return OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError


def broke(error: object) -> bool:
    """Whether a connection is in no state to be used any more, by what the driver raised. Wrong values are not that."""
    import asyncpg

    return isinstance(error, asyncpg.InterfaceError | asyncpg.InternalClientError) and not isinstance(error, ValueError)


def named(address: URL) -> str:
    """Return how whoever runs Sayso knows a database: without the password."""
    return address.set(password=None, query={}).render_as_string()


def where_of(address: URL) -> str:
    """Return the host and port of a server, or the folder of its socket."""
    host = address.host or str(address.query.get("host", "localhost"))
    return f"{host}:{address.port}" if address.port else host


async def connect(address: URL, within: float | None = None, **settings: str) -> Any:
    """Return a connection of asyncpg's, which answers `within` so many seconds or raises TimeoutError.

    Raises Unwritable with one line that says why there is none.
    """
    import asyncpg

    _, how = address.get_dialect()().create_connect_args(address)
    name = named(address)
    try:
        given = EACH_CONNECTION | settings
        connection = await asyncpg.connect(**how, timeout=REACH_SECONDS, command_timeout=within, server_settings=given)
    except failures() as error:
        reason = _reason(error, where_of(address))
        raise Unwritable(f"The database {name} cannot be reached: {reason}.") from None
    found = connection.get_server_version().major
    if found < OLDEST:
        await connection.close()
        raise Unwritable(f"The database {name} is on PostgreSQL {found}. Sayso needs {OLDEST} or newer.")
    return connection


def _reason(error: Exception, where: str) -> str:
    """Say in everyday words why there is no connection, and what to do."""
    if isinstance(error, TimeoutError):
        return f"{where} did not answer within {REACH_SECONDS:.0f} seconds. See that this machine may reach it"
    if isinstance(error, socket.gaierror):
        return f"nobody knows the name {where}. See SAYSO_DATABASE_URL"
    if isinstance(error, OSError):
        return f"nothing answers at {where}. Start the server there, or see SAYSO_DATABASE_URL"
    said = " ".join(str(error).split()).rstrip(".") or type(error).__name__
    return WHY.get(str(getattr(error, "sqlstate", None) or "")[:2], said)
