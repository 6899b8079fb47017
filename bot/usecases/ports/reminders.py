"""What is stored about reminders."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol


class Reminders(Protocol):
    """Which rounds people were reminded of."""

    async def sent(self) -> Collection[int]:
        """Return the rounds that people were reminded of already."""
        ...
