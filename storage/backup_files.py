"""The files that backups are: a database sealed in pieces, each of which says where it belongs.

A backup is sealed by AES-GCM in pieces, each with its number and whether it is the last in its nonce, so that none can
be left out, moved or added (STREAM: Hoang, Reyhanitabar, Rogaway and Vizard, CRYPTO 2015). Its key comes of the lookup
key, which never changes, and of a salt of its own. Without the key file a backup opens nowhere.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.sealing import KEY, BadKey, Keyring
from storage.sqlite import clear

MAGIC = b"SAYSO BACKUP 1\n"
FINGERPRINT, SALT, TAG = 32, 32, 16
ABOUT, PIECE = 256, 1024**2


class BadBackup(Exception):
    """A backup cannot be made or read. The message says why, in one line."""


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup says of itself: when it was made, and how many bytes the database has."""

    made_at: datetime
    size: int


def check(database: Path) -> None:
    """See that a database file is whole, and that nothing in it points nowhere. Raises BadBackup."""
    try:
        with closing(sqlite3.connect(database)) as connection:
            whole = connection.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]
            pointing = connection.execute("PRAGMA foreign_key_check").fetchone() is None
    except sqlite3.DatabaseError as error:
        raise BadBackup(f"The database is damaged: {error}.") from None
    if not (whole and pointing):
        raise BadBackup("The database is damaged. Restore the newest backup that is whole.")


def seal(copy: Path, to: Path, keyring: Keyring, now: datetime) -> bytes:
    """Seal a file into another, on the disk before this returns. Returns the digest of what was sealed."""
    salt, copied = secrets.token_bytes(SALT), hashlib.sha256()
    start = MAGIC + keyring.fingerprint.encode() + salt
    about = json.dumps({"made_at": now.isoformat(), "size": copy.stat().st_size}).encode()
    cipher = _cipher(keyring, salt)
    with copy.open("rb") as source, os.fdopen(os.open(to, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(start)
        file.write(cipher.encrypt(_nonce(0, last=False), about.ljust(ABOUT), start))
        number, piece = 1, source.read(PIECE)
        while True:
            following = source.read(PIECE)
            copied.update(piece)
            file.write(cipher.encrypt(_nonce(number, last=not following), piece, start))
            if not following:
                break
            number, piece = number + 1, following
        file.flush()
        os.fsync(file.fileno())
    return copied.digest()


def digest(backup: Path, keyring: Keyring) -> bytes:
    """Read a backup back. Returns the digest of what is in it."""
    found = hashlib.sha256()
    for piece in pieces(backup, keyring):
        found.update(piece)
    return found.digest()


def read_about(backup: Path, keyring: Keyring) -> Backup:
    """Return what a backup says of itself. Raises BadKey where it was made with other keys, BadBackup, OSError."""
    with backup.open("rb") as file:
        start, cipher = _opened(file, backup, keyring)
        about = json.loads(_piece(file.read(ABOUT + TAG), cipher, 0, start, last=False))
    return Backup(datetime.fromisoformat(about["made_at"]), int(about["size"]))


def pieces(backup: Path, keyring: Keyring) -> Iterator[bytes]:
    """Yield the database in a backup, a piece at a time. Raises BadKey, BadBackup at a piece that is not whole."""
    with backup.open("rb") as file:
        start, cipher = _opened(file, backup, keyring)
        _piece(file.read(ABOUT + TAG), cipher, 0, start, last=False)
        number, sealed = 1, file.read(PIECE + TAG)
        while True:
            following = file.read(PIECE + TAG)
            yield _piece(sealed, cipher, number, start, last=not following)
            if not following:
                return
            number, sealed = number + 1, following


def unpack(backup: Path, keyring: Keyring, to: Path) -> None:
    """Write the database in a backup to a file, and see that it is whole. Raises BadKey, BadBackup, OSError."""
    to.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    clear(to)
    with os.fdopen(os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        for piece in pieces(backup, keyring):
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    check(to)


def _opened(file: BinaryIO, backup: Path, keyring: Keyring) -> tuple[bytes, AESGCM]:
    start = file.read(len(MAGIC) + FINGERPRINT + SALT)
    if len(start) != len(MAGIC) + FINGERPRINT + SALT or not start.startswith(MAGIC):
        raise BadBackup(f"{backup} is not a backup of Sayso.")
    if start[len(MAGIC) : -SALT] != keyring.fingerprint.encode():
        raise BadKey(f"{backup} was made with another key file. Put that one in its place.")
    return start, _cipher(keyring, start[-SALT:])


def _piece(sealed: bytes, cipher: AESGCM, number: int, start: bytes, *, last: bool) -> bytes:
    try:
        return cipher.decrypt(_nonce(number, last=last), sealed, start)
    except (InvalidTag, ValueError):
        raise BadBackup("The backup was changed, or a part of it is missing. Take another.") from None


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def _cipher(keyring: Keyring, salt: bytes) -> AESGCM:
    return AESGCM(keyring.digest("backup", salt.hex())[:KEY])
