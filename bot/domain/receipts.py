"""Receipts for votes: they prove that a vote was counted, and never what it said.

A receipt is derived from the vote's own secret and the person, so that the same person has the same receipt
however often they change their vote, and nobody can find the person from it once the secret is destroyed.
"""

from __future__ import annotations

import unicodedata

DIGITS = 8
GROUP = 4


def receipt_from(digest: bytes) -> str:
    """Return the receipt for a keyed digest of one person in one vote: 8 digits."""
    return f"{int.from_bytes(digest[:8], 'big') % 10**DIGITS:0{DIGITS}d}"


def spaced(receipt: str) -> str:
    """Write a receipt in groups of 4 digits, to be read aloud: `4821 9375`."""
    return " ".join(receipt[start : start + GROUP] for start in range(0, len(receipt), GROUP))


def typed_digits(words: str) -> str:
    """Return the digits somebody typed, in whatever script, leaving out all else."""
    return "".join(str(unicodedata.digit(sign)) for sign in words if unicodedata.digit(sign, None) is not None)
