"""Ports for servers that are started in processes of their own, seconds after their port was chosen."""

from __future__ import annotations

import itertools
import os
import socket

# Below what systems give to connections going out (Linux from 32768, others from 49152): one of those that the suite
# makes by the thousand could take the port before its server does.
_LOWEST, _HIGHEST = 10_240, 32_767
# Other processes that run tests begin elsewhere.
_NUMBERS = itertools.count(os.getpid() * 499)


def free_port() -> int:
    """Return a port nobody listens on, which this process was not given before."""
    while True:
        port = _LOWEST + next(_NUMBERS) % (_HIGHEST - _LOWEST)
        with socket.socket() as asking:
            try:
                asking.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
