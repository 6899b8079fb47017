"""A space of one audience's own: they talk, then choose what matters most, then say whether others may see it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

TALKING, CHOOSING, DECIDING = timedelta(days=14), timedelta(days=7), timedelta(days=7)
"""How long people talk, choose, and can say whether others may see what they settled."""
SOONER = timedelta(minutes=15)
"""How long what is ended sooner still goes on: so long that can be undone."""
FEWEST_TAKING_PART, FEWEST_AGREEING = 5, 3
"""From these on it is said exactly how many agree (standards, section 4)."""


def may_be_released(answers: Iterable[bool]) -> bool:
    """Whether others may see what was settled: somebody said yes, and nobody objected.

    Where nobody answered it stays inside, so that staying inside never tells that somebody objected.
    """
    given = list(answers)
    return bool(given) and all(given)


def agreement(agreeing: int, took_part: int, talking: bool) -> int | None:
    """Return how many agree with somebody's words, or None for a few, or nobody.

    While people still talk the number changes with each of them, so then it is never exact.
    """
    if talking or took_part < FEWEST_TAKING_PART or agreeing < FEWEST_AGREEING:
        return None
    return agreeing
