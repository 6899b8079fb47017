"""An export in a process of its own that is killed just before one of its steps, or is looked at before each of them.

A step is whatever changes the folder: a file or folder is made, renamed or removed. Run with the folder to export to,
and either the number of the step before which the process is killed, or a folder to copy all into before each step:
what is copied is what a kill at that moment leaves.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from bot import commands
from bot.given_settings import load_settings

CHANGES = {"os.mkdir", "os.rename", "os.link", "os.remove", "os.rmdir", "os.symlink", "shutil.move"}
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


def before_each_step(folder: Path, do: Callable[[int], None]) -> None:
    """From now on, do something before each step that changes the folder, with its number."""
    steps, busy = 0, False

    def see(event: str, given: tuple[object, ...]) -> None:
        nonlocal steps, busy
        if busy:
            return
        changes = event in CHANGES or (event == "open" and isinstance(given[2], int) and bool(given[2] & WRITES))
        paths = [os.fsdecode(each) for each in given if isinstance(each, str | bytes | Path)]
        if changes and any(str(folder) in each for each in paths):
            steps, busy = steps + 1, True
            do(steps)
            busy = False

    sys.addaudithook(see)


def main(folder: Path, what: str) -> None:
    def kill(step: int) -> None:
        if step == int(what):
            os.kill(os.getpid(), signal.SIGKILL)

    def copy(step: int) -> None:
        if folder.exists():
            shutil.copytree(folder, Path(what) / f"{step}")

    before_each_step(folder, kill if what.isdecimal() else copy)
    asyncio.run(commands.export(load_settings(), folder))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
