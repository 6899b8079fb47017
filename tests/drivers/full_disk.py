"""A disk that is full: no file can grow beyond a size, and everything else works."""

from __future__ import annotations

import contextlib
import resource
from collections.abc import Callable, Iterator
from pathlib import Path

NOT_A_BYTE_MORE = 0


@contextlib.contextmanager
def full_disk(database: Path, room: int = NOT_A_BYTE_MORE) -> Iterator[Callable[[], None]]:
    """Let no file grow past the write-ahead log as it is now, and `room` more. Yields what makes room again."""
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
