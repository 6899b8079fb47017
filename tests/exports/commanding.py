"""The command line, run for real beside the app: `sayso export`, and exports that are killed."""

from __future__ import annotations

import asyncio
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.drivers.running import settings_for


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str


def environment(folder: Path) -> dict[str, str]:
    given = settings_for(folder).model_dump(exclude_none=True)
    return dict(os.environ) | {f"SAYSO_{name.upper()}": str(value) for name, value in given.items()}


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


async def export(folder: Path, to: Path) -> Ended:
    return await command(folder, "export", "--to", str(to))
