"""Serving: the web server and the jobs beside it, until the process is told to stop or one of them fails."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import Any

import uvicorn
from starlette.types import ASGIApp

GRACE_SECONDS = 2
WAITING_CONNECTIONS = 128


class Server(uvicorn.Server):
    """The web server; the process's signals are not its own to handle."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone."""
        yield


def listen(host: str, port: int) -> socket.socket:
    """Take the port, before anything else is done. Raises OSError where it is taken."""
    listening = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(WAITING_CONNECTIONS)
    except OSError:
        listening.close()
        raise
    return listening


def told_to_stop() -> asyncio.Event:
    """Return what is set once the process is told to stop, from now on."""
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    return stopping


async def serve(
    site: ASGIApp,
    listening: socket.socket,
    jobs: Sequence[Awaitable[Any]],
    settled: Callable[[], Awaitable[None]],
    stopping: asyncio.Event,
) -> None:
    """Serve until SIGINT or SIGTERM: then take nothing new, and wait a moment until all is `settled`.

    Raises what a job raised, where one fails.
    """
    server = Server(
        uvicorn.Config(
            site,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=GRACE_SECONDS,
            lifespan="off",
        )
    )
    serving = asyncio.ensure_future(server.serve([listening]))
    running = asyncio.ensure_future(run_all(jobs))
    stopped = asyncio.ensure_future(stopping.wait())
    try:
        await asyncio.wait([serving, running, stopped], return_when=asyncio.FIRST_COMPLETED)
    finally:
        server.should_exit = True
        await asyncio.wait([serving])
        if not running.done():
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(GRACE_SECONDS):
                    await settled()
            running.cancel()
        stopped.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running


async def run_all(jobs: Sequence[Awaitable[Any]]) -> None:
    """Run jobs until one fails or all are cancelled; then wait for each of them: what they use is closed afterwards."""
    running = [asyncio.ensure_future(job) for job in jobs]
    try:
        ended, _ = await asyncio.wait(running, return_when=asyncio.FIRST_EXCEPTION)
    finally:
        for job in running:
            job.cancel()
        await asyncio.gather(*running, return_exceptions=True)
    for job in ended:
        job.result()
