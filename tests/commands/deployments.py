"""The `sayso` command in processes of its own, over a folder of its own, as somebody who runs the bot uses it."""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.commands.warm import LONGEST_SECONDS, Command, Said, said
from tests.drivers.engines import Place, every_row
from tests.drivers.ports import free_port

HOUSE = Path(__file__).parents[2]
EXAMPLE_SETTINGS = HOUSE / "deploy" / "example.env"
EXAMPLE_PACKS = sorted((HOUSE / "bot" / "content" / "example").glob("*.md"))
PROGRAM = Path(sys.executable).with_name("sayso")
CAPABILITIES_VERSION = 0x20080522


class Serving:
    """`sayso run` while it serves."""

    def __init__(self, process: subprocess.Popen[str], address: str, errors: Path) -> None:
        self.process = process
        self.address = address
        self._errors = errors
        self.printed: list[str] = []

    def until(self, beginning: str) -> None:
        """Read what it prints until a line that begins like this."""
        assert self.process.stdout
        for line in self.process.stdout:
            self.printed.append(line.rstrip("\n"))
            if line.startswith(beginning):
                return
        raise AssertionError(f"it ended: {self.process.wait()} {self.printed} {self._errors.read_text()[-600:]}")

    def links(self) -> dict[str, str]:
        """The printed invite links by role."""
        return dict(line.split(": ", 1) for line in self.printed if "/join/" in line)

    def told_to_stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Tell it to stop; return its exit status."""
        self.process.send_signal(how)
        return self.process.wait(LONGEST_SECONDS)


class Deployment:
    """A folder with settings, and the command run in it."""

    def __init__(self, folder: Path, server: str = "") -> None:
        self.folder = folder
        self.server = {"SAYSO_DATABASE_URL": server} if server else {}
        self.settings = folder / "my.env"
        shutil.copy(EXAMPLE_SETTINGS, self.settings)
        with self.settings.open("a", encoding="utf-8") as settings:
            settings.write("SAYSO_BROWSER=none\n")

    @property
    def database(self) -> Path:
        return self.folder / "data" / "sayso.db"

    @property
    def place(self) -> Place:
        """Where the database is: that file, or a server."""
        return self.server.get("SAYSO_DATABASE_URL", self.database)

    @property
    def key(self) -> Path:
        return self.folder / "config" / "sayso.key"

    def sayso(self, *arguments: str | Path, first: Callable[[], None] | None = None, **settings: str) -> Said:
        """Run the command with the settings file and these variables, after `first` was done in its process."""
        typed = ("--settings", str(self.settings), *map(str, arguments))
        return said(Command(typed, self.folder, self.server | settings, first))

    @contextlib.contextmanager
    def serving(
        self, *arguments: str, program: tuple[str, ...] = (str(PROGRAM),), port: int = 0, **settings: str
    ) -> Iterator[Serving]:
        """Run `sayso run` until the block ends."""
        port = port or free_port()
        complaints = self.folder / "stderr"
        with complaints.open("ab") as errors:
            process = subprocess.Popen(
                [*program, "--settings", self.settings, "run", *arguments],
                cwd=self.folder,
                env=unset() | self.server | settings | {"SAYSO_PORT": str(port)},
                stdout=subprocess.PIPE,
                stderr=errors,
                encoding="utf-8",
            )
        late = threading.Timer(LONGEST_SECONDS, process.kill)
        late.start()
        try:
            with process:
                found = Serving(process, f"http://127.0.0.1:{port}", complaints)
                try:
                    found.until("To stop, ")
                    yield found
                finally:
                    process.kill()
        finally:
            late.cancel()

    def write(self, name: str, text: str) -> Path:
        """Write a file beside the settings."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def everything(self) -> dict[str, bytes]:
        """Each file of the data and of the keys, byte for byte; of a server, each table."""
        found = [path for name in ("data", "config") for path in (self.folder / name).rglob("*")]
        files = {str(path.relative_to(self.folder)): path.read_bytes() for path in found if path.is_file()}
        tables = every_row(self.place) if self.server else {}
        return files | {name: repr(kept).encode() for name, kept in tables.items()}


def unset() -> dict[str, str]:
    """Return the environment with nothing of Sayso's set in it."""
    return {name: value for name, value in os.environ.items() if not name.startswith("SAYSO_")}


@dataclass(frozen=True)
class NoRoomBeyond:
    """Lets no file of a process grow past a size: its disk is full. What it says can still be read."""

    size: int

    def __call__(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (self.size, self.size))


def permissions_bind() -> None:
    """Let the permissions of files hold for this process, also where it is root's: it gives up all its privileges."""
    header, nothing = (ctypes.c_uint32 * 2)(CAPABILITIES_VERSION, 0), (ctypes.c_uint32 * 6)()
    assert ctypes.CDLL(None).capset(header, nothing) == 0


def pack(language: str = "en", title: str = "Forum", body: str = "", **changed: str) -> str:
    """A small pack whose dates are still to come; `run_by="..."` changes a field or adds one."""
    fields = {
        "title": title,
        "date": in_days(10),
        "place": "The hall",
        "access": "No steps.",
        "run by": "Priya Nair",
        "audiences": "service users, carers, staff",
        "language": language,
        "votes close": in_days(20),
        "priorities close": in_days(30),
    }
    fields |= {key.replace("_", " "): value for key, value in changed.items()}
    front = "".join(f"{key}: {value}\n" for key, value in fields.items())
    return f"---\n{front}---\n{body or BODY}"


def in_days(number: int) -> str:
    """A day with a time, so many days from now: the same for a whole day, however slow a test is."""
    return f"{datetime.now(UTC) + timedelta(days=number):%Y-%m-%d} 12:00"


SUMMARY = "# What happened\n\n## The bus\n\nThe bus was late.\n\n"
VOTES = "# Votes\n\n## Shall we open on Saturdays?\n\nIt costs 400 pounds.\n\n"
PRIORITIES = "# Priorities\n\nWhat comes first?\n\n- **The bus**: A bus on time.\n- **Quiet**: 1 quiet hour.\n"
BODY = SUMMARY + VOTES + PRIORITIES
