"""SQLite's files, seen from below: every write and every sync of them passes here, and can fail.

A layer between SQLite and the system (https://www.sqlite.org/vfs.html), put in with ctypes into the library that
Python's own sqlite3 uses. It only looks, and tells a `Disk` what was written and what was synced.
"""

from __future__ import annotations

import contextlib
import ctypes
from collections.abc import Iterator
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from typing import Any, Protocol

NAME = b"watched"
DATABASE, JOURNAL, LOG = 0x100, 0x800, 0x80000
"""What SQLite says a file is as it opens it."""
OK = 0

Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
Delete = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
Read = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
Write = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
Sync = CFUNCTYPE(c_int, c_void_p, c_int)


class Vfs(Structure):
    """sqlite3_vfs."""

    _fields_ = (
        ("iVersion", c_int),
        ("szOsFile", c_int),
        ("mxPathname", c_int),
        ("pNext", c_void_p),
        ("zName", c_char_p),
        ("pAppData", c_void_p),
        ("xOpen", Open),
        ("xDelete", Delete),
        ("rest", c_void_p * 14),
    )


class Methods(Structure):
    """sqlite3_io_methods."""

    _fields_ = (
        ("iVersion", c_int),
        ("xClose", c_void_p),
        ("xRead", Read),
        ("xWrite", Write),
        ("xTruncate", Truncate),
        ("xSync", Sync),
        ("rest", c_void_p * 13),
    )


class OpenFile(Structure):
    """sqlite3_file."""

    _fields_ = (("pMethods", POINTER(Methods)),)


class Watcher(Protocol):
    """Hears what SQLite does to files, before it is done. Each returns SQLite's code: OK lets it be done."""

    def opened(self, path: str) -> int: ...

    def read(self, path: str) -> int: ...

    def written(self, path: str, offset: int, content: bytes) -> int: ...

    def cut(self, path: str, size: int) -> int: ...

    def synced(self, path: str) -> int: ...

    def deleted(self, path: str) -> int: ...


class NoLibrary(Exception):
    """Python's sqlite3 does not use a library that can be found, so that nothing can be put under it."""


def _library() -> Any:
    found = ctypes.CDLL("libsqlite3.so.0")
    import sqlite3

    found.sqlite3_libversion.restype = c_char_p
    if found.sqlite3_libversion().decode() != sqlite3.sqlite_version:
        raise NoLibrary("Python brings an SQLite of its own.")
    found.sqlite3_vfs_find.restype = POINTER(Vfs)
    found.sqlite3_vfs_find.argtypes = (c_char_p,)
    found.sqlite3_vfs_register.argtypes = (POINTER(Vfs), c_int)
    found.sqlite3_vfs_unregister.argtypes = (POINTER(Vfs),)
    return found


class _Layer:
    """The layer itself. What it is made of must live as long as files that were opened through it."""

    def __init__(self, usual: Any, watcher: Watcher) -> None:
        self._usual = usual
        self._watcher = watcher
        self._files: dict[int, tuple[str, Methods]] = {}
        self._methods: dict[int, tuple[Methods, Methods]] = {}
        self.vfs = Vfs.from_buffer_copy(usual.contents)
        self.vfs.zName = NAME
        self.vfs.xOpen = Open(self._open)
        self.vfs.xDelete = Delete(self._delete)

    def _open(self, _: int, name: int, file: int, flags: int, out: int) -> int:
        watched = bool(name) and bool(flags & (DATABASE | JOURNAL | LOG))
        path = ctypes.string_at(name).decode() if watched else ""
        if watched and (refused := self._watcher.opened(path)):
            ctypes.cast(file, POINTER(OpenFile)).contents.pMethods = None
            return refused
        code = self._usual.contents.xOpen(ctypes.cast(self._usual, c_void_p), name, file, flags, out)
        if code == OK and watched:
            opened = ctypes.cast(file, POINTER(OpenFile)).contents
            real, ours = self._watched(opened.pMethods.contents)
            opened.pMethods = ctypes.pointer(ours)
            self._files[file] = path, real
        return int(code)

    def _watched(self, real: Methods) -> tuple[Methods, Methods]:
        """Return the methods of a kind of file as they are, and with ours among them: a log has others."""
        place = ctypes.addressof(real)
        if place not in self._methods:
            ours = Methods.from_buffer_copy(real)
            ours.xRead, ours.xWrite = Read(self._read), Write(self._write)
            ours.xTruncate, ours.xSync = Truncate(self._truncate), Sync(self._sync)
            self._methods[place] = Methods.from_buffer_copy(real), ours
        return self._methods[place]

    def _read(self, file: int, to: int, size: int, offset: int) -> int:
        path, real = self._files[file]
        return self._watcher.read(path) or int(real.xRead(file, to, size, offset))

    def _write(self, file: int, content: int, size: int, offset: int) -> int:
        path, real = self._files[file]
        refused = self._watcher.written(path, offset, ctypes.string_at(content, size))
        return refused or int(real.xWrite(file, content, size, offset))

    def _truncate(self, file: int, size: int) -> int:
        path, real = self._files[file]
        return self._watcher.cut(path, size) or int(real.xTruncate(file, size))

    def _sync(self, file: int, how: int) -> int:
        path, real = self._files[file]
        return self._watcher.synced(path) or int(real.xSync(file, how))

    def _delete(self, _: int, name: bytes, and_folder: int) -> int:
        refused = self._watcher.deleted(name.decode())
        return refused or int(self._usual.contents.xDelete(ctypes.cast(self._usual, c_void_p), name, and_folder))


_layers: list[_Layer] = []


@contextlib.contextmanager
def watching(watcher: Watcher) -> Iterator[None]:
    """Let all databases that are opened from now on in this process be watched. Raises NoLibrary."""
    library = _library()
    layer = _Layer(library.sqlite3_vfs_find(None), watcher)
    _layers.append(layer)
    library.sqlite3_vfs_register(ctypes.byref(layer.vfs), 1)
    try:
        yield
    finally:
        library.sqlite3_vfs_unregister(ctypes.byref(layer.vfs))
