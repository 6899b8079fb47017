"""Migrations of the tables, by Alembic, for SQLite and PostgreSQL."""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

HEAD = "0039"
"""The newest migration. Known here so that a database that is up to date starts without loading Alembic."""


class UnknownVersion(Exception):
    """The tables are of a version this one does not know: made by a later one."""


def migrate(connection: Connection) -> None:
    """Bring the tables up to date, inside the caller's transaction."""
    if inspect(connection).has_table("alembic_version"):
        version = connection.scalar(text("SELECT version_num FROM alembic_version"))
        if version == HEAD:
            return
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError:
        raise UnknownVersion("it was made by another version of Sayso") from None
