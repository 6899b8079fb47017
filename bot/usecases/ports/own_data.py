"""What use cases need of what is kept about one person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class OwnRecords(Protocol):
    """What is kept about one person, wherever it is."""

    async def counts(self, person_id: int) -> Mapping[str, int]:
        """Return how much is kept, by subject; only subjects of which something is kept."""
        ...
