"""A page as PDF, printed by a browser where this computer has one: with tags, so that it can be heard as well."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import signal
from pathlib import Path
from tempfile import TemporaryDirectory

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
NONE = "none"
LONGEST = 60
"""Seconds until printing is given up."""
ALONE = (
    "--headless",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--js-flags=--jitless",
    "--no-first-run",
    "--no-pdf-header-footer",
    "--export-tagged-pdf",
    "--generate-pdf-document-outline",
)
"""A browser that fetches nothing, remembers nothing, and runs where no memory may be written and run."""


class NotPrinted(Exception):
    """The browser made no PDF of a page."""


def browser(wanted: str | None) -> str | None:
    """Return the program that prints: the one that is wanted, otherwise the first that is found, None without any."""
    if wanted == NONE:
        return None
    found = (shutil.which(each) for each in ((wanted,) if wanted else BROWSERS))
    return next(filter(None, found), None)


async def printed(page: bytes, program: str) -> bytes:
    """Return a page as PDF. What is written meanwhile is its owner's alone, and deleted. Raises NotPrinted."""
    with TemporaryDirectory(prefix="sayso-", ignore_cleanup_errors=True) as folder:
        source, target = Path(folder) / "page.html", Path(folder) / "page.pdf"
        source.write_bytes(page)
        sandbox = () if os.geteuid() else ("--no-sandbox",)
        where = (f"--user-data-dir={folder}/profile", f"--print-to-pdf={target}", source.as_uri())
        try:
            await _run(program, *ALONE, *sandbox, *where)
            content = target.read_bytes()
        except (OSError, TimeoutError) as failure:
            raise NotPrinted(type(failure).__name__) from None
    if not content.startswith(b"%PDF"):
        raise NotPrinted("no PDF")
    return content


async def _run(*command: str) -> None:
    quiet = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(*command, stdout=quiet, stderr=quiet, start_new_session=True)
    try:
        await asyncio.wait_for(process.wait(), LONGEST)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
