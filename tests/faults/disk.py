"""A disk that can lose power, fill up, become read-only or be away, under the files of SQLite.

Killed, a process leaves what it has written. Where power fails, of what was not synced yet any part may be there: each
write whole, cut at a sector, or not at all, whatever came after it. A file that was deleted is gone for sure once any
other is synced, as journalling file systems have it.
"""

from __future__ import annotations

import os
import random
import threading
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

SECTOR = 512
DELETED = -1
OK, FULL = 0, 13
CANNOT_OPEN = 14
READING, WRITING, SYNCING, CUTTING = (10 | kind << 8 for kind in (1, 3, 4, 6))
"""What SQLite calls these failures (https://www.sqlite.org/rescode.html)."""


class Trouble(StrEnum):
    """What is wrong with a disk."""

    FULL = "disk full"
    READ_ONLY = "disk read-only"
    AWAY = "database gone"
    SYNC = "sync fails"


class Kept:
    """One file: what is on the disk for sure, and what was done to it since the last sync, in order."""

    def __init__(self, content: bytes | None) -> None:
        self.synced = content
        self.since: list[tuple[int, bytes] | int] = []
        """Writes with their offset, and sizes the file was cut to; DELETED where it was."""

    def sync(self) -> None:
        self.synced, self.since = self.as_written(), []

    def as_written(self) -> bytes | None:
        return _applied(self.synced, self.since)

    def after_power_loss(self, chance: random.Random) -> bytes | None:
        left: list[tuple[int, bytes] | int] = []
        for each in self.since:
            kept = chance.choice(("all", "part", "none"))
            if kept == "all":
                left.append(each)
            elif kept == "part" and not isinstance(each, int):
                offset, content = each
                left.append((offset, content[: SECTOR * chance.randrange(len(content) // SECTOR + 1)]))
        return _applied(self.synced, left)


def _applied(content: bytes | None, done: list[tuple[int, bytes] | int]) -> bytes | None:
    """Return what comes of a file, None where it is not there."""
    if not done:
        return content
    found: bytearray | None = None if content is None else bytearray(content)
    for each in done:
        if each == DELETED:
            found = None
            continue
        found = bytearray() if found is None else found
        if isinstance(each, int):
            del found[each:]
            continue
        offset, written = each
        found.extend(bytes(max(offset - len(found), 0)))
        found[offset : offset + len(written)] = written
    return None if found is None else bytes(found)


class Disk:
    """All that SQLite writes below one folder at a time. Files elsewhere are nobody's business."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._files: dict[str, Kept] = {}
        self._folder = ""
        self.trouble: Trouble | None = None
        self.when_written: Callable[[str], None] = lambda what: None
        """Told of each write and sync before it is done, in the thread that does it."""
        self._synced_files: dict[int, bytes] = {}
        self._sync = os.fsync

    def begins(self, folder: Path) -> None:
        """Watch this folder from now on, and none of the earlier ones; what is in it is on the disk for sure."""
        with self._lock:
            self._folder = f"{folder}/"
            self._files = {}
            self._synced_files = {path.stat().st_ino: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def left(self, chance: random.Random | None = None) -> dict[str, bytes]:
        """Return what is in the folder after a process was killed, or, with `chance`, after power was lost."""
        with self._lock:
            found: dict[str, bytes | None] = {}
            for path in Path(self._folder).rglob("*"):
                if path.is_file() and not path.name.endswith((".lock", "-shm", "-wal", "-journal")):
                    name = str(path.relative_to(self._folder))
                    found[name] = path.read_bytes() if chance is None else self._synced_files.get(path.stat().st_ino)
            for place, kept in self._files.items():
                name = place.removeprefix(self._folder)
                found[name] = kept.as_written() if chance is None else kept.after_power_loss(chance)
            return {name: content for name, content in found.items() if content is not None}

    def ends(self) -> None:
        """Watch nothing any more."""
        with self._lock:
            self._folder, self._files = "", {}

    def fsync(self, descriptor: int) -> None:
        """Sync a file that is not SQLite's: the list of the erased, secrets of votes."""
        self._sync(descriptor)
        path = Path(f"/proc/self/fd/{descriptor}").resolve()
        if self._folder and str(path).startswith(self._folder) and path.is_file():
            with self._lock:
                self._synced_files[path.stat().st_ino] = path.read_bytes()

    # What SQLite does

    def opened(self, path: str) -> int:
        with self._lock:
            if not self._folder or not path.startswith(self._folder):
                return OK
            if self.trouble is Trouble.AWAY:
                return CANNOT_OPEN
            kept = self._files.get(path)
            if kept is None:
                there = Path(path)
                self._files[path] = kept = Kept(there.read_bytes() if there.exists() else None)
            return OK

    def read(self, path: str) -> int:
        return READING if self.trouble is Trouble.AWAY and path in self._files else OK

    def written(self, path: str, offset: int, content: bytes) -> int:
        return self._done(path, (offset, content), "written", WRITING)

    def cut(self, path: str, size: int) -> int:
        return self._done(path, size, "cut", CUTTING)

    def deleted(self, path: str) -> int:
        return self._done(path, DELETED, "deleted", WRITING)

    def _done(self, path: str, what: tuple[int, bytes] | int, called: str, fails: int) -> int:
        with self._lock:
            kept = self._files.get(path)
            if kept is None:
                return OK
            self.when_written(called)
            if self._files.get(path) is not kept:
                return OK
            if self.trouble in {Trouble.READ_ONLY, Trouble.AWAY}:
                return fails
            if self.trouble is Trouble.FULL and not isinstance(what, int):
                return FULL
            kept.since.append(what)
            return OK

    def synced(self, path: str) -> int:
        with self._lock:
            kept = self._files.get(path)
            if kept is None:
                return OK
            self.when_written("synced")
            if self._files.get(path) is not kept:
                return OK
            if self.trouble in {Trouble.SYNC, Trouble.AWAY}:
                return SYNCING
            kept.sync()
            for other in self._files.values():
                if other.since and other.since[-1] == DELETED:
                    other.sync()
            return OK
