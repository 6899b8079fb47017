"""What people and rows are called in one file: signs that only its own key can make, and nobody can read back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB

BLOCK, KEY, SIGNS = 16, 32, 10
DIGITS = 2 * BLOCK
"""Hexadecimal digits of one block."""
LETTERS = bytes.maketrans(b"0123456789abcdef", b"bcdfghjklmnpqrst")
"""Instead of digits, which a spreadsheet takes for numbers or days; without vowels, so that they never make a word."""


def pseudonyms(key: bytes, numbers: Iterable[int]) -> list[str]:
    """Return 10 letters for each number: the same for the same number under the same key.

    They are 40 bits of the number's own AES block under a key that is made from this one. AES is a keyed permutation
    (NIST FIPS 197): without the key, nothing leads from its output to the number. All are made at once, which takes a
    third of the time that a keyed digest each takes.
    """
    own = hashlib.blake2b(key, digest_size=KEY, person=b"pseudonyms").digest()
    encryptor = Cipher(AES(own), ECB()).encryptor()  # noqa: S305 - one block a number: nothing of a text repeats
    blocks = encryptor.update(b"".join([number.to_bytes(BLOCK, "big") for number in numbers]))
    text = blocks.hex().encode().translate(LETTERS).decode()
    return [text[start : start + SIGNS] for start in range(0, len(text), DIGITS)]
