"""A disk that is full: no file can grow beyond a size, and all else works. A server says so whatever is written."""

from __future__ import annotations

import contextlib
import resource
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.drivers.engines import Place, ask

NOT_A_BYTE_MORE = 0
FULL = (
    """CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$""",
    """DO $$ DECLARE each TEXT; BEGIN FOR each IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT
    EXECUTE FUNCTION full_disk()', each); END LOOP; END $$""",
)


@contextlib.contextmanager
def full_disk(database: Place, room: int = NOT_A_BYTE_MORE) -> Iterator[Callable[[], None]]:
    """Let no file grow past the write-ahead log as it is now, and `room` more. Yields what makes room again."""
    if isinstance(database, str):
        with _full_server(database) as make_room:
            yield make_room
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    log = Path(f"{database}-wal")
    size = max(log.stat().st_size if log.exists() else 0, 1)

    def make_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    resource.setrlimit(resource.RLIMIT_FSIZE, (size + room, hard))
    try:
        yield make_room
    finally:
        make_room()


@contextlib.contextmanager
def _full_server(database: str) -> Iterator[Callable[[], None]]:
    def make_room() -> None:
        ask(database, "DROP FUNCTION IF EXISTS full_disk() CASCADE")

    for statement in FULL:
        ask(database, statement)
    try:
        yield make_room
    finally:
        make_room()
