"""A deployment made ready in a moment: with known keys, and with empty tables that are copied, not migrated to."""

from __future__ import annotations

import base64
import json
import tempfile
from pathlib import Path

from storage.chance import SystemChance
from storage.database import Database
from storage.store import Store

_made: list[bytes] = []


def known_keys(path: Path) -> None:
    """Write a key file that is the same in each run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    seals = {"1": base64.b64encode(bytes(range(32))).decode()}
    lookup = base64.b64encode(bytes(range(32, 64))).decode()
    path.write_text(json.dumps({"format": 1, "lookup": lookup, "seals": seals, "current": 1}))
    path.chmod(0o600)


async def make_ready(key_file: Path, database: Path) -> None:
    """Put known keys and empty tables where a deployment has neither. Migrations have tests of their own."""
    if key_file.exists() or database.exists():
        return
    if not _made:
        _made.append(await _empty_tables())
    known_keys(key_file)
    database.parent.mkdir(parents=True, exist_ok=True)
    database.write_bytes(_made[0])


async def _empty_tables() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        key_file, database = Path(folder) / "sayso.key", Path(folder) / "sayso.db"
        known_keys(key_file)
        store = Store(Database(database), key_file, SystemChance())
        await store.open()
        await store.database.close()
        return database.read_bytes()
