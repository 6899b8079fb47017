"""The tables that migrations make are the tables the code works with."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage import migrations, tables
from storage.migrations import migrate
from tests.drivers.engines import rows
from tests.storage.stores import opened


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(config)


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
    return list(compare_metadata(context, tables.metadata))


async def test_migrations_make_exactly_the_tables_in_tables_py(tmp_path: Path) -> None:
    async with opened(tmp_path, publish=False) as store, store.database.writing() as connection:
        assert await connection.run_sync(differences) == []


async def test_a_difference_would_be_found(tmp_path: Path) -> None:
    async with opened(tmp_path, publish=False) as store, store.database.writing() as connection:
        await connection.exec_driver_sql("ALTER TABLE people ADD COLUMN shoe_size INTEGER")
        assert await connection.run_sync(differences) != []


@pytest.mark.sqlite
async def test_a_table_has_row_numbers_only_where_they_tell_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path, publish=False) as store:
        made_by = dict(rows(store.database.place, "SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    for name, table in tables.metadata.tables.items():
        assert ("WITHOUT ROWID" in made_by[name]) is (not table.dialect_options["sqlite"]["with_rowid"]), name


@pytest.mark.parametrize("name", ["answers", "turnout", "counted_ballots", "counted_receipts", "reads", "unclear"])
def test_what_would_tell_an_order_has_no_row_numbers(name: str) -> None:
    assert tables.metadata.tables[name].dialect_options["sqlite"]["with_rowid"] is False


def test_the_newest_migration_is_the_one_a_start_looks_for() -> None:
    assert scripts().get_heads() == [migrations.HEAD]


@pytest.mark.sqlite
async def test_a_second_start_migrates_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path, publish=False) as store:
        path = store.database.place
    before = rows(path, "SELECT sql FROM sqlite_master ORDER BY name")
    async with opened(tmp_path, publish=False) as store, store.database.writing() as connection:
        await connection.run_sync(migrate)
    assert rows(path, "SELECT sql FROM sqlite_master ORDER BY name") == before
    assert rows(path, "SELECT version_num FROM alembic_version") == [(migrations.HEAD,)]


async def test_every_column_that_names_a_person_is_deleted_with_them_or_is_no_secret(tmp_path: Path) -> None:
    """A new table with a person in it must say what becomes of it when they leave.

    Acts stay: nobody can change what was done, and the number of somebody who left stands for nobody.
    """
    left_behind = {
        (table.name, column.name)
        for table in tables.metadata.tables.values()
        for column in table.columns
        if column.name == "person_id"
        and not any(key.ondelete == "CASCADE" and key.column.table.name == "people" for key in column.foreign_keys)
    }
    assert left_behind == {("acts", "person_id")}
