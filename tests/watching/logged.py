"""All that is logged while something runs, at the level that tells most, and what reaches standard output and error."""

from __future__ import annotations

import contextlib
import io
import logging
import sys
import threading
from collections.abc import Iterator

import structlog

from bot.watching import logs


@contextlib.contextmanager
def all_logged() -> Iterator[io.StringIO]:
    """Log everything, as the command does, into what is yielded."""
    kept, root, handlers = structlog.get_config(), logging.getLogger(), logging.getLogger().handlers[:]
    level, hooks = root.level, (sys.excepthook, sys.unraisablehook, threading.excepthook)
    out = io.StringIO()
    logs.configure(logging.DEBUG, out)
    try:
        yield out
    finally:
        structlog.configure(**kept)
        root.handlers[:] = handlers
        root.setLevel(level)
        sys.excepthook, sys.unraisablehook, threading.excepthook = hooks
