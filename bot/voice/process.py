"""A child process that answers one request at a time, ended and started anew where it fails or takes too long."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

import structlog

log = structlog.get_logger()


class ChildFailed(Exception):
    """The child died, hung or never came up. The next request finds a new one."""


class Child:
    """Runs `target` in a process of its own, which must end when its connection closes.

    Asked from one thread at a time. `longest` is how many seconds an answer may take.
    """

    def __init__(self, name: str, target: Callable[[Connection], None], longest: float) -> None:
        self.name = name
        self.longest = longest
        self._target = target
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None

    def ask(self, request: tuple[Any, ...]) -> tuple[str, bytes]:
        """Return the child's answer to a request. Raises ChildFailed."""
        try:
            connection = self._started()
            connection.send(request)
            if not connection.poll(self.longest):
                raise TimeoutError
            kind, content = connection.recv()
        except (OSError, EOFError, TimeoutError) as failure:
            log.error("a child process failed", child=self.name, failure=type(failure).__name__)
            self.close()
            raise ChildFailed(self.name) from None
        return kind, content

    def _started(self) -> Connection:
        if self._connection is None or self._process is None or not self._process.is_alive():
            self.close()
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            self._process = context.Process(target=self._target, args=(theirs,), daemon=True, name=self.name)
            self._process.start()
            theirs.close()
        return self._connection

    def close(self) -> None:
        """End the child."""
        if self._connection:
            self._connection.close()
        if self._process:
            self._process.kill()
            self._process.join()
        self._connection = self._process = None
