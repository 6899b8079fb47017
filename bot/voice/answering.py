"""What a child process does: it answers one request after another, until whoever asks is gone."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

Answer = tuple[str, bytes]
"""What it is, `"sound"` (Ogg Opus) or `"words"` (UTF-8), and that; or `"failed"` with the name of what went wrong."""


def answer_all(connection: Connection, answer: Callable[[Any], Answer]) -> None:
    """Answer each request that comes over a connection, until that is closed or whoever asked has died."""
    with contextlib.suppress(EOFError, ConnectionError):
        while True:
            asked = connection.recv()
            try:
                answered = answer(asked)
            except Exception as failure:
                answered = ("failed", type(failure).__name__.encode())
            connection.send(answered)
