"""What may be shown of how a summary was read: readers from 5, 'not clear' counts from 3.

The sentence itself shows from the first person on, since it tells about the text and not about them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

FEWEST_READERS = 5
FEWEST_UNCLEAR = 3


@dataclass(frozen=True, slots=True)
class ReadingResult:
    """How many people opened each card, and found each sentence not clear. None means 'a few, or nobody'.

    `readers` holds (card, people), `unclear` (card, sentence, people), each counted from 1.
    """

    readers: tuple[tuple[int, int | None], ...]
    unclear: tuple[tuple[int, int, int | None], ...]


def disclose_reading(readers: Mapping[int, int], unclear: Mapping[tuple[int, int], int]) -> ReadingResult:
    """Return what may be shown of these counts of people."""
    return ReadingResult(
        tuple((card, people if people >= FEWEST_READERS else None) for card, people in sorted(readers.items())),
        tuple((*place, people if people >= FEWEST_UNCLEAR else None) for place, people in sorted(unclear.items())),
    )
