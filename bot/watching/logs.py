"""Logs: one line of JSON for each event, ours and those of libraries, without anything that people said.

Each event is a fixed sentence; beside it stand numbers, names of ours, and the kind of a failure. What a failure
says is never logged, as it may hold somebody's words: its kind and the places it came through tell what to mend.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections import Counter
from collections.abc import MutableMapping
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

import structlog

LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
SILENT = logging.CRITICAL
MOST_PLACES = 12
log = structlog.get_logger()
problems: Counter[tuple[str, str]] = Counter()
"""How often each warning or error was logged in this process, by what it was and its level."""


def configure(level: int, out: TextIO | None = None) -> None:
    """Log what is at least this grave to standard error. Whatever nobody handles is logged too, without its words."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            counted,
            structlog.processors.TimeStamper("iso"),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(out or sys.stderr),
    )
    logging.basicConfig(level=max(level, logging.ERROR), handlers=[Libraries()], force=True)
    sys.excepthook = _not_handled
    sys.unraisablehook = lambda each: _not_handled(each.exc_type, each.exc_value, each.exc_traceback)
    threading.excepthook = lambda each: _not_handled(each.exc_type, each.exc_value, each.exc_traceback)


def counted(logger: Any, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Count an event that is a problem, so that it can be measured without being noted twice."""
    if LEVELS.get(method, SILENT) >= logging.WARNING:
        problems[str(event["event"]), method] += 1
    return event


def places(trace: TracebackType | None) -> list[str]:
    """Return where a failure came through, the last place last: files and lines, never what stood in them."""
    frames = traceback.extract_tb(trace)[-MOST_PLACES:]
    return [f"{Path(each.filename).name}:{each.lineno} {each.name}" for each in frames]


class Libraries(logging.Handler):
    """Logs what a library complains of: its name and the failure's kind, never the sentence."""

    def emit(self, record: logging.LogRecord) -> None:
        """Log one complaint."""
        failure = record.exc_info[1] if record.exc_info else None
        more = {"failure": type(failure).__name__, "at": places(failure.__traceback__)} if failure else {}
        log.error("a library complains", by=record.name, **more)


def _not_handled(kind: type[BaseException], failure: BaseException | None, trace: TracebackType | None) -> None:
    log.critical("a failure nobody handles", failure=kind.__name__, at=places(trace))
