"""A server that cannot be used is told of in one line that says why, what to do, and not the password."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import make_url

from storage import connecting
from storage.database import Database
from storage.engine import Unwritable
from tests.drivers.engines import new_database
from tests.drivers.ports import free_port

pytestmark = pytest.mark.sqlite
PASSWORD = "only-we-know"
VERSION = b"server_version\x00"


def address(port: int, host: str = "127.0.0.1", name: str = "sayso", user: str = "postgres") -> str:
    return f"postgresql+asyncpg://{user}:{PASSWORD}@{host}:{port}/{name}"


async def exists(place: str) -> bool:
    """Whether the database is there, asked as on a start."""
    database = Database(place)
    try:
        return await database.exists()
    finally:
        await database.close()


async def said_of(place: str) -> str:
    """What is said of a database that cannot be used."""
    with pytest.raises(Unwritable) as refused:
        await exists(place)
    assert PASSWORD not in str(refused.value)
    return str(refused.value)


async def test_where_nothing_answers_the_place_is_named() -> None:
    port = free_port()
    assert f"cannot be reached: nothing answers at 127.0.0.1:{port}. Start the server" in await said_of(address(port))
    said = await said_of(address(5432, "no-such-host.invalid"))
    assert "nobody knows the name no-such-host.invalid:5432. See SAYSO_DATABASE_URL." in said


async def test_who_does_not_answer_in_time_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "REACH_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        assert "did not answer within" in await said_of(address(silent.getsockname()[1]))


@asynccontextmanager
async def in_front(there: Path, version: bytes) -> AsyncIterator[int]:
    """Stand in front of a real server that says it is of this version, and is the server otherwise. Yields a port."""
    ends: list[asyncio.StreamWriter] = []

    async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while said := await reader.read(65536):
            before, found, after = said.partition(VERSION)
            if found:
                after = version.ljust(after.index(b"\0"), b" ") + after[after.index(b"\0") :]
            writer.write(before + found + after)
            await writer.drain()
        writer.close()

    async def came(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        from_server, to_server = await asyncio.open_unix_connection(str(there / ".s.PGSQL.5432"))
        ends.extend((writer, to_server))
        await asyncio.gather(pass_on(reader, to_server), pass_on(from_server, writer), return_exceptions=True)

    server = await asyncio.start_server(came, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        for end in ends:
            end.close()
        server.close()


async def test_what_a_real_server_refuses_is_said_with_what_to_do() -> None:
    url = make_url(new_database(empty_tables=False))
    async with in_front(Path(str(url.query["host"])), b"14.0") as port:
        name = str(url.database)
        assert not await exists(address(port, name=name)), "version 14 will do"
        assert "no database of this name. Make one there: createdb" in await said_of(address(port, name="none"))
        assert "the user or the password is wrong" in await said_of(address(port, name=name, user="nobody"))
    async with in_front(Path(str(url.query["host"])), b"13.9") as port:
        assert "is on PostgreSQL 13. Sayso needs 14 or newer." in await said_of(address(port, name=name))
