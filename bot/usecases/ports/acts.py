"""What use cases need of what organisers did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.domain.acts import Act


class Acts(Protocol):
    """What organisers did. It grows, and nothing in it changes."""

    async def latest(self, start: int, most: int) -> Sequence[Act]:
        """Return some acts, the newest first, from the one with the number `start` on."""
        ...
