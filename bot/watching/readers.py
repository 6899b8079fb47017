"""Who may read what is measured: it tells how many people take part."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address

BY_A_PROXY = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
"""Headers that tell of somebody else, who asks through a proxy on this machine."""


@dataclass(frozen=True, slots=True)
class Readers:
    """Whoever sends the `token`. Where there is none: this machine, if only it can reach the server (`only_here`).

    A proxy on this machine may ask for anybody, and not tell: so where an address for others is set, only a token will
    do.
    """

    token: str
    only_here: bool

    def include(self, headers: Mapping[str, str], host: str) -> bool:
        """Whether a request with these headers, from this address, may know."""
        if self.token:
            return hmac.compare_digest(headers.get("authorization", "").encode(), f"Bearer {self.token}".encode())
        return self.only_here and is_loopback(host) and not any(name in headers for name in BY_A_PROXY)


def is_loopback(host: str) -> bool:
    """Whether a name or an address is this machine's own, which no other can reach."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
