"""What waits for those who work for others, as it is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.contributions import Waiting
from bot.domain.library import Library
from bot.domain.workplaces import Heap


@dataclass(frozen=True, slots=True)
class AtHand:
    """What waits, as one moment saw it, without a word of anybody's.

    `letters` are all words that somebody answers, whoever that is; `late` is how many promises are.
    """

    library: Library
    to_check: Heap
    to_write_down: Heap
    drafts: int
    letters: Sequence[Waiting]
    late: int
