"""The mark beside the key that says: a database was begun with it.

A database that is gone later (its disk is not mounted, the setting names another place) is then never begun anew in
silence, beside the one that holds what people said. The mark is made once the tables are there, so that a first run
that failed can be tried again; whoever wants to begin anew deletes it.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from storage.engine import Unwritable
from storage.sealing import write_secret

SAYS = b"Sayso made its database with the key beside this file. To begin with an empty one, delete this file.\n"


@dataclass(frozen=True, slots=True)
class Begun:
    """The mark."""

    path: Path

    def is_marked(self) -> bool:
        """Whether a database was begun. Ask before looking for it: another process may be making it now."""
        return self.path.exists()

    def mark(self) -> None:
        """Note that a database is there. Raises Unwritable where that cannot be noted."""
        if self.is_marked():
            return
        try:
            with suppress(FileExistsError):
                write_secret(self.path, SAYS)
        except OSError as error:
            raise Unwritable(f"The file {self.path} cannot be made: {error.strerror}.") from None

    def gone(self, database: str) -> Unwritable:
        """Return the line that says that the database is gone, and what to do."""
        return Unwritable(
            f"There is nothing of Sayso in {database} any more. Mount its disk, see that the settings name the right "
            f"place, or restore a backup. To begin with an empty database instead, delete {self.path}."
        )
