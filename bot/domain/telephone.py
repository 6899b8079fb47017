"""Telephone numbers as people write them."""

from __future__ import annotations

import re
import unicodedata

FEWEST_DIGITS, MOST_DIGITS = 6, 15
"""Digits of a number that can be rung (the most: ITU-T E.164)."""
RUN = re.compile(r"\+?\d(?:[\s().\-/]*\d)*")


def has_number(words: str) -> bool:
    """Whether exactly one telephone number stands in somebody's words, in any script's digits."""
    runs: list[str] = RUN.findall(_plain_digits(words))
    digits = [sum(sign.isdigit() for sign in run) for run in runs]
    return sum(count >= FEWEST_DIGITS for count in digits) == 1 and max(digits) <= MOST_DIGITS


def _plain_digits(words: str) -> str:
    return "".join(
        str(unicodedata.digit(sign)) if unicodedata.category(sign) == "Nd" else sign
        for sign in unicodedata.normalize("NFKC", words)
    )
