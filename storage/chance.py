"""Where ids, tokens and codes come from."""

from __future__ import annotations

import secrets
import time

ID_BITS = 63
TOKEN_BYTES = 16
CODE_DIGITS = 8
ORDER_BITS = 20


class SystemChance:
    """Draws from the operating system's source of randomness."""

    def __init__(self) -> None:
        self._last = 0

    def new_id(self) -> int:
        """Return an id nobody has: 63 random bits, so that it tells neither when nor in which order."""
        return secrets.randbits(ID_BITS)

    def token(self) -> str:
        """Return an unguessable token for an address: 22 signs, 128 bits."""
        return secrets.token_urlsafe(TOKEN_BYTES)

    def code(self) -> str:
        """Return a code of 8 digits to be read aloud and typed."""
        return f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}d}"

    def key(self) -> bytes:
        """Return 32 bytes nobody can guess."""
        return secrets.token_bytes(32)

    def ordered_id(self) -> int:
        """Return an id greater than those drawn before: milliseconds, then a counter with a random start."""
        now = time.time_ns() // 1_000_000 << ORDER_BITS
        self._last = max(self._last + 1, now | secrets.randbits(ORDER_BITS - 4))
        return self._last
