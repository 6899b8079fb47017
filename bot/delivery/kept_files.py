"""Files that are made once and found again by what is in them: sounds of published texts, pictures of results."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import structlog

log = structlog.get_logger()


class KeptFiles:
    """Files of one kind in a folder. Each is kept whole or not at all; one that is missing is made again."""

    def __init__(self, folder: Path, ending: str) -> None:
        self._folder = folder
        self._ending = ending

    def found_or_made(self, made_of: str, make: Callable[[], bytes]) -> bytes:
        """Return the file that is made of this, made now where it is not there yet. Raises whatever making raises.

        Where the disk does not take it, it is made each time.
        """
        path = self._folder / f"{hashlib.sha256(made_of.encode()).hexdigest()}.{self._ending}"
        if path.exists():
            return path.read_bytes()
        content = make()
        try:
            self._keep(path, content)
        except OSError as failure:
            log.error("a file could not be kept", failure=type(failure).__name__, ending=self._ending)
        return content

    def _keep(self, path: Path, content: bytes) -> None:
        """Write beside its place first: a half-written file is never found under its name."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor, name = tempfile.mkstemp(dir=self._folder)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
            Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)
