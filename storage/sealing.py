"""Sealing words and addresses: AES-GCM, bound to the row they stand in, with the key's number in the record.

The key file lies outside the data folder and its backups. It is made on the very first run only; with a database
present and no key, nothing starts and no new key is made.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FORMAT = 1
NONCE = 12
FRONT = 2
"""Bytes that tell the format and the key."""
SEALED = FRONT + NONCE
KEY = 32


def keyed(key: bytes, message: bytes) -> bytes:
    """Return the HMAC-SHA-256 of a message, from a start that is worked out once for each key."""
    digest = _started(key).copy()
    digest.update(message)
    return digest.digest()


@lru_cache(256)
def _started(key: bytes) -> hmac.HMAC:
    return hmac.new(key, digestmod=hashlib.sha256)


class BadKey(Exception):
    """The key file is missing, cannot be read, or is not the one this database was made with."""


class BrokenSeal(Exception):
    """A sealed text was changed, moved to another row, or sealed with a key we do not have."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """The keys: `lookup` finds addresses and invites without storing them, `seals` seal texts by key number."""

    lookup: bytes
    seals: Mapping[int, bytes]
    current: int

    @classmethod
    def new(cls) -> Keyring:
        """Draw new keys."""
        return cls(secrets.token_bytes(KEY), {1: secrets.token_bytes(KEY)}, 1)

    @property
    def fingerprint(self) -> str:
        """What the database keeps, to know its own keys again."""
        return self.digest("fingerprint", "").hex()[:32]

    def digest(self, purpose: str, value: str) -> bytes:
        """Return a keyed digest of 32 bytes by which a value is found and not read (HMAC-SHA-256)."""
        return keyed(self.lookup, f"{purpose}:{value}".encode())


def read_keys(path: Path) -> Keyring:
    """Read the key file. Raises BadKey where it is missing or is none."""
    try:
        content = json.loads(path.read_text(encoding="ascii"))
        seals = {int(number): base64.b64decode(key, validate=True) for number, key in content["seals"].items()}
        keyring = Keyring(base64.b64decode(content["lookup"], validate=True), seals, int(content["current"]))
    except FileNotFoundError:
        raise BadKey(f"The key file {path} is missing. Put it back: nothing can be read without it.") from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadKey(f"The key file {path} cannot be read: {type(error).__name__}.") from None
    if {len(keyring.lookup), *map(len, seals.values())} != {KEY} or keyring.current not in seals:
        raise BadKey(f"The key file {path} does not hold keys of {KEY} bytes.")
    return keyring


def make_keys(path: Path) -> Keyring:
    """Make the key file of a new deployment, readable by its owner only. Raises BadKey where there is one already."""
    keyring = Keyring.new()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        write_secret(path, _written(keyring))
    except FileExistsError:
        raise BadKey(f"The key file {path} exists already.") from None
    return keyring


def replace_keys(path: Path, keyring: Keyring) -> None:
    """Let the key file hold these keys, all of them or, killed here, the ones before. Raises OSError."""
    following = path.with_name(f"{path.name}.new")
    following.unlink(missing_ok=True)
    write_secret(following, _written(keyring))
    following.replace(path)
    sync_folder(path.parent)


def _written(keyring: Keyring) -> bytes:
    content = {
        "format": FORMAT,
        "lookup": base64.b64encode(keyring.lookup).decode(),
        "seals": {str(number): base64.b64encode(key).decode() for number, key in keyring.seals.items()},
        "current": keyring.current,
    }
    return json.dumps(content, indent=1).encode()


def write_secret(path: Path, content: bytes) -> None:
    """Write a file that only its owner can read, on the disk before this returns.

    Raises FileExistsError where there is one already.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(descriptor)
    except BaseException:
        path.unlink()
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """See that what was made, renamed or removed in a folder is so on the disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def key_number(record: bytes) -> int:
    """Return the number of the key that a record is sealed with."""
    return record[FRONT - 1]


class Sealer:
    """Seals and opens texts. A seal opens only in the place it was made for."""

    def __init__(self, keyring: Keyring) -> None:
        self.keyring = keyring
        self._ciphers = {number: AESGCM(key) for number, key in keyring.seals.items()}
        self._opens = {bytes((FORMAT, number)): cipher.decrypt for number, cipher in self._ciphers.items()}

    def seal(self, text: str | bytes, place: str, row: int) -> bytes:
        """Seal a text for a column (`place`) of a row. The record is: format, key number, nonce, sealed text."""
        nonce = os.urandom(NONCE)
        data = text.encode() if isinstance(text, str) else text
        number = self.keyring.current
        sealed = self._ciphers[number].encrypt(nonce, data, f"{place}:{row}".encode())
        return bytes((FORMAT, number)) + nonce + sealed

    def open_bytes(self, record: bytes, place: str, row: int) -> bytes:
        """Open what was sealed. Raises BrokenSeal where it is not what was sealed here."""
        decrypt = self._opens.get(record[:FRONT])
        if decrypt is None:
            raise BrokenSeal(f"A record of {place} is sealed with a key this deployment does not have.")
        try:
            return decrypt(record[FRONT:SEALED], record[SEALED:], f"{place}:{row}".encode())
        except (InvalidTag, ValueError):
            raise BrokenSeal(f"A record of {place} was changed or moved.") from None

    def open(self, record: bytes, place: str, row: int) -> str:
        """Open a sealed text. Raises BrokenSeal where it is not what was sealed here."""
        return self.open_bytes(record, place, row).decode()
