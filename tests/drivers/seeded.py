"""Chance that draws the same in each run, on whatever engine."""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from pathlib import Path

from bot.channels.arrivals import Arrival
from bot.channels.turn import Ran, Turn
from bot.usecases.exchange import NeedsAlone


class SeededChance:
    """Draws the same in each run, so that a conversation can be told again word for word.

    Each place in the code draws from a sequence of its own: a channel that draws more changes nothing elsewhere.
    """

    def __init__(self) -> None:
        self._places: dict[str, random.Random] = {}
        self._last = 0

    def _random(self) -> random.Random:
        asking = sys._getframe(2).f_code
        place = f"{Path(asking.co_filename).name}:{asking.co_name}"
        return self._places.setdefault(place, random.Random(place))

    def new_id(self) -> int:
        return self._random().getrandbits(62) | 1

    def ordered_id(self) -> int:
        self._last += 1
        return self._last

    def token(self) -> str:
        return f"{self._random().getrandbits(128):032x}"

    def code(self) -> str:
        return f"{self._random().randrange(10**8):08d}"

    def key(self) -> bytes:
        return self._random().randbytes(32)

    def drawn(self) -> dict[str, object]:
        """Return how far it has drawn."""
        return {place: each.getstate() for place, each in self._places.items()}

    def draws_again(self, drawn: dict[str, object]) -> None:
        """Draw from there on again."""
        for place, each in self._places.items():
            each.seed(place)
            if place in drawn:
                each.setstate(drawn[place])  # type: ignore[arg-type]


def draws_the_same(turn: Turn, chance: SeededChance) -> None:
    """Let what is decided again, as it must be alone on a server, draw what it drew before."""
    once = turn._once

    async def decided(batch: Sequence[Arrival], beside: bool) -> Ran:
        drawn = chance.drawn()
        try:
            return await once(batch, beside)
        except NeedsAlone:
            chance.draws_again(drawn)
            raise

    turn._once = decided  # type: ignore[method-assign]
