"""What may be shown of how answers were given: with help or alone, where 5 or more people did each.

It is one number a round, not one a question: two questions of the same round could otherwise be subtracted. What was
said for somebody is an audience of its own, so that the rules of each result hold for it too.
"""

from __future__ import annotations

FEWEST = 5


def disclose_helped(helped: int, alone: int) -> int | None:
    """Return how many people answered with help, or None where that may not be shown."""
    return helped if helped >= FEWEST and alone >= FEWEST else None
