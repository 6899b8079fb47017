"""What may be shown of how many people a promise is not fixed for: a few, or whole fives.

The number grows while people answer. In steps of five, no single answer can be read from two looks at it.
"""

from __future__ import annotations

STEP = 5


def disclose_not_fixed(people: int) -> int | None:
    """Return the number that may be shown as 'or more': 0 stands for a few, None for nobody."""
    return people // STEP * STEP if people else None
