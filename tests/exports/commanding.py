"""The command line, run for real beside the app: `sayso export`, and exports that are killed."""

from __future__ import annotations

import asyncio
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from tests.drivers.engines import write
from tests.drivers.running import settings_for
from tests.exports.a_round import ARound


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str


def environment(folder: Path) -> dict[str, str]:
    given = settings_for(folder).model_dump(exclude_none=True)
    plain = {
        name: value.get_secret_value() if isinstance(value, SecretStr) else str(value) for name, value in given.items()
    }
    return dict(os.environ) | {f"SAYSO_{name.upper()}": value for name, value in plain.items()}


async def command(folder: Path, *arguments: str, module: str = "bot") -> Ended:
    """Run a module of Python with the settings of an app whose folder this is."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        *arguments,
        env=environment(folder),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        out, err = await asyncio.wait_for(process.communicate(), 100)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return Ended(process.returncode or 0, out.decode(), err.decode())


def said_long_ago(found: ARound) -> None:
    """Let all have been said long before the command is run, whose clock is the real one."""
    assert write(found.offline.path, "UPDATE contributions SET said_at = 1")


async def export(folder: Path, to: Path) -> Ended:
    return await command(folder, "export", "--to", str(to))
