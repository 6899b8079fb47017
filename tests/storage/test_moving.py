"""A deployment is moved to PostgreSQL with every row of every table, and a move goes on where it was cut short."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage import copying, moving, tables
from storage.chance import SystemChance
from storage.database import Database
from storage.engine import Unwritable
from storage.moving import NotMoved, move
from storage.store import Store
from tests.drivers import engines
from tests.drivers.engines import new_database, rows, write
from tests.drivers.offline import offline
from tests.storage.stores import VOTE

pytestmark = pytest.mark.sqlite
Told = list[tuple[str, int]]


async def a_deployment(folder: Path) -> None:
    """People, votes, own words, staff with a manager, an audit log, web chats and messages on their way."""
    async with offline(folder) as found:
        await found.two_in_it()
        web = await found.app.chat._store.open_chat("secret", found.clock.now)
        for number in range(3):
            await found.app.web_bot.send_message(web, f"Hello {number}")
        write(found.path, "INSERT INTO workers VALUES (1, x'00', NULL, false), (9, x'00', NULL, false)")
        write(found.path, "INSERT INTO workers VALUES (5, x'00', 9, true)")
        write(found.path, "UPDATE workers SET manager_id = 5 WHERE id = 1")
        write(found.path, "INSERT INTO acts VALUES (3, 4, NULL, 'telegram', 'command-close')")
        write(found.path, "DELETE FROM web_messages WHERE id = 3")


async def moves(folder: Path, address: str) -> Told:
    source, target, told = Database(folder / "data" / "sayso.db"), Database(address), Told()
    try:
        await move(source, target, lambda name, number: told.append((name, number)))
    finally:
        await source.close()
        await target.close()
    return told


async def test_every_row_of_every_table_is_there_and_the_conversation_goes_on(tmp_path: Path) -> None:
    await a_deployment(tmp_path)
    address = new_database(empty_tables=False)
    told = dict(await moves(tmp_path, address))
    file = tmp_path / "data" / "sayso.db"
    assert told == {name: rows(file, f"SELECT count(*) FROM {name}")[0][0] for name in tables.metadata.tables}
    for name, table in tables.metadata.tables.items():
        columns = ", ".join(f'"{column.name}"' for column in table.columns if str(column.type) != "JSON")
        kept, there = (rows(each, f"SELECT {columns} FROM {name}") for each in (file, address))
        assert sorted(map(repr, plain(kept))) == sorted(map(repr, plain(there))), name
    assert rows(address, "SELECT id, manager_id FROM workers ORDER BY id") == [(1, 5), (5, 9), (9, None)]
    write(address, "DELETE FROM workers")
    with pytest.MonkeyPatch.context() as patched, engines.on(engines.POSTGRESQL):
        patched.setitem(engines._places, tmp_path, address)
        async with offline(tmp_path) as found:
            assert found.rows("SELECT count(*) FROM answers WHERE round_id = ?", VOTE) == [(1,)]
            await found.app.web_bot.send_message(rows(file, "SELECT id FROM web_chats")[0][0], "Hello again")
            assert found.rows("SELECT max(id) FROM web_messages") == [(4,)], "no number is given twice"


def plain(found: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """Rows as both engines would say them: SQLite knows no truth values, only numbers."""
    return [tuple(int(value) if isinstance(value, bool) else value for value in row) for row in found]


async def test_cut_short_it_is_opened_by_nobody_and_goes_on_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_deployment(tmp_path)
    address = new_database(empty_tables=False)
    copied: list[str] = []
    copy = moving._copy

    async def cut_short(old, target, table):  # type: ignore[no-untyped-def]
        if table.name == "places" and "places" not in copied:
            copied.append(table.name)
            raise Unwritable("the plug was pulled")
        copied.append(table.name)
        await copy(old, target, table)

    monkeypatch.setattr(moving, "_copy", cut_short)
    with pytest.raises(Unwritable):
        await moves(tmp_path, address)
    half = Store(Database(address), tmp_path / "config" / "sayso.key", SystemChance())
    with pytest.raises(Unwritable, match="cut short"):
        await half.open()
    await half.database.close()
    await moves(tmp_path, address)
    assert sorted(copied) == sorted([*tables.metadata.tables, "places"]), "what was done is not done again"


async def test_what_is_not_the_same_is_told_and_copied_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await a_deployment(tmp_path)
    address = new_database(empty_tables=False)
    monkeypatch.setattr(copying, "number_on", lies)
    with pytest.raises(ZeroDivisionError):
        await moves(tmp_path, address)
    monkeypatch.undo()
    write(address, "UPDATE people SET language = 'xx'")
    with pytest.raises(NotMoved, match="people: it is not the same in both"):
        await moves(tmp_path, address)
    assert dict(await moves(tmp_path, address))["people"] == 2


async def lies(*_: object) -> None:
    raise ZeroDivisionError


async def test_a_deployment_that_is_there_already_is_left_alone(tmp_path: Path) -> None:
    await a_deployment(tmp_path)
    address = new_database()
    with pytest.raises(NotMoved, match="there is a deployment in it already"):
        await moves(tmp_path, address)
    assert rows(address, "SELECT count(*) FROM people") == [(0,)]
