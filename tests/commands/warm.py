"""Processes for the `sayso` command that need not load everything anew: forked off one that has."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.commands.speaking import Speaker

LONGEST_SECONDS = 240
_warm = multiprocessing.get_context("forkserver")
Speaker(ZoneInfo("UTC")).sentence("command-stop-how")  # The sentences of commands are read before the first fork.
_warm.set_forkserver_preload(["bot.__main__", "bot.app", "storage.migrations", "tests.commands.warm"])


@dataclass(frozen=True)
class Said:
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str

    @property
    def done(self) -> str:
        """What it printed; it went well."""
        assert (self.status, self.err) == (0, ""), self
        return self.out

    @property
    def refusal(self) -> str:
        """The one line that says what is wrong; nothing else was said."""
        assert self.status == 2, self
        assert self.out == "", self
        assert self.err.startswith("sayso: "), self
        assert self.err.count("\n") == 1, self
        assert self.err.endswith("\n"), self
        return self.err


@dataclass(frozen=True)
class Command:
    """A command as it is typed, where it is typed, and what was set there."""

    arguments: tuple[str, ...]
    folder: Path
    settings: dict[str, str]
    first: Callable[[], None] | None = None

    def __call__(self, out: Connection, err: Connection) -> None:
        """Become this command, in a process made for it."""
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(out.fileno(), 1)
        os.dup2(err.fileno(), 2)
        out.close()
        err.close()
        for name in [name for name in os.environ if name.startswith("SAYSO_")]:
            del os.environ[name]
        os.environ |= self.settings
        os.chdir(self.folder)
        sys.argv = ["sayso", *self.arguments]
        if self.first:
            self.first()
        from bot.__main__ import main

        main()


def said(command: Command) -> Said:
    """Run a command in a process of its own, until it ends."""
    hears_out, out = _warm.Pipe(duplex=False)
    hears_err, err = _warm.Pipe(duplex=False)
    process = _warm.Process(target=command, args=(out, err))
    process.start()
    out.close()
    err.close()
    late = threading.Timer(LONGEST_SECONDS, process.kill)
    late.start()
    found = [_all_of(hears_out), _all_of(hears_err)]
    process.join()
    late.cancel()
    status = process.exitcode
    process.close()
    assert status is not None
    return Said(status, *found)


def _all_of(pipe: Connection) -> str:
    with pipe, os.fdopen(os.dup(pipe.fileno()), encoding="utf-8") as text:
        return text.read()
