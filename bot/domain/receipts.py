"""Receipts for votes: they prove that a vote was counted, and never what it said.

A receipt is the beginning of the key a ballot is kept under, which comes from the vote's own secret and the person:
the same person has the same receipt however often they change their vote, and nobody can find the person from it
once the secret is destroyed.
"""

from __future__ import annotations

import unicodedata

DIGITS = 8
GROUP = 4
BITS = 26
"""As many as 8 digits can always hold: one receipt in 67 million is the same as another."""
FRONT = 4
"""Bytes of a ballot's key that its receipt comes from."""


def receipt_of(key: bytes) -> str:
    """Return the receipt of a ballot from the key it is kept under: 8 digits."""
    return f"{int.from_bytes(key[:FRONT], 'big') >> (8 * FRONT - BITS):0{DIGITS}d}"


def keys_of(receipt: str, length: int) -> tuple[bytes, bytes] | None:
    """Return the lowest and the highest key, of so many bytes, that a receipt may come from.

    Returns None for 8 digits that are nobody's receipt.
    """
    number = int(receipt)
    if number >= 1 << BITS:
        return None
    low = (number << (8 * FRONT - BITS)).to_bytes(FRONT, "big")
    high = (((number + 1) << (8 * FRONT - BITS)) - 1).to_bytes(FRONT, "big")
    return low.ljust(length, b"\x00"), high.ljust(length, b"\xff")


def spaced(receipt: str) -> str:
    """Write a receipt in groups of 4 digits, to be read aloud: `4821 9375`."""
    return " ".join(receipt[start : start + GROUP] for start in range(0, len(receipt), GROUP))


def typed_digits(words: str) -> str:
    """Return the digits somebody typed, in whatever script, leaving out all else."""
    return "".join(str(unicodedata.digit(sign)) for sign in words if unicodedata.digit(sign, None) is not None)
