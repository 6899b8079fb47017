"""The secrets that tie ballots to people while a vote is open: one file a vote, outside the database and its backups.

Destroying the file destroys the tie: who gave a ballot can then be found by nobody, not even with the database, its
backups and the key file together.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from pathlib import Path

from storage.sealing import keyed, write_secret

LENGTH = 32


class SecretGone(Exception):
    """The secret of a vote is not here: the vote has closed, or the database was restored without it."""


class BallotSecrets:
    """The folder of secrets, beside the key file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: dict[int, bytes] = {}

    def make(self, round_id: int) -> None:
        """Make the secret of a new vote, on the disk before this returns. Made twice, the first stays."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            write_secret(self._path(round_id), secrets.token_bytes(LENGTH))
        except FileExistsError:
            return

    def of(self, round_id: int) -> bytes:
        """Return the secret of a vote. Raises SecretGone where there is none."""
        if round_id not in self._known:
            try:
                secret = self._path(round_id).read_bytes()
            except FileNotFoundError:
                raise SecretGone(f"The secret of round {round_id} is gone.") from None
            if len(secret) != LENGTH:
                raise SecretGone(f"The secret of round {round_id} is damaged.")
            self._known[round_id] = secret
        return self._known[round_id]

    def digest(self, round_id: int, person_id: int) -> bytes:
        """Return a keyed digest of a person in a vote, of 32 bytes: the key of their ballot and their receipt."""
        return keyed(self.of(round_id), f"ballot:{person_id}".encode())

    def key(self, round_id: int, purpose: str) -> bytes:
        """Return a key of 32 bytes that goes with the secret of a vote. Raises SecretGone where there is none."""
        return keyed(self.of(round_id), f"{purpose}:".encode())

    def destroy(self, round_id: int) -> None:
        """Destroy the secret of a vote: overwritten, then removed. Destroyed twice, it is gone all the same."""
        self._known.pop(round_id, None)
        path = self._path(round_id)
        if not path.exists():
            return
        with path.open("r+b") as file:
            file.write(bytes(LENGTH))
            file.flush()
            os.fsync(file.fileno())
        path.unlink(missing_ok=True)

    def keep_only(self, open_rounds: Iterable[int]) -> None:
        """Hold in memory the secrets of open votes only: another process may have closed a vote."""
        wanted = set(open_rounds)
        self._known = {round_id: secret for round_id, secret in self._known.items() if round_id in wanted}

    def sweep(self, open_rounds: Iterable[int]) -> None:
        """Destroy every secret that belongs to no open vote: a crash can leave one behind."""
        wanted = {str(round_id) for round_id in open_rounds}
        for path in self.folder.glob("*.secret"):
            if path.stem not in wanted:
                self.destroy(int(path.stem))

    def _path(self, round_id: int) -> Path:
        return self.folder / f"{round_id}.secret"
